"""Catalogues come in whole, and what is wrong with them is told."""

import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from core.catalogue.catalogue import Catalogue
from core.catalogue.pictures import PICTURE_STAT
from core.catalogue.product import Product
from core.catalogue.reader import picture_path, read_catalogue
from core.errors import CatalogueError
from core.jobs import Cancelled, Progress, StageMeter

KAGGLE = (
    "id,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,"
    "productDisplayName\n"
    "0021,Men,Apparel,Bottomwear,Track Pants,Black,Fall,2011,Casual,United Men Black Track Pants\n"
    "17,Women,Accessories,Watches,Watches,NA,Winter,2016,,Gold Watch\n"
)


def _told(catalogue: Catalogue) -> list[tuple[int | None, str, str, str]]:
    return [(p.row, p.product_id, p.cause, p.action) for p in catalogue.problems]


def _pictures(catalogue: Catalogue) -> list[str]:
    return [product.picture for product in catalogue.products]


def test_a_folder_with_a_table_and_pictures(make_catalogue: Any) -> None:
    folder = make_catalogue(KAGGLE, ["images/0021.jpg", "images/17.PNG"])

    catalogue = read_catalogue(folder)

    assert catalogue.products[0] == Product(
        product_id="0021",
        name="United Men Black Track Pants",
        article_type="Track Pants",
        sub_category="Bottomwear",
        master_category="Apparel",
        colour="Black",
        gender="Men",
        season="Fall",
        year="2011",
        usage="Casual",
        picture="images/0021.jpg",
    )
    assert catalogue.products[1].colour == "NA"
    assert catalogue.products[1].picture == "images/17.PNG"
    assert (catalogue.root, catalogue.source) == (folder, folder / "styles.csv")
    assert (catalogue.name, catalogue.row_count) == ("shop", 2)
    assert (catalogue.encoding, catalogue.delimiter) == ("utf-8", ",")
    assert catalogue.columns["name"] == "productDisplayName"
    assert catalogue.problems == []


def test_the_table_alone_is_the_same_catalogue(make_catalogue: Any) -> None:
    folder = make_catalogue(KAGGLE, ["images/0021.jpg", "images/17.png"])

    assert read_catalogue(folder / "styles.csv") == read_catalogue(folder)


def test_other_columns_are_kept_as_attributes(make_catalogue: Any) -> None:
    folder = make_catalogue('sku,Price (EUR),title,material\n1,"9,90",Shirt,\n', ["images/1.jpg"])

    catalogue = read_catalogue(folder)

    assert catalogue.products[0].attributes == {"Price (EUR)": "9,90"}
    assert catalogue.extra_columns == ("Price (EUR)", "material")


def test_ids_and_text_stay_text(make_catalogue: Any) -> None:
    ids = ["007", "NA", "12345678901234567890", "1e5", "null"]
    table = "id,name\n" + "".join(f"{i}, {i} \n" for i in ids)

    products = read_catalogue(make_catalogue(table)).products

    assert [product.product_id for product in products] == ids
    assert [product.name for product in products] == [f" {i} " for i in ids]


@pytest.mark.parametrize("folder_name", ["images", "Images", "photos", "some pictures", ""])
def test_pictures_are_found_in_any_folder_beside(make_catalogue: Any, folder_name: str) -> None:
    prefix = f"{folder_name}/" if folder_name else ""
    folder = make_catalogue("id\nAb1\n", [f"{prefix}aB1.JPeG"])

    assert _pictures(read_catalogue(folder)) == [f"{prefix}aB1.JPeG"]


def test_pictures_are_found_deep_in_the_folder(make_catalogue: Any) -> None:
    folder = make_catalogue("article_id\n0108775015\n", ["images/010/0108775015.jpg"])

    assert _pictures(read_catalogue(folder)) == ["images/010/0108775015.jpg"]


def test_a_product_without_a_picture_is_kept_and_told(make_catalogue: Any) -> None:
    catalogue = read_catalogue(make_catalogue("id\n1\n2\n", ["images/1.jpg"]))

    product = catalogue.products[1]
    assert (product.picture, product.picture_problem) == (
        "",
        "no picture named 2 lies with the catalogue",
    )
    assert _told(catalogue) == [(3, "2", product.picture_problem, "kept without a picture")]


