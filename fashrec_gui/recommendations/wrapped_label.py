"""A label that breaks over a few lines and elides what is left in its middle."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fashrec_gui.recommendations.text_fit import fitted_lines


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
        font.setPixelSize(pixel_size)
        if bold:
            font.setWeight(font.Weight.DemiBold)
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self._text)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, QFontMetrics(self.font()).height())

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._lines(width))) * QFontMetrics(self.font()).height()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = painter.fontMetrics().height()
        line = QRect(0, 0, self.width(), height)
        for text in self._lines(self.width()):
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, text)
            line.translate(0, height)

    def _lines(self, width: int) -> tuple[str, ...]:
        return fitted_lines(self._text, self.font().toString(), max(1, width), self._most)
