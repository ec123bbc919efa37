"""The mark on a tile that a rule speaks of: a sign in the corner, and the way it has gone."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from core.rules.changes import BOOSTED, BURIED, MADE_WAY, PINNED, PUT_OUT, Change
from fashrec_gui import icons
from fashrec_gui.theme import SMALL, TIGHT, Tokens, sized_font, tokens

SIGNS = {
    PINNED: "pin",
    BOOSTED: "arrow-up",
    BURIED: "arrow-down",
    PUT_OUT: "exclude",
    MADE_WAY: "arrow-down",
}
"""The icon of each kind of change."""

_HEIGHT = 18
_SIGN = 13
_INSET = 4
_OTHER_MARK = 28  # of what both lists have, in the other corner


def mark_words(change: Change) -> str:
    """Give the short words beside the sign: the place without rules, and the one with them."""
    if not change.now or not change.was or change.was == change.now:
        return ""
    return f"{change.was} → {change.now}"


def paint_change(painter: QPainter, card: QRect, change: Change) -> None:
    """Mark a tile in the upper left corner of its card; a narrow one has room for the sign only."""
    words = mark_words(change)
    ratio = painter.device().devicePixelRatio()
    mark = _mark(change.kind, words, ratio, tokens())
    if mark.width() / ratio > card.width() - 2 * _INSET - _OTHER_MARK:
        mark = _mark(change.kind, "", ratio, tokens())
    painter.drawPixmap(card.topLeft() + QPoint(_INSET, _INSET), mark)


@lru_cache(maxsize=256)
def _mark(kind: str, words: str, ratio: float, colours: Tokens) -> QPixmap:
    """Draw a mark once for all tiles that have the like."""
    font = sized_font(SMALL - 1)
    length = QFontMetricsF(font).horizontalAdvance(words) + TIGHT if words else 0
    width = _HEIGHT + (round(length) + TIGHT if words else 0)
    made = QPixmap(QSize(width, _HEIGHT) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    quiet = kind in (BURIED, MADE_WAY, PUT_OUT)
    ground, ink = (colours.on_card, colours.card) if quiet else (colours.accent, colours.on_accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(0, 0, width, _HEIGHT), _HEIGHT / 2, _HEIGHT / 2)
    inset = (_HEIGHT - _SIGN) / 2
    painter.drawPixmap(QPointF(inset, inset), icons.pixmap(SIGNS[kind], ink, _SIGN, ratio))
    if words:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        place = QRectF(_HEIGHT - 1, 0, width - _HEIGHT, _HEIGHT)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    painter.end()
    return made
