"""A real window over the real demo catalogue, with somebody at it.

`FASHREC_TASK_PICTURES=FOLDER` leaves a picture of every task there; `FASHREC_TASK_DEMO=FOLDER`
keeps the demo catalogue and its workspace there for the next time; `QT_QPA_PLATFORM=xcb` does the
tasks in a window on the screen.
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("FASHREC_THEME", "light")

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.catalogue.demo import draw_demo
from core.engine import Engine
from core.workspace.build import BuildOptions, build_workspace
from fashrec_gui.main_window import MainWindow
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme
from tests.tasks.merchandiser import Merchandiser, Open
from tests.tasks.small_shop import SmallShop, make_small_shop

_SIZE = (1440, 900)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the tasks to `make tasks` and `make test-slow`: making the demo takes half a minute."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.slow)
            item.add_marker(pytest.mark.timeout(600))


@dataclass(frozen=True)
class Demo:
    """The demo catalogue, its workspace, and the home that has the networks."""

    catalogue: Path
    workspace: Path
    home: Path


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """Give the demo catalogue and its workspace, made as the program makes them."""
    given = os.environ.get("FASHREC_TASK_DEMO")
    folder = Path(given) if given else tmp_path_factory.mktemp("demo")
    made = Demo(folder / "Spring 2026", folder / "workspace", folder / "home")
    if not made.workspace.is_dir():
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("FASHREC_HOME", str(made.home))
            options = BuildOptions(backbone="efficientnet-lite0")
            build_workspace(draw_demo(made.catalogue), made.workspace, options)
    return made


@pytest.fixture
def workspace(demo: Demo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a workspace of the test's own, without anything a user made."""
    monkeypatch.setenv("FASHREC_HOME", str(demo.home))
    own = tmp_path / "workspace"
    shutil.copytree(demo.workspace, own, copy_function=os.link)
    return own


@pytest.fixture
def small(demo: Demo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallShop:
    """Give a catalogue of a few of the demo's products, whose files a test may change."""
    monkeypatch.setenv("FASHREC_HOME", str(demo.home))
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")  # nothing is fetched
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    return make_small_shop(demo.catalogue, tmp_path / "Small shop", tmp_path / "small-workspace")


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    """Let the system ask for dark windows."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FASHREC_THEME", "dark")
        yield
    Theme(qapp)


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, workspace: Path, tmp_path: Path) -> Iterator[Open]:
    """Start the program on the demo; called again, it is closed and started anew."""
    pictures = os.environ.get("FASHREC_TASK_PICTURES")
    running: list[tuple[MainWindow, Tasks]] = []

    def end() -> None:
        for window, tasks in running:
            window.close()
            tasks.shutdown()
            window.deleteLater()
        running.clear()

    def begin(place: Path | None = None) -> Merchandiser:
        end()
        tasks, settings = Tasks(), Settings(tmp_path / "window.ini")
        theme = Theme(qapp)
        window = MainWindow(tasks, settings, theme)
        window.resize(*_SIZE)
        running.append((window, tasks))
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        window.opener.opened.emit(Engine.open(place or workspace))
        user = Merchandiser(window, tasks, Path(pictures) if pictures else None)
        QTest.qWait(50)
        user.wait(lambda: window.grid.thumbnails.is_idle, "the first screen appeared")
        return user

    yield begin
    end()


@pytest.fixture
def user(start: Open) -> Merchandiser:
    """Give somebody at the window, which shows the demo catalogue."""
    return start()
