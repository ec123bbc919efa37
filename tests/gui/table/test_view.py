"""The table in use: columns, rows, pictures, keys."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fashrec_gui.grid.model import ProductModel
from fashrec_gui.grid.panel import CatalogueGrid
from fashrec_gui.settings import Settings
from fashrec_gui.table.columns import NAME, PICTURE
from fashrec_gui.table.view import TableView
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def grid(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any
) -> CatalogueGrid:
    settings.shows_table.value = True
    made = CatalogueGrid(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.set_engine(engine)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def table(grid: CatalogueGrid) -> TableView:
    made = grid.views.table
    assert made is not None
    return made


def titles(table: TableView) -> list[str]:
    """Give the titles of the columns that are shown, from the left."""
    columns = {column.key: column.title for column in table.columns._products.columns}
    return [columns[each.key] for each in table.columns.layout_now if each.shown]


def at(table: TableView, position: int) -> QPoint:
    return table.visualRect(table.model().index(position, 0)).center()


def test_a_click_asks_and_shift_selects_whole_rows(grid: CatalogueGrid, table: TableView) -> None:
    asked: list[list[int]] = []
    grid.asked.connect(asked.append)
    QTest.mouseClick(table.viewport(), LEFT, NO_KEYS, at(table, 1))
    QTest.mouseClick(table.viewport(), LEFT, SHIFT, at(table, 3))
    assert asked == [[1]]
    assert grid.views.chosen.rows == [1, 2, 3]
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert asked == [[1], [1, 2, 3]]


def test_keys_go_from_product_to_product_and_move_the_columns_sideways(
    grid: CatalogueGrid, table: TableView
) -> None:
    grid.views.show_position(0)
    assert table.horizontalScrollBar().value() == 0
    for key, row in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_End, 59),
        (Qt.Key.Key_Up, 58),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageDown, table.viewport().height() // table.row_height - 1),
    ):
        QTest.keyClick(table, key)
        assert grid.views.chosen.rows == [row]
        assert row in table.in_sight()
    assert table.horizontalScrollBar().value() == 0
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.horizontalScrollBar().value() > 0
    assert grid.views.chosen.rows == [row]


def test_columns_are_chosen_and_remembered(
    qtbot: QtBot, table: TableView, settings: Settings
) -> None:
    table.columns.show_column("usage", True)
    table.columns.show_column("product_id", False)
    assert "Usage" in titles(table)
    assert "Id" not in titles(table)

    def kept() -> tuple[Any, Any]:
        shown = {each.key: each.shown for each in settings.table_columns.value}
        return shown.get("usage"), shown.get("product_id")

    qtbot.waitUntil(lambda: kept() == (True, False))


def test_columns_dragged_and_sized_come_back(
    qtbot: QtBot,
    table: TableView,
    grid: CatalogueGrid,
    tasks: Tasks,
    settings: Settings,
    theme: Theme,
) -> None:
    header = table.columns
    colour = next(n for n, each in enumerate(grid.model.columns) if each.key == "colour")
    header.moveSection(header.visualIndex(colour), 1)
    header.resizeSection(colour, 177)
    qtbot.waitUntil(lambda: 177 in [each.width for each in settings.table_columns.value])
    again = TableView(grid.thumbnails, grid.views.chosen, settings, theme)
    qtbot.addWidget(again)
    assert titles(again) == titles(table)
    assert titles(again)[1] == "Colour"
    assert again.columns.sectionSize(colour) == 177


def test_the_menu_of_columns_offers_all_and_keeps_the_name(table: TableView) -> None:
    menu = QMenu()
    table.columns.fill_menu(menu)
    entries = {action.text(): action for action in menu.actions() if action.text()}
    assert not entries["Name"].isEnabled()
    entries["Season"].trigger()
    assert "Season" not in titles(table)
    entries["Put the columns back"].trigger()
    assert "Season" in titles(table)


def test_larger_pictures_keep_what_is_looked_at_in_sight(
    grid: CatalogueGrid, table: TableView, make_engine: Callable[[int], Any]
) -> None:
    grid.set_engine(make_engine(4000))
    table.bring(1500)
    seen = table.in_sight()[len(table.in_sight()) // 3]
    before = table.row_height
    for steps in (1, 1, -1, -1, -1):
        grid.zoom(steps)
        assert seen in table.in_sight()
    assert table.row_height < before


def test_pictures_load_only_for_what_is_in_sight(
    qtbot: QtBot, grid: CatalogueGrid, table: TableView, make_engine: Callable[[int], Any]
) -> None:
    engine = make_engine(20_000)
    grid.set_engine(engine)
    table.repaint()
    qtbot.waitUntil(lambda: len(engine.thumbnails.asked) > 5)
    qtbot.wait(150)
    assert len(engine.thumbnails.asked) < 80
    table.columns.show_column(PICTURE, False)
    engine.thumbnails.asked.clear()
    table.verticalScrollBar().setValue(200_000)
    table.repaint()
    qtbot.wait(50)
    assert engine.thumbnails.asked == []


def test_only_rows_that_come_into_sight_are_painted_when_it_scrolls(
    qtbot: QtBot, grid: CatalogueGrid, table: TableView, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    paint = table._painter.paint

    def note(painter: Any, position: int, *rest: Any) -> None:
        painted.append(position)
        paint(painter, position, *rest)

    def is_at_rest() -> bool:  # the pictures that came are painted
        painted.clear()
        qtbot.wait(150)
        return not painted

    monkeypatch.setattr(table._painter, "paint", note)
    QTest.mouseMove(table.viewport(), at(table, 1))  # the row under the pointer is let go of
    counts = []
    for rows in (2, 4, 6, 8, 10):  # a picture that comes late, or a first showing, may paint more
        qtbot.waitUntil(is_at_rest)
        table.verticalScrollBar().setValue(rows * table.row_height)
        qtbot.waitUntil(lambda: bool(painted))
        counts.append(len(set(painted)))
    assert min(counts) <= 5


def test_selecting_everything_looks_at_no_product_out_of_sight(
    grid: CatalogueGrid, table: TableView, make_engine: Callable[[int], Any]
) -> None:
    grid.set_engine(make_engine(20_000))
    looked: list[int] = []
    flags = ProductModel.flags

    class Noting(ProductModel):
        def flags(self, index: Any) -> Any:
            looked.append(index.row())
            return flags(self, index)

    grid.model.__class__ = Noting
    table.selectAll()
    table.grab()
    assert grid.views.chosen.count == 20_000
    assert len(looked) < 1000


def test_what_is_selected_stays_so_in_another_order(qtbot: QtBot, grid: CatalogueGrid) -> None:
    grid.views.show_position(3)
    grid.browsing.set_order("-product_id")
    qtbot.waitUntil(lambda: grid.model.rows[0] == 59)
    assert grid.views.chosen.rows == [3]
    assert grid.views.chosen.current == 56
    grid.browsing.set_text("jeans")
    qtbot.waitUntil(lambda: grid.model.rowCount() < 60)
    assert grid.views.chosen.rows == []


def test_a_column_is_sorted_by_only_where_that_is_offered(table: TableView) -> None:
    wanted: list[tuple[str, bool]] = []
    table.columns.sort_wanted.connect(lambda field, down: wanted.append((field, down)))
    name = next(n for n, each in enumerate(table.columns._products.columns) if each.key == NAME)
    middle = QPoint(table.columns.sectionViewportPosition(name) + 20, 10)
    QTest.mouseClick(table.columns.viewport(), LEFT, NO_KEYS, middle)
    assert wanted == []
    table.columns.offer_sorting(["name"])
    QTest.mouseClick(table.columns.viewport(), LEFT, NO_KEYS, middle)
    table.columns.show_sorting("name", False)
    QTest.mouseClick(table.columns.viewport(), LEFT, NO_KEYS, middle)
    table.columns.show_sorting("name", True)
    QTest.mouseClick(table.columns.viewport(), LEFT, NO_KEYS, middle)
    assert wanted == [("name", False), ("name", True), ("", False)]


def test_long_names_and_missing_pictures_are_drawn_light_and_dark(
    qtbot: QtBot, grid: CatalogueGrid, table: TableView, theme: Theme
) -> None:
    grid.model.product(2).name = "An endless name " * 40
    light = table.grab().toImage()
    theme.force("dark")
    dark = table.grab().toImage()
    theme.force("light")
    assert light.pixelColor(400, 500).lightness() > 200 > dark.pixelColor(400, 500).lightness()


def test_names_get_the_room_that_is_left_until_their_column_is_sized(
    grid: CatalogueGrid, table: TableView
) -> None:
    header = table.columns
    name = next(n for n, each in enumerate(grid.model.columns) if each.key == NAME)
    last = header.shown_sections()[-1]
    before = header.sectionSize(last)
    assert header.sectionSize(name) == 280
    grid.resize(1400, 600)
    assert header.sectionSize(last) == before  # two badges need no more
    assert header.length() == header.viewport().width()
    grid.resize(3000, 600)
    assert header.sectionSize(name) < 600  # nothing needs that much
    header.resizeSection(name, 200)
    grid.resize(1400, 600)
    assert header.sectionSize(name) == 200
    assert {each.key: each.width for each in header.layout_now}[NAME] == 200
    header.put_back()
    assert header.length() == header.viewport().width()
    assert {each.key: each.width for each in header.layout_now}[NAME] == 280
