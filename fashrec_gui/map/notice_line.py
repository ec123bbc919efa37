"""A line between the toolbar and the map: what is to be known of it, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from fashrec_gui.theme import GROUP, RELATED, TIGHT


class NoticeLine(QFrame):
    """A sentence and one button; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.setProperty("role", "link")
        self._act: Callable[[], None] | None = None
        self._button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(GROUP, TIGHT, GROUP, TIGHT)
        row.setSpacing(RELATED)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.hide()

    def say(self, sentence: str, button: str, act: Callable[[], None] | None) -> None:
        """Show a sentence with what can be done; without `act` it cannot be done now."""
        self._words.setText(sentence)
        self._words.setToolTip(sentence)
        self._button.setText(button)
        self._button.setEnabled(act is not None)
        self._act = act
        self.show()

    def stale_sentence(self, missing: int) -> str:
        """Say that a map is out of date, and how many products it lacks."""
        if not missing:
            return self.tr(
                "The catalogue, its classifier or FashRec has changed since this map was drawn."
            )
        return self.tr(
            "The catalogue, its classifier or FashRec has changed since this map was drawn: "
            "%Ln products not on it yet.",
            "",
            missing,
        )

    @property
    def sentence(self) -> str:
        """What is said; "" when the line is hidden."""
        return "" if self.isHidden() else self._words.text()

    @property
    def can_act(self) -> bool:
        """Whether what is offered can be done now."""
        return not self.isHidden() and self._act is not None

    def _press(self) -> None:
        if self._act is not None:
            self._act()
