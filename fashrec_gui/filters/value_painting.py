"""How a row to tick is painted: a box, a swatch where there is a colour, the words, the count."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fashrec_gui.filters.value_model import COUNT_ROLE
from fashrec_gui.language import number
from fashrec_gui.one_line import one_line
from fashrec_gui.theme import (
    RADIUS_SMALL,
    RELATED,
    SMALL,
    TIGHT,
    Tokens,
    sized_font,
    text_px,
    tokens,
)

ROW_HEIGHT = 28
_BOX = 16

_Index = QModelIndex | QPersistentModelIndex


class ValueDelegate(QStyledItemDelegate):
    """Paints rows of a list or a tree; zero counts are muted, unless they are ticked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give every row the same height."""
        return QSize(80, text_px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        count = int(index.data(COUNT_ROLE) or 0)
        row = QRectF(option.rect).adjusted(0, 1, -TIGHT, -1)  # type: ignore[attr-defined]
        self._paint_ground(painter, row, option, colours)
        box = QRectF(row.left() + TIGHT, 0, _BOX, _BOX)
        box.moveCenter(QPointF(box.center().x(), row.center().y()))
        paint_box(painter, box, Qt.CheckState(state), colours)
        is_empty = not count and state == Qt.CheckState.Unchecked
        left = self.paint_sign(painter, box.right() + RELATED, row, index, faint=is_empty)
        written = number(count)
        painter.setFont(sized_font(SMALL))
        width = QFontMetrics(painter.font()).horizontalAdvance(written)
        painter.setPen(QColor(colours.disabled if is_empty else colours.muted))
        right = row.right() - TIGHT
        at = QRectF(right - width, row.top(), width + 1, row.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, written)
        painter.setFont(option.font)  # type: ignore[attr-defined]
        room = right - width - RELATED - left
        words = QFontMetrics(painter.font()).elidedText(
            one_line(str(index.data())), Qt.TextElideMode.ElideRight, int(room)
        )
        painter.setPen(QColor(colours.disabled if is_empty else colours.text))
        painter.drawText(
            QRectF(left, row.top(), room, row.height()), Qt.AlignmentFlag.AlignVCenter, words
        )
        painter.restore()

    def paint_sign(
        self, painter: QPainter, left: float, row: QRectF, index: _Index, *, faint: bool
    ) -> float:
        """Paint what stands before the words, from `left`; give where the words begin."""
        return left

    def _paint_ground(
        self, painter: QPainter, row: QRectF, option: QStyleOptionViewItem, colours: Tokens
    ) -> None:
        state = option.state  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(row, RADIUS_SMALL, RADIUS_SMALL)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), RADIUS_SMALL, RADIUS_SMALL)


def paint_box(painter: QPainter, box: QRectF, state: Qt.CheckState, colours: Tokens) -> None:
    """Paint a box to tick; a bar in it says that something below is ticked."""
    painter.save()
    is_empty = state == Qt.CheckState.Unchecked
    edge = colours.outline if is_empty else colours.accent
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(colours.field if is_empty else colours.accent))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    pen = QPen(QColor(colours.on_accent), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    x, y = box.left(), box.top()
    if state == Qt.CheckState.Checked:
        painter.drawPolyline(
            [QPointF(x + 4, y + 8.5), QPointF(x + 7, y + 11.5), QPointF(x + 12, y + 5)]
        )
    elif state == Qt.CheckState.PartiallyChecked:
        painter.drawLine(QPointF(x + 4.5, y + 8), QPointF(x + 11.5, y + 8))
    painter.restore()
