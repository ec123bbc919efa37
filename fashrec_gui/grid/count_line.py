"""The line above the grid: how many products there are, and what they were searched by."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from fashrec_gui.theme import GROUP, RELATED

_LONGEST_SEARCH = 320  # pixels


class CountLine(QWidget):
    """“5,000 products”, or “37 of 5,000 for “navy shirt”” with a way back."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._count.setProperty("role", "muted")
        self._clear = QPushButton("Clear search")
        self._clear.setProperty("role", "link")
        self._clear.clicked.connect(self.cleared)
        self._clear.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(GROUP, RELATED, GROUP, 0)
        row.setSpacing(RELATED)
        row.addWidget(self._count)
        row.addWidget(self._clear)
        row.addStretch()
        self.setFixedHeight(32)

    def show_all(self, total: int) -> None:
        """Say how many products the catalogue has."""
        self._count.setText(f"{total:,} product{'' if total == 1 else 's'}")
        self._clear.hide()

    def show_found(self, found: int, total: int, text: str) -> None:
        """Say how many products a search found."""
        metrics = QFontMetrics(self.font())
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, _LONGEST_SEARCH)
        self._count.setText(f"{found:,} of {total:,} for “{short}”")
        self._clear.show()

    @property
    def text(self) -> str:
        """What the line says."""
        return self._count.text()
