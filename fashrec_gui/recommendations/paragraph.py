"""Words on as many lines as they need, whatever stands around them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Paragraph(QLabel):
    """A label that is always as high as its text is at its width.

    A label that only tells its layout how high it would be at some width is cut off where layouts
    lie within each other.
    """

    def __init__(self, parent: QWidget | None = None, *, role: str = "") -> None:
        """Start empty; `role` is one of the stylesheet's for labels."""
        super().__init__(parent, wordWrap=True)
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._fit()

    def hasHeightForWidth(self) -> bool:
        """Say no: its height is fixed, and layouts around it are to take that."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)
        self.setMaximumHeight(16_777_215)  # or it would count in what the text needs
        self.setFixedHeight(max(0, self.heightForWidth(max(1, self.width()))))
