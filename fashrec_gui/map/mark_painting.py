"""Painting what stands out on the map: rings, the pin, regions, and a product's name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from fashrec_gui.map.camera import Camera
from fashrec_gui.map.marks import Marks, Pin
from fashrec_gui.map.shown_map import ShownMap
from fashrec_gui.theme import BODY, RADIUS_SMALL, RELATED, SMALL, TIGHT, sized_font, tokens

_ASKED_RADIUS, _RECOMMENDED_RADIUS, _HOVERED_RADIUS = 9.0, 7.0, 7.0
_CURRENT_RADIUS = 13.0  # beyond the ring of what is asked about
_BEYOND = 4.0
_PIN_RADIUS = 24.0
_PIN_HEIGHT = 40.0
_WIDEST_NAME = 280.0

CardOf = Callable[[int], QRectF | None]


class MarkPainter:
    """Paints marks for one frame."""

    def __init__(self, painter: QPainter, shown: ShownMap, camera: Camera, card_of: CardOf) -> None:
        """`card_of` tells where a point's picture is, if it is shown by one."""
        self._painter = painter
        self._shown = shown
        self._camera = camera
        self._card_of = card_of
        self._colours = tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, marks: Marks, caption: Sequence[str]) -> None:
        """Paint everything that is marked; `caption` are the lines about what is named."""
        self._outline(marks.region, self._colours.accent, Qt.PenStyle.DashLine)
        self._outline(marks.lasso, self._colours.accent, Qt.PenStyle.SolidLine)
        for point in marks.recommended:
            self._ring(point, _RECOMMENDED_RADIUS, 2.0, self._colours.amber)
        for point in marks.asked:
            self._ring(point, _ASKED_RADIUS, 3.0, self._colours.accent)
        if marks.with_keys and marks.current >= 0:
            self._ring(marks.current, _CURRENT_RADIUS, 2.0, self._colours.accent, _BEYOND)
        if marks.pin is not None:
            self._pin(marks.pin)
        if marks.hovered >= 0:
            self._ring(marks.hovered, _HOVERED_RADIUS, 1.5, self._colours.text)
        if marks.named >= 0:
            self._caption(marks.named, caption)

    def _seen(self, x: float, y: float) -> QPointF:
        [[right, down]] = self._camera.to_view(np.array([[x, y]], dtype=np.float32))
        return QPointF(float(right), float(down))

    def _place_of(self, point: int) -> QPointF:
        return self._seen(*self._shown.positions[point].tolist())

    def _ring(self, point: int, radius: float, width: float, ink: str, beyond: float = 0.0) -> None:
        """Ring a dot or a card, with the ground between so that it is seen on any colour.

        `radius` is that around a dot, `beyond` how far it keeps from another ring around a card.
        """
        painter, card = self._painter, self._card_of(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for wide, colour in ((width + 2, self._colours.window), (width, ink)):
            painter.setPen(QPen(QColor(colour), wide))
            if card is None:
                painter.drawEllipse(self._place_of(point), radius, radius)
            else:
                by = width + beyond
                grown = card.adjusted(-by, -by, by, by)
                painter.drawRoundedRect(grown, RADIUS_SMALL, RADIUS_SMALL)

    def _outline(
        self, corners: Sequence[tuple[float, float]], ink: str, style: Qt.PenStyle
    ) -> None:
        if len(corners) < 2:
            return
        seen = self._camera.to_view(np.array(corners, dtype=np.float32)).tolist()
        fill = QColor(ink)
        fill.setAlphaF(0.10)
        self._painter.setPen(QPen(QColor(ink), 2, style))
        self._painter.setBrush(fill)
        self._painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in seen]))

    def _pin(self, pin: Pin) -> None:
        """Draw a drop that points to the place, with the picture itself in its head."""
        painter, colours = self._painter, self._colours
        tip = self._seen(pin.x, pin.y)
        around = QRectF(0, 0, self._camera.width, self._camera.height)
        around.adjust(-_PIN_RADIUS, -_PIN_RADIUS, _PIN_RADIUS, _PIN_HEIGHT + _PIN_RADIUS)
        if not around.contains(tip):
            return
        head = tip - QPointF(0, _PIN_HEIGHT)
        drop = QPainterPath()
        drop.addEllipse(head, _PIN_RADIUS, _PIN_RADIUS)
        stem = QPainterPath()
        reach = _PIN_RADIUS * 0.6
        stem.addPolygon(
            QPolygonF(
                [head + QPointF(-reach, reach * 1.2), tip, head + QPointF(reach, reach * 1.2)]
            )
        )
        painter.setPen(QPen(QColor(colours.window), 2))
        painter.setBrush(QColor(colours.accent))
        painter.drawPath(drop.united(stem))
        inner = QPainterPath()
        inner.addEllipse(head, _PIN_RADIUS - 3, _PIN_RADIUS - 3)
        painter.fillPath(inner, QColor(colours.card))
        if pin.image is not None:
            side = 2 * (_PIN_RADIUS - 3) * 0.78
            size = pin.image.size().scaled(round(side), round(side), _KEEP)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(head)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, pin.image)
        name = sized_font(SMALL, bold=True)
        self._label((pin.name,), tip + QPointF(0, RELATED), (name,))

    def _caption(self, point: int, lines: Sequence[str]) -> None:
        if not lines:
            return
        card = self._card_of(point)
        below = card.bottom() + TIGHT if card else self._place_of(point).y() + _HOVERED_RADIUS + 4
        fonts = (sized_font(BODY, bold=True), *[sized_font(SMALL)] * (len(lines) - 1))
        self._label(lines, QPointF(self._place_of(point).x(), below), fonts)

    def _label(self, lines: Sequence[str], top: QPointF, fonts: Sequence[QFont]) -> None:
        """Write centred lines below a point, or above it where the view ends, in a box."""
        metrics = [QFontMetricsF(font) for font in fonts]
        texts = [
            each.elidedText(line, Qt.TextElideMode.ElideMiddle, _WIDEST_NAME)
            for each, line in zip(metrics, lines, strict=True)
        ]
        widths = [m.horizontalAdvance(text) for m, text in zip(metrics, texts, strict=True)]
        height = sum(each.height() for each in metrics) + 2 * TIGHT
        width = max(widths) + 2 * RELATED
        box = QRectF(top.x() - width / 2, top.y(), width, height)
        box.moveLeft(min(max(box.left(), TIGHT), self._camera.width - width - TIGHT))
        if box.bottom() > self._camera.height - TIGHT:
            box.moveBottom(top.y() - 3 * RELATED)
        painter, colours = self._painter, self._colours
        painter.setPen(QPen(QColor(colours.border_strong), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        y = box.top() + TIGHT
        for number, (text, font, each) in enumerate(zip(texts, fonts, metrics, strict=True)):
            painter.setFont(font)
            painter.setPen(QColor(colours.text if number == 0 else colours.muted))
            line = QRectF(box.left(), y, box.width(), each.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)
            y += each.height()


_KEEP = Qt.AspectRatioMode.KeepAspectRatio
