"""Telling pictures from other files by their first bytes."""

import io
from pathlib import Path

import pytest
from PIL import Image

from fashrec_gui.query.signature import HEAD_LENGTH, picture_format, why_not_a_picture


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WebP", "AVIF", "TIFF", "BMP", "GIF"])
def test_every_readable_format_is_known_by_its_first_bytes(name: str) -> None:
    file = io.BytesIO()
    Image.new("RGB", (16, 16), "navy").save(file, name.upper())
    assert picture_format(file.getvalue()[:HEAD_LENGTH]) == name


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "HEIC"),
        (b"<svg xmlns='http://www.w3.org'>", "SVG"),
        (b"8BPS\x00\x01", "Photoshop"),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", None),
        (b"just some words", None),
        (b"", None),
    ],
)
def test_other_files_are_named_where_they_can_be(head: bytes, name: str | None) -> None:
    assert picture_format(head) == name


def test_a_name_proves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "notes.jpg"
    path.write_text("not a picture at all")
    assert "“notes.jpg” is not a picture" in why_not_a_picture(path)


def test_a_picture_with_a_wrong_name_is_a_picture(picture_file: Path) -> None:
    renamed = picture_file.rename(picture_file.with_name("photo.txt"))
    assert why_not_a_picture(renamed) == ""


def test_each_refusal_says_what_to_do(tmp_path: Path) -> None:
    empty = tmp_path / "empty.png"
    empty.touch()
    phone = tmp_path / "phone.heic"
    phone.write_bytes(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic")
    assert "folder" in why_not_a_picture(tmp_path)
    assert "empty" in why_not_a_picture(empty)
    assert "save it as JPEG or PNG" in why_not_a_picture(phone)
    assert "still there" in why_not_a_picture(tmp_path / "gone.jpg")


def test_a_drawing_is_called_an_svg_file(tmp_path: Path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    assert "“logo.svg” is an SVG file" in why_not_a_picture(logo)
