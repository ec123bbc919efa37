"""One picture, large, in a window of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from fashrec_gui.recommendations.pictures import read_image
from fashrec_gui.recommendations.tile_delegate import picture_rect
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import GROUP

_LONGEST_SIDE = 2000
_LARGEST_SCALE = 2.5
_SIZE = QSize(640, 720)
_TASK = "large picture"


class PictureViewer(QDialog):
    """Shows a picture as large as the window allows; Esc closes it."""

    def __init__(
        self, tasks: Tasks, source: Path | bytes, name: str, parent: QWidget | None = None
    ) -> None:
        """Start reading the picture in the background."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name or "Picture")
        self.resize(_SIZE)
        self._canvas = _Canvas(self)
        self._canvas.setAccessibleName(name or "Picture")
        self._problem = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        column.addWidget(self._canvas, 1)
        column.addWidget(self._problem)
        tasks.run(
            _TASK,
            lambda: read_image(source, name, _LONGEST_SIDE),
            self._canvas.show_image,
            self._fail,
        )
        self.finished.connect(lambda _: tasks.drop(_TASK))

    def _fail(self, sentence: str) -> None:
        self._canvas.hide()
        self._problem.setText(sentence)
        self._problem.show()


class _Canvas(QWidget):
    """The picture on white, whole and in the middle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()

    def show_image(self, image: QImage) -> None:
        self._pixmap = QPixmap.fromImage(image)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._pixmap.isNull():
            place = picture_rect(self._pixmap.size(), QRectF(self.rect()), _LARGEST_SCALE)
            painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
