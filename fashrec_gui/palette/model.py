"""The palette's list: its rows for Qt, and how a row is painted."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fashrec_gui.palette.entries import Entry
from fashrec_gui.theme import BODY, GROUP, RADIUS_SMALL, RELATED, SMALL, sized_font, tokens

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class EntryModel(QAbstractListModel):
    """The entries in sight, each with all it says for a screen reader."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NONE) -> int:
        """Give the number of entries."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the title, or all of an entry in words."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (entry.title, entry.detail, entry.kind, entry.keys)
            return ", ".join(each for each in said if each)
        return None


class EntryDelegate(QStyledItemDelegate):
    """Title and detail on the left, what it is and its keys on the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One line, as high as the type asks for."""
        return QSize(0, QFontMetrics(sized_font(BODY)).height() + 2 * RELATED)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one entry."""
        model = index.model()
        assert isinstance(model, EntryModel)
        entry, colours = model.entries[index.row()], tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), RADIUS_SMALL, RADIUS_SMALL)
        room = option.rect.adjusted(GROUP, 0, -GROUP, 0)
        right = Qt.AlignmentFlag.AlignRight
        if entry.keys:
            width = self._write(painter, room, entry.keys, SMALL, colours.text, right)
            room.setRight(room.right() - width - GROUP)
        if entry.kind:
            width = self._write(painter, room, entry.kind, SMALL, colours.muted, right)
            room.setRight(room.right() - width - GROUP)
        width = self._write(painter, room, entry.title, BODY, colours.text)
        room.setLeft(room.left() + width + RELATED)
        if entry.detail and room.width() > 2 * GROUP:
            self._write(painter, room, entry.detail, SMALL, colours.muted)
        painter.restore()

    @staticmethod
    def _write(
        painter: QPainter,
        room: QRect,
        text: str,
        size: int,
        colour: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """Write one text, elided to its room, and give its width in pixels."""
        painter.setFont(sized_font(size))
        painter.setPen(QColor(colour))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)
