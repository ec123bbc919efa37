"""Painting one recommended product: picture, score, name and reasons."""

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.recommend.recommendation import Recommendation
from fashrec_gui import icons
from fashrec_gui.grid.badge_painting import SMALL_BADGE, badge_pixmap
from fashrec_gui.grid.badges import BadgeKind
from fashrec_gui.language import number, spoken
from fashrec_gui.recommendations.answer_model import (
    CHANGE_ROLE,
    LISTED_ROLE,
    NO_PICTURE_ROLE,
    PICTURE_ROLE,
    RECOMMENDATION_ROLE,
    SHARED_ROLE,
    AnyIndex,
)
from fashrec_gui.recommendations.text_fit import fitted_lines, fitted_words
from fashrec_gui.rules.tile_marks import paint_change
from fashrec_gui.theme import RADIUS, RELATED, SMALL, TIGHT, text_px, tokens

GAP = RELATED
_PICTURE_RATIO = 1.16  # height of the picture's card to its width: most fashion stands upright
_PICTURE_MARGIN = 4
_LARGEST_SCALE = 2.0
_NAME_LINES = 2
_REASON_LINES = 2
_BAR_HEIGHT = 3
_MARK_WIDTH = 24
_MARK_HEIGHT = 16
_VEIL = 0.6
_FOLD_HEIGHT = 18


def score_digits(score: float) -> str:
    """Write a score in two digits: ".93", "1.0", "−.08"; before a comma the 0 stays: "0,93"."""
    if score >= 0.995:
        return number(1, 1)
    sign = "−" if score <= -0.005 else ""
    digits = number(abs(score), 2)
    return sign + (digits[1:] if digits.startswith("0.") else digits)


def picture_rect(size: QSize, room: QRectF, largest_scale: float = _LARGEST_SCALE) -> QRectF:
    """Fit a picture of `size` into the middle of `room`: whole, undistorted, hardly enlarged."""
    width, height = max(1, size.width()), max(1, size.height())
    scale = min(room.width() / width, room.height() / height, largest_scale)
    fitted = QRectF(0, 0, width * scale, height * scale)
    fitted.moveCenter(room.center())
    return fitted


class TileDelegate(QStyledItemDelegate):
    """Paints the tiles of one list. While `dimmed`, they belong to the question before."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start undimmed, without the ring that shows where the keyboard is."""
        super().__init__(parent)
        self.dimmed = False
        self.keyboard = False
        self.joined = -1  # the row of the product that is pointed at, in whichever list

    def tile_height(self, width: int, font: QFont) -> int:
        """How high a tile is that is `width` pixels wide, gap included."""
        line = QFontMetrics(_small(font)).height()
        words = RELATED + line + 2 + (_NAME_LINES + _REASON_LINES) * line
        return int((width - GAP) * _PICTURE_RATIO) + words + GAP + TIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Every tile has the view's grid size."""
        return QSize(option.rect.width(), self.tile_height(option.rect.width(), option.font))

    def is_on_fold_mark(self, tile: QRect, index: AnyIndex, place: QPointF, font: QFont) -> bool:
        """Tell whether a place is on the mark of what is folded into a tile."""
        entry: Recommendation = index.data(RECOMMENDATION_ROLE)
        card = _card_of(tile)
        return bool(entry.folded) and _fold_mark(card, entry, _small(font)).contains(place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one tile."""
        recommendation: Recommendation = index.data(RECOMMENDATION_ROLE)
        tile = option.rect.adjusted(0, 0, -GAP, -GAP)
        card = _card_of(option.rect)
        under_pointer = bool(option.state & QStyle.StateFlag.State_MouseOver) and not self.dimmed
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(_small(option.font))
        _paint_card(painter, QRectF(card), under_pointer)
        _paint_picture(painter, QRectF(card), index.data(PICTURE_ROLE), index.data(NO_PICTURE_ROLE))
        if index.data(SHARED_ROLE):
            _paint_shared_mark(painter, card)
        if index.data(LISTED_ROLE):
            _paint_listed_mark(painter, card)
        if recommendation.folded:
            _paint_fold_mark(
                painter, _fold_mark(card, recommendation, painter.font()), recommendation
            )
        if recommendation.row == self.joined and index.data(SHARED_ROLE):
            _paint_ring(painter, QRectF(card))
        change = index.data(CHANGE_ROLE)
        if change is not None:
            paint_change(painter, card, change)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused and self.keyboard:
            _paint_ring(painter, QRectF(card))
        words = QRect(card.left(), card.bottom() + TIGHT + 1, tile.width(), 0)
        words.setBottom(tile.bottom())
        _paint_words(painter, words, recommendation)
        if self.dimmed:
            paint_veil(painter, option.rect)
        painter.restore()


def _fold_mark(card: QRect, entry: Recommendation, font: QFont) -> QRectF:
    """Where the mark of what is folded into a tile stands: at the foot of its picture."""
    width = QFontMetrics(font).horizontalAdvance(spoken(entry.folded_words)) + 2 * TIGHT + TIGHT
    width = min(width, card.width() - 2 * TIGHT)
    top = card.bottom() - _FOLD_HEIGHT - TIGHT + 1
    return QRectF(card.left() + TIGHT, top, width, _FOLD_HEIGHT)


def _paint_fold_mark(painter: QPainter, mark: QRectF, entry: Recommendation) -> None:
    """Say how many variants share this place, on a pill that can be clicked."""
    colours = tokens()
    ground = QColor(colours.on_card)
    ground.setAlphaF(0.84)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(mark, mark.height() / 2, mark.height() / 2)
    painter.setPen(QColor(colours.card))
    words = painter.fontMetrics().elidedText(
        spoken(entry.folded_words), Qt.TextElideMode.ElideRight, int(mark.width()) - 2 * TIGHT
    )
    painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, words)


def paint_picture(painter: QPainter, place: QRectF, picture: QPixmap) -> None:
    """Paint a picture smoothly on whole pixels, which is four times as quick as between them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawPixmap(place.toRect(), picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def paint_veil(painter: QPainter, rect: QRect) -> None:
    """Dim what was painted: it belongs to the question before."""
    veil = QColor(tokens().surface)
    veil.setAlphaF(_VEIL)
    painter.fillRect(rect, veil)


def _card_of(rect: QRect) -> QRect:
    """Give the place of the picture within a tile with its gaps."""
    width = rect.width() - GAP
    return QRect(rect.topLeft(), QSize(width, int(width * _PICTURE_RATIO)))


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(text_px(SMALL))
    return small


def _paint_card(painter: QPainter, card: QRectF, under_pointer: bool) -> None:
    colours = tokens()
    edge = colours.muted if under_pointer else colours.card_border
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(colours.card))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def _paint_picture(
    painter: QPainter, card: QRectF, picture: QPixmap | None, has_none: bool
) -> None:
    margin = _PICTURE_MARGIN
    room = card.adjusted(margin, margin, -margin, -margin)
    if picture is not None:
        paint_picture(painter, picture_rect(picture.size(), room), picture)
        return
    colours = tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.placeholder))
    painter.drawRoundedRect(room, RADIUS - 2, RADIUS - 2)
    if has_none:
        mark = icons.pixmap(
            "picture-off", colours.card_muted, 20, painter.device().devicePixelRatio()
        )
        painter.drawPixmap(room.center() - QPointF(10, 10), mark)


