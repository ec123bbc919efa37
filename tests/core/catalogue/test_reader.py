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
from tests.core.catalogue.what_was_read import pictures

KAGGLE = (
    "id,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,"
    "productDisplayName\n"
    "0021,Men,Apparel,Bottomwear,Track Pants,Black,Fall,2011,Casual,United Men Black Track Pants\n"
    "17,Women,Accessories,Watches,Watches,NA,Winter,2016,,Gold Watch\n"
)


def _names_as_they_stand(folder: Path) -> list[str]:
    lines = (folder / "styles.csv").read_text(encoding="utf-8").splitlines()
    return [line.split(",", 9)[9] for line in lines[1:]]


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


def test_a_catalogue_one_folder_further_down_is_found(make_catalogue: Any) -> None:
    folder = make_catalogue("id\n1\n", ["images/1.jpg"])

    assert read_catalogue(folder.parent) == read_catalogue(folder)


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

        assert pictures(catalogue) == ["images/1.jpg", "images/2.jpg"]
        assert catalogue.picture_stats.tolist() == self._expected(catalogue)
        assert catalogue.picture_stats["size"].tolist() == [len(b"a picture"), -1]


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
