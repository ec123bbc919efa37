"""The filters in the window: their panel, keys, palette and map."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core.browsing.filter import Filter
from fashrec_gui.filters.wiring import PANEL, _orders, _saved, _values
from fashrec_gui.main_window import MainWindow
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme


@pytest.fixture
def window(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any, tmp_path: Any
) -> MainWindow:
    made = MainWindow(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    engine.warning = ""
    engine.workspace = tmp_path
    made.opener.opened.emit(engine)
    qtbot.waitUntil(lambda: made.grid.browsing.facets is not None)
    return made


def entry(entries: Any, title: str) -> Any:
    return next(each for each in entries if each.title == title)


def test_the_panel_is_beside_the_grid_and_its_key_closes_and_shows_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.filters.isVisible()
    [action] = [each for each in window.actions() if each.shortcut().toString() == "Ctrl+Shift+F"]
    action.trigger()
    qtbot.waitUntil(lambda: not window.filters.isVisible())
    action.trigger()
    qtbot.waitUntil(lambda: window.workbench.is_shown(PANEL))


def test_every_product_is_shown_again_by_one_command(qtbot: QtBot, window: MainWindow) -> None:
    [clear] = [each for each in window.actions() if each.text() == "Show every product"]
    assert not clear.isEnabled()
    window.grid.show_part("Region of the map", [1, 2])
    window.grid.browsing.set_filter(Filter("x", (("gender", ("Men",)),)))
    assert clear.isEnabled()
    clear.trigger()
    assert window.grid.browsing.filter.is_empty
    assert window.grid.part == ""
    assert not clear.isEnabled()


def test_the_palette_filters_sorts_and_shows_saved_searches(
    qtbot: QtBot, window: MainWindow
) -> None:
    browsing = window.grid.browsing
    entry(_values(window), "Colour: Navy Blue").act()
    entry(_values(window), "Article type: Jeans").act()
    assert browsing.filter.in_words() == "Navy Blue · Jeans"
    assert entry(_values(window), "Article type: Jeans").detail == "on"
    entry(_orders(window), "Sort by name").act()
    assert browsing.order == "name"
    window.filters.saved.save_as("Navy jeans")
    window.grid.clear()
    entry(_saved(window), "Navy jeans").act()
    assert browsing.filter.in_words() == "Navy Blue · Jeans"
