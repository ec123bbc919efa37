"""Colours for the points of the map: one for each value of an attribute, with how many have it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from core.catalogue.column_words import column_title
from core.words import worded
from fashrec_gui.language import number as written
from fashrec_gui.language import spoken
from fashrec_gui.recommendations.colour_swatch import colour_of

translate = QCoreApplication.translate

_COLUMNS = ("sub_category", "article_type", "colour", "gender", "season", "usage", "year")
ATTRIBUTES: Mapping[str, str] = {
    "master_category": worded("Columns", "Category"),
    **{column: column_title(column) for column in _COLUMNS},
}
"""What the map can be coloured by, and what to call it, to be said by `spoken`."""

COLOUR = "colour"
"""The attribute whose values are shown in their own colours."""

HUES = (
    "#4269d0",
    "#e8a70c",
    "#ff6b57",
    "#3ca951",
    "#a463f2",
    "#2fb3a3",
    "#ff8ab7",
    "#9c6b4e",
    "#6fb1f5",
    "#93960b",
    "#c03a8d",
    "#56608f",
)
"""For the most frequent values; seen well on the light and on the dark ground."""
_OTHER = "#9a9da6"
_NONE = "#b9bbc2"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the legend: a value or several, and how many products have it.

    `colour` is "" where several colours are meant.
    """

    label: str
    count: int
    colour: str


@dataclass(frozen=True, slots=True, eq=False)
class Colouring:
    """What colour each product has on the map.

    `attribute` is one of `ATTRIBUTES`; `entries` the lines of the legend; `entry_of` int16 (n,)
    tells each product's entry and `colours` uint32 (n,) its colour as 0xffrrggbb.
    """

    attribute: str
    entries: tuple[Entry, ...]
    entry_of: NDArray[np.int16]
    colours: NDArray[np.uint32]

    @property
    def title(self) -> str:
        """What the colours stand for, in words."""
        return spoken(ATTRIBUTES[self.attribute])


def usable(column: Callable[[str], Sequence[str]]) -> list[str]:
    """Give the attributes of which a catalogue has more than one value."""
    return [name for name in ATTRIBUTES if len(set(column(name)) - {""}) > 1]


def colour_by(attribute: str, values: Sequence[str]) -> Colouring:
    """Give the most frequent values of an attribute a colour each, the others one together.

    Colours are shown as they are: there, also those that share a line of the legend.
    """
    names, value_of = np.unique(np.array(values, dtype=object), return_inverse=True)
    counts = np.bincount(value_of, minlength=len(names))
    order = [number for number in np.argsort(-counts, kind="stable") if names[number]]
    shown, others = order[: len(HUES)], order[len(HUES) :]
    if len(others) == 1:  # a line for itself is no longer than one for "others"
        shown, others = order, []
    entry_of_value = np.zeros(len(names), dtype=np.int16)
    colour_of_value = np.full(len(names), _argb(_OTHER), dtype=np.uint32)
    entries = []
    for place, number in enumerate(shown):
        shade = _shade(attribute, str(names[number]), place)
        entries.append(Entry(str(names[number]), int(counts[number]), shade))
        entry_of_value[number] = place
        colour_of_value[number] = _argb(shade)
    if others:
        shade = "" if attribute == COLOUR else _OTHER
        said = translate("Colouring", "{count} others").format(count=written(len(others)))
        entries.append(Entry(said, int(counts[others].sum()), shade))
        entry_of_value[others] = len(entries) - 1
        if attribute == COLOUR:
            colour_of_value[others] = [_argb(_shade(COLOUR, str(names[n]), 0)) for n in others]
    for number in np.flatnonzero(names == ""):
        said = translate("Colouring", "not given")
        entries.append(Entry(said, int(counts[number]), _NONE))
        entry_of_value[number] = len(entries) - 1
        colour_of_value[number] = _argb(_NONE)
    return Colouring(attribute, tuple(entries), entry_of_value[value_of], colour_of_value[value_of])


def _shade(attribute: str, name: str, place: int) -> str:
    if attribute != COLOUR:
        return HUES[place] if place < len(HUES) else _OTHER
    known = colour_of(name)
    return known.name() if known is not None else _OTHER


def _argb(shade: str) -> int:
    return QColor(shade).rgba()
