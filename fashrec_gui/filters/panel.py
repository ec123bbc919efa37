"""The filter panel: everything that products can be chosen by, with live counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.browsing.category_tree import chosen_category
from core.browsing.filter import CATEGORY, YEAR, YEARS, Filter
from fashrec_gui.desk import Desk
from fashrec_gui.filters.browsing import Browsing
from fashrec_gui.filters.category_section import CategorySection
from fashrec_gui.filters.looking import Shown
from fashrec_gui.filters.saved_section import SavedSection
from fashrec_gui.filters.section import Section
from fashrec_gui.filters.value_section import ValueSection
from fashrec_gui.filters.words import part_title
from fashrec_gui.filters.year_section import YearSection
from fashrec_gui.settings import Settings
from fashrec_gui.theme import GROUP, RELATED, Theme

if TYPE_CHECKING:
    from core.browsing.facets import Counts, Facets

_FIRST = (CATEGORY, "gender", "colour", "brand", "season", YEARS, "usage")
_LEVELS = ("master_category", "sub_category", "article_type")
_NARROWEST = 200


class FilterPanel(QScrollArea):
    """A section for each column of the catalogue; what is chosen there is shown in the grid."""

    def __init__(
        self,
        browsing: Browsing,
        desk: Desk,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Follow what is looked at."""
        super().__init__(parent)
        self._browsing = browsing
        self._settings = settings
        self._theme = theme
        self._ticked: tuple[Filter, str] | None = None
        self._facets: Facets | None = None
        self._sections: dict[str, Section] = {}
        self.saved = SavedSection(desk, theme)
        self._note = QLabel(wordWrap=True)
        self._note.setProperty("role", "muted")
        self.setAccessibleName(self.tr("Filters"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_NARROWEST)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(GROUP, RELATED, RELATED, GROUP)
        self._column.setSpacing(RELATED)
        self._column.addWidget(self.saved)
        self._column.addWidget(self._note)
        self._column.addStretch(1)
        self.setWidget(inside)
        self._take(self.saved)
        self.saved.wanted.connect(browsing.show)
        browsing.ready.connect(self._show_columns)
        browsing.changed.connect(self._show_filter)
        browsing.shown.connect(self._show_counts)
        self._show_columns()

    def section(self, key: str) -> Section:
        """Give the section of a column, of `CATEGORY` or of `YEARS`.

        Raises:
            KeyError: when the catalogue has nothing to choose there.
        """
        return self._sections[key]

    @property
    def keys(self) -> list[str]:
        """What the catalogue can be chosen by, in the order of the sections."""
        return list(self._sections)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring what takes the keys into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, RELATED)
        return super().eventFilter(watched, event)

    def _show_columns(self) -> None:
        """Make the sections of the catalogue that is open."""
        facets = self._browsing.facets
        if facets is not None and facets is self._facets:
            return
        for section in self._sections.values():
            self._column.removeWidget(section)
            section.setParent(None)
            section.deleteLater()
        self._sections = {}
        self._ticked = None
        self._facets = facets
        counts = self._browsing.all_counts
        if facets is not None and counts is not None:
            for place, key in enumerate(_keys(facets), 1):
                section = self._make(key, facets, counts)
                self._sections[key] = section
                self._column.insertWidget(place, section)
        if facets is not None:
            words = self.tr(
                "This catalogue has no columns to choose from, such as an article type or a colour."
            )
        elif self._browsing.is_unreadable:
            words = self.tr(
                "What there is to choose from cannot be read. Bring the catalogue up to date (F5)."
            )
        else:
            words = self.tr("Reading what there is to choose from…")
        self._note.setText(words)
        self._note.setVisible(not self._sections)

    def _make(self, key: str, facets: Facets, counts: Counts) -> Section:
        if key == CATEGORY:
            tree = CategorySection(self._theme)
            tree.set_column(facets, counts)
            tree.toggled.connect(self._toggle_category)
            self._take(tree)
            return tree
        if key == YEARS:
            years = YearSection(self._theme)
            years.set_years(facets)
            years.chosen.connect(self._choose_years)
            self._take(years)
            return years
        section = ValueSection(key, part_title(key), self._theme)
        section.set_column(facets)
        section.toggled.connect(self._toggle)
        self._take(section)
        return section

    def _take(self, section: Section) -> None:
        section.set_folded(section.key in self._settings.folded_filters.value)
        section.folded.connect(self._remember_folded)
        section.cleared.connect(self._clear)
        for each in section.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                each.installEventFilter(self)

    def _show_filter(self) -> None:
        """Tick at once what is chosen; the counts follow."""
        filter, order = self._browsing.filter, self._browsing.order
        if (filter, order) == self._ticked:  # only what is asked about is another
            return
        self._ticked = (filter, order)
        self.saved.show_view(filter, order)
        for section in self._sections.values():
            if isinstance(section, CategorySection | YearSection | ValueSection):
                section.show_filter(filter)

    def _show_counts(self, shown: Shown) -> None:
        facets, counts, filter = self._facets, shown.counts, shown.view.filter
        if facets is None or counts is None or filter != self._browsing.filter:
            return
        for section in self._sections.values():
            if isinstance(section, CategorySection):
                section.show_counts(counts, filter)
            elif isinstance(section, YearSection | ValueSection):
                section.show_counts(facets, counts, filter)

    def _toggle(self, column: str, value: str) -> None:
        self._browsing.set_filter(self._browsing.filter.toggled(column, value))

    def _toggle_category(self, path: str) -> None:
        self._browsing.set_filter(chosen_category(self._browsing.filter, path))

    def _choose_years(self, first: int | None, last: int | None) -> None:
        self._browsing.set_filter(self._browsing.filter.with_years(first, last))

    def _clear(self, key: str) -> None:
        self._browsing.set_filter(self._browsing.filter.without(key))

    def _remember_folded(self, key: str, folded: bool) -> None:
        setting = self._settings.folded_filters
        others = tuple(each for each in setting.value if each != key)
        setting.value = (*others, key) if folded else others


def _keys(facets: Facets) -> list[str]:
    """Give what a catalogue can be chosen by; the years and the tree stand for their columns."""
    known = {key for key in facets.columns if key not in (YEAR, *_LEVELS)}
    if facets.years is not None:
        known.add(YEARS)
    first = [key for key in _FIRST if key in known]
    return first + [key for key in facets.columns if key in known and key not in first]
