"""The points of the map as one picture, painted anew only when what is seen has changed."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from fashrec_gui.map.camera import Camera
from fashrec_gui.map.colouring import Colouring
from fashrec_gui.map.points import MARGIN, as_image, faded, paint_points, rims_of
from fashrec_gui.map.shown_map import ShownMap
from fashrec_gui.theme import tokens

_DOT_OF_SPACING = 0.36
_DOT_OF_ROOM = 0.2  # of the width that each point would have for itself in the view
_SMALLEST_DOT, _LARGEST_FAR, _LARGEST_DOT = 1.0, 2.4, 5.0
_LEFT_OF_UNLIT = 0.16
_MOST_IN_MOTION = 150_000  # points painted while the map moves; all of them when it rests


class PointLayer:
    """Keeps the painted picture and the colours of the points in the order they are painted."""

    def __init__(self) -> None:
        """Start with nothing to paint."""
        self._map: ShownMap | None = None
        self._colouring: Colouring | None = None
        self._lit: NDArray[np.bool_] | None = None
        self._order: NDArray[np.int64] | None = None
        self._colours: NDArray[np.uint32] | None = None
        self._rims: NDArray[np.uint32] | None = None
        self._inked_for = ""
        self._painted_for: object = None
        self._image = QImage()
        self._buffer: NDArray[np.uint32] | None = None

    def show(self, shown: ShownMap | None, colouring: Colouring | None) -> None:
        """Paint another map, or the same in other colours."""
        self._map, self._colouring = shown, colouring
        self._forget()

    def light(self, lit: NDArray[np.bool_] | None) -> None:
        """Let some points stand out, bool by point; None for all alike."""
        self._lit = lit
        self._forget()

    def paint(self, painter: QPainter, camera: Camera, ratio: float, in_motion: bool) -> None:
        """Paint the points as the camera sees them; `ratio` is the screen's."""
        shown = self._map
        if shown is None:
            return
        most = _MOST_IN_MOTION if in_motion and len(shown.rows) > _MOST_IN_MOTION else 0
        seen = (camera, ratio, tokens().name, most)
        if seen != self._painted_for:
            self._repaint(shown, camera, ratio, most)
            self._painted_for = seen
        size = self._image.size()
        inner = QRectF(MARGIN, MARGIN, size.width() - 2 * MARGIN, size.height() - 2 * MARGIN)
        painter.drawImage(
            QRectF(0, 0, inner.width() / ratio, inner.height() / ratio), self._image, inner
        )

    def _repaint(self, shown: ShownMap, camera: Camera, ratio: float, most: int) -> None:
        if self._order is None or self._inked_for != tokens().name:
            self._ink(shown)
        order, colours, rims = self._order, self._colours, self._rims
        assert order is not None and colours is not None and rims is not None
        places = camera.to_view(shown.positions) * np.float32(ratio)
        part = slice(len(order) - most, None) if most else slice(None)
        self._buffer = paint_points(
            places[order[part]],
            colours[part],
            rims[part],
            max(1, round(camera.width * ratio)),
            max(1, round(camera.height * ratio)),
            tokens().window,
            dot_radius(shown, camera) * ratio,
        )
        self._image = as_image(self._buffer)

    def _ink(self, shown: ShownMap) -> None:
        """Give the points their colours; those that do not stand out are faint and lie below."""
        colouring, lit = self._colouring, self._lit
        count = len(shown.rows)
        if colouring is not None:
            colours = colouring.colours[shown.rows]
        else:
            colours = np.full(count, 0xFF8D9096, dtype=np.uint32)
        ground = tokens().window
        rims = rims_of(colours, ground, tokens().muted)
        order = np.arange(count)
        if lit is not None:
            faint = faded(colours, ground, _LEFT_OF_UNLIT)
            colours, rims = np.where(lit, colours, faint), np.where(lit, rims, faint)
            order = np.concatenate((np.flatnonzero(~lit), np.flatnonzero(lit)))
        self._order, self._colours, self._rims = order, colours[order], rims[order]
        self._inked_for = tokens().name

    def _forget(self) -> None:
        self._order = None
        self._painted_for = None


def dot_radius(shown: ShownMap, camera: Camera) -> float:
    """Give the radius of a dot in logical pixels: more where there is more room for each."""
    room = (camera.width * camera.height / len(shown.rows)) ** 0.5
    far = min(max(room * _DOT_OF_ROOM, _SMALLEST_DOT), _LARGEST_FAR)
    return min(max(shown.spacing * camera.scale * _DOT_OF_SPACING, far), _LARGEST_DOT)
