"""Painting badges: small discs with a sign, so that colour is not all that tells them apart."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from fashrec_gui import icons
from fashrec_gui.grid.badges import Badge, BadgeKind
from fashrec_gui.theme import Tokens

LARGE_BADGE, SMALL_BADGE = 20, 15
_BETWEEN = 3
_SIGN, _QUIET_SIGN = 0.7, 0.55  # of the badge's side
_QUIET_INSET = 0.1


def paint_badges(
    painter: QPainter, top_right: QPoint, badges: Sequence[Badge], side: int, colours: Tokens
) -> None:
    """Paint badges of `side` pixels beside each other, from the right; the first one outermost."""
    ratio = painter.device().devicePixelRatio()
    for number, badge in enumerate(badges):
        left = top_right.x() - (number + 1) * side - number * _BETWEEN
        painter.drawPixmap(left, top_right.y(), badge_pixmap(badge.kind, side, ratio, colours))


def badges_width(count: int, side: int) -> int:
    """Give the width of so many badges beside each other, in pixels."""
    return count * side + max(0, count - 1) * _BETWEEN


@lru_cache(maxsize=64)
def badge_pixmap(kind: BadgeKind, side: int, ratio: float, colours: Tokens) -> QPixmap:
    """Draw a badge once for all tiles."""
    ground, ink = {
        "amber": (colours.amber, colours.on_amber),
        "accent": (colours.accent, colours.on_accent),
        "quiet": (colours.card, colours.card_muted),
    }[kind.tone]
    is_quiet = kind.tone == "quiet"  # many products may have one: smaller, without a ring
    made = QPixmap(QSize(side, side) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if is_quiet else QPen(QColor(colours.card), 1))
    painter.setBrush(QColor(ground))
    inset = side * _QUIET_INSET if is_quiet else 0.5
    painter.drawEllipse(QRectF(inset, inset, side - 2 * inset, side - 2 * inset))
    sign = round(side * (_QUIET_SIGN if is_quiet else _SIGN))
    at = (side - sign) / 2
    mark = icons.pixmap(kind.icon, ink, sign, ratio)
    painter.drawPixmap(QRectF(at, at - (kind is BadgeKind.NO_PICTURE), sign, sign).toRect(), mark)
    painter.end()
    return made
