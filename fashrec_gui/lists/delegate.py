"""How a product looks in a list: its picture, name, id and comment, and a field to write one."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCursor
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from core.catalogue.product import Product
from core.lists.catalogued import Catalogued
from fashrec_gui import icons
from fashrec_gui.fitted_picture import paint_fitted
from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.language import number
from fashrec_gui.lists.comment_editor import CommentEditor
from fashrec_gui.lists.model import ITEM_ROLE, PRODUCT_ROLE, found_in_words, gone_words
from fashrec_gui.one_line import one_line
from fashrec_gui.theme import (
    BODY,
    RADIUS,
    RADIUS_SMALL,
    RELATED,
    SMALL,
    TIGHT,
    Tokens,
    sized_font,
    text_px,
    tokens,
)

ITEM_HEIGHT = 72
PICTURE_SIDE = 48
"""Of the square a picture is fitted into, in pixels."""

_CARD = 56
_LINE = 18
_END = Qt.TextElideMode.ElideRight
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

AnyIndex = QModelIndex | QPersistentModelIndex


class ItemDelegate(QStyledItemDelegate):
    """Paints the items; a picture is a quiet grey until the thumbnails have it."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        """Paint pictures from `thumbnails`."""
        super().__init__(parent)
        self._thumbnails = thumbnails

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one item into `option.rect`."""
        each: Catalogued = index.data(ITEM_ROLE)
        product: Product = index.data(PRODUCT_ROLE)
        colours = tokens()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, rect, option.state, colours)
        card = QRect(rect.x() + RELATED + TIGHT, rect.y() + RELATED, _CARD, _CARD)
        self._paint_picture(painter, card, each, product, colours)
        words = text_rect(rect)
        room = _paint_place(painter, words, index, colours)
        _paint_words(painter, words, room, each, product, colours)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Give the height that all items have."""
        return QSize(option.rect.width(), text_px(ITEM_HEIGHT))

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        """Make the field in which a comment is written."""
        field = CommentEditor(parent)
        field.finished.connect(lambda: self._take(field))
        field.setPlaceholderText(self.tr("Comment"))
        field.setAccessibleName(self.tr("Comment on {product}").format(product=index.data()))
        return field

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show the comment there is."""
        if isinstance(editor, CommentEditor):
            editor.setPlainText(index.data(Qt.ItemDataRole.EditRole))
            editor.moveCursor(QTextCursor.MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Hand the comment on."""
        if isinstance(editor, CommentEditor):
            model.setData(QModelIndex(index), editor.toPlainText())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        """Put the field below the name, over the whole width: a comment may be long."""
        if isinstance(editor, CommentEditor):
            top = text_rect(option.rect).top() + text_px(_LINE) + 2
            room = QRect(option.rect)
            room.setTop(top)
            editor.place(room.adjusted(RELATED, 0, -RELATED, 0))

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _paint_picture(
        self, painter: QPainter, card: QRect, each: Catalogued, product: Product, colours: Tokens
    ) -> None:
        painter.setPen(QPen(QColor(colours.card_border), 1))
        painter.setBrush(QColor(colours.card))
        whole = QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(whole, RADIUS_SMALL, RADIUS_SMALL)
        inset = (_CARD - PICTURE_SIDE) // 2
        box = card.adjusted(inset, inset, -inset, -inset)
        row = each.row
        if (
            row is None
            or not product.picture
            or product.picture_problem
            or self._thumbnails.problem(row)
        ):
            ratio = painter.device().devicePixelRatio()
            sign = icons.pixmap("picture-off", colours.card_muted, 20, ratio)
            painter.drawPixmap(card.center().x() - 9, card.center().y() - 9, sign)
            return
        pixmap = self._thumbnails.pixmap(row)
        paint_fitted(painter, box, pixmap, colours.placeholder, 2)


def text_rect(rect: QRect) -> QRect:
    """Give where the words of an item stand: three lines beside the picture."""
    left = rect.x() + RELATED + TIGHT + _CARD + RELATED + TIGHT
    top = rect.y() + (rect.height() - 3 * text_px(_LINE)) // 2
    return QRect(left, top, rect.right() - RELATED - TIGHT - left, 3 * text_px(_LINE))


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, colours: Tokens) -> None:
    ground = QRectF(rect).adjusted(TIGHT, 1, -TIGHT, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(ground, RADIUS, RADIUS)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(ground, RADIUS, RADIUS)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)


def _paint_place(painter: QPainter, words: QRect, index: AnyIndex, colours: Tokens) -> int:
    """Write the number of an item at the end of its first line; give the width that takes."""
    font = sized_font(SMALL)
    painter.setFont(font)
    painter.setPen(QColor(colours.muted))
    line = QRect(words.x(), words.y(), words.width(), text_px(_LINE))
    painter.drawText(line, _RIGHT, number(index.row() + 1))
    return QFontMetrics(font).horizontalAdvance(number(index.model().rowCount())) + RELATED


def _paint_words(
    painter: QPainter,
    words: QRect,
    room: int,
    each: Catalogued,
    product: Product,
    colours: Tokens,
) -> None:
    item, is_gone = each.item, each.row is None
    line = QRect(words.x(), words.y(), words.width(), text_px(_LINE))
    name_line = line.adjusted(0, 0, -room, 0)
    name = product.name or item.product_id
    ends_in_code = any(map(str.isdigit, "".join(name.split()[-1:])))
    mode = Qt.TextElideMode.ElideMiddle if ends_in_code else _END
    _write(painter, name_line, name, BODY, colours.muted if is_gone else colours.text, mode)
    line.translate(0, text_px(_LINE))
    if is_gone:
        _write(painter, line, f"{item.product_id} · {gone_words()}", SMALL, colours.amber_text)
    else:
        facts = " · ".join(filter(None, (item.product_id, product.article_type, product.colour)))
        _write(painter, line, facts, SMALL, colours.muted)
    line.translate(0, text_px(_LINE))
    if item.comment:
        _write(painter, line, item.comment, SMALL, colours.text, italic=True)
    else:
        _write(painter, line, found_in_words(item.origin), SMALL, colours.muted)


def _write(
    painter: QPainter,
    line: QRect,
    text: str,
    size: int,
    ink: str,
    mode: Qt.TextElideMode = _END,
    *,
    italic: bool = False,
) -> None:
    font = QFont(sized_font(size))
    font.setItalic(italic)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(line, _LEFT, QFontMetrics(font).elidedText(one_line(text), mode, line.width()))
