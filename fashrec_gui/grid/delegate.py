"""How one product looks in the grid: a white card with its picture, its name and its id."""

from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.catalogue.product import Product
from fashrec_gui import icons
from fashrec_gui.fitted_picture import paint_fitted
from fashrec_gui.grid.badge_painting import LARGE_BADGE, SMALL_BADGE, paint_badges
from fashrec_gui.grid.badges import NO_PICTURE, Badge
from fashrec_gui.grid.geometry import caption_height
from fashrec_gui.grid.model import BADGES_ROLE, PRODUCT_ROLE, ROW_ROLE
from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.one_line import one_line
from fashrec_gui.theme import BODY, RADIUS, SMALL, Tokens, sized_font, text_px, tokens

translate = QCoreApplication.translate

PICTURE_PADDING = 8
_LINE = 18
_SHADE = 8
_font = lru_cache(maxsize=8)(sized_font)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def picture_side(tile_width: int) -> int:
    """Give the side of the square into which a tile fits its picture."""
    return tile_width - 2 * padding(tile_width)


def padding(tile_width: int) -> int:
    """Give the white around a picture: less on small tiles."""
    return PICTURE_PADDING if tile_width >= 112 else PICTURE_PADDING // 2


class TileDelegate(QStyledItemDelegate):
    """Paints tiles; the pictures come from the thumbnails, or are a quiet grey until they do."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        """Paint pictures from `thumbnails`."""
        super().__init__(parent)
        self._thumbnails = thumbnails

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one product into `option.rect`."""
        product: Product = index.data(PRODUCT_ROLE)
        colours = tokens()
        rect: QRect = option.rect
        state = option.state
        card = QRect(rect.x(), rect.y(), rect.width(), rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_card(painter, card, bool(state & QStyle.StateFlag.State_MouseOver), colours)
        self._paint_picture(painter, card, product, index.data(ROW_ROLE), colours)
        self._paint_badges(painter, card, index, colours)
        if state & QStyle.StateFlag.State_Selected:
            _paint_ring(painter, card, 2.5, 2.5, colours.accent)
        if state & QStyle.StateFlag.State_HasFocus:
            _paint_ring(painter, card, 5.5, 1.5, colours.text)
        _paint_caption(painter, rect, product, colours)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give the size of the tile; the view decides it."""
        return option.rect.size()

    def _paint_picture(
        self, painter: QPainter, card: QRect, product: Product, row: int, colours: Tokens
    ) -> None:
        inset = padding(card.width())
        box = card.adjusted(inset, inset, -inset, -inset)
        if not product.picture or product.picture_problem or self._thumbnails.problem(row):
            _paint_no_picture(painter, card, colours)
            return
        pixmap = self._thumbnails.pixmap(row)
        paint_fitted(painter, box, pixmap, colours.placeholder, 4)

    def _paint_badges(
        self,
        painter: QPainter,
        card: QRect,
        index: QModelIndex | QPersistentModelIndex,
        colours: Tokens,
    ) -> None:
        badges: tuple[Badge, ...] = index.data(BADGES_ROLE)
        if NO_PICTURE not in badges and self._thumbnails.problem(index.data(ROW_ROLE)):
            badges = (NO_PICTURE, *badges)
        if badges:
            is_small = card.width() < 112
            side, inset = (SMALL_BADGE, 3) if is_small else (LARGE_BADGE, 6)
            corner = QPoint(card.right() + 1 - inset, card.top() + inset)
            paint_badges(painter, corner, badges, side, colours)


def _paint_card(painter: QPainter, card: QRect, hovered: bool, colours: Tokens) -> None:
    ratio = painter.device().devicePixelRatio()
    blank = _blank_card(card.width(), hovered, ratio, colours)
    painter.drawPixmap(card.x() - _SHADE, card.y() - _SHADE, blank)


@lru_cache(maxsize=16)
def _blank_card(width: int, hovered: bool, ratio: float, colours: Tokens) -> QPixmap:
    """Draw an empty card once for all tiles; a lifted one stands on a soft shade."""
    made = QPixmap(QSize(width + 2 * _SHADE, width + 2 * _SHADE) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    card = QRectF(_SHADE, _SHADE, width, width)
    if hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(_SHADE - 3, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 7 if colours.name == "light" else 30))
            grown = card.adjusted(-spread, -spread + 3, spread, spread + 3)
            painter.drawRoundedRect(grown, RADIUS + spread, RADIUS + spread)
    painter.setPen(QPen(QColor(colours.card_border), 1))
    painter.setBrush(QColor(colours.card))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.end()
    return made


def _paint_ring(painter: QPainter, card: QRect, outside: float, width: float, ink: str) -> None:
    painter.setPen(QPen(QColor(ink), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = QRectF(card).adjusted(-outside, -outside, outside, outside)
    painter.drawRoundedRect(ring, RADIUS + outside, RADIUS + outside)


def _paint_no_picture(painter: QPainter, card: QRect, colours: Tokens) -> None:
    """Say in the card that there is no picture."""
    size = 32 if card.width() >= 112 else 20
    ratio = painter.device().devicePixelRatio()
    sign = icons.pixmap("picture-off", colours.card_muted, size, ratio)
    middle = card.center()
    lift = 10 if card.width() >= 112 else 0
    painter.drawPixmap(middle.x() - size // 2, middle.y() - size // 2 - lift, sign)
    if card.width() >= 112:
        painter.setPen(QColor(colours.card_muted))
        painter.setFont(_font(SMALL))
        words = QRect(card.x(), middle.y() + size // 2 - 4, card.width(), text_px(_LINE))
        painter.drawText(
            words, Qt.AlignmentFlag.AlignHCenter, translate("Tile", "No usable picture")
        )


def _paint_caption(painter: QPainter, rect: QRect, product: Product, colours: Tokens) -> None:
    room = rect.height() - rect.width()
    if room < caption_height(1):
        return
    lines = 2 if room >= caption_height(2) else 1
    name = wrapped(product.name or product.product_id, rect.width(), lines)
    place = QRect(rect.x(), rect.y() + rect.width() + 6, rect.width(), text_px(_LINE))
    painter.setFont(_font(BODY))
    painter.setPen(QColor(colours.text))
    for line in name:
        painter.drawText(place, _LEFT, line)
        place.translate(0, text_px(_LINE))
    if lines == 2:
        painter.setFont(_font(SMALL))
        painter.setPen(QColor(colours.muted))
        painter.drawText(place, _LEFT, _shortened(product.product_id, rect.width()))


@lru_cache(maxsize=4096)
def _shortened(product_id: str, width: int) -> str:
    metrics = QFontMetrics(_font(SMALL))
    return metrics.elidedText(one_line(product_id), Qt.TextElideMode.ElideMiddle, width)


@lru_cache(maxsize=4096)
def wrapped(text: str, width: int, lines: int) -> tuple[str, ...]:
    """Break a name into at most so many lines, the last one elided.

    It is elided in the middle when it ends in a number or a code, since that is often all in which
    two names differ; else at the end.
    """
    font, text = _font(BODY), one_line(text)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) <= lines:
        ends = [*starts[1:], len(text)]
        return tuple(text[a:b].strip() for a, b in zip(starts, ends, strict=True))
    whole = [text[a:b].strip() for a, b in pairwise(starts[:lines])]
    rest = text[starts[lines - 1] :].strip()
    ends_in_code = any(letter.isdigit() for letter in text.split()[-1])
    mode = Qt.TextElideMode.ElideMiddle if ends_in_code else Qt.TextElideMode.ElideRight
    return (*whole, QFontMetrics(font).elidedText(rest, mode, width))
