"""The pictures of a catalogue: found beside its table, named by it, or told of."""

import os
from pathlib import Path
from typing import Any

import pytest

from core.catalogue.catalogue import Catalogue
from core.catalogue.reader import picture_path, read_catalogue
from tests.core.catalogue.what_was_read import pictures, told


@pytest.mark.parametrize("folder_name", ["images", "Images", "photos", "some pictures", ""])
def test_pictures_are_found_in_any_folder_beside(make_catalogue: Any, folder_name: str) -> None:
    prefix = f"{folder_name}/" if folder_name else ""
    folder = make_catalogue("id\nAb1\n", [f"{prefix}aB1.JPeG"])

    assert pictures(read_catalogue(folder)) == [f"{prefix}aB1.JPeG"]


def test_pictures_are_found_deep_in_the_folder(make_catalogue: Any) -> None:
    folder = make_catalogue("article_id\n0108775015\n", ["images/010/0108775015.jpg"])

    assert pictures(read_catalogue(folder)) == ["images/010/0108775015.jpg"]


def test_a_product_without_a_picture_is_kept_and_told(make_catalogue: Any) -> None:
    catalogue = read_catalogue(make_catalogue("id\n1\n2\n", ["images/1.jpg"]))

    product = catalogue.products[1]
    assert (product.picture, product.picture_problem) == (
        "",
        "no picture named 2 lies with the catalogue",
    )
    assert told(catalogue) == [(3, "2", product.picture_problem, "kept without a picture")]


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

        assert pictures(catalogue)[:2] == ["pics/Red shirt.jpg", "images/b.png"]
        assert pictures(catalogue)[2] == "images/b.png"
        assert catalogue.problems == []

    def test_absolute_paths_and_file_urls(self, folder: Path, tmp_path: Path) -> None:
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        (elsewhere / "a ü.jpg").write_bytes(b"a picture")
        inside = folder / "pics" / "Red shirt.jpg"

        catalogue = self._read(
            folder, str(elsewhere / "a ü.jpg"), (elsewhere / "a ü.jpg").as_uri(), inside.as_uri()
        )

        assert pictures(catalogue) == [str(elsewhere / "a ü.jpg")] * 2 + ["pics/Red shirt.jpg"]
        assert picture_path(catalogue.root, catalogue.products[0].picture).is_file()

    def test_backslashes_are_understood(self, folder: Path) -> None:
        assert pictures(self._read(folder, r"pics\Red shirt.jpg", r"C:\shop\b.png")) == [
            "pics/Red shirt.jpg",
            "images/b.png",
        ]

    def test_a_bare_file_name_is_found_in_the_picture_folder(self, folder: Path) -> None:
        assert pictures(self._read(folder, "b.png", "b", "b.jpg")) == ["images/b.png"] * 3

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
        assert pictures(self._read(folder, "images/b.png, pics/Red shirt.jpg")) == ["images/b.png"]

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

        assert pictures(self._read(folder, "")) == ["images/0.jpg"]


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
