"""Selecting tiles with a band that is drawn with the mouse from an empty place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QObject, QPoint, QRect, Qt, QTimer

from fashrec_gui.products.chosen import Chosen

if TYPE_CHECKING:
    from fashrec_gui.grid.view import GridView

_SCROLL_MS = 16
_FASTEST = 48  # pixels a step, when the pointer is far outside
_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class RubberBand(QObject):
    """The band while it is drawn. It scrolls the view when the pointer leaves it."""

    def __init__(self, view: GridView, chosen: Chosen) -> None:
        """Draw in `view`; what the band touches is selected in `chosen`."""
        super().__init__(view)
        self._view = view
        self._chosen = chosen
        self._from: QPoint | None = None  # in the whole scrolled area, as `_to`
        self._to = QPoint()
        self._pointer = QPoint()
        self._before = QItemSelection()
        self._toggles = False
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def is_drawn(self) -> bool:
        """Whether the band is being drawn."""
        return self._from is not None

    @property
    def area(self) -> QRect:
        """What the band encloses, in the whole scrolled area; empty when it is not drawn."""
        return QRect(self._from, self._to).normalized() if self._from is not None else QRect()

    def begin(self, point: QPoint, keys: Qt.KeyboardModifier) -> None:
        """Begin at a point of the viewport; with Ctrl or Shift, beside what is selected."""
        if not keys & _ADDING:
            self._chosen.selection.clearSelection()
        self._before = QItemSelection(self._chosen.selection.selection())
        self._toggles = bool(keys & Qt.KeyboardModifier.ControlModifier)
        self._from = self._to = self._in_area(point)

    def draw_to(self, point: QPoint) -> None:
        """Go on to a point, which may lie outside the viewport."""
        self._pointer = point
        self._to = self._in_area(point)
        self._chosen.choose_spans(
            self._view.tiles.touched(self.area), self._before, toggles=self._toggles
        )
        self._view.viewport().update()
        if self._view.viewport().rect().contains(point):
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()

    def end(self) -> None:
        """Let go of the band; what it touched stays selected."""
        self._scrolling.stop()
        self._from = None
        self._view.viewport().update()

    def _scroll(self) -> None:
        height, y = self._view.viewport().height(), self._pointer.y()
        beyond = y if y < 0 else max(0, y - height)
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + max(-_FASTEST, min(_FASTEST, beyond)))
        self.draw_to(self._pointer)

    def _in_area(self, point: QPoint) -> QPoint:
        return QPoint(point.x(), point.y() + self._view.verticalOffset())
