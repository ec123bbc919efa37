"""Selecting tiles with a band that is drawn with the mouse from an empty place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QItemSelection, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from fashrec_gui.products.chosen import Chosen
from fashrec_gui.theme import tokens

if TYPE_CHECKING:
    from fashrec_gui.grid.view import GridView

_SCROLL_MS = 16
_FASTEST = 48  # pixels a step, when the pointer is far outside
_MOST_STEPS = 8  # at once
_SHADE = 36  # of 255
_EDGE = 3  # pixels around the line of the band
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
        self._since = QElapsedTimer()
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
        before = self.area
        self._pointer = point
        self._to = self._in_area(point)
        self._paint_anew(before, self.area)
        self._chosen.choose_spans(
            self._view.tiles.touched(self.area), self._before, toggles=self._toggles
        )
        if self._view.viewport().rect().contains(point):
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._since.start()
            self._scrolling.start()

    def end(self) -> None:
        """Let go of the band; what it touched stays selected."""
        self._scrolling.stop()
        self._paint_anew(self.area, QRect())
        self._from = None

    def paint(self, painter: QPainter) -> None:
        """Paint the band over the tiles."""
        accent = QColor(tokens().accent)
        painter.setPen(QPen(accent, 1))
        accent.setAlpha(_SHADE)
        painter.setBrush(accent)
        painter.drawRect(self.area.translated(0, -self._view.verticalOffset()))

    def _scroll(self) -> None:
        height, y = self._view.viewport().height(), self._pointer.y()
        beyond = y if y < 0 else max(0, y - height)
        steps = min(_MOST_STEPS, self._since.restart() / _SCROLL_MS)  # as fast on a slow machine
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + round(steps * max(-_FASTEST, min(_FASTEST, beyond))))
        self.draw_to(self._pointer)

    def _paint_anew(self, before: QRect, now: QRect) -> None:
        """Paint what one of the two areas has and the other has not, and their edges."""
        kept = QRegion(before.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)) & QRegion(
            now.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        )
        changed = QRegion(before.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)) + QRegion(
            now.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        )
        offset = self._view.verticalOffset()
        self._view.viewport().update((changed - kept).translated(0, -offset))

    def _in_area(self, point: QPoint) -> QPoint:
        return QPoint(point.x(), point.y() + self._view.verticalOffset())
