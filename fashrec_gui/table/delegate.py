"""How a cell of the table looks: words, a small picture on white, or badges."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.catalogue.product import Product
from fashrec_gui import icons
from fashrec_gui.grid.badge_painting import LARGE_BADGE, badges_width, paint_badges
from fashrec_gui.grid.badges import NO_PICTURE, Badge
from fashrec_gui.grid.model import BADGES_ROLE, PRODUCT_ROLE, ROW_ROLE, ProductModel
from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.table.columns import NAME, PICTURE, STATE
from fashrec_gui.theme import RADIUS_SMALL, RELATED, TIGHT, Tokens, tokens

PICTURE_INSET = 3
_WHITE = 2  # around a picture on its card
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_Index = QModelIndex | QPersistentModelIndex


def picture_side(row_height: int) -> int:
    """Give the side of the square into which a row fits its picture."""
    return row_height - 2 * (PICTURE_INSET + _WHITE)


class CellDelegate(QStyledItemDelegate):
    """Paints cells; pictures come from the thumbnails, or are a quiet grey until they do."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        """Paint pictures from `thumbnails`."""
        super().__init__(parent)
        self._thumbnails = thumbnails

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell into `option.rect`."""
        model = index.model()
        assert isinstance(model, ProductModel)
        colours, rect = tokens(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        key = model.columns[index.column()].key
        if key == PICTURE:
            self._paint_picture(painter, rect, index, colours)
        elif key == STATE:
            self._paint_badges(painter, rect, index, colours)
        else:
            _paint_words(painter, option, index, colours.text if key == NAME else colours.muted)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_picture(
        self, painter: QPainter, rect: QRect, index: _Index, colours: Tokens
    ) -> None:
        product: Product = index.data(PRODUCT_ROLE)
        row: int = index.data(ROW_ROLE)
        side = min(rect.height() - 2 * PICTURE_INSET, rect.width() - 2 * PICTURE_INSET)
        card = QRect(0, 0, side, side)
        card.moveCenter(rect.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.card_border), 1))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(
            QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SMALL, RADIUS_SMALL
        )
        painter.restore()
        box = card.adjusted(_WHITE, _WHITE, -_WHITE, -_WHITE)
        pixmap = self._thumbnails.pixmap(row)
        if not product.picture or product.picture_problem or self._thumbnails.problem(row):
            size = min(20, side - 2 * TIGHT)
            ratio = painter.device().devicePixelRatio()
            sign = icons.pixmap("picture-off", colours.card_muted, size, ratio)
            painter.drawPixmap(card.center() - QPoint(size // 2, size // 2), sign)
        elif pixmap is None:
            painter.fillRect(box, QColor(colours.placeholder))
        else:
            place = QRect(
                box.topLeft(),
                pixmap.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio),
            )
            place.moveCenter(box.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, pixmap)

    def _paint_badges(self, painter: QPainter, rect: QRect, index: _Index, colours: Tokens) -> None:
        badges: tuple[Badge, ...] = index.data(BADGES_ROLE)
        if NO_PICTURE not in badges and self._thumbnails.problem(index.data(ROW_ROLE)):
            badges = (NO_PICTURE, *badges)
        side = min(LARGE_BADGE, rect.height() - 2 * TIGHT)
        right = rect.left() + RELATED + badges_width(len(badges), side)
        paint_badges(painter, QPoint(right, rect.center().y() - side // 2), badges, side, colours)


def _paint_words(painter: QPainter, option: QStyleOptionViewItem, index: _Index, ink: str) -> None:
    text: str = index.data(Qt.ItemDataRole.DisplayRole)
    if not text:
        return
    room = option.rect.adjusted(RELATED, 0, -RELATED, -1)
    painter.setPen(QColor(ink))
    painter.setFont(option.font)
    metrics = option.fontMetrics
    if metrics.horizontalAdvance(text) > room.width():
        # Names and ids differ at their ends as often as not.
        text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
    painter.drawText(room, _MIDDLE, text)
