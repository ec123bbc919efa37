"""What the export dialog shows of the file before it is written."""

from typing import Any

from PySide6.QtWidgets import (
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from fashrec_gui.export.columns_editor import ColumnsEditor
from fashrec_gui.export.preview import Preview
from tests.gui.export.hands import Opened, button, combo, file_line, preset, radio, words


def test_the_preview_shows_the_querys_own_lines(opened: Opened, engine: Any, qtbot: QtBot) -> None:
    dialog = opened(engine.query_products([3]))
    preview = dialog.findChild(Preview)
    qtbot.waitUntil(lambda: bool(preview.cells))
    assert preview.cells[0][:4] == ["10003", "Puma Women Red Jeans 3", "1", "10006"]
    assert len(preview.cells) == 5
    combo(dialog, "Form").setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(preview.cells) == 1)
    assert preview.cells[0][:4] == ["10003", "Puma Women Red Jeans 3", "look-alikes", "10006"]


def test_the_preview_follows_what_is_to_be_exported(
    opened: Opened, engine: Any, qtbot: QtBot
) -> None:
    dialog = opened(engine.query_products([3]), (9, 12))
    preview = dialog.findChild(Preview)
    radio(dialog, "The selection").click()
    qtbot.waitUntil(lambda: bool(preview.cells) and preview.cells[0][0] == "10009")
    radio(dialog, "Everything").click()
    qtbot.waitUntil(lambda: preview.cells[0][0] == "10000")


def test_without_a_query_the_preview_takes_a_product(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(selected_rows=(7, 9))
    preview = dialog.findChild(Preview)
    qtbot.waitUntil(lambda: bool(preview.cells))
    assert preview.cells[0][0] == "10009"


def test_a_failing_preview_is_a_sentence(opened: Opened, engine: Any, qtbot: QtBot) -> None:
    query = engine.query_products([3])
    engine.failure = "The index is damaged: build the catalogue again."
    dialog = opened(query)
    qtbot.waitUntil(lambda: "build the catalogue again" in words(dialog))


def test_a_workbook_shows_its_pictures(opened: Opened, engine: Any, qtbot: QtBot) -> None:
    dialog = opened(engine.query_products([3]))
    combo(dialog, "Kind").setCurrentIndex(2)
    preview = dialog.findChild(Preview)
    qtbot.waitUntil(lambda: preview.titles[:1] == ["query_picture"])
    assert not preview.picture(0, 0).isNull()


def test_records_are_shown_as_their_text(opened: Opened, engine: Any, qtbot: QtBot) -> None:
    dialog = opened(engine.query_products([3]))
    preset(dialog, "Algolia records")
    preview = dialog.findChild(Preview)
    qtbot.waitUntil(lambda: preview.text.startswith('{"objectID": "10003", "recommendations": ['))


def test_what_windows_1252_has_no_place_for_is_told_at_once(
    opened: Opened, engine: Any, qtbot: QtBot
) -> None:
    engine.products.product(3).name = "कुर्ता"
    dialog = opened(engine.query_products([3]))
    combo(dialog, "Characters").setCurrentIndex(4)
    qtbot.waitUntil(lambda: "Windows-1252 has no place for क" in words(dialog))
    assert dialog.findChild(Preview).cells[0][1].startswith("\\u0915")


def test_a_lookbook_shows_its_first_page(opened: Opened, engine: Any, qtbot: QtBot) -> None:
    dialog = opened(engine.query_products([3]))
    preset(dialog, "Lookbook")
    preview = dialog.findChild(Preview)
    qtbot.waitUntil(lambda: not preview.page.isNull())
    assert preview.page.height() > preview.page.width()
    assert dialog.findChild(ColumnsEditor).isHidden()
    assert file_line(dialog).text().endswith(".pdf")
    combo(dialog, "Orientation").setCurrentIndex(1)
    qtbot.waitUntil(lambda: preview.page.width() > preview.page.height())
    title = next(e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == "Title")
    title.setText("Für Zoé")
    dialog.accept()
    look = dialog.request().options("look-alikes").look
    assert (look.title, look.landscape, look.arrangement) == ("Für Zoé", True, "queries")


def test_what_does_not_fit_into_a_file_is_said_at_once(
    opened: Opened, make_engine: Any, engine: Any, qtbot: QtBot
) -> None:
    engine.products = make_engine(300).products
    dialog = opened()
    preset(dialog, "Lookbook")
    qtbot.waitUntil(lambda: "room for 200 products" in words(dialog))
    assert not button(dialog).isEnabled()
    combo(dialog, "Arrangement").setCurrentIndex(1)
    qtbot.waitUntil(lambda: button(dialog).isEnabled())
