"""A label that breaks over a few lines and elides what is left in its middle."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fashrec_gui.recommendations.text_fit import fitted_lines, tool_tip
from fashrec_gui.theme import text_px


class WrappedLabel(QWidget):
    """Text on at most `most` lines, broken anywhere if it must be; all of it is in the tool tip."""

    def __init__(
        self, pixel_size: int, most: int, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make an empty label with a type size in pixels."""
        super().__init__(parent)
        self._most = most
        self._text = ""
        font = self.font()
        font.setPixelSize(text_px(pixel_size))
        if bold:
            font.setWeight(font.Weight.DemiBold)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setToolTip(tool_tip([text]))
        self.setAccessibleName(text)
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        """Be as high as the text is at this width."""
        lines = max(1, len(self._lines(self.width())))
        self.setFixedHeight(lines * QFontMetrics(self.font()).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = painter.fontMetrics().height()
        line = QRect(0, 0, self.width(), height)
        for text in self._lines(self.width()):
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, text)
            line.translate(0, height)

    def _lines(self, width: int) -> tuple[str, ...]:
        return fitted_lines(self._text, self.font().toString(), max(1, width), self._most)
