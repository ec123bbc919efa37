"""The pictures on the map: small cards at their places, once one is near enough."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.map.camera import Camera
from fashrec_gui.map.shown_map import ShownMap
from fashrec_gui.map.tiling import side_for, without_overlap
from fashrec_gui.theme import tokens

_PADDING = 2
_MOST_CANDIDATES = 3000


class TileLayer:
    """Chooses which products are shown by their pictures, orders the pictures and paints them."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        """Take pictures from `thumbnails`."""
        self._thumbnails = thumbnails
        self._chosen: list[int] = []
        self._places: dict[int, tuple[float, float]] = {}
        self._side = 0

    def clear(self) -> None:
        """Show no pictures."""
        self._chosen, self._places, self._side = [], {}, 0

    def rows_shown(self, shown: ShownMap) -> list[int]:
        """Give the catalogue rows of the pictures on the map."""
        return [int(shown.rows[point]) for point in self._chosen]

    def at(self, x: float, y: float) -> int:
        """Give the point whose picture is seen at a place of the view; -1 for none."""
        reach = self._side / 2
        for point, (middle_x, middle_y) in self._places.items():
            if abs(middle_x - x) <= reach and abs(middle_y - y) <= reach:
                return point
        return -1

    def card(self, point: int) -> QRectF | None:
        """Give where a point's picture is; None when it is shown as a dot."""
        place = self._places.get(point)
        if place is None:
            return None
        return QRectF(place[0] - self._side / 2, place[1] - self._side / 2, self._side, self._side)

    def paint(
        self,
        painter: QPainter,
        shown: ShownMap,
        camera: Camera,
        ratio: float,
        first: Sequence[int] = (),
    ) -> None:
        """Choose, order and paint the pictures in sight, some points' before all others'."""
        self._choose(shown, camera, first)
        if not self._side:
            return
        rows = self.rows_shown(shown)
        self._thumbnails.want(rows, round((self._side - 2 * _PADDING) * ratio))
        colours = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(colours.border_strong), 1))
        painter.setBrush(QColor(colours.card))
        cards = [self.card(point) for point in self._chosen]
        painter.drawRects([card for card in cards if card is not None])
        for card, row in zip(cards, rows, strict=True):
            assert card is not None
            pixmap = self._thumbnails.pixmap(row)
            if pixmap is None:
                continue
            inner = card.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
            size = pixmap.size().scaled(inner.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(QPointF(), size.toSizeF())
            place.moveCenter(card.center())
            painter.drawPixmap(place.toRect(), pixmap)
        painter.restore()

    def _choose(self, shown: ShownMap, camera: Camera, first: Sequence[int]) -> None:
        self._side = side_for(shown.spacing * camera.scale)
        if not self._side:
            self.clear()
            return
        seen = camera.to_view(shown.positions)
        reach = self._side / 2
        near = np.flatnonzero(
            (seen[:, 0] > -reach)
            & (seen[:, 0] < camera.width + reach)
            & (seen[:, 1] > -reach)
            & (seen[:, 1] < camera.height + reach)
        )
        # Those that are shown already come first, so that pictures stay while one moves.
        turn = np.full(len(near), 2)
        turn[np.isin(near, np.array(self._chosen, dtype=np.int64))] = 1
        turn[np.isin(near, np.array(first, dtype=np.int64))] = 0
        near = near[np.argsort(turn, kind="stable")][:_MOST_CANDIDATES]
        candidates = (
            (point, x, y) for point, (x, y) in zip(near.tolist(), seen[near].tolist(), strict=True)
        )
        self._chosen = without_overlap(
            candidates,
            self._side,
            lambda point: not self._thumbnails.problem(int(shown.rows[point])),
        )
        places = seen[self._chosen].tolist() if self._chosen else []
        self._places = {point: (x, y) for point, (x, y) in zip(self._chosen, places, strict=True)}
