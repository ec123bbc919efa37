"""A section for one column: its values to tick, a search in them where they are many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QWidget

from core.browsing.filter import Filter
from core.browsing.natural import natural_key
from core.catalogue.colour_names import circle_place
from core.catalogue.labels import plain
from fashrec_gui.filters.find_field import FindField
from fashrec_gui.filters.section import Section
from fashrec_gui.filters.value_list import ValueList
from fashrec_gui.filters.value_model import VALUE_ROLE, ValueModel
from fashrec_gui.filters.value_painting import ValueDelegate, _Index
from fashrec_gui.language import number
from fashrec_gui.recommendations.colour_swatch import paint_swatch
from fashrec_gui.theme import RELATED, Theme

if TYPE_CHECKING:
    from core.browsing.facets import Counts, Facets

_FIRST = 8  # values of many that are shown at first
_FEW = 10  # values that are all shown at once
_SEARCHED = 12  # from so many on, there is a search
_SWATCH = 16
_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
COLOUR, SEASON = "colour", "season"


class ValueSection(Section):
    """The values of one column, the most frequent ones or all."""

    toggled = Signal(str, str)  # the column, and one of its values

    def __init__(
        self, column: str, title: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Start without values."""
        super().__init__(column, title, theme, parent)
        self._is_whole = False
        self.values = ValueModel(column, self)
        self.values.toggled.connect(lambda value: self.toggled.emit(column, value))
        delegate = SwatchDelegate() if column == COLOUR else ValueDelegate()
        self.search = FindField(title)
        self.search.textChanged.connect(self._find)
        self.list = ValueList(self.values, delegate)
        self.list.setAccessibleName(title)
        self.search.left.connect(self.list.setFocus)
        self.more = QPushButton()
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self._on_more)
        self.inside.addWidget(self.search)
        self.inside.addWidget(self.list)
        self.inside.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def set_column(self, facets: Facets) -> None:
        """Offer the values that a catalogue has."""
        column = facets.columns[self.key]
        values = column.values
        if self.key == COLOUR and len(values) <= _FEW:
            values = tuple(sorted(values, key=lambda value: (circle_place(value), value)))
        elif self.key == SEASON:
            values = tuple(sorted(values, key=_season_place))
        has_nothing = bool((column.codes == column.nothing).any())
        self._is_whole = False
        self.search.clear()
        self.values.set_values(values, by_count=len(values) > _FEW, has_nothing=has_nothing)
        self._fit()

    def show_counts(self, facets: Facets, counts: Counts, filter: Filter) -> None:
        """Show how many products each value would show."""
        column = facets.columns[self.key]
        numbers = counts.by_column[self.key].tolist()
        by_value = dict(zip((*column.values, ""), numbers, strict=True))
        self.values.show_counts(by_value.__getitem__, filter)
        self.show_chosen(self.values.chosen)

    def show_filter(self, filter: Filter) -> None:
        """Tick what is chosen."""
        self.values.show_chosen(filter)
        self.show_chosen(self.values.chosen)

    def _on_more(self) -> None:
        self._is_whole = not self._is_whole
        self._fit()

    def _find(self, text: str) -> None:
        self.values.set_search(text)
        self._fit()

    def _fit(self) -> None:
        many = self.values.values > _FEW
        self.values.set_most(_FIRST if many and not self._is_whole else None)
        self.search.setVisible(self.values.values >= _SEARCHED)
        self.more.setVisible(many and not self.search.text())
        total = self.tr("Show all {count}").format(count=number(self.values.values))
        self.more.setText(self.tr("Show fewer") if self._is_whole else total)
        self.more.setAccessibleName(f"{self.title}: {self.more.text()}")


class SwatchDelegate(ValueDelegate):
    """Paints the colour before its name."""

    def paint_sign(
        self, painter: QPainter, left: float, row: QRectF, index: _Index, *, faint: bool
    ) -> float:
        """Paint the colour as a disc; where it is not known, its place stays empty."""
        disc = QRectF(left, 0, _SWATCH, _SWATCH)
        disc.moveCenter(QPointF(disc.center().x(), row.center().y()))
        paint_swatch(painter, disc, str(index.data(VALUE_ROLE)), faint=faint)
        return disc.right() + RELATED


def _season_place(value: str) -> tuple[int, str]:
    known = [place for place, season in enumerate(_SEASONS) if season in plain(value)]
    return (known[0] if known else len(_SEASONS), natural_key(value))
