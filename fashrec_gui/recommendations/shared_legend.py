"""How many products several lists have, beside the sign that marks them on the tiles."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fashrec_gui.recommendations.tile_delegate import paint_rings
from fashrec_gui.theme import SMALL, TIGHT, text_px, tokens

_SIGN_WIDTH = 16


class SharedLegend(QWidget):
    """The two rings that meet, and "4 in both" or "4 shared"; nothing when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with none."""
        super().__init__(parent)
        self._text = ""
        font = self.font()
        font.setPixelSize(text_px(SMALL))
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_count(self, count: int, *, beside: bool) -> None:
        """Say how many products both lists side by side have, or this one and any other."""
        if beside:
            text = self.tr("%Ln in both", "", count)
            name = self.tr("%Ln products are in both lists", "", count)
            tip = self.tr("Products that are in both lists are marked with this sign.")
        else:
            text = self.tr("%Ln shared", "", count)
            name = self.tr("%Ln products are in other lists too", "", count)
            tip = self.tr("Products that are in other lists too are marked with this sign.")
        self._text = text if count else ""
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The words beside the sign."""
        return self._text

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = _SIGN_WIDTH + TIGHT + metrics.horizontalAdvance(self._text) + 1
        return QSize(width if self._text else 0, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(tokens().muted)
        paint_rings(painter, QPointF(_SIGN_WIDTH / 2, self.height() / 2 + 0.5), colour)
        words = self.rect().adjusted(_SIGN_WIDTH + TIGHT, 0, 0, 0)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._text
        )
