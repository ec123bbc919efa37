"""The foot of the panel: how many products there are, and what is done with all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.lists.words import counted
from fashrec_gui.language import number, spoken
from fashrec_gui.theme import GROUP, RELATED


class ListFoot(QWidget):
    """A line of words and two buttons; it is not there while the list is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without products."""
        super().__init__(parent)
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._count.setProperty("role", "small")
        self.ask = QPushButton(self.tr("Recommend"))
        self.grid = QPushButton(self.tr("Show in grid"))
        self.grid.setToolTip(self.tr("Show only these products in the grid"))
        buttons = QHBoxLayout()
        buttons.setSpacing(RELATED)
        buttons.addWidget(self.ask)
        buttons.addWidget(self.grid)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, RELATED, GROUP, RELATED)
        column.setSpacing(RELATED)
        column.addWidget(self._count)
        column.addLayout(buttons)

    @property
    def words(self) -> str:
        """What is said of the products."""
        return self._count.text()

    def show_counts(self, total: int, chosen: int, gone: int) -> None:
        """Say how many there are, are selected, and are not in the catalogue any more."""
        words = spoken(counted(total))
        tip = self.tr("Recommend for all of them together")
        if chosen > 1:
            words = self.tr("{count} of {all} selected")
            words = words.format(count=number(chosen), all=number(total))
            tip = self.tr("Recommend for the %Ln selected together", "", chosen)
        if gone:
            words += " · " + self.tr("%Ln not in the catalogue any more", "", gone)
        self._count.setText(words)
        self.ask.setToolTip(tip)
        for button in (self.ask, self.grid):
            button.setEnabled(gone < total)
        self.setVisible(total > 0)
