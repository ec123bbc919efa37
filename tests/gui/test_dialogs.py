"""The windows beside the main one: made when first wanted, and told of another catalogue."""

from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fashrec_gui.catalogue_import.opener import Import
from fashrec_gui.dialogs import Dialogs
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme


class Recorder(QObject):
    """Stands for a window: keeps what it is shown for."""

    adopted = Signal(object)
    progress_text = Signal(str)
    made: ClassVar[list[QObject]] = []

    def __init__(self, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown_for: list[Any] = []
        self.engines: list[Any] = []
        self.renewed: list[Any] = []
        self.looked_again = 0
        self.made.append(self)

    def show_for(self, engine: Any) -> None:
        self.shown_for.append(engine)

    def set_engine(self, engine: Any) -> None:
        self.engines.append(engine)

    def renew(self, engine: Any) -> None:
        self.renewed.append(engine)

    def look_again(self) -> None:
        self.looked_again += 1


def made() -> list[Any]:
    return list(Recorder.made)


@pytest.fixture
def dialogs(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> Dialogs:
    monkeypatch.setattr(Recorder, "made", [])
    monkeypatch.setattr("fashrec_gui.training.window.TrainingWindow", Recorder)
    monkeypatch.setattr("fashrec_gui.report.window.ReportWindow", Recorder)
    window = QWidget()
    qtbot.addWidget(window)
    return Dialogs(tasks, settings, theme, window)


def test_without_a_catalogue_nothing_opens(dialogs: Dialogs) -> None:
    dialogs.show_training()
    dialogs.show_reports()
    assert Recorder.made == []


def test_each_window_is_made_once_and_shown_for_the_catalogue(
    dialogs: Dialogs, engine: Any
) -> None:
    dialogs.set_engine(engine)
    for _ in range(2):
        dialogs.show_training()
        dialogs.show_reports()
    assert [each.shown_for for each in made()] == [[engine, engine]] * 2


def test_an_adopted_classifier_asks_for_its_catalogue_to_be_indexed_again(
    qtbot: QtBot, dialogs: Dialogs, engine: Any
) -> None:
    dialogs.set_engine(engine)
    dialogs.show_training()
    job = Import(Path("/catalogues/another"), Path("/workspaces/another"), update=True)
    with qtbot.waitSignal(dialogs.index_wanted) as seen:
        made()[0].adopted.emit(job)
    assert seen.args == [job]
    dialogs.set_engine(engine)
    assert made()[0].engines == [engine]


def test_the_training_is_told_how_indexing_again_went(dialogs: Dialogs, engine: Any) -> None:
    dialogs.renew(engine)  # while there is no such window, nothing happens
    dialogs.look_again()
    dialogs.set_engine(engine)
    dialogs.show_training()
    dialogs.renew(engine)
    dialogs.look_again()
    assert (made()[0].renewed, made()[0].looked_again) == ([engine], 1)
