"""Choosing what to export."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from core.lists.product_list import Collected
from core.lists.product_lists import ProductLists
from core.userdata.user_data import UserData
from fashrec_gui.export.columns_editor import ColumnsEditor
from fashrec_gui.export.dialog import ExportDialog
from fashrec_gui.export.preset_bar import PresetBar
from fashrec_gui.export.preview import Preview
from fashrec_gui.recommendations.bridge_control import BridgeControl
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

Opened = Callable[..., ExportDialog]


@pytest.fixture
def opened(
    qtbot: QtBot,
    theme: Theme,
    engine: Any,
    settings: Settings,
    tasks: Tasks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Opened:
    """Give a function that opens the dialog; it proposes a file in the test's folder."""
    settings.export_folder.value = str(tmp_path)
    monkeypatch.setenv("FASHREC_HOME", str(tmp_path / "home"))
    engine.workspace = tmp_path / "workspace"

    def make(
        current: Any = None,
        selected_rows: tuple[int, ...] = (),
        filtered: Any = None,
        list_name: str = "",
    ) -> ExportDialog:
        dialog = ExportDialog(
            engine,
            settings,
            tasks,
            current=current,
            selected_rows=selected_rows,
            filtered_rows=filtered,
            list_name=list_name,
        )
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def radio(dialog: ExportDialog, text: str) -> QRadioButton:
    return next(each for each in dialog.findChildren(QRadioButton) if each.text() == text)


def combo(dialog: ExportDialog, name: str) -> QComboBox:
    return next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == name)


def button(dialog: ExportDialog) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == "Export")


def file_line(dialog: ExportDialog) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "File")


def words(dialog: ExportDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel))


def test_the_panels_query_is_proposed_first(opened: Opened, engine: Any, tmp_path: Path) -> None:
    query = engine.query_products([3])
    dialog = opened(query, (1, 2))
    assert radio(dialog, "What is asked about").isChecked()
    assert "2 products" in words(dialog)
    assert "60 products" in words(dialog)
    dialog.accept()
    request = dialog.request()
    assert request is not None
    assert (request.scope, request.query, request.rows) == ("current", query, ())
    assert request.path.parent == tmp_path
    assert request.path.name.startswith("recs_Spring-2012_")
    assert request.path.suffix == ".csv"


def test_what_is_not_there_cannot_be_chosen(opened: Opened) -> None:
    dialog = opened()
    assert not radio(dialog, "What is asked about").isEnabled()
    assert not radio(dialog, "The selection").isEnabled()
    assert radio(dialog, "Everything").isChecked()


def test_a_cancelled_dialog_requests_nothing(opened: Opened) -> None:
    dialog = opened()
    dialog.reject()
    assert dialog.request() is None
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_every_choice_is_in_the_request(opened: Opened, settings: Settings) -> None:
    settings.measure.value = "euclidean"
    dialog = opened(selected_rows=(4, 9))
    radio(dialog, "The selection").click()
    combo(dialog, "Form").setCurrentIndex(1)
    combo(dialog, "Recommender").setCurrentIndex(1)
    combo(dialog, "Between columns").setCurrentIndex(1)
    combo(dialog, "Characters").setCurrentIndex(4)
    dialog.findChild(QSpinBox).setValue(4)
    dialog.accept()
    request = dialog.request()
    assert request is not None
    assert request.recommenders == ("same-type",)
    options = request.options("same-type")
    assert (options.form, options.delimiter, options.k) == ("wide", ";", 4)
    assert (options.measure, options.encoding) == ("euclidean", "windows-1252")
    assert request.rows == (4, 9)


def test_rules_have_their_say_unless_they_are_switched_off(opened: Opened) -> None:
    dialog = opened()
    [rules] = [each for each in dialog.findChildren(QCheckBox) if "rules" in each.text()]
    assert dialog._chosen().chosen.rules

    rules.setChecked(False)
    assert not dialog._chosen().chosen.rules
    rules.setChecked(True)
    dialog.reject()


def test_the_choices_are_remembered(opened: Opened) -> None:
    first = opened(selected_rows=(1,))
    radio(first, "The selection").click()
    combo(first, "Kind").setCurrentIndex(1)
    combo(first, "Recommender").setCurrentIndex(3)
    first.findChild(QSpinBox).setValue(7)
    first.accept()
    second = opened(selected_rows=(1,))
    assert radio(second, "The selection").isChecked()
    assert combo(second, "Kind").currentText() == "CSV for programs"
    assert combo(second, "Recommender").currentText() == "All three, in three files"
    assert second.findChild(QSpinBox).value() == 7


