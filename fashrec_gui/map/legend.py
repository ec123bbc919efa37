"""The legend of the map: what each colour stands for, and how many products have it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from fashrec_gui.language import number
from fashrec_gui.map.colouring import Colouring, Entry
from fashrec_gui.recommendations.colour_swatch import paint_swatch
from fashrec_gui.recommendations.text_fit import tool_tip
from fashrec_gui.theme import RELATED, Theme, tokens

_SWATCH = 12
_LONGEST = 20  # letters of a value's name


class Legend(QFrame):
    """A line for each entry; one that is pressed lets its products stand out."""

    picked = Signal(int)  # the entry that shall stand out, -1 for all alike

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Legend"))
        self._colouring: Colouring | None = None
        self._lines: list[QPushButton] = []
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("role", "small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(RELATED, RELATED, RELATED, RELATED)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        theme.changed.connect(self._tint)

    def show_colouring(self, colouring: Colouring) -> None:
        """Show what the colours stand for; nothing is picked."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._colouring = colouring
        self._title.setText(colouring.title)
        self._lines = [self._line(place, each) for place, each in enumerate(colouring.entries)]
        for line in self._lines:
            self._column.addWidget(line)
            line.show()
        self._tint()
        self._column.activate()
        self.resize(self.sizeHint())

    @property
    def lines(self) -> list[QPushButton]:
        """The buttons of the entries."""
        return self._lines

    def _line(self, place: int, entry: Entry) -> QPushButton:
        name = entry.label if len(entry.label) <= _LONGEST else f"{entry.label[: _LONGEST - 1]}…"
        line = QPushButton(f"{name}  {number(entry.count)}".replace("&", "&&"))
        line.setProperty("role", "legend")
        line.setCheckable(True)
        line.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line.setAccessibleName(
            self.tr("{value}, %Ln products", "", entry.count).format(value=entry.label)
        )
        told = self.tr("{value}: %Ln products. Click to see only these.", "", entry.count)
        line.setToolTip(tool_tip([told.format(value=entry.label)]))
        line.setIconSize(QSize(_SWATCH, _SWATCH))
        line.clicked.connect(lambda checked, place=place: self._pick(place, checked))
        return line

    def _pick(self, number: int, checked: bool) -> None:
        for place, line in enumerate(self._lines):
            line.setChecked(checked and place == number)
        self.picked.emit(number if checked else -1)

    def _tint(self) -> None:
        if self._colouring is not None:
            for line, entry in zip(self._lines, self._colouring.entries, strict=True):
                line.setIcon(QIcon(_swatch(entry, self.devicePixelRatioF())))


def _swatch(entry: Entry, ratio: float) -> QPixmap:
    """Draw a disc in an entry's colour; in quarters where it stands for several."""
    made = QPixmap(QSize(_SWATCH, _SWATCH) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    disc = QRectF(QPointF(1, 1), QPointF(_SWATCH - 1, _SWATCH - 1))
    if entry.colour:
        painter.setPen(QPen(QColor(tokens().outline), 1))
        painter.setBrush(QColor(entry.colour))
        painter.drawEllipse(disc)
    else:
        paint_swatch(painter, disc, "multi")
    painter.end()
    return made
