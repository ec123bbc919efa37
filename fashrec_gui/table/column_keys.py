"""The head of the table by keys: going from column to column, moving, sizing and sorting them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from fashrec_gui.announcing import announce
from fashrec_gui.language import number, spoken
from fashrec_gui.table.layout import NARROWEST, WIDEST

if TYPE_CHECKING:
    from fashrec_gui.table.header import TableHeader

_WIDER_BY = 16  # pixels
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ColumnKeys(QObject):
    """Knows the column that the keys are at, and does to it what they say."""

    def __init__(self, header: TableHeader) -> None:
        """Begin at the first column."""
        super().__init__(header)
        self._header = header
        self._at = -1

    @property
    def at(self) -> int:
        """The logical number of the column that the keys are at; -1 without columns."""
        shown = self._header.shown_sections()
        return self._at if self._at in shown else next(iter(shown), -1)

    def begin(self) -> None:
        """Say where the keys are: the head of the table has them now."""
        self._go_to(self.at)

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key is meant for a column, and not for the window."""
        return event.key() in _STEPS and event.modifiers() & ~_PLAIN[1] in (_ALT, _SHIFT)

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key says; tell whether it says anything here."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.at < 0:
            return False
        if key in _STEPS and modifiers == _ALT:
            self.move(self.at, _STEPS[Qt.Key(key)])
        elif key in _STEPS and modifiers == _SHIFT:
            self.widen(self.at, _STEPS[Qt.Key(key)])
        elif modifiers:
            return False
        elif key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(self._header.shown_sections()[0 if key == Qt.Key.Key_Home else -1])
        elif key in _CHOOSE:
            self._header.sort_by(self.at)
        elif key == Qt.Key.Key_Down:
            self._header.parentWidget().setFocus()
        else:
            return False
        return True

    def move(self, logical: int, by: int) -> None:
        """Let a column change places with its neighbour: -1 with that on the left, 1 the right."""
        header, shown = self._header, self._header.shown_sections()
        place = shown.index(logical) + by
        if 0 <= place < len(shown):
            header.moveSection(header.visualIndex(logical), header.visualIndex(shown[place]))
        self._go_to(logical)

    def widen(self, logical: int, by: int) -> None:
        """Make a column wider by a step, or narrower by -1."""
        size = self._header.sectionSize(logical) + by * _WIDER_BY
        self._header.resizeSection(logical, min(max(size, NARROWEST), WIDEST))
        self._go_to(logical)

    def _step(self, by: int) -> None:
        shown = self._header.shown_sections()
        self._go_to(shown[min(max(shown.index(self.at) + by, 0), len(shown) - 1)])

    def _go_to(self, logical: int) -> None:
        self._at, header = logical, self._header
        header.viewport().update()
        if logical < 0:
            return
        header.bring(logical)
        shown = header.shown_sections()
        words = self.tr("{column}, column {place} of {count}").format(
            column=spoken(header.title(logical)),
            place=number(shown.index(logical) + 1),
            count=number(len(shown)),
        )
        announce(header, words)