def test_a_folder_named_like_a_picture_is_told(make_catalogue: Any) -> None:
    folder = make_catalogue("id\n1\n2\n", ["images/1.jpg"])
    (folder / "images" / "2.jpg").mkdir()

    product = read_catalogue(folder).products[1]

    assert product.picture_problem == "images/2.jpg cannot be used: it is a folder, not a picture"


def test_a_picture_of_another_kind_is_told(make_catalogue: Any) -> None:
    catalogue = read_catalogue(make_catalogue("id\n1\n2\n", ["images/1.jpg", "images/2.heic"]))

    assert "not a kind of picture" in catalogue.products[1].picture_problem
    assert len(catalogue.problems) == 1


def test_pictures_that_no_row_names_are_told(make_catalogue: Any) -> None:
    folder = make_catalogue("id\n1\n", ["images/1.jpg", "images/2.jpg", "images/notes.doc"])

    assert [(p.picture, p.action) for p in read_catalogue(folder).problems] == [
        ("images/2.jpg", "left out"),
        ("images/notes.doc", "left out"),
    ]


class TestPicturesNamedByTheTable:
    def _read(self, folder: Path, *named: str) -> Catalogue:
        rows = "".join(f"{i};{name}\n" for i, name in enumerate(named))
        (folder / "feed.csv").write_text("id;image_link\n" + rows, encoding="utf-8")
        return read_catalogue(folder / "feed.csv")

    @pytest.fixture
    def folder(self, make_catalogue: Any) -> Path:
        folder: Path = make_catalogue(None, ["pics/Red shirt.jpg", "images/b.png"])
        return folder

    def test_relative_paths_start_from_the_table(self, folder: Path) -> None:
        catalogue = self._read(
            folder, "pics/Red shirt.jpg", "./images/b.png", "PICS/../images/B.PNG"
        )

        assert _pictures(catalogue)[:2] == ["pics/Red shirt.jpg", "images/b.png"]
        assert _pictures(catalogue)[2] == "images/b.png"
        assert catalogue.problems == []

    def test_absolute_paths_and_file_urls(self, folder: Path, tmp_path: Path) -> None:
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        (elsewhere / "a ü.jpg").write_bytes(b"a picture")
        inside = folder / "pics" / "Red shirt.jpg"

        catalogue = self._read(
            folder, str(elsewhere / "a ü.jpg"), (elsewhere / "a ü.jpg").as_uri(), inside.as_uri()
        )

        assert _pictures(catalogue) == [str(elsewhere / "a ü.jpg")] * 2 + ["pics/Red shirt.jpg"]
        assert picture_path(catalogue.root, catalogue.products[0].picture).is_file()

    def test_backslashes_are_understood(self, folder: Path) -> None:
        assert _pictures(self._read(folder, r"pics\Red shirt.jpg", r"C:\shop\b.png")) == [
            "pics/Red shirt.jpg",
            "images/b.png",
        ]

    def test_a_bare_file_name_is_found_in_the_picture_folder(self, folder: Path) -> None:
        assert _pictures(self._read(folder, "b.png", "b", "b.jpg")) == ["images/b.png"] * 3

    def test_addresses_on_the_internet_are_not_fetched(self, folder: Path) -> None:
        catalogue = self._read(
            folder, "https://shop.example/x.jpg", "https://cdn.example/b.png?v=1"
        )

        first, second = catalogue.products
        assert "on the internet" in first.picture_problem
        assert (second.picture, second.picture_problem) == ("images/b.png", "")
        assert [problem.product_id for problem in catalogue.problems if problem.row] == ["0"]

    def test_odd_texts_for_pictures_stop_nothing(self, folder: Path) -> None:
        odd = ["http://[bad/x.jpg", "file:///%00.jpg", "data:image/png;base64,AAAA", "x" * 9999]
        odd += ["..", "/", "file://", "http://", "\\\\", "mailto:a@b"]
        (folder / "feed.csv").write_text(
            "id\timage\n" + "".join(f"p{i}\t{name}\n" for i, name in enumerate(odd))
        )

        products = read_catalogue(folder / "feed.csv").products

        assert len(products) == len(odd)
        assert all(product.picture_problem for product in products)
        assert max(len(product.picture_problem) for product in products) < 200

    def test_of_several_pictures_the_first_is_taken(self, folder: Path) -> None:
        assert _pictures(self._read(folder, "images/b.png, pics/Red shirt.jpg")) == ["images/b.png"]

    def test_a_file_that_is_not_there_is_told(self, folder: Path) -> None:
        (product,) = self._read(folder, "pics/blue.jpg").products

        assert product.picture == "pics/blue.jpg"
        assert product.picture_problem == "pics/blue.jpg does not exist"

    def test_a_file_of_another_kind_is_told(self, folder: Path) -> None:
        (folder / "pics" / "a.svg").write_text("<svg/>")

        (product,) = self._read(folder, "pics/a.svg").products

        assert "not a kind of picture" in product.picture_problem

    def test_a_folder_is_told(self, folder: Path) -> None:
        (folder / "pics" / "x.jpg").mkdir()

        (product,) = self._read(folder, "pics/x.jpg").products

        assert product.picture_problem == "pics/x.jpg is a folder, not a picture"

    def test_an_empty_cell_falls_back_to_the_id(self, folder: Path) -> None:
        (folder / "images" / "0.jpg").write_bytes(b"a picture")

        assert _pictures(self._read(folder, "")) == ["images/0.jpg"]


