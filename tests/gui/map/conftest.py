"""A small engine whose products lie in a square of the map, and the page that shows it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.mapping.catalogue_map import CatalogueMap, save_map
from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.map.page import MapPage
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme


@pytest.fixture
def mapped_engine(engine: Any, tmp_path: Path) -> Any:
    """The engine with what maps need of it; number 7 has no picture."""
    engine.workspace = tmp_path / "workspace"
    engine.warning = ""
    object.__setattr__(engine.manifest, "fingerprint", "first")
    with_picture = np.array([row for row in range(60) if row != 7])
    engine.products_with_picture = lambda: with_picture
    return engine


@pytest.fixture
def draw(mapped_engine: Any) -> Callable[..., CatalogueMap]:
    """Write a map of 8 by 8 places, row by row, as a child process would."""

    def save(recommender: str = "look-alikes") -> CatalogueMap:
        places = np.linspace(-1, 1, 8)
        x, y = np.meshgrid(places, places)
        positions = np.column_stack((x.ravel(), y.ravel()))[:60].astype(np.float32)
        positions[7] = np.nan
        drawn = CatalogueMap(recommender, positions)
        save_map(mapped_engine, drawn)
        return drawn

    return save


@pytest.fixture
def empty_page(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, mapped_engine: Any
) -> MapPage:
    """The page of a catalogue that has no map yet."""
    thumbnails = Thumbnails(tasks)
    thumbnails.set_engine(mapped_engine)
    made = MapPage(tasks, settings, theme, thumbnails)
    thumbnails.setParent(made)
    qtbot.addWidget(made)
    made.resize(700, 640)
    made.set_engine(mapped_engine)
    made.show()
    qtbot.waitUntil(lambda: tasks.is_idle)
    return made


@pytest.fixture
def page(
    qtbot: QtBot, draw: Callable[..., CatalogueMap], tasks: Tasks, empty_page: MapPage
) -> MapPage:
    """The page with the map of look-alikes."""
    draw()
    empty_page.toolbar.recommender_chosen.emit("look-alikes")
    qtbot.waitUntil(lambda: empty_page.view.shown is not None and tasks.is_idle)
    return empty_page
