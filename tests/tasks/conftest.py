"""A real window over the real demo catalogue, with somebody at it.

`FASHREC_TASK_PICTURES=FOLDER` leaves a picture of every task there; `FASHREC_TASK_DEMO=FOLDER`
keeps the demo catalogue and its workspace there for the next time; `QT_QPA_PLATFORM=xcb` does the
tasks in a window on the screen.
"""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("FASHREC_THEME", "light")

import pytest
from PySide6.QtWidgets import QApplication

from core.engine import Engine
from fashrec_gui.language import ENGLISH, install
from fashrec_gui.theme import Theme
from tests.tasks.demo import Demo, make_demo
from tests.tasks.merchandiser import Merchandiser, Open
from tests.tasks.program import Program
from tests.tasks.small_shop import SmallShop, make_small_shop


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the tasks to `make tasks` and `make test-slow`: making the demo takes half a minute."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.slow)
            item.add_marker(pytest.mark.timeout(600))


@pytest.fixture(scope="session", autouse=True)
def english_plurals(qapp_cls: type[QApplication], qapp_args: list[str]) -> None:
    """Let the window speak English as it does when it is started: with its plurals."""
    install(QApplication.instance() or qapp_cls(qapp_args), ENGLISH)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """Give the demo catalogue and its workspace."""
    given = os.environ.get("FASHREC_TASK_DEMO")
    return make_demo(Path(given) if given else tmp_path_factory.mktemp("demo"))


@pytest.fixture
def workspace(demo: Demo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a workspace of the test's own, without anything a user made."""
    monkeypatch.setenv("FASHREC_HOME", str(demo.home))
    return demo.indexed_at(tmp_path / "workspace")


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
def pictures() -> Path | None:
    """Give the folder that pictures are left in, where they are wanted."""
    given = os.environ.get("FASHREC_TASK_PICTURES")
    return Path(given) if given else None


@pytest.fixture
def start(
    qapp: QApplication, workspace: Path, tmp_path: Path, pictures: Path | None
) -> Iterator[Open]:
    """Start the program on the demo; called again, it is closed and started anew."""
    program = Program(qapp, tmp_path / "window.ini", pictures=pictures)

    def begin(place: Path | None = None) -> Merchandiser:
        return program.open(Engine.open(place or workspace))

    yield begin
    program.end()


@pytest.fixture
def user(start: Open) -> Merchandiser:
    """Give somebody at the window, which shows the demo catalogue."""
    return start()
