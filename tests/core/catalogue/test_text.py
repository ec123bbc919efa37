"""Bytes become the right text, or a sentence."""

import codecs
from pathlib import Path

import pytest

from core.catalogue.text import read_text, split_lines
from core.errors import CatalogueError

TEXT = "id,name\n1,Café crème\n2,Größe – blau\n"


def _file(folder: Path, data: bytes) -> Path:
    path = folder / "table.csv"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-32"), "utf-32"),
        (TEXT.encode("cp1252"), "cp1252"),
    ],
)
def test_encodings_are_found_out(tmp_path: Path, data: bytes, encoding: str) -> None:
    read = read_text(_file(tmp_path, data))

    assert (read.text, read.encoding, read.problems) == (TEXT, encoding, [])


def test_an_encoding_can_be_told(tmp_path: Path) -> None:
    path = _file(tmp_path, TEXT.replace("–", "-").encode("iso-8859-15"))

    assert read_text(path, "latin9").text == TEXT.replace("–", "-")


def test_a_chinese_table_in_utf_16_without_a_mark_is_recognised(tmp_path: Path) -> None:
    text = "id,title\n" + "".join(f"{i},红色连衣裙夏季新款女装\n" for i in range(40))

    assert read_text(_file(tmp_path, text.encode("utf-16-le"))).text == text


def test_single_lines_in_another_encoding_are_read_and_reported(tmp_path: Path) -> None:
    data = "id,name\n1,Café\n2,Größe\n".encode() + b"3,Cr\xe8me\n"

    read = read_text(_file(tmp_path, data))

    assert read.text.endswith("3,Crème\n")
    assert "Café" in read.text
    assert [problem.row for problem in read.problems] == [4]


def test_bytes_that_fit_nothing_are_shown_and_reported(tmp_path: Path) -> None:
    data = codecs.BOM_UTF8 + b"id,name\n1,bro\xffken\n"

    read = read_text(_file(tmp_path, data))

    assert "bro\ufffdken" in read.text
    assert [problem.row for problem in read.problems] == [2]


def test_nuls_are_left_out_and_reported(tmp_path: Path) -> None:
    read = read_text(_file(tmp_path, b"id,name\n1,Red shirt\n2,Blue\0 shirt\n"))

    assert read.text == "id,name\n1,Red shirt\n2,Blue shirt\n"
    assert [(problem.row, problem.action) for problem in read.problems] == [
        (3, "left the NULs out")
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\n \r\n", "is empty"),
        (codecs.BOM_UTF8, "is empty"),
        (b"PK\x03\x04rest", "spreadsheet workbook"),
        (b"\xff\xd8\xff\xe0rest", "a JPEG picture"),
        (b"a\0b\0\0\0c\0\0d\0\0\0\0\0\0\0x", "no text table"),
    ],
)
def test_what_is_no_text_is_refused_with_a_sentence(
    tmp_path: Path, data: bytes, words: str
) -> None:
    path = _file(tmp_path, data)

    with pytest.raises(CatalogueError, match=words) as refused:
        read_text(path)

    assert str(path) in str(refused.value)


def test_an_unknown_encoding_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="no known encoding"):
        read_text(_file(tmp_path, b"id\n1\n"), "klingon")


def test_an_encoding_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="not written in ascii"):
        read_text(_file(tmp_path, "id\nä\n".encode()), "ascii")


def test_a_file_that_may_not_be_opened_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)

    with pytest.raises(CatalogueError, match="Permission denied"):
        read_text(tmp_path / "table.csv")


@pytest.mark.parametrize("text", ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc"])
def test_every_kind_of_line_end_is_one(text: str) -> None:
    assert split_lines(text) == ["a", "b", "c"]


def test_a_stray_carriage_return_stays_text() -> None:
    assert split_lines("a\rb\nc") == ["a\rb", "c"]
