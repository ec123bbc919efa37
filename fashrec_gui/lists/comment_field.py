"""The line that is the comment on a list: written in place, taken back by Esc."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from core.lists.names import LONGEST_COMMENT


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
