"""A catalogue whose folder has gone: said once, and mended by saying where it is now."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.errors import CatalogueError
from core.workspace import whereabouts
from fashrec_gui.catalogue_import.opener import Import
from fashrec_gui.main_window import MainWindow
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme


@pytest.fixture
def window(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any, tmp_path: Path
) -> MainWindow:
    made = MainWindow(tasks, settings, theme)
    qtbot.addWidget(made)
    made.show()
    engine.catalogue_root = tmp_path / "Spring 2012"
    engine.catalogue_root.mkdir()
    made.opener.opened.emit(engine)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert made.messages.sentence == ""
    return made


def come_back() -> None:
    active = Qt.ApplicationState.ApplicationActive
    QGuiApplication.instance().applicationStateChanged.emit(active)


def lose(qtbot: QtBot, window: MainWindow, engine: Any) -> Path:
    """Move the folder away, as in another program; give where it is then."""
    there = engine.catalogue_root.rename(engine.catalogue_root.with_name("Archive"))
    come_back()
    qtbot.waitUntil(lambda: "is not at" in window.messages.sentence)
    return there


def choose(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, to: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(to))
    qtbot.mouseClick(window.messages.button, Qt.MouseButton.LeftButton)


def test_a_folder_that_has_gone_is_told_of_with_a_button(
    qtbot: QtBot, window: MainWindow, engine: Any
) -> None:
    lose(qtbot, window, engine)
    assert str(engine.catalogue_root) in window.messages.sentence
    assert window.messages.button.text() == "Choose the folder…"


def test_a_folder_that_is_back_is_told_of_no_longer(
    qtbot: QtBot, window: MainWindow, engine: Any
) -> None:
    lose(qtbot, window, engine).rename(engine.catalogue_root)
    come_back()
    qtbot.waitUntil(lambda: window.messages.sentence == "")


def test_the_way_out_is_offered_again_when_looking_for_changes_has_failed(
    qtbot: QtBot, window: MainWindow, engine: Any
) -> None:
    there = lose(qtbot, window, engine)
    window.opener.failed.emit("There is none.", Import(there, engine.workspace, update=True))
    assert window.messages.sentence == "There is none."
    qtbot.waitUntil(lambda: window.messages.button.text() == "Choose the folder…")
    assert "is not at" in window.messages.sentence


def test_the_folder_is_read_where_it_is_now_into_the_same_workspace(
    qtbot: QtBot, window: MainWindow, engine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = lose(qtbot, window, engine)
    monkeypatch.setattr(whereabouts, "source_at", lambda folder, *_: folder / "styles.csv")
    indexed: list[Import] = []
    monkeypatch.setattr(window.opener, "index", indexed.append)
    choose(qtbot, window, monkeypatch, there)
    qtbot.waitUntil(lambda: len(indexed) == 1)
    assert indexed == [Import(there / "styles.csv", engine.workspace, update=True)]


def test_another_catalogues_folder_is_refused_and_asked_for_again(
    qtbot: QtBot, window: MainWindow, engine: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lose(qtbot, window, engine)

    def refuse(*_: object) -> Path:
        raise CatalogueError("That is another catalogue.")

    monkeypatch.setattr(whereabouts, "source_at", refuse)
    choose(qtbot, window, monkeypatch, tmp_path)
    qtbot.waitUntil(lambda: window.messages.sentence == "That is another catalogue.")
    assert window.messages.button.text() == "Choose the folder…"
