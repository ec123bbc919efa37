"""Grid, table and large view of the same products: one selection, one place."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.errors import WorkspaceError
from fashrec_gui.main_window import MainWindow
from fashrec_gui.product_views import GRID, LARGE, TABLE
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme
from tests.gui.conftest import draw_picture

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any, tmp_path: Path
) -> MainWindow:
    """The window on 60 products of which the first ones have real picture files."""
    engine.warning, engine.catalogue_root = "", tmp_path
    (tmp_path / "images").mkdir()
    for row in range(12):
        draw_picture(row, 90 + row).save(tmp_path / "images" / f"{10_000 + row}.jpg")
    made = MainWindow(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.opener.opened.emit(engine)
    return made


def press(widget: Any, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    QTest.keyClick(widget, key, keys)


def test_the_table_shows_the_same_products_with_the_same_selection(window: MainWindow) -> None:
    views = window.grid.views
    window.grid.view.show_position(3)
    window.keys.show_table.trigger()
    table = views.table
    assert table is not None
    assert views.view == TABLE
    assert table.isVisible()
    assert table.model().rowCount() == 60
    assert table.currentIndex().row() == 3
    press(table, Qt.Key.Key_Down, SHIFT)
    window.keys.show_grid.trigger()
    assert views.view == GRID
    assert window.grid.view.selected_rows() == [3, 4]


def test_what_is_looked_at_stays_in_sight_from_view_to_view(
    window: MainWindow, make_engine: Callable[[int], Any]
) -> None:
    engine = make_engine(4000)
    engine.warning = ""
    window.opener.opened.emit(engine)
    window.grid.view.verticalScrollBar().setValue(60_000)
    first = window.grid.view.in_sight()[0]
    window.keys.show_table.trigger()
    assert first in window.grid.views.items.in_sight()
    window.grid.views.show_position(2500)
    window.keys.show_grid.trigger()
    assert 2500 in window.grid.view.in_sight()


def test_the_view_chosen_last_comes_back(
    qtbot: QtBot, window: MainWindow, tasks: Tasks, settings: Settings, theme: Theme
) -> None:
    window.keys.show_table.trigger()
    window.close()
    again = MainWindow(tasks, settings, theme)
    qtbot.addWidget(again)
    assert again.grid.views.view == TABLE
    assert again.keys.show_table.isChecked()


def test_enter_and_a_double_click_show_a_product_large_and_escape_leads_back(
    window: MainWindow,
) -> None:
    views, grid = window.grid.views, window.grid.view
    grid.show_position(2)
    grid.setFocus()
    press(grid, Qt.Key.Key_Return)
    assert views.view == LARGE
    window.keys.escape.trigger()
    assert views.view == GRID
    place = grid.visualRect(window.grid.model.index(5, 0)).center()
    QTest.mouseClick(grid.viewport(), LEFT, NO_KEYS, place)
    QTest.mouseDClick(grid.viewport(), LEFT, NO_KEYS, place)
    assert views.view == LARGE
    assert views.large is not None
    assert views.large.row == 5


def test_arrows_move_on_and_the_selection_goes_along(qtbot: QtBot, window: MainWindow) -> None:
    window.grid.view.show_position(2)
    views = window.grid.views
    views.open_large(2)
    page = views.large
    assert page is not None
    for _ in range(30):
        press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Left)
    assert page.toolbar.words == "32 of 60"
    window.keys.escape.trigger()
    assert window.grid.view.selected_rows() == [31]
    assert 31 in window.grid.view.in_sight()


def test_space_recommends_for_the_product_that_is_large(qtbot: QtBot, window: MainWindow) -> None:
    views, panel = window.grid.views, window.panel
    for key, row in ((Qt.Key.Key_Space, 4), (Qt.Key.Key_R, 6)):
        views.open_large(row)
        press(views.large, key)
        qtbot.waitUntil(lambda row=row: panel.query is not None and panel.query.rows == (row,))
        assert views.view == LARGE


def test_escape_leaves_the_large_product_before_the_search(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.header.search.setText("jeans")
    qtbot.waitUntil(lambda: window.grid.model.rowCount() < 60)
    window.grid.views.open_large(1)
    window.keys.escape.trigger()
    assert window.grid.views.view == GRID
    assert window.header.search.text() == "jeans"


def test_a_search_shows_what_it_found_in_place_of_the_large_product(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.grid.views.open_large(1)
    window.header.search.setText("jeans")
    qtbot.waitUntil(lambda: window.grid.model.rowCount() < 60)
    assert window.grid.views.view == GRID


def test_the_slider_for_the_size_of_pictures_is_there_for_the_grid_alone(
    window: MainWindow,
) -> None:
    slider = window.header.picture_size
    assert slider.isVisible()
    window.keys.show_table.trigger()
    assert not slider.isVisible()
    window.keys.show_grid.trigger()
    window.grid.views.open_large(0)
    assert not slider.isVisible()
    window.keys.escape.trigger()
    assert slider.isVisible()


def test_products_that_cannot_be_read_are_told_and_read_again(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, engine: Any
) -> None:
    def fail(rows: Any) -> Any:
        raise WorkspaceError("products.sqlite is damaged")

    store = window.engine.products  # type: ignore[union-attr]
    with monkeypatch.context() as broken:
        broken.setattr(store, "products", fail)
        window.grid.model.read_again()
        window.grid.view.repaint()
        assert not window.grid.view.isVisible()
        [button] = [
            each
            for each in window.grid.views.currentWidget().findChildren(type(window.header._export))
            if each.text() == "Try again"
        ]
    button.click()
    assert window.grid.view.isVisible()
    assert window.grid.model.product(3).product_id == "10003"


def test_a_menu_opens_for_what_is_selected(window: MainWindow) -> None:
    wanted: list[list[int]] = []
    views = window.grid.views
    views.menu_wanted.disconnect()
    views.menu_wanted.connect(lambda rows, place: wanted.append(rows))
    grid = window.grid.view
    grid.show_position(1)
    views.chosen.selection.select(
        window.grid.model.index(2, 0),
        views.chosen.selection.SelectionFlag.Select | views.chosen.selection.SelectionFlag.Rows,
    )
    for position in (2, 4):
        place = grid.visualRect(window.grid.model.index(position, 0)).center()
        open_menu(grid.viewport(), place)
    assert wanted == [[1, 2], [4]]


def open_menu(widget: Any, place: QPoint) -> None:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place), NO_KEYS
    )
    QApplication.sendEvent(widget, event)


def test_what_the_classifier_is_not_sure_of_is_badged(
    qtbot: QtBot, window: MainWindow, engine: Any
) -> None:
    engine.unsure = (3, 9)
    window.opener.opened.emit(engine)
    model = window.grid.model
    qtbot.waitUntil(lambda: bool(model.badges_at(3)))
    assert [row for row in range(12) if row != 7 and model.badges_at(row)] == [3, 9]
