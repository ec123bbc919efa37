"""The query's picture, large on a white card; several products share it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from fashrec_gui import icons
from fashrec_gui.recommendations.tile_delegate import paint_picture, paint_veil, picture_rect
from fashrec_gui.theme import RADIUS, RELATED, tokens

_LARGEST_SCALE = 2.5


class PictureCard(QWidget):
    """One picture, or up to four in a square. Clicked, it opens large."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with no picture."""
        super().__init__(parent)
        self._pixmaps: list[QPixmap] = []
        self._dimmed = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Picture asked with"))
        self.setToolTip(self.tr("Open the picture large"))

    def show_images(self, images: Sequence[QImage]) -> None:
        """Show the pictures of a question."""
        self._pixmaps = [QPixmap.fromImage(image) for image in images]
        self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Show the picture as that of an earlier question, or as the present one."""
        if self._dimmed != dimmed:
            self._dimmed = dimmed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colours = tokens()
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours.card_border), 1))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        if self._pixmaps:
            for pixmap, room in zip(self._pixmaps, self._rooms(), strict=False):
                place = picture_rect(pixmap.size(), room, _LARGEST_SCALE)
                paint_picture(painter, place, pixmap)
        else:
            mark = icons.pixmap("picture-off", colours.card_muted, 32, self.devicePixelRatioF())
            painter.drawPixmap(card.center() - QPointF(16, 16), mark)
        if self._dimmed:
            paint_veil(painter, self.rect())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _rooms(self) -> list[QRectF]:
        """Share the card among the pictures: all of it, halves, or quarters."""
        whole = QRectF(self.rect()).adjusted(RELATED, RELATED, -RELATED, -RELATED)
        if len(self._pixmaps) == 1:
            return [whole]
        rows = 1 if len(self._pixmaps) == 2 else 2
        room = QSize(int(whole.width() - RELATED) // 2, int(whole.height() - RELATED) // 2)
        height = whole.height() if rows == 1 else room.height()
        return [
            QRectF(
                whole.left() + column * (room.width() + RELATED),
                whole.top() + row * (room.height() + RELATED),
                room.width(),
                height,
            )
            for row in range(rows)
            for column in range(2)
        ]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and is_inside:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
