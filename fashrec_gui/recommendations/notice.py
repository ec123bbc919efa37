"""A sentence on amber: look here."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from fashrec_gui.recommendations.paragraph import Paragraph
from fashrec_gui.theme import RELATED, TIGHT


class Notice(QFrame):
    """Shows itself while it has something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("inset", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._label = Paragraph(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(RELATED, TIGHT, RELATED, TIGHT)
        row.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def setText(self, text: str) -> None:
        """Say something else, or nothing."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
