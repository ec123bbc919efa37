"""What all tests share: a home of their own, and the real catalogues where they are present."""

from pathlib import Path

import pytest

SHARED_DATA = Path(__file__).parents[2] / "shared" / "data"


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
