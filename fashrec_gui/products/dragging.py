"""Dragging products out of the window: as picture files for other programs, always a copy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMimeData,
    QObject,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QUrl,
)
from PySide6.QtGui import QColor, QDrag, QPainter, QPen, QPixmap

from fashrec_gui import icons
from fashrec_gui.dragged_products import DraggedProducts, put_products
from fashrec_gui.language import number
from fashrec_gui.theme import RADIUS, SMALL, TIGHT, sized_font, tokens

if TYPE_CHECKING:
    from core.engine import Engine

translate = QCoreApplication.translate

MOST_FILES = 500
"""The most products that are dragged as files; more can be dragged within the window alone."""
MOST_DRAGGED = 100_000
_CARD = 72
_BEHIND = 5  # pixels by which each further card looks out
_MOST_CARDS = 3


def drag_products(
    source: QObject, engine: Engine, rows: Sequence[int], pictures: Sequence[QPixmap | None]
) -> str:
    """Let products be dragged until they are dropped; `pictures` are those of the first few.

    Returns:
        What is to be said of it, as a sentence; "" for nothing.
    """
    if len(rows) > MOST_DRAGGED:
        words = translate(
            "Dragging", "{count} products are too many to drag: select {most} or fewer."
        )
        return words.format(count=number(len(rows)), most=number(MOST_DRAGGED))
    taken = run_drag(source, product_mime(engine, rows), pictures, len(rows))
    if len(rows) > MOST_FILES and taken == Qt.DropAction.IgnoreAction:
        words = translate(
            "Dragging",
            "Select {most} products or fewer to drag their pictures to other programs.",
        )
        return words.format(most=number(MOST_FILES))
    return ""


def run_drag(
    source: QObject, mime: QMimeData, pictures: Sequence[QPixmap | None], count: int
) -> Qt.DropAction:
    """Let `count` products be dragged until they are dropped, always as a copy."""
    drag = QDrag(source)
    drag.setMimeData(mime)
    drag.setPixmap(drag_pixmap(pictures, count, _ratio(source)))
    drag.setHotSpot(QPoint(_CARD // 2, _CARD // 2))
    return drag.exec(Qt.DropAction.CopyAction)


def product_mime(engine: Engine, rows: Sequence[int]) -> QMimeData:
    """Give products for places in the window, and a few of them as files and text for others."""
    mime = QMimeData()
    if len(rows) > MOST_FILES:
        put_products(mime, DraggedProducts(rows=tuple(rows)))
        return mime
    paths = [path for path in map(engine.picture_path, rows) if path is not None]
    ids = tuple(each.product_id for each in engine.products.products(rows))
    if paths:
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText("\n".join(ids))
    put_products(mime, DraggedProducts(ids, tuple(rows)))
    return mime


def drag_pixmap(pictures: Sequence[QPixmap | None], count: int, ratio: float = 1.0) -> QPixmap:
    """Draw what hangs at the pointer: the first picture on a card, others behind it, how many."""
    cards = min(count, _MOST_CARDS)
    size = _CARD + (cards - 1) * _BEHIND + 12
    made = QPixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(0.94)
    for place in reversed(range(cards)):
        card = QRectF(place * _BEHIND, 6 + place * _BEHIND, _CARD, _CARD)
        picture = pictures[place] if place < len(pictures) else None
        _paint_card(painter, card, picture, ratio)
    if count > 1:
        _paint_count(painter, number(count), size)
    painter.end()
    return made


def _paint_card(painter: QPainter, card: QRectF, picture: QPixmap | None, ratio: float) -> None:
    colours = tokens()
    painter.setPen(QPen(QColor(colours.border_strong), 1))
    painter.setBrush(QColor(colours.card))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    if picture is None:
        sign = icons.pixmap("picture", colours.card_muted, 20, ratio)
        painter.drawPixmap(card.center() - QPointF(10, 10), sign)
        return
    room = card.adjusted(TIGHT, TIGHT, -TIGHT, -TIGHT)
    size = picture.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(), size)
    place.moveCenter(room.center())
    painter.drawPixmap(place.toRect(), picture)


def _paint_count(painter: QPainter, words: str, right: float) -> None:
    colours = tokens()
    painter.setOpacity(1.0)
    painter.setFont(sized_font(SMALL, bold=True))
    width = max(20, painter.fontMetrics().horizontalAdvance(words) + 12)
    pill = QRectF(right - width - 1, 0.5, width, 20)
    painter.setPen(QPen(QColor(colours.card), 1))
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(pill, 10, 10)
    painter.setPen(QColor(colours.on_accent))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


def _ratio(source: QObject) -> float:
    ratio = getattr(source, "devicePixelRatioF", None)
    return float(ratio()) if ratio is not None else 1.0
