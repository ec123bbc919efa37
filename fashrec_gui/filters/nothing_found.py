"""What the grid shows where nothing fits: what was asked for, and what to take back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.browsing.filter import Filter, Part
from fashrec_gui.filters.words import filter_in_words, part_words
from fashrec_gui.language import number
from fashrec_gui.placard import Placard
from fashrec_gui.theme import Theme


class NothingFound(Placard):
    """Offers to take back what keeps most products away, or everything."""

    filter_wanted = Signal(object)  # a Filter
    cleared = Signal()
    part_left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(theme, "search", parent)
        self._wider = Filter()
        self._widen = self.add_button("", self._on_widen, role="primary")
        self._leave = self.add_button(self.tr("Look in the whole catalogue"), self.part_left.emit)
        self._clear = self.add_button(self.tr("Clear all"), self.cleared.emit)

    def show_filter(
        self, filter: Filter, widenings: Sequence[tuple[Part, int]], part: str = ""
    ) -> None:
        """Say what was asked for; `widenings` are what each part keeps away, the most first."""
        parts = filter.parts()
        if len(parts) == 1 and filter.text:
            searched = self.tr(
                "Names, ids, article types and colours are searched; each word may be a beginning."
            )
            self.say(self.tr("No product matches “{text}”").format(text=filter.text), searched)
        elif part and not parts:
            self.say(self.tr("This part of the catalogue is empty"), "")
        else:
            self.say(self.tr("No product fits all of this"), filter_in_words(filter))
        best = widenings[0] if widenings and widenings[0][1] and len(parts) > 1 else None
        self._widen.setVisible(best is not None)
        if best is not None:
            asked, count = best
            self._wider = filter.without(asked.column)
            words = self._taken_back(filter, asked)
            offer = self.tr("Without {what}: %Ln products", "", count).format(what=words)
            self._widen.setText(offer.replace("&", "&&"))
        self._leave.setVisible(bool(part))
        self._clear.setVisible(bool(parts))
        self._clear.setText(
            self.tr("Clear search") if len(parts) == 1 and filter.text else self.tr("Clear all")
        )

    @property
    def offer(self) -> str:
        """What the first button offers; "" when there is none."""
        return self._widen.text() if not self._widen.isHidden() else ""

    def take_offer(self) -> None:
        """Do what the first button does."""
        self._widen.click()

    def _on_widen(self) -> None:
        self.filter_wanted.emit(self._wider)

    def _taken_back(self, filter: Filter, part: Part) -> str:
        """Name what `Filter.without` takes back for a part."""
        others = len(filter.chosen(part.column)) - 1
        if others <= 0:
            return part_words(part)
        words = self.tr("{value} and {count} more")
        return words.format(value=part_words(part), count=number(others))
