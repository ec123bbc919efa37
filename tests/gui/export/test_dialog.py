"""Choosing what to export."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from fashrec_gui.export.dialog import ExportDialog
from fashrec_gui.export.preview import Preview
from fashrec_gui.recommendations.bridge_control import BridgeControl
from fashrec_gui.settings import Settings
from fashrec_gui.theme import Theme

Opened = Callable[..., ExportDialog]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, engine: Any, settings: Settings, tmp_path: Path) -> Opened:
    """Give a function that opens the dialog; it proposes a file in the test's folder."""
    settings.export_folder.value = str(tmp_path)

    def make(current: Any = None, selected_rows: tuple[int, ...] = ()) -> ExportDialog:
        dialog = ExportDialog(engine, settings, current=current, selected_rows=selected_rows)
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
    assert radio(dialog, "This query").isChecked()
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
    assert not radio(dialog, "This query").isEnabled()
    assert not radio(dialog, "The selection").isEnabled()
    assert radio(dialog, "The whole catalogue").isChecked()


def test_a_cancelled_dialog_requests_nothing(opened: Opened) -> None:
    dialog = opened()
    dialog.reject()
    assert dialog.request() is None
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_every_choice_is_in_the_request(opened: Opened, settings: Settings) -> None:
    settings.measure.value = "euclidean"
    dialog = opened(selected_rows=(4, 9))
    radio(dialog, "Wide").click()
    radio(dialog, "The selection").click()
    combo(dialog, "Recommender").setCurrentIndex(1)
    combo(dialog, "Between columns").setCurrentIndex(1)
    dialog.findChild(QSpinBox).setValue(4)
    dialog.accept()
    request = dialog.request()
    assert request is not None
    assert request.recommenders == ("same-type",)
    options = request.options("same-type")
    assert (options.form, options.delimiter, options.k) == ("wide", ";", 4)
    assert options.measure == "euclidean"
    assert request.rows == (4, 9)


def test_the_choices_are_remembered(opened: Opened) -> None:
    first = opened(selected_rows=(1,))
    radio(first, "The selection").click()
    radio(first, "Machine").click()
    combo(first, "Recommender").setCurrentIndex(3)
    first.findChild(QSpinBox).setValue(7)
    first.accept()
    second = opened(selected_rows=(1,))
    assert radio(second, "The selection").isChecked()
    assert radio(second, "Machine").isChecked()
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
    radio(dialog, "Machine").click()
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
    assert len(preview.cells) == 4
    radio(dialog, "Wide").click()
    qtbot.waitUntil(lambda: len(preview.cells) == 1)
    assert preview.cells[0][:4] == ["10003", "Puma Women Red Jeans 3", "look-alikes", "10006"]


def test_the_preview_follows_what_is_to_be_exported(
    opened: Opened, engine: Any, qtbot: QtBot
) -> None:
    dialog = opened(engine.query_products([3]), (9, 12))
    preview = dialog.findChild(Preview)
    radio(dialog, "The selection").click()
    qtbot.waitUntil(lambda: bool(preview.cells) and preview.cells[0][0] == "10009")
    radio(dialog, "The whole catalogue").click()
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
