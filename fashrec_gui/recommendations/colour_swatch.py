"""Catalogue colours by their names, as a small disc beside the word."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fashrec_gui.theme import tokens

_FAINT = 0.45
_COLOURS: Mapping[str, str] = {
    "beige": "#d9c7a3",
    "black": "#1b1b1d",
    "blue": "#2f66c4",
    "bronze": "#a9713a",
    "brown": "#6f4a2f",
    "burgundy": "#6b1530",
    "charcoal": "#3f444b",
    "coffee brown": "#53382a",
    "copper": "#b8693f",
    "cream": "#f5ecd3",
    "fluorescent green": "#7cf03a",
    "gold": "#cfa63d",
    "green": "#2f8a4a",
    "grey": "#8d9096",
    "grey melange": "#a9abb0",
    "khaki": "#a6976a",
    "lavender": "#b7a5dc",
    "lime green": "#8fcb3b",
    "magenta": "#c4227f",
    "maroon": "#701e2b",
    "mauve": "#a98199",
    "metallic": "#9da3ab",
    "mushroom brown": "#a48d7c",
    "mustard": "#d3a12b",
    "navy blue": "#1f2c55",
    "nude": "#e3bfa6",
    "off white": "#f4f0e6",
    "olive": "#6e7136",
    "orange": "#ea7d2b",
    "peach": "#f6b48f",
    "pink": "#e87ba4",
    "purple": "#6d3f96",
    "red": "#c9272e",
    "rose": "#d9577c",
    "rust": "#a5482a",
    "sea green": "#2f9c86",
    "silver": "#c3c7cd",
    "skin": "#e8bd9b",
    "steel": "#7f8994",
    "tan": "#c29566",
    "taupe": "#8b7b6f",
    "teal": "#1f7f83",
    "turquoise blue": "#2fb3c4",
    "white": "#ffffff",
    "yellow": "#f2cf3a",
}
_SEVERAL = frozenset({"multi", "multicolour", "multicolor", "multi colour"})
_PIE = ("red", "yellow", "green", "blue")


def colour_of(name: str) -> QColor | None:
    """Give the colour that a catalogue calls by this name; None when it is not known."""
    known = name.strip().casefold()
    if known in _COLOURS:
        return QColor(_COLOURS[known])
    plain = QColor.fromString(known.replace(" ", ""))  # the names of the web
    return plain if plain.isValid() else None


def paint_swatch(painter: QPainter, place: QRectF, name: str, *, faint: bool = False) -> None:
    """Paint a colour by its name as a disc, several colours in quarters, an unknown one not."""
    several = name.strip().casefold() in _SEVERAL
    colour = colour_of(name)
    if colour is None and not several:
        return
    painter.save()
    if faint:
        painter.setOpacity(_FAINT)
    painter.setPen(Qt.PenStyle.NoPen)
    if several:
        for quarter, each in enumerate(_PIE):
            painter.setBrush(QColor(_COLOURS[each]))
            painter.drawPie(place, quarter * 90 * 16, 90 * 16)
    elif colour is not None:
        painter.setBrush(colour)
        painter.drawEllipse(place)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(tokens().border_strong), 1))
    painter.drawEllipse(place)
    painter.restore()