def test_each_of_three_recommenders_gets_a_file(opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    file_line(dialog).setText(str(tmp_path / "spring.csv"))
    combo(dialog, "Recommender").setCurrentIndex(3)
    said = "Three files: spring_look-alikes.csv, …_same-type.csv and …_blend.csv."
    assert said in words(dialog)
    dialog.accept()
    request = dialog.request()
    assert request is not None
    assert [path.name for path in request.files] == [
        "spring_look-alikes.csv",
        "spring_same-type.csv",
        "spring_blend.csv",
    ]


def test_the_bridge_starts_where_the_panels_is(
    opened: Opened, settings: Settings, engine: Any, qtbot: QtBot
) -> None:
    settings.bridge.value = 0.8
    dialog = opened(engine.query_products([3]))
    combo(dialog, "Recommender").setCurrentIndex(2)
    bridge = dialog.findChild(BridgeControl)
    assert bridge.bridge == 0.8
    qtbot.waitUntil(lambda: "recommend blend 10 cosine 0.8" in engine.asked)
    bridge.set_bridge(0.25)
    dialog.accept()
    request = dialog.request()
    assert request is not None
    assert request.options("blend").bridge == 0.25
    assert settings.bridge.value == 0.8


def test_same_type_alone_has_no_bridge(opened: Opened) -> None:
    dialog = opened()
    bridge = dialog.findChild(BridgeControl)
    combo(dialog, "Recommender").setCurrentIndex(1)
    assert not bridge.isEnabled()
    combo(dialog, "Recommender").setCurrentIndex(3)
    assert bridge.isEnabled()


def test_the_delimiter_is_for_spreadsheets(opened: Opened) -> None:
    dialog = opened()
    assert combo(dialog, "Between columns").isEnabled()
    combo(dialog, "Kind").setCurrentIndex(1)
    assert not combo(dialog, "Between columns").isEnabled()


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("", "Give the name"),
        ("just-a-name", "whole path"),
        ("{folder}/missing/x.csv", "does not exist"),
        ("{folder}", "is a folder"),
    ],
)
def test_a_file_that_cannot_be_written_is_named_at_once(
    opened: Opened, tmp_path: Path, path: str, problem: str
) -> None:
    folder = tmp_path / "folder.csv"
    folder.mkdir()
    dialog = opened()
    file_line(dialog).setText(path.format(folder=folder))
    assert problem in words(dialog)
    assert not button(dialog).isEnabled()
    dialog.accept()
    assert dialog.request() is None
    assert dialog.isVisible()


