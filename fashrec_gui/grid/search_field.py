"""The search field of the header: names and ids, searched as one types."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from fashrec_gui import icons
from fashrec_gui.theme import Theme


class SearchField(QLineEdit):
    """Tells of its text as it is typed: of keys that come together the last one alone."""

    searched = Signal(str)
    left = Signal()  # Down or Enter: on to the grid

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._told = ""
        self.setPlaceholderText(self.tr("Search names and ids"))
        self.setAccessibleName(self.tr("Search names and ids"))
        self.setToolTip(self.tr("Search names and ids (Ctrl+F)"))
        self.setMinimumWidth(160)
        self.setMaximumWidth(420)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear search"), self)
        self._clear.triggered.connect(self.clear)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text)
        theme.changed.connect(self._tint)
        self._tint()

    def show_text(self, text: str) -> None:
        """Show what is searched for, if it was changed elsewhere, without telling of it."""
        if text == self._told:
            return
        self._told = text
        self._timer.stop()
        if text != self.text().strip():
            self.blockSignals(True)
            self.setText(text)
            self.blockSignals(False)
            self._show_clear(text)

    def begin(self, text: str = "") -> None:
        """Take the keyboard, with everything selected or with a first letter."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self.setText(text)
        else:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go on to the grid; Escape empties the field first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._tell()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _on_text(self, text: str) -> None:
        self._show_clear(text)
        self._timer.start()

    def _show_clear(self, text: str) -> None:
        if text and self._clear not in self.actions():
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        elif not text:
            self.removeAction(self._clear)

    def _tell(self) -> None:
        self._timer.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.searched.emit(text)

    def _tint(self) -> None:
        colour = self._theme.tokens.muted
        self._sign.setIcon(icons.icon("search", colour))
        self._clear.setIcon(icons.icon("close", colour))
