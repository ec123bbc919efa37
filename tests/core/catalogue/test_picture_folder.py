"""A bare folder of pictures is a catalogue."""

import os
import sys
from pathlib import Path

import pytest

from core.catalogue.reader import picture_path, read_catalogue
from core.errors import CatalogueError


def _pictures(folder: Path, *paths: str) -> Path:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(b"a picture")
    return folder


def test_the_files_name_is_the_id(tmp_path: Path) -> None:
    catalogue = read_catalogue(_pictures(tmp_path / "shoes", "007.jpg", "boot.PNG"))

    assert [(p.product_id, p.picture) for p in catalogue.products] == [
        ("007", "007.jpg"),
        ("boot", "boot.PNG"),
    ]
    assert (catalogue.name, catalogue.row_count, catalogue.encoding) == ("shoes", 2, "")
    assert catalogue.root == catalogue.source == tmp_path / "shoes"
    assert catalogue.problems == []


def test_sub_folders_are_read_too(tmp_path: Path) -> None:
    catalogue = read_catalogue(_pictures(tmp_path, "women/red/1.jpg", "men/2.webp"))

    assert [(p.product_id, p.attributes) for p in catalogue.products] == [
        ("2", {"folder": "men"}),
        ("1", {"folder": "women/red"}),
    ]
    assert all(picture_path(catalogue.root, p.picture).is_file() for p in catalogue.products)


def test_pictures_of_the_same_name_go_by_their_path(tmp_path: Path) -> None:
    catalogue = read_catalogue(_pictures(tmp_path, "a/1.jpg", "b/1.jpg", "b/2.jpg", "b/2.png"))

    assert [p.product_id for p in catalogue.products] == [
        "a/1.jpg",
        "b/1.jpg",
        "b/2.jpg",
        "b/2.png",
    ]
    assert {problem.action for problem in catalogue.problems} == {"its path is its id"}


def test_an_id_is_never_given_twice(tmp_path: Path) -> None:
    catalogue = read_catalogue(_pictures(tmp_path, "1.jpg", "1.png", "1.jpg.gif"))

    assert len({p.product_id for p in catalogue.products}) == 3


def test_what_is_no_picture_is_reported(tmp_path: Path) -> None:
    folder = _pictures(tmp_path, "1.jpg", "notes.md", "raw.heic", ".hidden.jpg", "Thumbs.db")
    (folder / "album.jpg").mkdir()

    catalogue = read_catalogue(folder)

    assert [p.product_id for p in catalogue.products] == ["1"]
    assert [(p.picture, p.cause) for p in catalogue.problems] == [
        ("notes.md", "it is not a kind of picture that FashRec reads"),
        ("raw.heic", "it is not a kind of picture that FashRec reads"),
        ("album.jpg", "it is a folder, not a picture"),
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_folder_that_links_to_itself_is_read_once(tmp_path: Path) -> None:
    folder = _pictures(tmp_path, "1.jpg")
    (folder / "again").symlink_to(folder, target_is_directory=True)

    assert len(read_catalogue(folder).products) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_picture_that_links_to_itself_hides_no_other(tmp_path: Path) -> None:
    _pictures(tmp_path, "1.jpg", "2.jpg")
    (tmp_path / "loop.jpg").symlink_to("loop.jpg")

    catalogue = read_catalogue(tmp_path)

    assert [product.product_id for product in catalogue.products] == ["1", "2", "loop"]


@pytest.mark.skipif(sys.platform != "linux", reason="names are always text elsewhere")
def test_a_file_whose_name_is_no_text_is_reported(tmp_path: Path) -> None:
    folder = _pictures(tmp_path, "1.jpg")
    Path(os.fsdecode(os.fsencode(folder) + b"/bro\xffken.jpg")).write_bytes(b"a picture")

    catalogue = read_catalogue(folder)

    assert [(p.picture, p.action) for p in catalogue.problems] == [("bro?ken.jpg", "left out")]


def test_a_folder_without_pictures_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="no table and no pictures"):
        read_catalogue(_pictures(tmp_path, "notes.txt"))


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="is empty"):
        read_catalogue(tmp_path)