def test_a_folder_without_rights_is_named_at_once(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    file_line(dialog).setText(str(tmp_path / "x.csv"))
    assert "no right to write" in words(dialog)


def test_a_file_that_exists_is_said_to_be_replaced(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text("old")
    dialog = opened()
    file_line(dialog).setText(str(tmp_path / "old.csv"))
    assert "exists and will be replaced" in words(dialog)
    assert button(dialog).isEnabled()


def test_a_name_without_a_suffix_gets_one(opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    file_line(dialog).setText(str(tmp_path / "spring"))
    dialog.accept()
    request = dialog.request()
    assert request is not None
    assert request.path == tmp_path / "spring.csv"


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


def test_the_file_dialog_fills_in_the_path(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = str(tmp_path / "chosen.csv")
    monkeypatch.setattr(
        "fashrec_gui.export.destination_field.QFileDialog.getSaveFileName",
        staticmethod(lambda *_, **__: (chosen, "")),
    )
    dialog = opened()
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Choose…").click()
    assert file_line(dialog).text() == chosen
    QApplication.processEvents()


def column_item(dialog: ExportDialog, source: str) -> QTreeWidgetItem:
    tree = dialog.findChild(QTreeWidget)
    items = map(tree.topLevelItem, range(tree.topLevelItemCount()))
    return next(item for item in items if item.toolTip(0) == source)


def preset(dialog: ExportDialog, name: str) -> None:
    presets = combo(dialog, "Preset")
    presets.setCurrentText(name)
    presets.activated.emit(presets.currentIndex())


def test_what_is_filtered_can_be_exported(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(filtered=range(20, 31))
    radio(dialog, "What is filtered").click()
    assert "11 products" in words(dialog)
    preview = dialog.findChild(Preview)
    qtbot.waitUntil(lambda: bool(preview.cells) and preview.cells[0][0] == "10020")
    dialog.accept()
    assert (dialog.request().scope, list(dialog.request().rows)) == ("filtered", [*range(20, 31)])


def test_a_list_can_be_exported(opened: Opened, engine: Any, tmp_path: Path, qtbot: QtBot) -> None:
    lists = ProductLists(UserData(tmp_path / "workspace"))
    (tmp_path / "workspace").mkdir()
    lists.add_to_new("Autumn", [Collected("10004")])
    lists.add_to_new("Spring", [Collected("10009"), Collected("gone")])
    dialog = opened()
    choice = combo(dialog, "Which list")
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert radio(dialog, "A list").isChecked()
    preview = dialog.findChild(Preview)
    qtbot.waitUntil(lambda: bool(preview.cells) and preview.cells[0][0] == "10009")
    dialog.accept()
    assert (dialog.request().scope, dialog.request().list_name) == ("list", "Spring")

    dialog = opened(list_name="Autumn")
    dialog.accept()
    assert (dialog.request().scope, dialog.request().list_name) == ("list", "Autumn")


def test_a_lookbook_of_a_list_is_called_after_it(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "workspace").mkdir()
    lists = ProductLists(UserData(tmp_path / "workspace"))
    lists.add_to_new("Spring", [Collected("10009")])
    dialog = opened()
    preset(dialog, "Lookbook")
    radio(dialog, "A list").click()
    title = next(e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == "Title")
    assert title.placeholderText() == "Spring"
    dialog.accept()
    assert dialog.request().options("look-alikes").look.title == "Spring"


def test_columns_are_chosen_named_and_moved(opened: Opened, engine: Any, qtbot: QtBot) -> None:
    dialog = opened(engine.query_products([3]))
    editor, preview = dialog.findChild(ColumnsEditor), dialog.findChild(Preview)
    column_item(dialog, "query_name").setCheckState(0, Qt.CheckState.Unchecked)
    column_item(dialog, "product_colour").setCheckState(0, Qt.CheckState.Checked)
    column_item(dialog, "rank").setText(1, "Platz")
    qtbot.waitUntil(lambda: "product_colour" in preview.titles)
    tree = dialog.findChild(QTreeWidget)
    tree.setCurrentItem(column_item(dialog, "rank"))
    qtbot.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: preview.titles[:2] == ["Platz", "query_id"])
    assert preview.cells[0][0] == "1"
    dialog.accept()
    columns = dialog.request().options("look-alikes").columns
    assert [column.title for column in columns] == preview.titles
    assert columns == editor.columns


def test_columns_are_ticked_by_the_space_bar(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    tree = dialog.findChild(QTreeWidget)
    tree.setCurrentItem(column_item(dialog, "query_name"), 1)
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    sources = [column.source for column in dialog.findChild(ColumnsEditor).columns]
    assert "query_name" not in sources


def test_the_tab_key_goes_through_the_fields_as_they_stand(opened: Opened) -> None:
    dialog = opened(selected_rows=(1,))
    preset(dialog, "Lookbook")
    names, widget = [], combo(dialog, "Preset")
    for _ in range(500):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            names.append(widget.accessibleName() or getattr(widget, "text", str)())
        widget = widget.nextInFocusChain()
        if widget is combo(dialog, "Preset"):
            break
    wanted = ["Preset", "Recommender", "Kind", "Title", "Paper", "File", "Export"]
    assert [name for name in names if name in wanted] == wanted


def test_the_kind_of_file_and_the_file_have_names_of_their_own(opened: Opened) -> None:
    dialog = opened(selected_rows=(1,))
    fields = [*dialog.findChildren(QComboBox), *dialog.findChildren(QLineEdit)]
    named = [each.accessibleName() for each in fields]
    assert named.count("File") == named.count("Kind") == 1
    labels = [each.text() for each in dialog.findChildren(QLabel)]
    assert "Kind" in labels
    assert "File" not in labels


def test_the_usual_columns_come_back(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    column_item(dialog, "query_name").setCheckState(0, Qt.CheckState.Unchecked)
    editor = dialog.findChild(ColumnsEditor)
    qtbot.waitUntil(lambda: len(editor.columns) == 8)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Usual columns").click()
    dialog.accept()
    assert dialog.request().options("look-alikes").columns == ()


def test_without_columns_nothing_can_be_exported(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    for column in dialog.findChild(ColumnsEditor).columns:
        column_item(dialog, column.source).setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not button(dialog).isEnabled())


def test_two_columns_of_one_name_are_told_of(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    column_item(dialog, "rank").setText(1, "query_id")
    qtbot.waitUntil(lambda: "Two columns are called “query_id”" in words(dialog))


def test_each_form_keeps_its_columns(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    column_item(dialog, "query_name").setCheckState(0, Qt.CheckState.Unchecked)
    editor = dialog.findChild(ColumnsEditor)
    qtbot.waitUntil(lambda: len(editor.columns) == 8)
    combo(dialog, "Form").setCurrentIndex(1)
    assert [column.source for column in editor.columns][-1] == "rec_id"
    combo(dialog, "Form").setCurrentIndex(0)
    assert len(editor.columns) == 8


def test_a_preset_sets_everything_and_is_recognised(
    opened: Opened, engine: Any, qtbot: QtBot
) -> None:
    dialog = opened(engine.query_products([3]))
    assert combo(dialog, "Preset").currentText() == "Spreadsheet"
    preset(dialog, "Shopify: complementary products")
    assert combo(dialog, "Kind").currentText() == "CSV for programs"
    assert dialog.findChild(BridgeControl).bridge == 1.0
    assert combo(dialog, "Handles from").isEnabled()
    preview = dialog.findChild(Preview)
    qtbot.waitUntil(lambda: preview.titles[:2] == ["URL handle", "Title"])
    assert preview.cells[0][0] == "puma-women-red-jeans-3"
    assert combo(dialog, "Preset").currentText() == "Shopify: complementary products"
    dialog.findChild(QSpinBox).setValue(4)
    assert combo(dialog, "Preset").currentText() == "As chosen below"


def test_own_presets_are_saved_found_again_and_deleted(opened: Opened) -> None:
    dialog = opened()
    combo(dialog, "Between columns").setCurrentIndex(2)
    dialog.findChild(QSpinBox).setValue(3)
    dialog.findChild(PresetBar).save("Für Zoé")
    assert combo(dialog, "Preset").currentText() == "Für Zoé"
    second = opened()
    preset(second, "Für Zoé")
    assert second.findChild(QSpinBox).value() == 3
    delete = next(b for b in second.findChildren(QPushButton) if b.text() == "Delete preset")
    delete.click()
    assert combo(second, "Preset").findText("Für Zoé") < 0
    assert second.findChild(QSpinBox).value() == 3


def test_a_preset_that_cannot_be_saved_is_a_sentence(opened: Opened) -> None:
    dialog = opened()
    dialog.findChild(PresetBar).save("Spreadsheet")
    assert "comes with FashRec" in words(dialog)


def test_the_suffix_follows_the_kind_of_file(opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    assert file_line(dialog).text().endswith(".csv")
    combo(dialog, "Kind").setCurrentIndex(2)
    assert file_line(dialog).text().endswith(".xlsx")
    file_line(dialog).setText(str(tmp_path / "own.name"))
    combo(dialog, "Kind").setCurrentIndex(3)
    assert file_line(dialog).text().endswith("own.name")


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


def test_a_grid_of_products_asks_for_no_recommendations(
    opened: Opened, engine: Any, qtbot: QtBot
) -> None:
    dialog = opened(selected_rows=(3, 4))
    preset(dialog, "Lookbook")
    radio(dialog, "The selection").click()
    combo(dialog, "Arrangement").setCurrentIndex(1)
    assert not combo(dialog, "Recommender").isEnabled()
    preview = dialog.findChild(Preview)
    engine.asked.clear()
    qtbot.waitUntil(lambda: not preview.page.isNull())
    assert not [each for each in engine.asked if each.startswith("recommend")]


def test_lists_are_made_as_in_the_panel_and_that_is_said(
    opened: Opened, settings: Settings
) -> None:
    settings.diversity.value = 0.3
    settings.fold.value = True
    settings.conditions.value = ((), False, True)
    dialog = opened()
    assert "30% variety, variants in one place and in stock only" in words(dialog)
    dialog.accept()
    options = dialog.request().options("look-alikes")
    assert (options.diversity, options.fold, options.conditions.in_stock) == (0.3, True, True)


def test_everything_has_a_name_for_a_screen_reader(opened: Opened) -> None:
    dialog = opened()
    unnamed = [
        each
        for kind in (QComboBox, QSpinBox, QLineEdit, QTreeWidget)
        for each in dialog.findChildren(kind)
        if each.isVisible()
        and not each.accessibleName()
        and not each.objectName().startswith("qt_")
    ]
    assert unnamed == []
