"""The small field that finds values among many."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class FindField(QLineEdit):
    """Esc empties it before it means anything else; Down and Enter go on to what was found."""

    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """`title` names what is searched in."""
        super().__init__(parent, clearButtonEnabled=True)
        self.setProperty("role", "small")
        words = self.tr("Find in: {section}").format(section=title)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window while there is a text."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty it, go on, or type."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
