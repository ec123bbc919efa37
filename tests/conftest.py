"""What all tests share: a home of their own, and the real catalogues where they are present."""

import sys
from pathlib import Path

import pytest

SHARED_DATA = Path(__file__).parents[2] / "shared" / "data"


def pytest_unconfigure() -> None:
    """Leave nothing on the clipboard, however the tests came to their end.

    Off screen it outlives Python, and crashes the process as it lets go of Python's data.
    """
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and widgets.QApplication.instance() is not None:
        widgets.QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test away from the settings, data and models of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("FASHREC_HOME", str(home))
    return home


def _real_catalogue(name: str) -> Path:
    folder = SHARED_DATA / name
    if not folder.is_dir():
        pytest.skip(f"the real catalogue {name} is not here")
    return folder


@pytest.fixture
def fashion_5k() -> Path:
    return _real_catalogue("fashion-5k")


@pytest.fixture
def fashion_35k() -> Path:
    return _real_catalogue("fashion-35k")
