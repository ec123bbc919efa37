"""A lookbook as a file, read back as another program reads it."""

import errno
import os
from dataclasses import dataclass, replace
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from core.catalogue.product import Product
from core.errors import ExportError
from core.export.lists import ExportOptions, export_answers, export_lists
from core.export.lookbook import book
from core.export.lookbook.look import Look
from core.export.lookbook.wording import Wording
from core.jobs import Cancelled, Progress


@dataclass
class Manifest:
    name: str = "Spring 2012"


@pytest.fixture
def engine(engine, tmp_path):
    """Give the small engine real pictures, sharp ones, and a name."""
    for name, size in (("0010", (900, 1200)), ("1", (60, 80)), ("30", (1200, 400))):
        path = tmp_path / "images" / f"{name}.jpg"
        path.parent.mkdir(exist_ok=True)
        Image.effect_noise(size, 80).convert("RGB").save(path)
    paths = {row: tmp_path / each.picture for row, each in enumerate(engine.products.all)}
    usable = {0, 1, 2}
    engine.picture_path = lambda row: paths[row] if row in usable else None
    engine.manifest = Manifest()
    return engine


@pytest.fixture
def out(tmp_path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "book.pdf"


def options(k: int = 3, **look) -> ExportOptions:
    return ExportOptions(format="pdf", k=k, look=Look(**look))


def test_a_page_for_each_query_with_text_that_can_be_selected(engine, out):
    engine.products.all[1] = Product("=1+1", "नीला कुर्ता", picture="images/1.jpg")

    result = export_lists(engine, [0, 1], out, options(title="Für Zoé"))

    pdf = pypdf.PdfReader(out)
    first, second = (page.extract_text() for page in pdf.pages)
    assert "Für Zoé" in first
    assert "Robe d’été “Zoé”" in first
    assert "0010" in first
    assert "कु" in first.replace(" ", "")
    assert "=1+1" in second
    assert pdf.metadata.title == "Für Zoé"
    assert (result.queries, result.recommendations, result.notes) == (2, 4, [])


def test_the_first_page_counts_as_the_language_does(engine, out):
    wording = Wording("de-AT", one_product="1 Produkt", some_products="{count} Stück")

    export_lists(engine, [0], out, replace(options(), wording=wording), total=1)

    pdf = pypdf.PdfReader(out)
    assert "· 1 Produkt" in pdf.pages[0].extract_text()
    assert pdf.root_object["/Lang"] == "de-AT"
    export_lists(engine, [0], out, options(arrangement="grid"), total=1234)
    pdf = pypdf.PdfReader(out)
    assert "· 1,234 products" in pdf.pages[0].extract_text()
    assert pdf.root_object["/Lang"] == "en"


def test_a_line_wholly_in_another_script_leaves_the_next_one_as_it_is(engine, out):
    engine.products.all[0] = Product(
        "कुर्ता", "Blue kurta", article_type="Kurtas", picture=engine.products.all[0].picture
    )

    export_lists(engine, [0], out, options())

    assert "Kurtas" in pypdf.PdfReader(out).pages[0].extract_text()


def test_a_grid_asks_nothing(engine, out):
    result = export_lists(engine, [0, 1, 2], out, options(arrangement="grid"))

    assert engine.asked == []
    [page] = pypdf.PdfReader(out).pages
    assert len(page.images) == 3
    assert result.queries == 3


@pytest.mark.parametrize(
    ("paper", "landscape", "size"),
    [("A4", False, (595, 842)), ("A4", True, (842, 595)), ("Letter", False, (612, 792))],
)
def test_the_paper_is_as_it_was_chosen(engine, out, paper, landscape, size):
    export_lists(engine, [0], out, options(paper=paper, landscape=landscape))

    box = pypdf.PdfReader(out).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_pictures_are_as_sharp_as_they_are_printed_and_no_larger(engine, out):
    export_lists(engine, [0], out, options(k=2))

    sizes = sorted(image.image.size for image in pypdf.PdfReader(out).pages[0].images)
    widest = sizes[-1]
    assert 600 <= widest[0] <= 640  # 64 mm at 250 to the inch, of an original of 900
    assert (240, 320) in sizes  # 60 by 80, enlarged by no more than four


def test_a_broken_picture_is_left_out(engine, out, tmp_path):
    (tmp_path / "images" / "1.jpg").write_bytes(b"no picture")

    export_lists(engine, [0], out, options(k=2))

    assert len(pypdf.PdfReader(out).pages[0].images) == 2


def test_what_is_shown_for_a_new_picture_can_be_a_lookbook(engine, out):
    query = engine.query_picture("supplier.jpg")
    answers = [(query, engine.recommend(query, "look-alikes", 2))]

    export_answers(answers, out, options(), products=engine.products, engine=engine)

    assert "supplier.jpg" in pypdf.PdfReader(out).pages[0].extract_text()


def test_a_product_without_recommendations_is_left_out_and_told_of(engine, out):
    result = export_lists(engine, [3, 0], out, options())

    assert [problem.product_id for problem in result.skipped] == ["40"]
    assert len(pypdf.PdfReader(out).pages) == 1


def test_nothing_to_show_is_a_sentence_and_no_file(engine, out):
    with pytest.raises(ExportError, match="nothing to show in the lookbook"):
        export_lists(engine, [3], out, options())

    assert list(out.parent.iterdir()) == []


def test_too_many_products_are_refused_before_anything_is_asked(engine, out):
    with pytest.raises(ExportError, match=r"room for 200 products with .*these are 35,000"):
        export_lists(engine, iter([]), out, options(), total=35_000)

    assert engine.asked == []


def test_characters_that_no_font_has_are_told_of(engine, out, monkeypatch):
    monkeypatch.setattr("core.export.lookbook.writing.font_with", lambda character: None)
    engine.products.all[1] = Product("1", "靴 \ue123", picture="images/1.jpg")

    result = export_lists(engine, [0], out, options(k=1))

    [note] = result.notes
    assert "No font of this computer has the characters U+9774 U+E123" in note


def test_cancelling_leaves_the_old_file_as_it_was(engine, out):
    out.write_text("old")

    def cancel(progress: Progress) -> None:
        if progress.done:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_lists(engine, [0] * 20, out, options(), cancel)

    assert [path.read_text() for path in out.parent.iterdir()] == ["old"]


def test_a_full_disk_is_a_sentence_and_the_old_file_stays(engine, out, monkeypatch):
    out.write_text("old")

    def full(self: object) -> bytes:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("core.export.lookbook.writing.Book.as_bytes", full)

    with pytest.raises(ExportError, match=r"The disk is full, so .*book\.pdf was not written"):
        export_lists(engine, [0], out, options())

    assert [path.read_text() for path in out.parent.iterdir()] == ["old"]


def test_progress_counts_what_was_asked(engine, out):
    seen: list[Progress] = []

    export_lists(engine, [0, 1, 2], out, options(), seen.append)

    assert {progress.stage for progress in seen} == {book.STAGE}
    assert (seen[-1].done, seen[-1].total) == (3, 3)
