"""The line that is the comment on a list: written in place, taken back by Esc."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from core.lists.names import LONGEST_COMMENT

_INSET = 2  # pixels that Qt leaves beside the text of every field
WORDS_AT = 9 + _INSET
"""Pixels from its left edge to its words: the border and the padding before them."""


class CommentField(QLineEdit):
    """Looks like plain words until it is pointed at or written in."""

    written = Signal(str)
    """Another comment than the one shown was written."""
    left = Signal()
    """The user is done with it: the keys go back to the products."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._shown = ""
        self.setProperty("role", "quiet")
        self.setMaxLength(LONGEST_COMMENT)
        self.setPlaceholderText(self.tr("Comment on the list"))
        self.setAccessibleName(self.tr("Comment on the list"))
        self.editingFinished.connect(self._tell)
        self.returnPressed.connect(self.left)

    def show_comment(self, text: str) -> None:
        """Show a comment; what is being written stays."""
        if self.hasFocus() and self.text() != self._shown:
            return
        self._shown = text
        self.setText(text)
        self.setCursorPosition(0)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show by dots, while it is not written in, that there is more than fits."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room.adjust(_INSET, 0, -_INSET, 0)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        panel = QStyle.PrimitiveElement.PE_PanelLineEdit
        self.style().drawPrimitive(panel, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def event(self, event: QEvent) -> bool:
        """Let Esc take back what was written, and not do what it does in the window."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.setText(self._shown)
                self.left.emit()
                return True
        return super().event(event)

    def _tell(self) -> None:
        if self.text().strip() != self._shown:
            self._shown = self.text().strip()
            self.written.emit(self._shown)
