"""Selecting with a band that is drawn from an empty place."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fashrec_gui.grid.geometry import GAP, MARGIN, TileGrid
from fashrec_gui.grid.panel import CatalogueGrid
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def grid(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any
) -> CatalogueGrid:
    made = CatalogueGrid(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.set_engine(engine)
    made.show()
    qtbot.waitExposed(made)
    return made


def draw(
    grid: CatalogueGrid, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NO_KEYS
) -> None:
    viewport = grid.view.viewport()
    QTest.mousePress(viewport, LEFT, keys, start)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, LEFT, keys, end)


def middle(grid: CatalogueGrid, position: int) -> QPoint:
    return grid.view.visualRect(grid.model.index(position, 0)).center()


def test_the_band_selects_what_it_touches_and_asks_nothing(grid: CatalogueGrid) -> None:
    asked: list[Any] = []
    grid.asked.connect(asked.append)
    columns = grid.view.columns
    draw(grid, QPoint(4, 4), middle(grid, columns + 1))
    assert grid.view.selected_rows() == [0, 1, columns, columns + 1]
    assert asked == []


def test_ctrl_takes_out_what_was_selected_and_shift_adds(grid: CatalogueGrid) -> None:
    grid.view.show_position(0)
    draw(grid, QPoint(4, 4), middle(grid, 1), CTRL)
    assert grid.view.selected_rows() == [1]
    draw(grid, QPoint(4, 4), middle(grid, 0), SHIFT)
    assert grid.view.selected_rows() == [0, 1]


def test_drawing_back_lets_go_of_what_is_left(grid: CatalogueGrid) -> None:
    viewport = grid.view.viewport()
    QTest.mousePress(viewport, LEFT, NO_KEYS, QPoint(4, 4))
    QTest.mouseMove(viewport, middle(grid, 2))
    assert grid.view.selected_rows() == [0, 1, 2]
    QTest.mouseMove(viewport, middle(grid, 0))
    assert grid.view.selected_rows() == [0]
    QTest.mouseRelease(viewport, LEFT, NO_KEYS, middle(grid, 0))


def test_a_click_on_an_empty_place_lets_go_of_the_selection(grid: CatalogueGrid) -> None:
    grid.view.selectAll()
    QTest.mouseClick(grid.view.viewport(), LEFT, NO_KEYS, QPoint(3, 3))
    assert grid.view.selected_count() == 0


def test_a_band_drawn_below_the_edge_scrolls_and_goes_on(qtbot: QtBot, grid: CatalogueGrid) -> None:
    viewport = grid.view.viewport()
    below = QPoint(viewport.width() - 4, viewport.height() + 60)
    QTest.mousePress(viewport, LEFT, NO_KEYS, QPoint(4, 4))
    QTest.mouseMove(viewport, below)
    bar = grid.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum(), timeout=20_000)
    qtbot.waitUntil(lambda: grid.view.selected_count() == 60)
    QTest.mouseRelease(viewport, LEFT, NO_KEYS, below)


@pytest.mark.parametrize("count", [1, 7, 35_470])
@pytest.mark.parametrize("width", [300, 640, 1333])
def test_touched_tiles_are_those_whose_place_meets_the_area(width: int, count: int) -> None:
    tiles = TileGrid(width, 120, count)
    step = tiles.tile_width + GAP
    for area in (
        QRect(0, 0, MARGIN, 900),
        QRect(MARGIN + step - GAP, 0, GAP, 400),
        QRect(MARGIN + step // 2, MARGIN + 10, step, tiles.row_height),
        QRect(0, tiles.height // 2, width, 700),
    ):
        touched = {position for span in tiles.touched(area) for position in span}
        near = tiles.between(area.top() - 10, area.bottom() + 10)
        assert touched == {each for each in near if tiles.rect(each).intersects(area)}
