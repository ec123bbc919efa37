"""The first page of a lookbook, on its paper."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fashrec_gui.theme import TIGHT, tokens


class PagePreview(QWidget):
    """Shows a page as large as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a page."""
        super().__init__(parent)
        self._page = QImage()
        self.setAccessibleName(self.tr("The first page of the lookbook"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def page(self) -> QImage:
        """The page shown, a null picture for none."""
        return self._page

    def show_page(self, page: QImage) -> None:
        """Show a page, or nothing."""
        self._page = page
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper with its page."""
        if self._page.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = QRectF(self.rect()).adjusted(TIGHT, TIGHT, -TIGHT, -TIGHT)
        size = QSizeF(self._page.size())
        size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(room.center())
        # Made small beforehand: a painter that shrinks by more than half leaves words unreadable.
        shown = self._page.scaled(
            (target.size() * ratio).toSize(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter = QPainter(self)
        painter.drawImage(target, shown)
        painter.setPen(QColor(tokens().border_strong))
        painter.drawRect(target)
        painter.end()
