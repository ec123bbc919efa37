"""Where the export goes: names, suffixes, folders, and what stands in the way."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
)

from core.lists.product_list import Collected
from core.lists.product_lists import ProductLists
from core.userdata.user_data import UserData
from tests.gui.export.hands import (
    Opened,
    button,
    combo,
    file_line,
    preset,
    radio,
    words,
)


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


def test_the_suffix_follows_the_kind_of_file(opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    assert file_line(dialog).text().endswith(".csv")
    combo(dialog, "Kind").setCurrentIndex(2)
    assert file_line(dialog).text().endswith(".xlsx")
    file_line(dialog).setText(str(tmp_path / "own.name"))
    combo(dialog, "Kind").setCurrentIndex(3)
    assert file_line(dialog).text().endswith("own.name")
