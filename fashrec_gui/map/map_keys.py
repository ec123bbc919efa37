"""The map by keys: from product to product, and what they do with the one they are at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from fashrec_gui.map.walking import next_towards

if TYPE_CHECKING:
    from fashrec_gui.map.view import MapView

_PAN_SHARE = 0.15  # of the view
_LEAST_STEP = 8.0  # pixels
_Key = Qt.Key
_WAYS = {
    _Key.Key_Left: (-1.0, 0.0),
    _Key.Key_Right: (1.0, 0.0),
    _Key.Key_Up: (0.0, -1.0),
    _Key.Key_Down: (0.0, 1.0),
}
_NEARER = {_Key.Key_Plus: 1, _Key.Key_Equal: 1, _Key.Key_Minus: -1, _Key.Key_Underscore: -1}
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class MapKeys(QObject):
    """Does what the keys say; each means what it means in the grid and in the large picture."""

    def __init__(self, view: MapView) -> None:
        """Move over `view`."""
        super().__init__(view)
        self._view = view

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key says; tell whether it says anything here."""
        view, key = self._view, _Key(event.key())
        if view.shown is None:
            return False
        if key in _WAYS and event.modifiers() & _SHIFT:
            across, down = _WAYS[key]
            by = (-across * view.width() * _PAN_SHARE, -down * view.height() * _PAN_SHARE)
            view.look(view.camera.moved(*by))
        elif key in _WAYS:
            self._walk(*_WAYS[key])
        elif key in _NEARER:
            view.zoom(_NEARER[key])
        elif key in (_Key.Key_0, _Key.Key_Home):
            view.fit()
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            view.open_large(self._here())
        elif key == _Key.Key_Space:
            view.ask(self._here())
        else:
            return False
        return True

    @property
    def current_row(self) -> int | None:
        """The catalogue row of the product that the keys are at, while that is shown."""
        shown, marks = self._view.shown, self._view.marks
        if shown is None or marks.current < 0 or not marks.with_keys:
            return None
        return int(shown.rows[marks.current])

    def begin(self) -> None:
        """Show where the keys are: where they were, at what is asked about, or in the middle."""
        marks = self._view.marks
        known = (marks.current, *marks.asked[:1], self._middle())
        self._go_to(next((point for point in known if point >= 0), -1))

    def go_to_row(self, row: int) -> None:
        """Go to a product, by its catalogue row, where it has a place."""
        shown = self._view.shown
        if shown is not None:
            self._go_to(next(iter(shown.points([row])), -1))

    def _go_to(self, point: int) -> None:
        if point >= 0:
            self._view.stand_at(int(point))

    def _middle(self) -> int:
        """Give the point nearest to the middle of the view, -1 without a map."""
        view, shown = self._view, self._view.shown
        place = view.camera.to_map(view.width() / 2, view.height() / 2)
        return shown.nearest(*place)[0] if shown is not None else -1

    def _here(self) -> int:
        """Give the point that the keys are at; they begin in the middle of what is seen."""
        current = self._view.marks.current
        return current if current >= 0 else self._middle()

    def _walk(self, across: float, down: float) -> None:
        view, shown = self._view, self._view.shown
        assert shown is not None
        at, least = view.marks.current, _LEAST_STEP / view.camera.scale
        way = (across, down)
        self._go_to(next_towards(shown.positions, at, way, least) if at >= 0 else self._middle())
