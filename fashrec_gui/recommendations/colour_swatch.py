"""Catalogue colours by their names, as a small disc beside the word."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.catalogue.colour_names import is_several, shade_of
from fashrec_gui.theme import tokens

_FAINT = 0.45
_PIE = ("red", "yellow", "green", "blue")


def colour_of(name: str) -> QColor | None:
    """Give the colour that a catalogue calls by this name; None when it is not known."""
    known = shade_of(name, whole=True)
    web = QColor.fromString(name.casefold().replace(" ", ""))
    if known is None and web.isValid():
        return web
    nearest = known or shade_of(name)
    return QColor(nearest) if nearest is not None else None


def paint_swatch(painter: QPainter, place: QRectF, name: str, *, faint: bool = False) -> None:
    """Paint a colour by its name as a disc, several colours in quarters, an unknown one not."""
    several = is_several(name)
    colour = colour_of(name)
    if colour is None and not several:
        return
    painter.save()
    if faint:
        painter.setOpacity(_FAINT)
    painter.setPen(Qt.PenStyle.NoPen)
    if several:
        for quarter, each in enumerate(_PIE):
            painter.setBrush(QColor(shade_of(each) or ""))
            painter.drawPie(place, quarter * 90 * 16, 90 * 16)
    elif colour is not None:
        painter.setBrush(colour)
        painter.drawEllipse(place)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(tokens().outline), 1))
    painter.drawEllipse(place)
    painter.restore()
