"""The start of the window: it loads no more than its first frame needs, and opens at once."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fashrec_gui.app import opens_at_once, parse, show_window
from fashrec_gui.icons import icon
from fashrec_gui.main_window import MainWindow
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

_SHOWN = """
import tempfile
from pathlib import Path
from fashrec_gui.app import make_application, parse, show_window
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
application, tasks = make_application(), Tasks()
with tempfile.TemporaryDirectory() as folder:
    window = show_window(application, tasks, Settings(Path(folder) / "window.ini"), parse([]))
    application.processEvents()
    window.grab()
    window.close()
"""
_FIRST_WANTED_LATER = (
    "core.cli",
    "core.evaluation",
    "core.export",
    "core.mapping",
    "fashrec_gui.catalogue_import.report_dialog",
    "fashrec_gui.export",
    "fashrec_gui.loupe",
    "fashrec_gui.map",
    "fashrec_gui.recommendations.picture_viewer",
    "fashrec_gui.recommendations.story_card",
    "fashrec_gui.report",
    "fashrec_gui.rules.desk_window",
    "fashrec_gui.rules.editor",
    "fashrec_gui.table.view",
    "fashrec_gui.training",
    "fashrec_gui.unattended",
)
_ENGINE = ("numpy", "PIL", "annoy", "onnxruntime", "core.engine", "PySide6.QtTest")


def modules_of(script: str) -> set[str]:
    """Give what a script has loaded in a process of its own."""
    script += "\nimport json, sys; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, timeout=60
    )
    return set(json.loads(done.stdout))


def _joined(package: str, name: str) -> str:
    return f"{package}.{name}"


def modules_after(module: str) -> set[str]:
    return modules_of(f"import {module}")


@pytest.fixture
def show(
    qapp: QApplication, qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., MainWindow]]:
    """Start as the program does, with these arguments; the process is then as it was."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    before = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}

    def start(settings: Settings, *arguments: str) -> MainWindow:
        window = show_window(qapp, tasks, settings, parse(arguments))
        qtbot.addWidget(window)
        return window

    yield start
    for each, handler in before.items():
        signal.signal(each, handler)


def test_the_catalogue_is_opened_before_the_window_is_loaded() -> None:
    modules = modules_after("fashrec_gui.app")
    assert not modules & {"fashrec_gui.main_window", "fashrec_gui.recommendations.panel", *_ENGINE}


def test_the_window_shows_before_the_engine_is_loaded() -> None:
    assert not modules_after("fashrec_gui.main_window") & set(_ENGINE)


def test_a_shown_window_has_not_loaded_what_is_first_wanted_later() -> None:
    modules = modules_of(_SHOWN)
    assert "fashrec_gui.main_window" in modules
    too_early = {*_FIRST_WANTED_LATER, *_ENGINE}
    assert not [each for each in modules if too_early & set(accumulate(each.split("."), _joined))]


def test_the_last_catalogue_is_being_opened_when_the_window_appears(
    qtbot: QtBot, settings: Settings, show: Callable[..., MainWindow]
) -> None:
    settings.last_workspace.value = "/nowhere"
    window = show(settings)
    assert window.opener.is_opening
    assert not window.welcome.isVisible()  # it would be gone before it could be read
    with qtbot.waitSignal(window.opener.failed):
        pass
    assert window.welcome.isVisible()
    assert "/nowhere" in window.messages.sentence


def test_without_a_catalogue_the_window_offers_what_to_open(
    settings: Settings, show: Callable[..., MainWindow]
) -> None:
    window = show(settings)
    assert not window.opener.is_opening
    assert window.welcome.isVisible()


def test_a_catalogue_that_is_to_be_indexed_waits_for_the_window(tmp_path: Path) -> None:
    assert not opens_at_once(parse(["--catalogue", str(tmp_path)]))
    assert opens_at_once(parse(["--workspace", str(tmp_path)]))
    assert opens_at_once(parse([]))


def test_icons_are_drawn_for_the_screens_there_are(qapp: QApplication) -> None:
    ratio = qapp.primaryScreen().devicePixelRatio()
    drawn = icon("hanger", "#000000").availableSizes()
    assert QSize(16, 16) * ratio in drawn
    assert len(drawn) <= 2 * len(qapp.screens())


def test_icons_are_drawn_anew_for_another_screen(
    qapp: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    with qtbot.waitSignal(theme.changed):
        qapp.screenAdded.emit(qapp.primaryScreen())


def test_the_engine_opens_a_workspace_without_what_computes_vectors() -> None:
    modules = modules_after("core.engine")
    assert not modules & {"onnxruntime", "core.workspace.embedding", "core.workspace.generation"}


def test_the_engine_opens_a_workspace_without_what_answers_questions_or_downloads() -> None:
    modules = modules_after("core.engine")
    assert not modules & {
        "core.browsing.facets",
        "core.recommend.answering",
        "core.recommend.steering",
        "core.recommend.story",
        "core.rules.live",
        "http.client",
        "urllib.request",
    }
