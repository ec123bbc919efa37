"""Drawing a rectangle around the part of a picture that is asked about."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fashrec_gui.query.crop_box import WHOLE, CropBox, Grip
from fashrec_gui.query.crop_overlay import CropOverlay

PLACE = QRectF(50, 20, 200, 300)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def overlay(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(300, 400)
    made = CropOverlay(host, lambda: PLACE, lambda: QSize(400, 600))
    host.show()
    made.begin()
    return made


def asked_by(overlay):
    said = []
    overlay.asked.connect(said.append)
    return said


def at(across: float, down: float):
    """Give the point of the widget at some shares of the picture."""
    return QPointF(
        PLACE.left() + across * PLACE.width(), PLACE.top() + down * PLACE.height()
    ).toPoint()


def drag(overlay, start, end):
    QTest.mousePress(overlay, LEFT, NONE, start)
    QTest.mouseMove(overlay, end)
    QTest.mouseRelease(overlay, LEFT, NONE, end)


def test_a_rectangle_drawn_with_the_mouse_is_asked_about_by_enter(overlay):
    said = asked_by(overlay)

    drag(overlay, at(0.05, 0.1), at(0.15, 0.5))
    QTest.keyClick(overlay, Qt.Key.Key_Return)

    [region] = said
    assert (region.left, region.top) == pytest.approx((0.05, 0.1), abs=0.01)
    assert (region.width, region.height) == pytest.approx((0.1, 0.4), abs=0.01)
    assert overlay.isHidden()


def test_dragging_inside_moves_it_and_a_corner_sizes_it(overlay):
    drag(overlay, at(0.5, 0.5), at(0.6, 0.4))
    moved = overlay.box
    assert (moved.left, moved.top) == pytest.approx((0.3, 0.1), abs=0.01)
    assert moved.right - moved.left == pytest.approx(0.6, abs=0.01)

    drag(overlay, at(moved.right, moved.bottom), at(0.7, 0.5))
    assert (overlay.box.right, overlay.box.bottom) == pytest.approx((0.7, 0.5), abs=0.01)
    assert (overlay.box.left, overlay.box.top) == (moved.left, moved.top)


def test_arrows_move_it_and_with_shift_they_size_it(overlay):
    before = overlay.box

    QTest.keyClick(overlay, Qt.Key.Key_Right)
    assert overlay.box.left > before.left
    assert overlay.box.right - overlay.box.left == pytest.approx(before.right - before.left)

    QTest.keyClick(overlay, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert overlay.box.bottom < before.bottom
    assert overlay.box.top == before.top


def test_escape_leaves_without_asking(overlay):
    said = asked_by(overlay)

    QTest.keyClick(overlay, Qt.Key.Key_Escape)

    assert overlay.isHidden()
    assert said == []


def test_it_does_not_begin_where_there_is_no_picture(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    made = CropOverlay(host, QRectF, QSize)

    made.begin()

    assert made.isHidden()


@pytest.mark.parametrize("grip", [WHOLE, Grip(1, 0), Grip(-1, 1), Grip(1, 1), Grip(-1, -1)])
@pytest.mark.parametrize("by", [(3, 3), (-3, -3), (3, -3), (0.1, -0.05)])
def test_a_box_stays_inside_the_picture_and_large_enough(grip, by):
    box = CropBox(least=(0.1, 0.2)).dragged(grip, *by)

    assert 0 <= box.left < box.right <= 1
    assert 0 <= box.top < box.bottom <= 1
    assert box.right - box.left >= 0.1 - 1e-9
    assert box.bottom - box.top >= 0.2 - 1e-9


def test_of_a_tiny_picture_the_smallest_part_is_all_of_it():
    region = CropBox().of_least((3.0, 1.5)).region

    assert (region.left, region.top, region.width, region.height) == (0, 0, 1, 1)
