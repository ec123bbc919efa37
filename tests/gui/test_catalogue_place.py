"""Grid and map in one place: switching, and what goes from one to the other."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.mapping.catalogue_map import CatalogueMap, save_map
from fashrec_gui.main_window import MainWindow
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme


@pytest.fixture
def window(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any, tmp_path: Any
) -> MainWindow:
    """The window on a catalogue with a map, in sight."""
    engine.warning, engine.workspace = "", tmp_path / "workspace"
    object.__setattr__(engine.manifest, "fingerprint", "first")
    engine.products_with_picture = lambda: np.arange(60)
    positions = np.random.default_rng(0).uniform(-1, 1, (60, 2)).astype(np.float32)
    save_map(engine, CatalogueMap("look-alikes", positions))
    made = MainWindow(tasks, settings, theme)
    qtbot.addWidget(made)
    made.show()
    made.opener.opened.emit(engine)
    made.keys.show_map.trigger()
    page = made.place.map
    assert page is not None
    qtbot.waitUntil(lambda: page.view.shown is not None)
    return made


def test_the_map_takes_the_grids_place_and_gives_it_back(window: MainWindow) -> None:
    assert window.place.shows_map
    assert not window.grid.isVisible()
    assert not window.header.picture_size.isVisible()
    window.keys.show_map.trigger()
    assert window.grid.isVisible()
    assert window.header.picture_size.isVisible()


def test_a_region_of_the_map_is_shown_in_the_grid_until_it_is_left(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.place.map is not None
    window.place.map.view.region_drawn.emit([3, 5, 8])
    assert window.grid.isVisible()
    assert not window.keys.show_map.isChecked()
    assert list(window.grid.model.rows) == [3, 5, 8]
    window.grid.search("10005")
    qtbot.waitUntil(lambda: list(window.grid.model.rows) == [5])
    window.grid.search("")
    [chip] = [
        each
        for each in window.grid.findChildren(QPushButton)
        if each.text().startswith("Region of the map: 3 products")
    ]
    chip.click()
    assert len(window.grid.model.rows) == 60
    assert not chip.isVisible()


def test_a_product_outside_the_region_is_shown_all_the_same(window: MainWindow) -> None:
    window.grid.show_part("Region of the map", [3, 5, 8])
    window.place.reveal(20)
    assert window.grid.view.selected_rows() == [20]


def test_a_picture_dropped_on_the_map_is_asked_about_and_pinned(
    qtbot: QtBot, window: MainWindow, picture_file: Any
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture_file))])
    left, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = QPointF(50, 50)
    event = QDropEvent(at, Qt.DropAction.CopyAction, mime, left, no_keys)
    window.drops.eventFilter(window, event)
    page = window.place.map
    assert page is not None
    qtbot.waitUntil(lambda: page.view.marks.pin is not None)
    assert page.view.marks.pin is not None
    assert page.view.marks.pin.name == picture_file.name


def test_a_product_asked_about_on_the_map_is_ringed(qtbot: QtBot, window: MainWindow) -> None:
    page = window.place.map
    assert page is not None
    page.view.asked.emit([11])
    qtbot.waitUntil(lambda: bool(page.view.marks.recommended))
    assert page.view.shown is not None
    assert [int(page.view.shown.rows[each]) for each in page.view.marks.asked] == [11]


def test_a_search_stands_out_on_the_map(qtbot: QtBot, window: MainWindow) -> None:
    page = window.place.map
    assert page is not None
    window.header.search.setText("jeans")
    qtbot.waitUntil(lambda: "match the search" in page.line.sentence)


def test_escape_ends_the_lasso_then_leaves_the_region(window: MainWindow) -> None:
    page = window.place.map
    assert page is not None
    page.toolbar.lasso.click()
    window.keys.escape.trigger()
    assert not page.view.is_drawing_lasso
    page.view.region_drawn.emit([3, 5])
    window.keys.escape.trigger()
    assert window.grid.part == ""


def test_a_product_opened_large_on_the_map_is_left_for_the_map(window: MainWindow) -> None:
    page = window.place.map
    assert page is not None
    page.view.opened.emit(11)
    assert window.grid.views.view == "large"
    assert not window.place.shows_map
    window.grid.views.large.setFocus()
    QTest.keyClick(window.grid.views.large, Qt.Key.Key_Right)
    window.keys.escape.trigger()
    assert window.place.shows_map
    assert window.keys.show_map.isChecked()
    assert page.view.keys.current_row == 12  # the one looked at last
    page.view.opened.emit(11)
    window.keys.show_grid.trigger()
    assert window.grid.isVisible()
    assert not window.place.shows_map
