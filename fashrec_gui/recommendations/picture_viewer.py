"""One picture, large, in a window of its own; a part of it can be asked about."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPaintEvent, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.vision.region import Region
from fashrec_gui import icons
from fashrec_gui.query.crop_overlay import CropOverlay
from fashrec_gui.query.frame import frame_pen, framed
from fashrec_gui.recommendations.pictures import read_image
from fashrec_gui.recommendations.tile_delegate import picture_rect
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import GROUP, RELATED, tokens

_LONGEST_SIDE = 2000
_LARGEST_SCALE = 6
_SIZE = QSize(640, 760)
_TASK = "large picture"


class PictureViewer(QDialog):
    """Shows a picture, or the part of it that was asked about, as large as the window allows.

    Esc closes it; C begins to choose a part of it to ask about.
    """

    part_asked = Signal(object)
    """The chosen `Region` of the whole picture."""

    def __init__(
        self,
        tasks: Tasks,
        source: Path | bytes,
        name: str,
        parent: QWidget | None = None,
        *,
        region: Region | None = None,
        cropping: bool = False,
    ) -> None:
        """Start reading the picture in the background.

        `region` is framed as what was asked about; with `cropping`, a part is to be chosen at once.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name or self.tr("Picture"))
        self.resize(_SIZE)
        self._cropping = cropping
        self._canvas = _Canvas(region, self)
        self._canvas.setAccessibleName(name or self.tr("Picture"))
        self.overlay = CropOverlay(self._canvas, self._canvas.place, self._canvas.pixels)
        self.overlay.asked.connect(self._ask)
        self._problem = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._problem.hide()
        self._crop = QPushButton(self.tr("Ask about a part…"), self)
        self._crop.setToolTip(
            self.tr("Draw a rectangle around what counts, a collar or a sole (C)")
        )
        self._crop.setIcon(icons.icon("crop", tokens().text, tokens().disabled))
        self._crop.setEnabled(False)
        self._crop.clicked.connect(self.overlay.begin)
        key = QShortcut(QKeySequence(Qt.Key.Key_C), self)
        key.activated.connect(self._crop.click)
        self.overlay.begun.connect(self._crop.hide)
        self.overlay.ended.connect(self._crop.show)
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        column.setSpacing(RELATED)
        column.addWidget(self._canvas, 1)
        column.addWidget(self._problem)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._crop)
        column.addLayout(row)
        tasks.run(
            _TASK,
            lambda: read_image(source, name, _LONGEST_SIDE),
            self._show_image,
            self._fail,
        )
        self.finished.connect(lambda _: tasks.drop(_TASK))

    def _show_image(self, image: QImage) -> None:
        self._canvas.show_image(image)
        self._crop.setEnabled(True)
        if self._cropping:
            self.overlay.begin()

    def _ask(self, region: Region) -> None:
        self.part_asked.emit(region)
        self.accept()

    def _fail(self, sentence: str) -> None:
        self._canvas.hide()
        self._crop.hide()
        self._problem.setText(sentence)
        self._problem.show()


class _Canvas(QWidget):
    """The picture on white, whole and in the middle; a part of it framed."""

    def __init__(self, region: Region | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._region = region
        self._pixmap = QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_image(self, image: QImage) -> None:
        self._pixmap = QPixmap.fromImage(image)
        self.update()

    def place(self) -> QRectF:
        """Give where the picture lies."""
        if self._pixmap.isNull():
            return QRectF()
        return picture_rect(self._pixmap.size(), QRectF(self.rect()), _LARGEST_SCALE)

    def pixels(self) -> QSize:
        """Give the picture's width and height, as far as it was read."""
        return self._pixmap.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._pixmap.isNull():
            return
        place = self.place()
        painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
        if self._region is not None:
            painter.setPen(frame_pen())
            painter.drawRect(framed(place, self._region))
