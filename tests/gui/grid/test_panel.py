"""The grid in use: clicking, keys, searching, sizes."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fashrec_gui.grid.delegate import TileDelegate
from fashrec_gui.grid.panel import CatalogueGrid
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

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


@pytest.fixture
def asked(grid: CatalogueGrid) -> list[list[int]]:
    questions: list[list[int]] = []
    grid.asked.connect(questions.append)
    return questions


def click(grid: CatalogueGrid, position: int, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    place = grid.view.visualRect(grid.model.index(position, 0)).center()
    QTest.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def press(grid: CatalogueGrid, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    QTest.keyClick(grid.view, key, keys)


def test_a_click_asks_about_the_product(grid: CatalogueGrid, asked: list[list[int]]) -> None:
    click(grid, 2)
    assert asked == [[2]]


def test_space_asks_about_the_current_product_where_none_is_selected(
    grid: CatalogueGrid, asked: list[list[int]]
) -> None:
    press(grid, Qt.Key.Key_Right)
    grid.views.chosen.selection.clearSelection()
    press(grid, Qt.Key.Key_Space)
    [[row]] = asked
    assert grid.views.chosen.rows == [row]


def test_a_click_beside_the_tiles_asks_nothing(grid: CatalogueGrid, asked: list[list[int]]) -> None:
    QTest.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, QPoint(3, 3))
    assert asked == []


def test_ctrl_and_shift_select_several_and_space_asks_about_all(
    grid: CatalogueGrid, asked: list[list[int]]
) -> None:
    click(grid, 0)
    click(grid, 5, SHIFT)
    click(grid, 2, CTRL)
    assert grid.view.selected_rows() == [0, 1, 3, 4, 5]
    assert asked == [[0]]
    press(grid, Qt.Key.Key_Space)
    assert asked == [[0], [0, 1, 3, 4, 5]]


def test_far_too_many_products_are_not_asked_about_together(
    grid: CatalogueGrid, asked: list[list[int]], make_engine: Callable[[int], Any]
) -> None:
    grid.set_engine(make_engine(1_001))
    refusals: list[str] = []
    grid.refused.connect(refusals.append)
    grid.view.selectAll()
    press(grid, Qt.Key.Key_Space)
    assert asked == []
    assert "1,001 products are too many" in refusals[0]


def test_a_click_paints_the_tiles_it_changes_and_no_others(
    qtbot: QtBot, grid: CatalogueGrid, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: grid.thumbnails.is_idle)
    click(grid, 1)
    qtbot.wait(50)
    painted: set[int] = set()
    paint = TileDelegate.paint

    def note(self: TileDelegate, painter: Any, option: Any, index: Any) -> None:
        painted.add(index.row())
        paint(self, painter, option, index)

    monkeypatch.setattr(TileDelegate, "paint", note)
    click(grid, 4)
    qtbot.waitUntil(lambda: bool(painted))
    qtbot.wait(50)
    assert painted == {1, 4}


def test_arrows_move_and_ask_nothing(grid: CatalogueGrid, asked: list[list[int]]) -> None:
    grid.view.show_position(0)
    press(grid, Qt.Key.Key_Right)
    press(grid, Qt.Key.Key_Down)
    assert grid.view.selected_rows() == [1 + grid.view.columns]
    press(grid, Qt.Key.Key_End)
    assert grid.view.selected_rows() == [59]
    press(grid, Qt.Key.Key_Home)
    assert grid.view.selected_rows() == [0]
    assert asked == []


def test_shift_and_arrows_select_in_reading_order(grid: CatalogueGrid) -> None:
    grid.view.show_position(1)
    press(grid, Qt.Key.Key_Down, SHIFT)
    assert grid.view.selected_rows() == list(range(1, 2 + grid.view.columns))


def test_ctrl_a_selects_everything_that_is_shown(grid: CatalogueGrid) -> None:
    grid.view.setFocus()
    press(grid, Qt.Key.Key_A, CTRL)
    assert grid.view.selected_count() == 60


def test_the_current_tile_is_brought_into_sight(grid: CatalogueGrid) -> None:
    grid.view.setCurrentIndex(grid.model.index(59, 0))
    rect = grid.view.visualRect(grid.model.index(59, 0))
    assert grid.view.viewport().rect().contains(rect)


def test_a_search_shows_what_it_finds_and_says_how_many(qtbot: QtBot, grid: CatalogueGrid) -> None:
    with qtbot.waitSignal(grid.searched):
        grid.search("navy jeans")
    assert 0 < grid.model.rowCount() < 60
    assert grid.count_line.text == f"{grid.model.rowCount()} of 60 products"
    assert grid.count_line.chips.texts == ["“navy jeans”"]
    grid.search("")
    assert grid.count_line.text == "60 products"


def test_only_the_last_of_quick_searches_is_shown(qtbot: QtBot, grid: CatalogueGrid) -> None:
    seen: list[str] = []
    grid.searched.connect(seen.append)
    for text in ("n", "na", "nav", "navy"):
        grid.search(text)
    qtbot.waitUntil(lambda: seen[-1:] == ["“navy”"])
    assert not {"“n”", "“na”", "“nav”"} & set(seen)


def test_a_search_without_a_hit_says_so_and_offers_the_way_back(
    qtbot: QtBot, grid: CatalogueGrid
) -> None:
    with qtbot.waitSignal(grid.searched):
        grid.search("trombone")
    assert not grid.view.isVisible()
    assert grid.count_line.text == "0 of 60 products"
    assert grid.nothing.accessibleName().startswith("No product matches “trombone”")


def test_revealing_a_product_takes_back_a_search_that_hides_it(
    qtbot: QtBot, grid: CatalogueGrid
) -> None:
    with qtbot.waitSignal(grid.searched):
        grid.search("10003")
    grid.reveal(40)
    assert grid.browsing.filter.is_empty
    assert grid.view.selected_rows() == [40]


def test_larger_pictures_keep_what_is_looked_at_in_sight(
    grid: CatalogueGrid, make_engine: Callable[[int], Any]
) -> None:
    grid.set_engine(make_engine(4000))
    grid.view.verticalScrollBar().setValue(20_000)
    seen = grid.view.indexAt(QPoint(60, grid.view.viewport().height() // 3)).row()
    for steps in (1, 1, -1, -1, -1):
        grid.zoom(steps)
        rect = grid.view.visualRect(grid.model.index(seen, 0))
        assert grid.view.viewport().rect().intersects(rect)


def test_each_zoom_step_changes_the_columns(grid: CatalogueGrid) -> None:
    before = grid.view.columns
    grid.zoom(1)
    assert grid.view.columns == before - 1
    grid.zoom(-1)
    assert grid.view.columns == before


def test_a_product_grows_within_the_view(
    grid: CatalogueGrid, make_engine: Callable[[int], Any]
) -> None:
    grid.set_engine(make_engine(400))
    low = grid.view.indexAt(QPoint(60, grid.view.viewport().height() - 20))
    grid.view.setCurrentIndex(low)
    grid.zoom(2)
    place, sight = grid.view.visualRect(low), grid.view.viewport().rect()
    assert sight.contains(place)


def test_the_scroll_bar_shows_nothing_when_all_is_in_sight(
    qtbot: QtBot, grid: CatalogueGrid, make_engine: Callable[[int], Any]
) -> None:
    bar = grid.view.verticalScrollBar()
    grid.set_engine(make_engine(400))
    assert bar.isEnabled()
    grid.set_engine(make_engine(2))
    qtbot.waitUntil(lambda: not bar.isEnabled())
    assert bar.isVisible(), "its room is kept"


def test_letters_typed_into_the_grid_go_to_the_search(grid: CatalogueGrid) -> None:
    letters: list[str] = []
    grid.typed.connect(letters.append)
    press(grid, Qt.Key.Key_N)
    assert letters == ["n"]


def test_pictures_load_only_for_what_is_in_sight(
    qtbot: QtBot, grid: CatalogueGrid, make_engine: Callable[[int], Any]
) -> None:
    engine = make_engine(20_000)
    grid.set_engine(engine)
    grid.view.repaint()
    qtbot.waitUntil(lambda: grid.thumbnails.is_idle)
    assert 10 < len(engine.thumbnails.asked) < 80


def test_painting_shows_products_with_and_without_picture_in_both_themes(
    qtbot: QtBot, grid: CatalogueGrid, theme: Theme
) -> None:
    qtbot.waitUntil(lambda: grid.thumbnails.is_idle)
    light = grid.grab().toImage()
    theme.force("dark")
    dark = grid.grab().toImage()
    theme.force("light")
    assert light.pixelColor(4, 300).lightness() > 200 > dark.pixelColor(4, 300).lightness()
