"""The line above the grid: how many products there are, what they were searched by, and where."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from fashrec_gui.theme import GROUP, RELATED

_LONGEST_SEARCH = 320  # pixels


class CountLine(QWidget):
    """“5,000 products”, or “37 of 5,000 for “navy shirt”” with a way back.

    A part of the catalogue that is shown alone has its own button, which ends that.
    """

    cleared = Signal()  # the search
    part_left = Signal()  # the part of the catalogue

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._count.setProperty("role", "muted")
        self._clear = QPushButton("Clear search")
        self._clear.setProperty("role", "link")
        self._clear.clicked.connect(self.cleared)
        self._clear.hide()
        self._part = QPushButton()
        self._part.setProperty("role", "chip")
        self._part.clicked.connect(self.part_left)
        self._part.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(GROUP, RELATED, GROUP, 0)
        row.setSpacing(RELATED)
        row.addWidget(self._count)
        row.addWidget(self._clear)
        row.addWidget(self._part)
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

    def show_part(self, name: str, count: int) -> None:
        """Say that only a part of the catalogue is shown; "" for all of it."""
        self._part.setText(f"{name}: {count:,} product{'' if count == 1 else 's'}  ✕")
        self._part.setAccessibleName(f"Leave the part of the catalogue: {name}")
        self._part.setToolTip("Show the whole catalogue again (Esc)")
        self._part.setVisible(bool(name))

    @property
    def text(self) -> str:
        """What the line says."""
        return self._count.text()
