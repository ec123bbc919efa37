"""How characters are written, and that none is lost without a word."""

import pytest

from core.catalogue.product import Product
from core.errors import ExportError
from core.export.lists import ExportOptions, export_lists

NAME = "Été – कुर्ता 👗"


@pytest.fixture
def out(tmp_path):
    return tmp_path / "recs.csv"


@pytest.mark.parametrize(
    ("encoding", "codec", "mark"),
    [
        ("utf-8", "utf-8", b""),
        ("utf-8-mark", "utf-8-sig", b"\xef\xbb\xbf"),
        ("utf-16", "utf-16", b"\xff\xfe"),
    ],
)
@pytest.mark.parametrize("profile", ["spreadsheet", "machine"])
def test_every_character_has_a_place_in_unicode(engine, out, encoding, codec, mark, profile):
    engine.products.all[1] = Product("1", NAME, picture="1.jpg")

    result = export_lists(engine, [0], out, ExportOptions(k=1, profile=profile, encoding=encoding))

    assert out.read_bytes().startswith(mark + "query_id".encode(codec)[len(mark) :])
    assert NAME in out.read_bytes().decode(codec)
    assert result.notes == []


def test_windows_1252_holds_western_names_as_they_are(engine, out):
    result = export_lists(engine, [2], out, ExportOptions(k=1, encoding="windows-1252"))

    assert "Robe d’été “Zoé”" in out.read_bytes().decode("cp1252")
    assert result.notes == []


def test_what_windows_1252_has_no_place_for_is_told_of_and_stands_as_a_code(engine, out):
    engine.products.all[1] = Product("1", NAME, picture="1.jpg")
    engine.products.all[2] = Product("2", "靴", picture="2.jpg")

    result = export_lists(engine, [0], out, ExportOptions(k=2, encoding="windows-1252"))

    [note] = result.notes
    assert note.startswith("Windows-1252 has no place for क")
    assert "and 3 more" in note
    assert "codes like \\u0915 stand for them" in note
    text = out.read_bytes().decode("cp1252")
    assert "Été – \\u0915\\u0941" in text
    assert "\\U0001f457" in text
    assert "\\u9774" in text


def test_an_encoding_that_does_not_exist_is_refused(engine, out):
    with pytest.raises(ExportError, match="no encoding “latin”; choose one of: utf-8"):
        export_lists(engine, [0], out, ExportOptions(encoding="latin"))
