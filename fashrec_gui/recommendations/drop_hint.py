"""Where a picture that hovers over the window will land."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from fashrec_gui import icons
from fashrec_gui.theme import LARGE, RADIUS, RELATED, text_px, tokens

_ICON_SIZE = 40


class DropHint(QWidget):
    """Covers its parent while a picture hovers; drops fall through to the window."""

    def __init__(self, parent: QWidget) -> None:
        """Start hidden, and keep the parent's size."""
        super().__init__(parent)
        self._covered = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop to see what looks like it"))
        self.hide()
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        return False

    def set_shown(self, shown: bool) -> None:
        """Show or hide the hint, above everything in the panel."""
        if shown:
            self.setGeometry(self._covered.rect())
            self.raise_()
        self.setVisible(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.surface)
        veil.setAlphaF(0.72)
        painter.fillRect(self.rect(), veil)
        room = QRectF(self.rect()).adjusted(RELATED, RELATED, -RELATED, -RELATED)
        ground = QColor(colours.accent_soft)
        ground.setAlphaF(0.94)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        middle = room.center()
        mark = icons.pixmap("drop", colours.accent_text, _ICON_SIZE, self.devicePixelRatioF())
        painter.drawPixmap(middle - QPointF(_ICON_SIZE / 2, _ICON_SIZE), mark)
        font = painter.font()
        font.setPixelSize(text_px(LARGE))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent_text))
        text = self.accessibleName()
        words = QRectF(room.left(), middle.y() + RELATED, room.width(), 2 * LARGE)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
