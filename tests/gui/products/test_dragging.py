"""Products on their way out: files for others, rows for the window's own places."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fashrec_gui.dragged_products import taken_products
from fashrec_gui.grid.model import ProductModel
from fashrec_gui.grid.panel import CatalogueGrid
from fashrec_gui.products import dragging
from fashrec_gui.products.dragging import MOST_FILES, drag_pixmap, product_mime
from fashrec_gui.products.dropping import ProductDrops
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def test_products_are_dragged_as_files_with_their_ids(engine: Any) -> None:
    mime = product_mime(engine, [4, 7, 9])
    names = [Path(url.toLocalFile()).name for url in mime.urls()]
    assert names == ["10004.jpg", "10009.jpg"]  # number 7 has no picture
    assert mime.text().split() == ["10004", "10007", "10009"]
    products = taken_products(mime)
    assert products is not None
    assert products.rows == (4, 7, 9)


def test_very_many_products_stay_within_the_window(make_engine: Any) -> None:
    mime = product_mime(make_engine(2000), range(MOST_FILES + 1))
    assert not mime.hasUrls()
    products = taken_products(mime)
    assert products is not None
    assert len(products.rows) == MOST_FILES + 1


@pytest.mark.parametrize("count", [1, 2, 1200])
def test_what_hangs_at_the_pointer_shows_the_picture(qtbot: QtBot, count: int) -> None:
    picture = QPixmap(60, 80)
    picture.fill(Qt.GlobalColor.red)
    shown = drag_pixmap([picture, None], count).toImage()
    assert shown.pixelColor(36, 42).red() > 200
    assert shown.pixelColor(36, 42).green() < 60


@pytest.mark.parametrize("is_table", [False, True])
def test_dragging_a_product_that_is_selected_drags_all_that_are(
    qtbot: QtBot,
    tasks: Tasks,
    settings: Settings,
    theme: Theme,
    engine: Any,
    monkeypatch: pytest.MonkeyPatch,
    is_table: bool,
) -> None:
    settings.shows_table.value = is_table
    dragged: list[int] = []

    def note(source: Any, mime: QMimeData, pictures: Any, count: int) -> Qt.DropAction:
        products = taken_products(mime)
        assert products is not None
        dragged.extend(products.rows)
        return COPY

    monkeypatch.setattr(dragging, "run_drag", note)
    grid = CatalogueGrid(tasks, settings, theme)
    qtbot.addWidget(grid)
    grid.resize(900, 600)
    grid.set_engine(engine)
    grid.show()
    qtbot.waitExposed(grid)
    asked: list[Any] = []
    grid.asked.connect(asked.append)
    view = grid.views.items
    view.show_position(0)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, place(grid, 2))
    QTest.mousePress(view.viewport(), LEFT, NO_KEYS, place(grid, 1))
    for step in (10, 40, 90):
        QTest.mouseMove(view.viewport(), place(grid, 1) + QPoint(step, step))
    QTest.mouseRelease(view.viewport(), LEFT, NO_KEYS, place(grid, 1) + QPoint(90, 90))
    assert dragged == [0, 1, 2]
    assert asked == []
    assert grid.views.chosen.rows == [0, 1, 2]
    qtbot.waitUntil(lambda: tasks.is_idle)


def test_a_hand_that_shakes_while_all_is_selected_looks_at_no_product(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, make_engine: Any
) -> None:
    grid = CatalogueGrid(tasks, settings, theme)
    qtbot.addWidget(grid)
    grid.resize(900, 600)
    grid.set_engine(make_engine(20_000))
    grid.show()
    qtbot.waitExposed(grid)
    looked: list[int] = []

    class Noting(ProductModel):
        def flags(self, index: Any) -> Any:
            looked.append(index.row())
            return ProductModel.flags(self, index)

    grid.model.__class__ = Noting
    grid.view.selectAll()
    QTest.mousePress(grid.view.viewport(), LEFT, NO_KEYS, place(grid, 1))
    QTest.mouseMove(grid.view.viewport(), place(grid, 1) + QPoint(2, 1))
    assert grid.views.chosen.count == 20_000
    assert len(looked) < 1000
    QTest.mouseRelease(grid.view.viewport(), LEFT, NO_KEYS, place(grid, 1) + QPoint(2, 1))
    assert grid.views.chosen.rows == [1]
    qtbot.waitUntil(lambda: tasks.is_idle)


def place(grid: CatalogueGrid, position: int) -> QPoint:
    return grid.views.items.visualRect(grid.model.index(position, 0)).center()


def send(widget: QWidget, kind: type[QDropEvent], mime: QMimeData) -> QDropEvent:
    at = QPoint(5, 5) if kind is not QDropEvent else QPointF(5, 5)
    event = kind(at, COPY, mime, LEFT, NO_KEYS)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event


def test_a_place_takes_products_and_leaves_all_else_alone(qtbot: QtBot, engine: Any) -> None:
    widget, rows = QWidget(), []
    qtbot.addWidget(widget)
    hovering: list[bool] = []
    ProductDrops(widget, rows.append).hovering.connect(hovering.append)
    mime = product_mime(engine, [4, 9])
    assert send(widget, QDragEnterEvent, mime).isAccepted()
    assert send(widget, QDragMoveEvent, mime).isAccepted()
    send(widget, QDropEvent, mime)
    assert rows == [[4, 9]]
    assert hovering == [True, False]
    other = QMimeData()
    other.setText("hello")
    assert not send(widget, QDragEnterEvent, other).isAccepted()


def test_products_dropped_where_they_came_from_ask_nothing(qtbot: QtBot, engine: Any) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    ProductDrops(widget)
    mime = product_mime(engine, [4])
    assert send(widget, QDragEnterEvent, mime).isAccepted()  # so that nothing around takes it
    assert not send(widget, QDragMoveEvent, mime).isAccepted()