def test_a_folder_is_listed_once_however_many_products(
    make_catalogue: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = "".join(f"{i},images/{i}.jpg\n" for i in range(300))
    folder = make_catalogue("id,image\n" + rows, [f"images/{i}.jpg" for i in range(0, 300, 50)])
    listed: list[str] = []
    scandir = os.scandir

    def count(path: str) -> Any:
        listed.append(str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", count)
    read_catalogue(folder)

    assert len(listed) <= 4


class TestRowsWithProblems:
    def test_overflowing_rows_come_in_whole(self, make_catalogue: Any) -> None:
        catalogue = read_catalogue(make_catalogue("id,name\n1,Tie, silk,red\n", ["images/1.jpg"]))

        assert catalogue.products[0].name == "Tie, silk,red"
        assert _told(catalogue) == [
            (
                2,
                "1",
                "the row has 4 cells where the header has 2",
                "joined again into name",
            )
        ]

    def test_short_rows_come_in(self, make_catalogue: Any) -> None:
        catalogue = read_catalogue(make_catalogue("id,name,color\n1,Tie\n", ["images/1.jpg"]))

        assert catalogue.products[0].name == "Tie"
        assert _told(catalogue)[0][3] == "the missing cells are empty"

    def test_of_rows_with_the_same_id_the_first_is_kept(self, make_catalogue: Any) -> None:
        catalogue = read_catalogue(
            make_catalogue("id,name\n1,Tie\n\n2,Belt\n1,Cap\n", ["images/1.jpg", "images/2.jpg"])
        )

        assert [product.name for product in catalogue.products] == ["Tie", "Belt"]
        assert catalogue.row_count == 3
        assert _told(catalogue) == [
            (5, "1", "the id stands in row 2 already", "left out; the first is kept")
        ]

    def test_rows_without_an_id_are_told(self, make_catalogue: Any) -> None:
        catalogue = read_catalogue(make_catalogue("id,name\n ,Tie\n,\n3,Cap\n", ["images/3.jpg"]))

        assert [product.product_id for product in catalogue.products] == ["3"]
        assert _told(catalogue) == [
            (2, "", "the row has no id", "left out"),
            (3, "", "the row is empty", "left out"),
        ]

    def test_an_unclosed_quote_is_told_with_its_line_and_swallows_nothing(
        self, make_catalogue: Any
    ) -> None:
        rows = "".join(f"{i},Shirt {i}\n" for i in range(10, 60))
        folder = make_catalogue(f'id,name\n1,"Red shirt\n{rows}')

        catalogue = read_catalogue(folder)

        assert len(catalogue.products) == 51
        assert catalogue.products[0].name == '"Red shirt'
        assert _told(catalogue)[0] == (
            2,
            "1",
            "a quote is opened and never closed",
            "read without quoting",
        )


class TestWhichTable:
    def test_styles_csv_comes_first(self, make_catalogue: Any) -> None:
        make_catalogue("id,title,color,gender\n9,a,b,c\n", file_name="all.csv")
        folder = make_catalogue("id\n1\n", ["images/1.jpg"])

        catalogue = read_catalogue(folder)

        assert catalogue.source.name == "styles.csv"
        assert _told(catalogue) == [
            (None, "", "the folder holds another table, all.csv", "left out; styles.csv was read")
        ]

    def test_else_the_table_whose_header_fits_best(self, make_catalogue: Any) -> None:
        make_catalogue("filename,link\n1.jpg,x\n", file_name="a.csv")
        make_catalogue("id,price\n1,2\n", file_name="b.csv")
        make_catalogue("", file_name="empty.csv")
        folder = make_catalogue("id\ttitle\n1\tTie\n", ["images/1.jpg"], file_name="c.tsv")

        catalogue = read_catalogue(folder)

        assert catalogue.source.name == "c.tsv"
        assert len(catalogue.problems) == 3

    def test_a_text_file_is_a_table_only_where_it_has_ids(self, make_catalogue: Any) -> None:
        make_catalogue("Read me, please.\n", file_name="readme.txt")
        folder = make_catalogue("sku|title\n1|Tie\n", ["images/1.jpg"], file_name="feed.txt")

        assert read_catalogue(folder).source.name == "feed.txt"

    def test_a_note_beside_pictures_is_no_table(self, make_catalogue: Any) -> None:
        folder = make_catalogue("Read me, please.\n", ["1.jpg"], file_name="readme.txt")

        assert read_catalogue(folder).source == folder


def test_a_catalogue_one_folder_further_down_is_found(make_catalogue: Any) -> None:
    folder = make_catalogue("id\n1\n", ["images/1.jpg"])

    assert read_catalogue(folder.parent) == read_catalogue(folder)


class TestWhatIsNoCatalogue:
    def _refusal(self, source: Path, **told: str) -> str:
        with pytest.raises(CatalogueError) as refused:
            read_catalogue(source, **told)
        return str(refused.value)

    def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        assert f"{tmp_path / 'gone'} is not there" in self._refusal(tmp_path / "gone")

    def test_a_table_without_an_id_column(self, make_catalogue: Any) -> None:
        folder = make_catalogue("price,weight\n1,2\n")

        text = self._refusal(folder)

        assert str(folder / "styles.csv") in text
        assert "“price”, “weight”" in text
        assert "name the column of the ids" in text

    def test_an_empty_table(self, make_catalogue: Any) -> None:
        assert "styles.csv is empty" in self._refusal(make_catalogue(""))

    def test_a_table_of_a_header_only(self, make_catalogue: Any) -> None:
        assert "a header and no rows" in self._refusal(make_catalogue("id,name\n"))

    def test_what_is_no_table_is_refused_in_a_short_sentence(self, tmp_path: Path) -> None:
        table = tmp_path / "styles.csv"
        (tmp_path / "images").mkdir()
        table.write_bytes(b"\x00\xff\xfe\x80" * 5000)
        assert len(self._refusal(table)) < 800
        table.write_text(",".join(f"column {number}" for number in range(3000)) + "\n1\n")
        assert len(self._refusal(table)) < 800

    def test_a_table_whose_ids_are_all_empty(self, make_catalogue: Any) -> None:
        assert "no row with an id" in self._refusal(make_catalogue("id,name\n,Tie\n"))

    def test_a_picture(self, make_catalogue: Any) -> None:
        folder = make_catalogue(None, ["1.jpg"])

        assert "is a picture, not a catalogue" in self._refusal(folder / "1.jpg")

    def test_a_text_file(self, make_catalogue: Any) -> None:
        folder = make_catalogue("Dear all,\nsee below.\n", file_name="letter.txt")

        assert "no column with product ids" in self._refusal(folder / "letter.txt")

    def test_a_folder_that_may_not_be_opened(
        self, make_catalogue: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(path: str) -> Any:
            raise PermissionError(13, "Permission denied", path)

        folder = make_catalogue("id\n1\n")
        monkeypatch.setattr(os, "scandir", refuse)

        assert "Permission denied" in self._refusal(folder)

    def test_a_wrong_delimiter(self, make_catalogue: Any) -> None:
        assert "no column with product ids" in self._refusal(
            make_catalogue("id,name\n1,Tie\n"), delimiter=";"
        )


def test_utf_16_tables_are_read(make_catalogue: Any) -> None:
    folder = make_catalogue("id\tname\n1\tKöper\n".encode("utf-16"), ["images/1.jpg"])

    catalogue = read_catalogue(folder)

    assert catalogue.products[0].name == "Köper"
    assert (catalogue.encoding, catalogue.delimiter) == ("utf-16", "\t")


def test_reading_can_be_cancelled(make_catalogue: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def cancel(progress: Progress) -> None:
        if progress.stage == "Reading the catalogue":
            seen.append(progress.done)
        if progress.done:
            raise Cancelled

    monkeypatch.setattr("core.catalogue.table_reader.StageMeter", partial(StageMeter, interval=0))
    folder = make_catalogue("id\n" + "".join(f"{i}\n" for i in range(5000)))

    with pytest.raises(Cancelled):
        read_catalogue(folder, report=cancel)

    assert seen == [0, 1000]


@pytest.mark.parametrize("table", ["id\n1\n", None])
def test_listing_the_pictures_can_be_cancelled(
    make_catalogue: Any, monkeypatch: pytest.MonkeyPatch, table: str | None
) -> None:
    seen: list[int] = []

    def cancel(progress: Progress) -> None:
        seen.append(progress.done)
        if progress.done:
            raise Cancelled

    monkeypatch.setattr("core.catalogue.folders._STEP", 10)
    for room in ("reader", "table_reader"):
        often = partial(StageMeter, interval=0)
        monkeypatch.setattr(f"core.catalogue.{room}.StageMeter", often)
    folder = make_catalogue(table, [f"images/{i}.jpg" for i in range(50)])

    with pytest.raises(Cancelled):
        read_catalogue(folder, report=cancel)

    assert seen[-1] == 10


def test_rows_come_out_the_same_however_many_are_read_together(
    make_catalogue: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = [f"{i},Name {i}, Shirts ,Red" for i in range(40)]
    plain[7] = plain[3]  # an id for the second time
    plain[15] = ",No id,Shirts,Red"
    plain[22] = "22,Too short"
    plain[30] = "no picture,Name,Shirts,Red"
    table = "id,productDisplayName,articleType,baseColour\n" + "\n".join(plain) + "\n"
    folder = make_catalogue(table, [f"images/{i}.jpg" for i in range(45)])

    catalogues = []
    for step in (1, 8, 1000):
        monkeypatch.setattr("core.catalogue.table_reader._STEP", step)
        catalogues.append(read_catalogue(folder))

    one_by_one, some, all_together = catalogues
    assert some == one_by_one == all_together
    assert len(one_by_one.products) == 38
    for catalogue in (some, all_together):
        assert (catalogue.picture_stats == one_by_one.picture_stats).all()


def test_garbage_is_collected_again_after_reading(make_catalogue: Any) -> None:
    folder = make_catalogue(KAGGLE)

    read_catalogue(folder)
    with pytest.raises(CatalogueError):
        read_catalogue(make_catalogue("id\n", file_name="styles.csv"))

    assert gc.isenabled()


class TestSizesAndTimes:
    def _expected(self, catalogue: Catalogue) -> list[tuple[int, int]]:
        expected = []
        for product in catalogue.products:
            path = picture_path(catalogue.root, product.picture)
            if product.picture and not product.picture_problem and path.exists():
                expected.append((path.stat().st_size, path.stat().st_mtime_ns))
            else:
                expected.append((-1, -1))
        return expected

    def _sized(self, folder: Path) -> Path:
        for number, path in enumerate(sorted(folder.rglob("*.*"))):
            if path.suffix in (".jpg", ".png"):
                path.write_bytes(b"x" * number)
                os.utime(path, ns=(number, 10**18 + number))
        return folder

    def test_they_are_those_of_each_products_picture(self, make_catalogue: Any) -> None:
        table = "id\n" + "".join(f"{i}\n" for i in (3, 1, 9, 2))
        folder = self._sized(make_catalogue(table, [f"images/{i}.jpg" for i in range(5)]))

        catalogue = read_catalogue(folder)

        assert catalogue.picture_stats.dtype == PICTURE_STAT
        assert catalogue.picture_stats.tolist() == self._expected(catalogue)
        assert catalogue.picture_stats.tolist()[2] == (-1, -1)

    def test_of_pictures_that_the_table_names_wherever_they_lie(
        self, make_catalogue: Any, tmp_path: Path
    ) -> None:
        elsewhere = tmp_path / "elsewhere.jpg"
        elsewhere.write_bytes(b"a picture of its own")
        named = ["b.jpg", "./images/b.jpg", str(elsewhere), "images/gone.jpg", ""]
        table = "id,image\n" + "".join(f"p{i},{name}\n" for i, name in enumerate(named))
        folder = self._sized(make_catalogue(table, ["images/a.jpg", "images/b.jpg"]))

        catalogue = read_catalogue(folder)

        assert catalogue.picture_stats.tolist() == self._expected(catalogue)
        assert (catalogue.picture_stats["size"] >= 0).tolist() == [True, True, True, False, False]
        unused = [p.picture for p in catalogue.problems if p.action == "left out"]
        assert unused == ["images/a.jpg"]

    def test_of_a_bare_folder(self, make_catalogue: Any) -> None:
        folder = self._sized(make_catalogue(None, ["b/2.jpg", "a/1.png", "3.jpg"]))

        catalogue = read_catalogue(folder)

        assert catalogue.picture_stats.tolist() == self._expected(catalogue)

    @pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
    def test_a_link_tells_of_what_it_leads_to(self, make_catalogue: Any) -> None:
        folder = make_catalogue("id\n1\n2\n", ["kept/big.jpg", "images/0.jpg"])
        (folder / "images" / "1.jpg").symlink_to(folder / "kept" / "big.jpg")
        (folder / "images" / "2.jpg").symlink_to(folder / "gone.jpg")

        catalogue = read_catalogue(folder)

        assert _pictures(catalogue) == ["images/1.jpg", "images/2.jpg"]
        assert catalogue.picture_stats.tolist() == self._expected(catalogue)
        assert catalogue.picture_stats["size"].tolist() == [len(b"a picture"), -1]


def _names_as_they_stand(folder: Path) -> list[str]:
    lines = (folder / "styles.csv").read_text(encoding="utf-8").splitlines()
    return [line.split(",", 9)[9] for line in lines[1:]]


def test_every_product_of_the_everyday_catalogue_comes_in(fashion_5k: Path) -> None:
    catalogue = read_catalogue(fashion_5k)

    assert len(catalogue.products) == catalogue.row_count == 5000
    assert [product.name for product in catalogue.products] == _names_as_they_stand(fashion_5k)
    assert all((fashion_5k / product.picture).is_file() for product in catalogue.products[::100])
    assert catalogue.problems == []


def test_every_product_of_the_large_catalogue_comes_in(fashion_35k: Path) -> None:
    catalogue = read_catalogue(fashion_35k)

    assert len(catalogue.products) == catalogue.row_count == 35470
    assert [product.name for product in catalogue.products] == _names_as_they_stand(fashion_35k)
    missing = {product.product_id for product in catalogue.products if product.picture_problem}
    assert missing == {"39403", "39410", "39425", "12347"}
    assert missing == {p.product_id for p in catalogue.problems if "picture" in p.cause}
    joined = [p for p in catalogue.problems if p.action == "joined again into productDisplayName"]
    assert len(joined) + len(missing) == len(catalogue.problems)
    assert len(joined) == 15