def _paint_listed_mark(painter: QPainter, card: QRect) -> None:
    """Mark a product of the list being made, in the one corner where no other mark stands."""
    ratio = painter.device().devicePixelRatio()
    badge = badge_pixmap(BadgeKind.LISTED, SMALL_BADGE, ratio, tokens())
    inset = SMALL_BADGE + TIGHT - 1
    painter.drawPixmap(card.right() - inset, card.bottom() - inset, badge)


def _paint_shared_mark(painter: QPainter, card: QRect) -> None:
    """Mark a product of both lists in the corner: small, so that it hides no face."""
    colours = tokens()
    pill = QRectF(card.right() - _MARK_WIDTH - 3, card.top() + 4, _MARK_WIDTH, _MARK_HEIGHT)
    ground = QColor(colours.on_card)
    ground.setAlphaF(0.84)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(pill, _MARK_HEIGHT / 2, _MARK_HEIGHT / 2)
    paint_rings(painter, pill.center(), QColor(colours.card))


def paint_rings(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    """Draw two rings that meet: the sign for what both lists have."""
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for side in (-1, 1):
        painter.drawEllipse(centre + QPointF(side * 2.5, 0), 4, 4)


def _paint_ring(painter: QPainter, card: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(tokens().accent), 2))
    painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def _paint_words(painter: QPainter, room: QRect, recommendation: Recommendation) -> None:
    colours = tokens()
    metrics = painter.fontMetrics()
    line = QRect(room.left(), room.top(), room.width(), metrics.height())
    _paint_score(painter, line, recommendation.score)
    line.translate(0, metrics.height() + 2)
    product = recommendation.product
    font_key = painter.font().toString()
    name = product.name or product.product_id
    painter.setPen(QColor(colours.text))
    for text in fitted_lines(name, font_key, room.width(), _NAME_LINES):
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, text)
        line.translate(0, metrics.height())
    painter.setPen(QColor(colours.muted))
    for text in fitted_words(
        [spoken(each) for each in recommendation.reasons],
        painter.font(),
        room.width(),
        _REASON_LINES,
    ):
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, text)
        line.translate(0, metrics.height())


def _paint_score(painter: QPainter, line: QRect, score: float) -> None:
    colours = tokens()
    digits = score_digits(score)
    painter.setPen(QColor(colours.muted))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, digits)
    used = painter.fontMetrics().horizontalAdvance(score_digits(-0.01)) + TIGHT
    bar = QRectF(line.left(), line.center().y() - 1, line.width() - used, _BAR_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.track))
    painter.drawRoundedRect(bar, 1.5, 1.5)
    bar.setWidth(bar.width() * min(max(score, 0.0), 1.0))
    painter.setBrush(QColor(colours.muted))
    painter.drawRoundedRect(bar, 1.5, 1.5)
