"""Choosing what to export."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from core.lists.product_list import Collected
from core.lists.product_lists import ProductLists
from core.userdata.user_data import UserData
from fashrec_gui.export.preview import Preview
from fashrec_gui.recommendations.bridge_control import BridgeControl
from fashrec_gui.settings import Settings
from tests.gui.export.hands import Opened, combo, file_line, preset, radio, words


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
