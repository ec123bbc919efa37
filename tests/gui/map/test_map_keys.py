"""The map by keys: from product to product, and what is said of them."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fashrec_gui.map.page import MapPage
from fashrec_gui.map.view import MapView
from fashrec_gui.map.walking import next_towards

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.fixture
def view(qtbot: QtBot, page: MapPage) -> MapView:
    """The map with the keys at product 27, which lies in the fourth line at the fourth place."""
    page.activateWindow()
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    page.view.keys.go_to_row(27)
    return page.view


def where(view: MapView, row: int) -> QPoint:
    assert view.shown is not None
    [[x, y]] = view.camera.to_view(view.shown.drawn.positions[[row]]).tolist()
    return QPoint(round(x), round(y))


def test_the_arrows_go_from_product_to_product(view: MapView) -> None:
    gone = []
    for key in (RIGHT, DOWN, LEFT, UP):
        QTest.keyClick(view, key)
        gone.append(view.keys.current_row)
    assert gone == [28, 36, 35, 27]


def test_at_the_edge_they_stay_where_they_are(view: MapView) -> None:
    view.keys.go_to_row(24)
    QTest.keyClick(view, LEFT)
    assert view.keys.current_row == 24


def test_the_map_follows_the_keys(view: MapView) -> None:
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    for _ in range(3):
        QTest.keyClick(view, DOWN)
    assert view.keys.current_row == 51
    assert view.rect().contains(where(view, 51))


def test_zooming_by_keys_comes_nearer_to_where_they_are(view: MapView) -> None:
    before, scale = where(view, 27), view.camera.scale
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.camera.scale > scale
    assert (where(view, 27) - before).manhattanLength() <= 2
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.camera.scale == pytest.approx(scale)


def test_shift_and_an_arrow_move_the_map_and_0_shows_all_of_it(view: MapView) -> None:
    whole = view.camera
    view.zoom(1)
    x = where(view, 27).x()
    QTest.keyClick(view, RIGHT, SHIFT)
    QTest.keyRelease(view, Qt.Key.Key_Shift)
    assert where(view, 27).x() < x
    assert view.keys.current_row == 27
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.camera == whole


def test_enter_opens_large_and_space_asks_as_everywhere(view: MapView) -> None:
    opened: list[int] = []
    asked: list[list[int]] = []
    view.opened.connect(opened.append)
    view.asked.connect(asked.append)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert (opened, asked) == ([27], [])
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert (opened, asked) == ([27], [[27]])


def test_a_double_click_opens_large(view: MapView) -> None:
    opened: list[int] = []
    view.opened.connect(opened.append)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=where(view, 12))
    assert opened == [12]


def test_without_a_place_of_their_own_the_keys_begin_in_the_middle(page: MapPage) -> None:
    opened: list[int] = []
    view = page.view
    view.opened.connect(opened.append)
    assert view.shown is not None
    view.look(view.camera.centred(*view.shown.drawn.positions[33].tolist()))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == [33]
    QTest.keyClick(view, RIGHT)
    assert view.keys.current_row == 33


def test_a_screen_reader_is_told_where_the_keys_are_and_how_it_is_marked(
    view: MapView, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "fashrec_gui.announcing.QAccessible.updateAccessibility",
        lambda event: heard.append(event.message()),
    )
    QTest.keyClick(view, RIGHT)
    assert "28" in heard[-1]
    assert view.accessibleDescription().startswith(heard[-1])
    view.mark([28], [29, 30])
    assert "asked about, 2 recommended products are marked" in heard[-1]
    QTest.keyClick(view, RIGHT)
    assert heard[-1].endswith(", recommended")
    assert "Enter opens it large" in view.accessibleDescription()


def test_the_ring_of_the_keys_goes_with_the_focus(view: MapView) -> None:
    with_ring = view.grab().toImage()
    view.clearFocus()
    assert view.keys.current_row is None
    assert view.grab().toImage() != with_ring


def test_those_straight_ahead_come_before_nearer_ones_aside() -> None:
    places = np.array([[0, 0], [3, 0], [1, 1.8], [-1, 0], [0.001, 0]], dtype=np.float32)
    assert next_towards(places, 0, (1.0, 0.0), 0.01) == 1
    assert next_towards(places, 0, (-1.0, 0.0), 0.01) == 3
    assert next_towards(places, 0, (0.0, 1.0), 0.01) == 2
    assert next_towards(places, 0, (0.0, -1.0), 0.01) == 0
