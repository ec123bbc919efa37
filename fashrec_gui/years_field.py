"""From which to which year, chosen from two lists."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from core.browsing.filter import Years
from fashrec_gui.theme import RELATED


class YearsField(QWidget):
    """Two lists of years; either may be left open."""

    chosen = Signal(object, object)
    """The first and the last year, None for no bound."""

    def __init__(self, first: str, last: str, parent: QWidget | None = None) -> None:
        """Start without years; `first` and `last` name the lists, for a screen reader as well."""
        super().__init__(parent)
        self.first, self.last = self._box(first), self._box(last)
        dash = QLabel("–", self)
        dash.setProperty("role", "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(RELATED)
        line.addWidget(self.first, 1)
        line.addWidget(dash)
        line.addWidget(self.last, 1)
        self.setFocusProxy(self.first)

    def set_years(self, years: Sequence[int]) -> None:
        """Offer these years, the earliest first."""
        for box, offered in ((self.first, years), (self.last, years[::-1])):
            box.clear()
            box.addItem(self.tr("Any"), None)
            for year in offered:
                box.addItem(str(year), year)

    def offer_besides(self, years: Years) -> None:
        """Offer a bound that is none of the years, so that it can be shown."""
        for box, year in zip((self.first, self.last), years, strict=True):
            if year is not None and box.findData(year) < 0:
                box.addItem(str(year), year)

    def show_chosen(self, years: Years) -> None:
        """Show which years are chosen, as far as they are offered."""
        for box, year in zip((self.first, self.last), years, strict=True):
            box.setCurrentIndex(max(0, box.findData(year)))

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.addItem(self.tr("Any"), None)
        box.activated.connect(
            lambda _: self.chosen.emit(self.first.currentData(), self.last.currentData())
        )
        return box
