"""The window of the reports: reading them, making one."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fashrec_gui.message_bar import MessageBar
from fashrec_gui.report.making_strip import MakingStrip
from fashrec_gui.report.reader import ReportReader
from fashrec_gui.report.report_list import ReportList
from fashrec_gui.report.window import ReportWindow, how_long
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

CHILD = """
import json, pathlib, sys, time
arguments = sys.argv[1:]
out = pathlib.Path(arguments[1], "reports", "20260201-1200")
told = {"event": "progress", "stage": "Asking", "done": 40, "total": 200, "rate": 20.0,
        "seconds_left": 8.0}
print(json.dumps(told), file=sys.stderr, flush=True)
workspace = arguments[1]
if "slow" in workspace:
    time.sleep(30)
while "held" in workspace and not pathlib.Path(workspace, "go").exists():
    time.sleep(0.01)
if "bad" in workspace:
    print(json.dumps({"event": "error", "text": "The disk is full."}), file=sys.stderr)
    sys.exit(1)
out.mkdir(parents=True)
(out / "report.html").write_text("<h1>Fresh</h1>" + " ".join(arguments), encoding="utf-8")
print(json.dumps({"files": {"page": str(out / "report.html")}}))
"""

Opened = Callable[..., ReportWindow]


def put_report(workspace: Path, name: str, html: str) -> Path:
    folder = workspace / "reports" / name
    folder.mkdir(parents=True)
    (folder / "report.html").write_text(html, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def stand_in_for_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*given: str) -> list[str]:
        return [sys.executable, "-c", CHILD, *given]

    monkeypatch.setattr("fashrec_gui.tasks.command", run)


@pytest.fixture
def opened_links(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    links: list[str] = []

    def open_url(url: QUrl) -> bool:
        links.append(url.toLocalFile() or url.toString())
        return "nothing-opens-this" not in url.toString()

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return links


@pytest.fixture
def opened(
    qtbot: QtBot, tasks: Tasks, theme: Theme, engine: Any, tmp_path: Path
) -> Iterator[Opened]:
    """Give a function that opens the window for a workspace of that name."""

    def make(name: str = "workspace") -> ReportWindow:
        engine.workspace = tmp_path / name
        window = ReportWindow(tasks, theme)
        qtbot.addWidget(window)
        window.show_for(engine)
        qtbot.waitUntil(lambda: tasks.is_idle)
        return window

    yield make
    tasks.shutdown()


def button(window: ReportWindow, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == text)


def shown_text(window: ReportWindow) -> str:
    reader = window.findChild(ReportReader)
    return reader.toPlainText() if reader.isVisible() else ""


def message(window: ReportWindow) -> str:
    return window.findChild(MessageBar).sentence


def words(window: ReportWindow) -> str:
    return " ".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


def test_the_newest_report_is_shown(opened: Opened, tmp_path: Path) -> None:
    put_report(tmp_path / "workspace", "20260130-1000", "<h1>Older</h1>")
    put_report(tmp_path / "workspace", "20260131-1000", "<h1>Newer</h1>")
    window = opened()
    assert shown_text(window) == "Newer"
    assert "31 January 2026, 10:00" in words(window)


def test_an_earlier_report_can_be_read_again(
    opened: Opened, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    put_report(tmp_path / "workspace", "20260130-1000", "<h1>Older</h1>")
    put_report(tmp_path / "workspace", "20260131-1000", "<h1>Newer</h1>")
    window = opened()
    window.findChild(ReportList).setCurrentRow(1)
    qtbot.waitUntil(lambda: shown_text(window) == "Older")


def test_without_a_report_the_window_says_what_one_tells(opened: Opened) -> None:
    window = opened()
    assert "how often each recommender stays with the type" in words(window)
    assert "a minute or two" in words(window)
    assert button(window, "Make a report").isVisible()
    assert not button(window, "Open in browser").isVisible()


@pytest.mark.parametrize(
    ("products", "said"), [(558, "a minute or two"), (5_000, "5 minutes"), (35_466, "10 minutes")]
)
def test_how_long_a_report_takes_depends_on_the_catalogue(products: int, said: str) -> None:
    assert said in how_long(products)


def test_a_report_is_made_in_a_child_process_and_shown(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "held").mkdir()
    window = opened("held")
    button(window, "Make a report").click()
    strip = window.findChild(MakingStrip)
    qtbot.waitUntil(lambda: "40 of 200 · 20/s · 10 s left" in words(window))
    assert strip.isVisible()
    assert not button(window, "Make a report").isEnabled()
    (tmp_path / "held" / "go").touch()
    qtbot.waitUntil(lambda: "Fresh" in shown_text(window))
    assert "--json --progress json" in shown_text(window)
    assert not strip.isVisible()
    assert button(window, "Make a new report").isEnabled()


def test_a_report_that_fails_is_a_sentence(opened: Opened, qtbot: QtBot) -> None:
    window = opened("bad")
    button(window, "Make a report").click()
    qtbot.waitUntil(lambda: message(window) == "The disk is full.")
    assert button(window, "Make a report").isEnabled()


def test_a_report_can_be_cancelled(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    put_report(tmp_path / "slow", "20260131-1000", "<h1>Kept</h1>")
    window = opened("slow")
    button(window, "Make a new report").click()
    qtbot.waitUntil(lambda: "40 of 200" in words(window))
    button(window, "Cancel").click()
    qtbot.waitUntil(lambda: "was cancelled" in message(window))
    assert shown_text(window) == "Kept"
    assert not window.findChild(MakingStrip).isVisible()


def test_a_report_on_another_catalogue_does_not_come_in_between(
    opened: Opened, qtbot: QtBot, tasks: Tasks, engine: Any, make_engine: Any, tmp_path: Path
) -> None:
    window = opened()
    button(window, "Make a report").click()
    other = make_engine(20)
    other.workspace = tmp_path / "other"
    put_report(other.workspace, "20260131-1000", "<h1>Other</h1>")
    window.show_for(other)
    qtbot.waitUntil(lambda: not window.findChild(MakingStrip).isVisible())
    assert shown_text(window) == "Other"
    window.show_for(engine)
    qtbot.waitUntil(lambda: "Fresh" in shown_text(window))


def told(workspace: Path, name: str, fingerprint: str) -> None:
    folder = put_report(workspace, name, f"<h1>Of {fingerprint}</h1>")
    (folder / "report.json").write_text(json.dumps({"fingerprint": fingerprint}))


def test_a_report_of_another_generation_says_so_and_can_be_made_again(
    opened: Opened, engine: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    object.__setattr__(engine.manifest, "fingerprint", "second")
    told(tmp_path / "workspace", "20260131-1000", "first")
    window = opened()
    assert "made before the catalogue or its classifier changed" in words(window)
    button(window, "Make it again").click()
    qtbot.waitUntil(lambda: "Fresh" in shown_text(window))
    assert "made before the catalogue" not in words(window)


def test_a_report_of_the_generation_in_use_stands_as_it_is(
    opened: Opened, engine: Any, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    object.__setattr__(engine.manifest, "fingerprint", "second")
    told(tmp_path / "workspace", "20260131-1000", "second")
    told(tmp_path / "workspace", "20260130-1000", "first")
    window = opened()
    assert shown_text(window) == "Of second"
    assert "made before the catalogue" not in words(window)
    window.findChild(ReportList).setCurrentRow(1)
    qtbot.waitUntil(lambda: "made before the catalogue" in words(window))


def test_a_link_within_the_page_leads_there(opened: Opened, tmp_path: Path, theme: Theme) -> None:
    html = "<a href='#end'>end</a>" + "<p>line</p>" * 200 + "<h2 id='end'>The end</h2>"
    put_report(tmp_path / "workspace", "20260131-1000", html)
    window = opened()
    reader = window.findChild(ReportReader)
    reader.anchorClicked.emit(QUrl("#end"))
    assert reader.verticalScrollBar().value() > 1000


def test_other_links_open_outside(opened: Opened, tmp_path: Path, opened_links: list[str]) -> None:
    folder = put_report(tmp_path / "workspace", "20260131-1000", "<h1>Report</h1>")
    window = opened()
    reader = window.findChild(ReportReader)
    reader.anchorClicked.emit(QUrl("report.csv"))
    reader.anchorClicked.emit(QUrl("https://example.org/paper"))
    button(window, "Open in browser").click()
    button(window, "Show folder").click()
    assert opened_links == [
        str(folder / "report.csv"),
        "https://example.org/paper",
        str(folder / "report.html"),
        str(folder),
    ]
    reader.anchorClicked.emit(QUrl("nothing-opens-this.csv"))
    assert "nothing-opens-this.csv" in message(window)


def test_a_report_that_cannot_be_read_says_so(opened: Opened, tmp_path: Path) -> None:
    folder = put_report(tmp_path / "workspace", "20260131-1000", "")
    (folder / "report.html").write_bytes(b"\xff")
    window = opened()
    assert "This report can't be shown" in words(window)
    assert "make a new one" in words(window)
    assert button(window, "Make a new report").isVisible()


def test_another_theme_keeps_the_place(
    opened: Opened, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    put_report(tmp_path / "workspace", "20260131-1000", "<p>line</p>" * 300)
    window = opened()
    bar = window.findChild(ReportReader).verticalScrollBar()
    bar.setValue(700)
    theme.force("dark")
    try:
        assert bar.value() == 700
    finally:
        theme.force("light")
