"""How a row of the table looks: words, a small picture on white, badges.

A row is painted as a whole. Item views paint cell by cell, which costs several times as much: a
table has a hundred cells in sight where the grid has twenty tiles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from fashrec_gui import icons
from fashrec_gui.grid.badge_painting import LARGE_BADGE, badges_width, paint_badges
from fashrec_gui.grid.badges import NO_PICTURE, Badge
from fashrec_gui.grid.model import ProductModel
from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.one_line import one_line
from fashrec_gui.recommendations.text_fit import without_middle
from fashrec_gui.table.columns import NAME, PICTURE, STATE, Column
from fashrec_gui.theme import RADIUS_SMALL, RELATED, TIGHT, Tokens

PICTURE_INSET = 3
_WHITE = 2  # around a picture on its card


def picture_side(row_height: int) -> int:
    """Give the side of the square into which a row fits its picture."""
    return row_height - 2 * (PICTURE_INSET + _WHITE)


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a column lies in every row: pixels from the left of the viewport."""

    column: Column
    left: int
    width: int


class RowPainter:
    """Paints rows of a model; pictures come from the thumbnails, or are a quiet grey until then."""

    def __init__(self, model: ProductModel, thumbnails: Thumbnails) -> None:
        """Paint products of `model` with pictures from `thumbnails`."""
        self._model = model
        self._thumbnails = thumbnails

    def paint(
        self,
        painter: QPainter,
        position: int,
        room: QRect,
        cells: Sequence[Cell],
        ground: str,
        colours: Tokens,
    ) -> None:
        """Paint the product at a position into `room`, as far as `cells` go, on a ground."""
        painter.fillRect(room, QColor(ground))
        painter.setPen(QColor(colours.border))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        product = self._model.product(position)
        key, metrics = painter.font().toString(), painter.fontMetrics()
        baseline = room.top() + (room.height() - 1 + metrics.ascent() - metrics.descent()) / 2
        painter.setPen(QColor(colours.muted))
        for cell in cells:
            column = cell.column
            if column.key == NAME:
                painter.setPen(QColor(colours.text))
                text = product.name or product.product_id
                shown = elided(text, key, cell.width - 2 * RELATED)
                painter.drawText(QPointF(cell.left + RELATED, baseline), shown)
                painter.setPen(QColor(colours.muted))
            elif column.is_text:
                text = column.text(product)
                if text:
                    shown = elided(text, key, cell.width - 2 * RELATED)
                    painter.drawText(QPointF(cell.left + RELATED, baseline), shown)
        for cell in cells:
            if not cell.column.is_text:
                place = QRect(cell.left, room.top(), cell.width, room.height())
                if cell.column.key == PICTURE:
                    self._paint_picture(painter, place, position, colours)
                elif cell.column.key == STATE:
                    self._paint_badges(painter, place, position, colours)

    def _paint_picture(
        self, painter: QPainter, place: QRect, position: int, colours: Tokens
    ) -> None:
        product, row = self._model.product(position), self._model.rows[position]
        side = min(place.height(), place.width()) - 2 * PICTURE_INSET
        card = QRect(0, 0, side, side)
        card.moveCenter(place.center())
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(card.topLeft(), _blank_card(side, ratio, colours))
        box = card.adjusted(_WHITE, _WHITE, -_WHITE, -_WHITE)
        if not product.picture or product.picture_problem or self._thumbnails.problem(row):
            size = min(20, side - 2 * TIGHT)
            sign = icons.pixmap("picture-off", colours.card_muted, size, ratio)
            painter.drawPixmap(card.center() - QPoint(size // 2, size // 2), sign)
            return
        pixmap = self._thumbnails.pixmap(row)
        if pixmap is None:
            painter.fillRect(box, QColor(colours.placeholder))
            return
        size = pixmap.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRect(box.topLeft(), size)
        shown.moveCenter(box.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(shown, pixmap)

    def _paint_badges(
        self, painter: QPainter, place: QRect, position: int, colours: Tokens
    ) -> None:
        badges: tuple[Badge, ...] = self._model.badges_at(position)
        if NO_PICTURE not in badges and self._thumbnails.problem(self._model.rows[position]):
            badges = (NO_PICTURE, *badges)
        if badges:
            side = min(LARGE_BADGE, place.height() - 2 * TIGHT)
            right = place.left() + RELATED + badges_width(len(badges), side)
            corner = QPoint(right, place.center().y() - side // 2)
            paint_badges(painter, corner, badges, side, colours)


@lru_cache(maxsize=8192)
def elided(text: str, font: str, width: int) -> str:
    """Fit a text into a width; `font` is `QFont.toString()`.

    Its middle is left out, since names and ids differ at their ends as often as not.
    """
    metrics, text = _metrics(font), one_line(text)
    if metrics.horizontalAdvance(text) <= width:
        return text
    return without_middle(text, metrics, width)


@lru_cache(maxsize=4)
def _metrics(font: str) -> QFontMetrics:
    made = QFont()
    made.fromString(font)
    return QFontMetrics(made)


@lru_cache(maxsize=8)
def _blank_card(side: int, ratio: float, colours: Tokens) -> QPixmap:
    """Draw the white card below a picture once for all rows."""
    made = QPixmap(QSize(side, side) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.card_border), 1))
    painter.setBrush(QColor(colours.card))
    inside = QRectF(0.5, 0.5, side - 1, side - 1)
    painter.drawRoundedRect(inside, RADIUS_SMALL, RADIUS_SMALL)
    painter.end()
    return made
