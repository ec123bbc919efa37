"""The slider for the size of the pictures, between a small and a large picture."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from fashrec_gui import icons
from fashrec_gui.settings import LARGEST_THUMBNAIL, SMALLEST_THUMBNAIL
from fashrec_gui.theme import TIGHT, Theme

_ICON_SIZE = 16


class SizeSlider(QWidget):
    """Gives the least width of a tile, in pixels."""

    changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start at the smallest size."""
        super().__init__(parent)
        self._theme = theme
        self._small, self._large = QLabel(), QLabel()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(SMALLEST_THUMBNAIL, LARGEST_THUMBNAIL)
        self._slider.setSingleStep(8)
        self._slider.setPageStep(48)
        self._slider.setFixedWidth(112)
        self._slider.setAccessibleName(self.tr("Size of the pictures"))
        self._slider.setToolTip(self.tr("Size of the pictures (Ctrl+plus, Ctrl+minus, Ctrl+wheel)"))
        self._slider.valueChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        for widget in (self._small, self._slider, self._large):
            row.addWidget(widget)
        theme.changed.connect(self._tint)
        self._tint()

    def set_value(self, side: int) -> None:
        """Move the handle."""
        self._slider.setValue(side)

    def _tint(self) -> None:
        colour, ratio = self._theme.tokens.muted, self.devicePixelRatioF()
        self._small.setPixmap(icons.pixmap("small-picture", colour, _ICON_SIZE, ratio))
        self._large.setPixmap(icons.pixmap("large-picture", colour, _ICON_SIZE, ratio))
