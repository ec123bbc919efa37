"""The large picture: fitted, at every pixel, moved."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fashrec_gui.loupe.canvas import PictureCanvas

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def image(width: int, height: int) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.darkGreen)
    return made


@pytest.fixture
def canvas(qtbot: QtBot) -> PictureCanvas:
    made = PictureCanvas()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    qtbot.waitExposed(made)
    made.show_picture((image(2000, 1000), image(1000, 500)), None)
    return made


def test_a_picture_is_fitted_whole_and_undistorted(canvas: PictureCanvas) -> None:
    place = canvas.place
    assert canvas.is_fitted
    assert QRectF(canvas.rect()).contains(place)
    assert place.width() / place.height() == pytest.approx(2)


def test_at_a_hundred_percent_each_pixel_is_one(canvas: PictureCanvas) -> None:
    canvas.show_actual_size()
    assert canvas.scale == 1
    assert canvas.place.width() * canvas.devicePixelRatioF() == pytest.approx(2000)


def test_zooming_keeps_the_place_under_the_pointer(canvas: PictureCanvas) -> None:
    canvas.show_actual_size()
    at = QPointF(200, 300)
    before = canvas.place
    part = (at.x() - before.left()) / before.width()
    canvas.zoom(2, at)
    after = canvas.place
    assert (at.x() - after.left()) / after.width() == pytest.approx(part)


def test_zooming_out_stops_at_the_whole_picture(canvas: PictureCanvas) -> None:
    canvas.show_actual_size()
    for _ in range(20):
        canvas.zoom(-1)
    assert canvas.is_fitted
    assert canvas.is_farthest


def test_a_small_picture_is_enlarged_and_can_be_seen_at_its_size(canvas: PictureCanvas) -> None:
    canvas.show_picture((image(60, 80),), None)
    assert canvas.scale > 1
    canvas.show_actual_size()
    assert canvas.place.width() == pytest.approx(60 / canvas.devicePixelRatioF())
    canvas.zoom(1)
    assert canvas.scale > 1


def test_dragging_moves_the_picture_and_never_beyond_its_edges(canvas: PictureCanvas) -> None:
    canvas.show_actual_size()
    before = canvas.place.topLeft()
    QTest.mousePress(canvas, LEFT, NO_KEYS, QPoint(300, 250))
    QTest.mouseMove(canvas, QPoint(260, 240))
    assert canvas.place.topLeft() == before + QPointF(-40, -10)
    QTest.mouseMove(canvas, QPoint(5000, 5000))
    QTest.mouseRelease(canvas, LEFT, NO_KEYS, QPoint(5000, 5000))
    assert canvas.place.topLeft().toPoint() == QPoint(0, 0)


def test_a_fitted_picture_is_dragged_out(qtbot: QtBot, canvas: PictureCanvas) -> None:
    QTest.mousePress(canvas, LEFT, NO_KEYS, QPoint(300, 250))
    with qtbot.waitSignal(canvas.drag_wanted):
        QTest.mouseMove(canvas, QPoint(340, 290))


def test_a_double_click_shows_every_pixel_and_the_whole_again(canvas: PictureCanvas) -> None:
    QTest.mouseDClick(canvas, LEFT, NO_KEYS, QPoint(300, 250))
    assert canvas.scale == 1
    QTest.mouseDClick(canvas, LEFT, NO_KEYS, QPoint(300, 250))
    assert canvas.is_fitted


def test_it_is_painted_from_no_more_pixels_than_are_shown(canvas: PictureCanvas) -> None:
    assert canvas._level().width() == 1000
    canvas.show_actual_size()
    assert canvas._level().width() == 2000
    canvas.grab()
