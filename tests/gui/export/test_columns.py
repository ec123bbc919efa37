"""The columns of the file and the presets: chosen, named, moved, saved and found again."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QPushButton,
    QSpinBox,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from fashrec_gui.export.columns_editor import ColumnsEditor
from fashrec_gui.export.preset_bar import PresetBar
from fashrec_gui.export.preview import Preview
from fashrec_gui.recommendations.bridge_control import BridgeControl
from tests.gui.export.hands import (
    Opened,
    button,
    column_item,
    combo,
    preset,
    words,
)


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
