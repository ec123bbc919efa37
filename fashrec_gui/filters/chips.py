"""What is being looked at, part by part, each with a way to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from core.browsing.filter import TEXT, YEARS, Filter, Part
from fashrec_gui.filters.words import part_title, part_words, products_in_words
from fashrec_gui.flow_layout import FlowLayout
from fashrec_gui.language import number, spoken
from fashrec_gui.one_line import one_line
from fashrec_gui.theme import RELATED, TIGHT

_LONGEST = 260  # pixels
_SINGLY = 4  # values of one column; more of them share a chip


class Chips(QWidget):
    """A chip for each part of the filter, and for the part of the catalogue."""

    filter_wanted = Signal(object)  # a Filter
    part_left = Signal()
    cleared = Signal()
    emptied = Signal()  # the last one was taken back, and the keys have no place any more

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with none."""
        super().__init__(parent)
        self._flow = FlowLayout(self, TIGHT)
        self._filter = Filter()
        self._chips: list[QPushButton] = []
        self._acts: dict[QPushButton, Callable[[], None]] = {}
        self._unused: list[QPushButton] = []  # a new button takes longer than one more text
        self._clear = QPushButton(self.tr("Clear all"), self)
        self._clear.setProperty("role", "link")
        self._clear.setToolTip(self.tr("Show every product again"))
        self._clear.clicked.connect(self.cleared)
        self._flow.setContentsMargins(0, 0, 0, RELATED)
        self._flow.addWidget(self._clear)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What the chips say, without their crosses."""
        return [chip.text().removesuffix("  ✕") for chip in self._chips]

    def show_filter(self, filter: Filter, part: str = "", part_count: int = 0) -> None:
        """Show the chips of a filter, and that of a part of the catalogue; "" for all of it."""
        focused = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), None)
        if self._clear.hasFocus():
            focused = 0
        self._unused = self._chips + self._unused
        self._chips = []
        self._filter = filter
        if part:
            chip = self._add(f"{part}: {products_in_words(part_count)}", self.part_left.emit)
            chip.setAccessibleName(
                self.tr("Leave the part of the catalogue: {part}").format(part=part)
            )
            chip.setToolTip(self.tr("Show the whole catalogue again (Esc)"))
        for each in filter.parts():
            if each.column in (TEXT, YEARS) or len(filter.chosen(each.column)) < _SINGLY:
                self._add_part(each)
        for column, values in filter.values:
            if len(values) >= _SINGLY:
                self._add_column(column, values)
        if focused is not None and self._chips:
            self._chips[min(focused, len(self._chips) - 1)].setFocus()
        elif focused is not None:
            self.emptied.emit()
        for chip in self._unused:
            chip.hide()
        self.setVisible(bool(self._chips))
        self._clear.setVisible(len(self._chips) > 1)
        self._flow.addWidget(self._clear)

    def _add_part(self, part: Part) -> None:
        words = part_words(part)
        chip = self._add(words, lambda: self._want(self._filter.without_part(part)))
        title = part_title(part.column)
        chip.setAccessibleName(
            self.tr("Take back {column}: {value}").format(column=title, value=words)
        )
        told = spoken(part.value) or words
        chip.setToolTip(
            self.tr("{column}: {value}\nClick to take it back").format(column=title, value=told)
        )

    def _add_column(self, column: str, values: tuple[str, ...]) -> None:
        title = part_title(column)
        words = [part_words(Part(column, value)) for value in values]
        chip = self._add(
            self.tr("{column}: {value} and {count} more").format(
                column=title, value=words[0], count=number(len(words) - 1)
            ),
            lambda: self._want(self._filter.without(column)),
        )
        listed = ", ".join(words)
        chip.setAccessibleName(
            self.tr("Take back {column}: {value}").format(column=title, value=listed)
        )
        chip.setToolTip(
            self.tr("{column}: {values}\nClick to take them back").format(
                column=title, values=listed
            )
        )

    def _add(self, text: str, act: Callable[[], None]) -> QPushButton:
        chip = self._unused.pop(0) if self._unused else self._new()
        self._acts[chip] = act
        metrics = QFontMetrics(chip.font())
        short = metrics.elidedText(one_line(text), Qt.TextElideMode.ElideMiddle, _LONGEST)
        chip.setText(f"{short.replace('&', '&&')}  ✕")
        chip.show()
        self._chips.append(chip)
        return chip

    def _new(self) -> QPushButton:
        chip = QPushButton(self)
        chip.setProperty("role", "chip")
        chip.clicked.connect(lambda: self._acts[chip]())
        self._flow.addWidget(chip)
        return chip

    def _want(self, filter: Filter) -> None:
        self.filter_wanted.emit(filter)
