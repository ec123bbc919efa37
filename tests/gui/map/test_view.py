"""The map under the hand: moving, zooming, asking, drawing regions."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fashrec_gui.map.page import MapPage
from fashrec_gui.map.view import MapView

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(page: MapPage) -> MapView:
    return page.view


@pytest.fixture
def asked(view: MapView) -> list[list[int]]:
    questions: list[list[int]] = []
    view.asked.connect(questions.append)
    return questions


def where(view: MapView, row: int) -> QPoint:
    """Give where a product is seen."""
    assert view.shown is not None
    [[x, y]] = view.camera.to_view(view.shown.drawn.positions[[row]]).tolist()
    return QPoint(round(x), round(y))


def drag(view: MapView, places: list[QPoint], keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    QTest.mousePress(view, LEFT, keys, places[0])
    for place in places[1:]:
        QTest.mouseMove(view, place)
    QTest.mouseRelease(view, LEFT, keys, places[-1])
    if keys:
        QTest.keyRelease(view, Qt.Key.Key_Shift)  # or it stays down for the tests that follow


def around(view: MapView, rows: list[int], by: int = 20) -> list[QPoint]:
    """Give the corners of a square around some products."""
    places = [where(view, row) for row in rows]
    left, right = min(p.x() for p in places) - by, max(p.x() for p in places) + by
    top, bottom = min(p.y() for p in places) - by, max(p.y() for p in places) + by
    return [QPoint(*each) for each in ((left, top), (right, top), (right, bottom), (left, bottom))]


def turn_wheel(view: MapView, place: QPoint, steps: int) -> None:
    at = QPointF(place)
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        NO_KEYS,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)


def test_a_click_asks_about_the_product_there(view: MapView, asked: list[list[int]]) -> None:
    QTest.mouseClick(view, LEFT, NO_KEYS, where(view, 12))
    assert asked == [[12]]


def test_a_click_on_nothing_asks_nothing(view: MapView, asked: list[list[int]]) -> None:
    view.zoom(3)
    view.repaint()
    QTest.mouseClick(view, LEFT, NO_KEYS, (where(view, 27) + where(view, 36)) / 2)
    assert asked == []


def test_dragging_moves_the_map_and_asks_nothing(view: MapView, asked: list[list[int]]) -> None:
    view.zoom(1)
    before = where(view, 27)
    start = QPoint(300, 250)
    drag(view, [start, start + QPoint(10, 5), start + QPoint(40, 25)])
    assert (where(view, 27) - before).toTuple() == pytest.approx((40, 25), abs=1)
    assert asked == []


def test_the_wheel_zooms_at_the_pointer(view: MapView) -> None:
    before, scale = where(view, 20), view.camera.scale
    turn_wheel(view, before, 3)
    assert view.camera.scale > scale * 1.5
    assert (where(view, 20) - before).manhattanLength() <= 2


def test_the_product_under_the_pointer_is_named(view: MapView) -> None:
    QTest.mouseMove(view, where(view, 12))
    assert view._caption()[0].endswith("Casual Shoes 12")
    view.grab()


def test_a_region_is_drawn_with_shift(view: MapView) -> None:
    regions: list[list[int]] = []
    view.region_drawn.connect(regions.append)
    drag(view, around(view, [0, 1, 8, 9]), SHIFT)
    assert regions == [[0, 1, 8, 9]]
    assert view.marks.region
    view.clear_region()
    assert not view.marks.region


@pytest.mark.parametrize("by_button", [False, True], ids=["with shift", "by the button"])
def test_a_region_that_is_given_up_is_not_taken_when_the_button_is_let_go(
    page: MapPage, by_button: bool
) -> None:
    view, regions, questions = page.view, [], []
    view.region_drawn.connect(regions.append)
    view.asked.connect(questions.append)
    camera, corners = view.camera, around(view, [0, 1, 8, 9])
    if by_button:
        page.toolbar.lasso.click()
    QTest.mousePress(view, LEFT, NO_KEYS if by_button else SHIFT, corners[0])
    for corner in corners[1:3]:
        QTest.mouseMove(view, corner)
    assert page.leave_lasso()
    assert not page.leave_lasso()
    QTest.mouseMove(view, corners[3])
    QTest.mouseRelease(view, LEFT, NO_KEYS, corners[3])
    assert (regions, questions) == ([], [])
    assert view.camera == camera
    assert not page.toolbar.lasso.isChecked()
    assert view.cursor().shape() != Qt.CursorShape.CrossCursor


def test_a_click_leaves_the_lassos_cursor_as_long_as_its_mode(page: MapPage) -> None:
    page.toolbar.lasso.click()
    QTest.mouseClick(page.view, LEFT, NO_KEYS, where(page.view, 12))
    assert page.view.is_drawing_lasso
    assert page.view.cursor().shape() == Qt.CursorShape.CrossCursor


def test_a_region_has_no_corners_that_the_eye_cannot_tell_apart(view: MapView) -> None:
    start = QPoint(100, 100)
    QTest.mousePress(view, LEFT, SHIFT, start)
    for step in range(1, 41):
        QTest.mouseMove(view, start + QPoint(step, 0))
    assert len(view.marks.lasso) <= 21
    view.leave_lasso()


def test_the_lasso_button_makes_the_next_drag_a_region(page: MapPage) -> None:
    view, regions = page.view, []
    view.region_drawn.connect(regions.append)
    page.toolbar.lasso.click()
    assert view.is_drawing_lasso
    drag(view, around(view, [58, 59]))
    assert regions == [[58, 59]]
    assert not page.toolbar.lasso.isChecked()


def test_a_region_without_products_is_none(view: MapView) -> None:
    regions: list[list[int]] = []
    view.region_drawn.connect(regions.append)
    drag(view, [QPoint(1, 1), QPoint(5, 1), QPoint(5, 9), QPoint(1, 9)], SHIFT)
    assert regions == []
    assert not view.marks.region


def test_pictures_appear_when_one_comes_near(qtbot: QtBot, view: MapView) -> None:
    view.zoom(8)
    view.grab()
    assert view.rows_with_picture
    row = view.rows_with_picture[0]
    place = where(view, row)
    assert view.row_at(place.x() + 15, place.y() + 15) == row
    view.fit()


def test_products_asked_about_and_recommended_are_ringed(view: MapView) -> None:
    before = view.grab().toImage()
    view.mark([12], [13, 7, 9999])
    assert view.shown is not None
    assert [int(view.shown.rows[point]) for point in view.marks.recommended] == [13]
    assert view.grab().toImage() != before


def test_the_whole_map_stays_whole_when_the_view_changes_its_size(page: MapPage) -> None:
    view: Any = page.view
    page.resize(500, 420)
    assert view.rect().contains(where(view, 0))
    assert view.rect().contains(where(view, 59))
