"""Lists as an Excel workbook, read back as another program reads them."""

import errno
import os
from pathlib import Path

import openpyxl
import pytest

from core.catalogue.product import Product
from core.errors import ExportError
from core.export import workbook
from core.export.columns import Column
from core.export.lists import ExportOptions, export_answers, export_lists
from core.jobs import Cancelled, Progress


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "recs.xlsx"


def workbook_options(**choices) -> ExportOptions:
    return ExportOptions(format="xlsx", **choices)


def sheet_of(path: Path):
    return openpyxl.load_workbook(path).active


def test_a_line_for_each_recommendation_with_its_pictures(engine, out):
    result = export_lists(engine, [0], out, workbook_options(k=2))

    sheet = sheet_of(out)
    header, first, second = sheet.iter_rows(values_only=True)
    assert header == (
        *("query_picture", "query_id", "query_name", "rank", "product_picture", "product_id"),
        *("product_name", "article_type", "score", "recommender", "reason"),
    )
    assert first[1:4] == ("0010", "Robe d’été “Zoé”", 1)
    assert (first[8], second[3]) == (0.875, 2)
    places = {(image.anchor._from.row, image.anchor._from.col) for image in sheet._images}
    assert places == {(1, 0), (2, 0), (1, 4)}  # the picture of product 30 is broken
    assert sheet.freeze_panes == "A2"
    assert (result.queries, result.recommendations, result.notes) == (1, 2, [])


def test_text_stays_text_and_numbers_are_numbers(engine, out):
    names = ["=1+1", "+1", "-1", "@SUM(A1)", "0012", "http://x.y", "कुर्ता 👗", "half\udcff", "\x01"]
    engine.products.all = [
        Product(name, name, picture=f"{place}.jpg") for place, name in enumerate(names)
    ]

    export_lists(engine, range(len(names)), out, workbook_options(k=1, form="wide"))

    cells = [row[1] for row in sheet_of(out).iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in cells][:7] == names[:7]
    assert cells[7].value == "half\\udcff"
    assert all(cell.quotePrefix for cell in cells[:4])  # also when somebody edits the cell
    assert not cells[4].quotePrefix


def test_pictures_fit_their_cells(engine, out):
    export_lists(engine, [0], out, workbook_options(k=1, form="wide"))

    sheet = sheet_of(out)
    heights = {sheet.row_dimensions[row].height for row in (2,)}
    assert heights == {60.0}  # points, 80 pixels
    for image in sheet._images:
        assert image.anchor._from.row == image.anchor.to.row
        assert image.anchor._from.col == image.anchor.to.col


def test_only_so_many_cells_have_pictures_and_that_is_said(engine, out, monkeypatch):
    monkeypatch.setattr(workbook, "MOST_PICTURES", 3)

    result = export_lists(engine, [0, 1] * 5, out, workbook_options(k=1, form="wide"))

    assert len(sheet_of(out)._images) == 3
    assert "pictures in its first lines only" in result.notes[0]


def test_each_picture_is_made_and_kept_once(engine, out):
    export_lists(engine, [0, 0, 0, 0], out, workbook_options(k=1, form="wide"))

    assert len(engine.thumbnails.asked) <= 4  # two, or a race of threads
    names = [name for name in _names_in(out) if name.startswith("xl/media/")]
    assert len(names) == 1  # both are drawn alike


def test_what_a_sheet_has_no_room_for_is_refused_before_anything_is_asked(engine, out):
    with pytest.raises(ExportError, match=r"room for 1,048,575 lines.*2,000,000.*wide form"):
        export_lists(engine, iter([]), out, workbook_options(k=20), total=100_000)

    assert engine.asked == []
    assert not out.exists()


def test_too_many_columns_are_refused(engine, out):
    with pytest.raises(ExportError, match=r"room for 16,384 columns"):
        export_lists(engine, [0], out, workbook_options(k=20_000, form="wide"))

    assert not out.exists()


def test_cancelling_leaves_the_old_file_as_it_was(engine, out):
    out.write_text("old")

    def cancel(progress: Progress) -> None:
        if progress.done:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_lists(engine, [0] * 500, out, workbook_options(), cancel)

    assert [path.read_text() for path in out.parent.iterdir()] == ["old"]


def test_a_full_disk_is_a_sentence_and_the_old_file_stays(engine, out, monkeypatch):
    out.write_text("old")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("xlsxwriter.workbook.ZipFile", full)

    with pytest.raises(ExportError, match=r"The disk is full, so .*recs\.xlsx was not written"):
        export_lists(engine, [0], out, workbook_options(k=1))

    assert [path.read_text() for path in out.parent.iterdir()] == ["old"]


def test_what_the_window_shows_for_a_new_picture_can_be_a_workbook(engine, out):
    query = engine.query_picture("supplier.jpg")
    answers = [(query, engine.recommend(query, "look-alikes", 3))]
    columns = (Column("query_name", "Asked"), Column("product_picture", "Seen"))

    export_answers(
        answers,
        out,
        workbook_options(k=3, columns=columns),
        products=engine.products,
        engine=engine,
    )

    sheet = sheet_of(out)
    assert sheet["A2"].value == "supplier.jpg"
    assert [image.anchor._from.row for image in sheet._images] == [1]  # the next one is broken


def _names_in(path: Path) -> list[str]:
    import zipfile

    with zipfile.ZipFile(path) as archive:
        return archive.namelist()
