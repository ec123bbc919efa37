"""From which to which year, chosen from two lists."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from core.browsing.filter import Years
from fashrec_gui.theme import RELATED


class YearsField(QWidget):
    """Two lists of years; either may be left open."""

    chosen = Signal(object, object)
    """The first and the last year, None for no bound."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """`name` is what the field is for, for a screen reader."""
        super().__init__(parent)
        self._first = self._box(self.tr("{field}: first year").format(field=name))
        self._last = self._box(self.tr("{field}: last year").format(field=name))
        dash = QLabel("–", self)
        dash.setProperty("role", "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(RELATED)
        line.addWidget(self._first, 1)
        line.addWidget(dash)
        line.addWidget(self._last, 1)
        self.setFocusProxy(self._first)

    def set_years(self, first: int, last: int) -> None:
        """Offer the years that a catalogue has."""
        years = list(range(first, last + 1))
        for box, offered in ((self._first, years), (self._last, years[::-1])):
            box.clear()
            box.addItem(self.tr("Any"), None)
            for year in offered:
                box.addItem(str(year), year)

    def show_chosen(self, years: Years) -> None:
        """Show which years are chosen; those the catalogue does not have are offered then too."""
        for box, year in zip((self._first, self._last), years, strict=True):
            if year is not None and box.findData(year) < 0:
                box.addItem(str(year), year)
            box.setCurrentIndex(max(0, box.findData(year)))

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.addItem(self.tr("Any"), None)
        box.activated.connect(
            lambda _: self.chosen.emit(self._first.currentData(), self._last.currentData())
        )
        return box
