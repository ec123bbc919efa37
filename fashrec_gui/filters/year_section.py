"""The section of the years: how many products each has, and from which to which they may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.browsing.filter import YEARS, Filter, Years, years_in_words
from fashrec_gui.filters.section import Section
from fashrec_gui.filters.words import products_in_words
from fashrec_gui.language import spoken
from fashrec_gui.theme import TIGHT, Theme, text_px, tokens
from fashrec_gui.years_field import YearsField

if TYPE_CHECKING:
    from core.browsing.facets import Counts, Facets

translate = QCoreApplication.translate

_HEIGHT = 56
_MOST_YEARS = 60  # that are offered one by one


class YearSection(Section):
    """Bars to draw a range over, and two lists for the same."""

    chosen = Signal(object, object)  # the first and the last year, None for no bound

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without years."""
        super().__init__(YEARS, translate("YearSection", "Year"), theme, parent)
        self.bars = YearBars()
        self.bars.chosen.connect(self.chosen)
        self.field = YearsField(self.tr("First year"), self.tr("Last year"))
        self.field.chosen.connect(self.chosen)
        self.field.setContentsMargins(TIGHT, 0, TIGHT, 0)
        self.first, self.last = self.field.first, self.field.last
        for box in (self.first, self.last):  # as narrow as the panel
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.inside.addWidget(self.bars)
        self.inside.addWidget(self.field)
        theme.changed.connect(self.bars.update)

    def set_years(self, facets: Facets) -> None:
        """Offer the years that a catalogue has."""
        assert facets.years is not None, "a catalogue without years has no such section"
        first, last = facets.years
        years = list(range(max(first, last - _MOST_YEARS + 1), last + 1))
        self.field.set_years(years)
        self.bars.set_years(years)

    def show_counts(self, facets: Facets, counts: Counts, filter: Filter) -> None:
        """Show how many products each year would show."""
        self.bars.show_counts(facets.count_years(counts))
        self.show_filter(filter)

    def show_filter(self, filter: Filter) -> None:
        """Show the years that are chosen."""
        self.field.show_chosen(filter.years)
        self.bars.show_chosen(*filter.years)
        is_chosen = filter.years != (None, None)
        chosen = spoken(years_in_words(filter.years)) if is_chosen else ""
        self.show_chosen(int(is_chosen), chosen)


class YearBars(QWidget):
    """A bar for each year; a click chooses one year, drawing over several all of them."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without years."""
        super().__init__(parent)
        self._years: list[int] = []
        self._counts: dict[int, int] = {}
        self._told: Years = (None, None)  # what is chosen
        self._range: Years = (None, None)  # and what is drawn, while it is being drawn
        self._from: int | None = None
        self._current = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(text_px(_HEIGHT))

    def sizeHint(self) -> QSize:
        """Leave the width to the panel."""
        return QSize(120, text_px(_HEIGHT))

    def set_years(self, years: list[int]) -> None:
        """Show a bar for each of these years, one after the other."""
        self._years = years
        self._counts = {}
        self._current = max(0, len(years) - 1)
        self._describe()

    def show_counts(self, counts: dict[int, int]) -> None:
        """Show how many products each year has."""
        if counts != self._counts:
            self._counts = counts
            self._describe()

    def show_chosen(self, first: int | None, last: int | None) -> None:
        """Show which years are chosen; None for no bound."""
        if (first, last) != self._told or self._range != self._told:
            self._told = self._range = (first, last)
            self._describe()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars; those of years that are not chosen are paler."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = tokens()
        most = max((self._counts.get(year, 0) for year in self._years), default=0)
        is_open = self._range == (None, None)
        for place, year in enumerate(self._years):
            share = self._counts.get(year, 0) / most if most else 0
            room = self._place(place)
            height = max(2.0, share * (room.height() - 4)) if share else 1.0
            bar = QRectF(room.left() + 1, room.bottom() - height, room.width() - 2, height)
            painter.setBrush(QColor(colours.muted if is_open else colours.accent))
            if not is_open and not self._is_chosen(year):
                painter.setBrush(QColor(colours.track))
            painter.drawRoundedRect(bar, 1.5, 1.5)
            if self.hasFocus() and place == self._current:
                painter.setBrush(QColor(colours.accent))
                painter.drawRect(QRectF(room.left(), room.bottom() + 1, room.width(), 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a range."""
        if self._years and event.button() == Qt.MouseButton.LeftButton:
            self._from = self._current = self._at(event.position())
            self._show_range(self._from, self._from)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the range on, or tell of the year under the pointer."""
        if not self._years:
            return
        place = self._at(event.position())
        year = self._years[place]
        words = f"{year}, {products_in_words(self._counts.get(year, 0))}"
        QToolTip.showText(event.globalPosition().toPoint(), words, self)
        if self._from is not None:
            self._show_range(self._from, place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the range; the year that was the only one chosen already is taken back."""
        if self._from is not None:
            start, self._from = self._from, None
            self._choose(start, self._at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from year to year, with Shift they draw a range; Space chooses a year."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if not self._years or (step is None and event.key() != Qt.Key.Key_Space):
            super().keyPressEvent(event)
            return
        before = self._current
        if step is not None:
            self._current = min(max(before + step, 0), len(self._years) - 1)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._extend(before, self._current)
        else:
            self._choose(self._current, self._current)
        self._describe()

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Show which year has the keys."""
        super().focusInEvent(event)
        self.update()

    def _extend(self, before: int, now: int) -> None:
        first, last = self._range
        chosen = [place for place, year in enumerate(self._years) if self._is_chosen(year)]
        if (first, last) == (None, None) or not chosen:
            self._choose(before, now)
        elif before == chosen[-1]:
            self._choose(chosen[0], now)
        elif before == chosen[0]:
            self._choose(now, chosen[-1])

    def _choose(self, start: int, end: int) -> None:
        first, last = self._years[min(start, end)], self._years[max(start, end)]
        if first == last and self._told == (first, last):
            self.chosen.emit(None, None)
        else:
            self.chosen.emit(first, last)

    def _show_range(self, start: int, end: int) -> None:
        self._range = (self._years[min(start, end)], self._years[max(start, end)])
        self.update()

    def _is_chosen(self, year: int) -> bool:
        first, last = self._range
        return (first is None or year >= first) and (last is None or year <= last)

    def _place(self, place: int) -> QRectF:
        width = (self.width() - 2 * TIGHT) / max(1, len(self._years))
        return QRectF(TIGHT + place * width, 0, width, self.height() - 4)

    def _at(self, point: QPointF) -> int:
        width = (self.width() - 2 * TIGHT) / max(1, len(self._years))
        return min(max(int((point.x() - TIGHT) / width), 0), len(self._years) - 1)

    def _describe(self) -> None:
        self.update()
        words = spoken(years_in_words(self._range))
        self.setAccessibleName(self.tr("Years: {years}").format(years=words))
        if self._years:
            year = self._years[self._current]
            count = products_in_words(self._counts.get(year, 0))
            told = self.tr("{year}, {products}; Space chooses it")
            self.setAccessibleDescription(told.format(year=year, products=count))
