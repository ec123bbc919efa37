"""The recommenders' lists: two side by side where there is room, else one at a time under tabs."""

from __future__ import annotations

from collections.abc import Container, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from core.recommend.recommendation import Recommendation, RecommendationList
from fashrec_gui.language import spoken
from fashrec_gui.recommendations.list_section import ListSection
from fashrec_gui.recommendations.question import Answer, Sight
from fashrec_gui.recommendations.recommender_button import RecommenderButton
from fashrec_gui.recommendations.recommender_names import EXPLANATIONS, TITLES
from fashrec_gui.recommendations.shared_legend import SharedLegend
from fashrec_gui.recommendations.tile_list import TileList
from fashrec_gui.theme import GROUP, RELATED, TIGHT, Theme

if TYPE_CHECKING:
    from core.engine import Engine

_ROOM_FOR_TWO = 400


class ResultLists(QWidget):
    """One list a recommender. An answer replaces them whole."""

    chosen = Signal(int)
    copy_wanted = Signal(int)
    menu_wanted = Signal(object, object)
    wished = Signal(int, bool)
    tile_reached = Signal(object)
    """The keyboard moved to a tile: its rectangle in this widget."""
    story_wanted = Signal(str, object, object, bool)
    """Why a product is in a list: the recommender, the `Recommendation`, its tile as a rectangle of
    that recommender's list, and whether a key asks for it."""
    variants_wanted = Signal(object, object)
    """What is folded into a `Recommendation` is to be shown; the place on the screen."""
    drop_wanted = Signal(str)
    """A condition is to be given up, by its key, or "" for all."""
    layout_changed = Signal(bool, bool)
    """Whether the lists are side by side, and whether there is room for it."""
    sight_changed = Signal(object)
    """The `Sight`: whose lists are wanted."""
    tab_changed = Signal(str)
    """The recommender that is shown when only one is."""
    sides_changed = Signal(object)
    """The recommenders on the left and on the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with empty lists side by side, if there is room."""
        super().__init__(parent)
        self._room = 0
        self._beside_wanted = True
        self._arrangement: tuple[bool, bool] | None = None
        self._sides = Sight().first
        self._sight: Sight | None = None
        self._answer: Answer | None = None
        self._pictures: dict[int, QPixmap] = {}  # of all lists: most are in more than one
        self._dimmed = False
        self._tabs = QTabBar(self, drawBase=False, expanding=False, usesScrollButtons=False)
        self._tabs.setStyleSheet(f"QTabBar::tab {{ margin-right: {RELATED}px }}")
        self._tabs.setAccessibleName(self.tr("Recommender"))
        self._sections = {name: self._make_section(name) for name in TITLES}
        self._tabs.currentChanged.connect(self._take_tab)
        self._headings = tuple(RecommenderButton(theme, side, self) for side in ("left", "right"))
        for place, heading in enumerate(self._headings):
            heading.chosen.connect(lambda name, place=place: self._take_side(place, name))
        # One stands beside the tabs, one in the line of the headings.
        self._legends = (SharedLegend(self), SharedLegend(self))
        self._lay_out()
        self._arrange()

    def _make_section(self, name: str) -> ListSection:
        self._tabs.addTab(spoken(TITLES[name]))
        self._tabs.setTabToolTip(self._tabs.count() - 1, spoken(EXPLANATIONS[name]))
        section = ListSection(name, self._pictures, self)
        section.tiles.chosen.connect(self.chosen)
        section.tiles.copy_wanted.connect(self.copy_wanted)
        section.tiles.menu_wanted.connect(self.menu_wanted)
        section.tiles.wished.connect(self.wished)
        section.tiles.tile_reached.connect(self._pass_on_reached)
        section.tiles.variants_wanted.connect(self.variants_wanted)
        section.tiles.pointed_at.connect(self._join)
        section.tiles.story_wanted.connect(
            lambda entry, tile, by_key: self.story_wanted.emit(name, entry, tile, by_key)
        )
        section.short.drop_wanted.connect(self.drop_wanted)
        return section

    def _lay_out(self) -> None:
        # One grid, so that headings, words and tiles of both begin at the same height.
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GROUP)
        self._grid.setVerticalSpacing(TIGHT)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # they read mirrored
        for place, heading in enumerate(self._headings):
            self._grid.addWidget(heading, 0, place, left)
        self._grid.addWidget(self._legends[1], 0, 1, Qt.AlignmentFlag.AlignRight)
        top = QHBoxLayout()
        top.addWidget(self._tabs)
        top.addStretch(1)
        top.addWidget(self._legends[0], 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(RELATED)
        column.addLayout(top)
        column.addLayout(self._grid)
        column.addStretch(1)

    @property
    def beside(self) -> bool:
        """Whether two lists are side by side now."""
        return bool(self._arrangement and self._arrangement[0])

    @property
    def sight(self) -> Sight:
        """Whose lists are wanted now: two side by side, or one and then the others."""
        if self.beside:
            return Sight(self._sides, ())
        shown = list(TITLES)[self._tabs.currentIndex()]
        return Sight((shown,), tuple(name for name in TITLES if name != shown))

    def set_beside_wanted(self, wanted: bool) -> None:
        """Put two lists side by side wherever there is room, or never."""
        self._beside_wanted = wanted
        self._arrangement = None  # to tell of it in any case
        self._arrange()

    def set_tab(self, recommender: str) -> None:
        """Choose the recommender that is shown when only one is."""
        names = list(TITLES)
        if recommender in names:
            self._tabs.setCurrentIndex(names.index(recommender))

    def set_sides(self, sides: tuple[str, ...]) -> None:
        """Choose the recommenders on the left and on the right."""
        self._sides = sides
        self._arrange()

    def show_answer(self, engine: Engine | None, answer: Answer) -> None:
        """Replace the lists that the answer has; the others wait for theirs, dimmed."""
        self._answer = answer
        for name, section in self._sections.items():
            given = answer.lists.get(name)
            if given is not None:
                section.show_list(engine, given, answer)
            section.stale = given is None
        shown = set().union(*(section.model.rows for section in self._sections.values()))
        for row in self._pictures.keys() - shown:
            del self._pictures[row]
        self.add_pictures(answer.tiles)
        self._arrange()
        self._mark_shared(self.sight)

    def add_pictures(self, pictures: Mapping[int, QImage]) -> None:
        """Show pictures that came with the answer or after it."""
        for row in pictures.keys() - self._pictures.keys():
            self._pictures[row] = QPixmap.fromImage(pictures[row])
        for section in self._sections.values():
            section.model.tell_of_pictures()

    def mark_listed(self, rows: Container[int], words: str) -> None:
        """Mark the products that are in the list being made, by row; `words` say which it is."""
        for section in self._sections.values():
            section.model.mark_listed(rows, words)

    def set_dimmed(self, dimmed: bool) -> None:
        """Show the tiles as those of an earlier question, or as the present ones."""
        self._dimmed = dimmed
        for section in self._sections.values():
            section.tiles.set_dimmed(dimmed or section.stale)

    def given_by(self, recommender: str) -> RecommendationList | None:
        """Give the list that is shown of a recommender, None before the first."""
        return self._sections[recommender].given

    def place_of(self, entry: Recommendation) -> tuple[str, QRect] | None:
        """Give whose list an entry of an answer is in, and its tile as a rectangle of that list."""
        for name, section in self._sections.items():
            shown = section.given.recommendations if section.given is not None else ()
            for place, each in enumerate(shown):
                if each is entry:
                    return name, section.tiles.visualRect(section.model.index(place))
        return None

    def also_in(self, recommender: str, row: int) -> str:
        """Say in which other lists a product is and what rules say of it, "" for nothing."""
        model = self._sections[recommender].model
        return "\n".join(filter(None, (model.also_words(row), *model.rule_words(row))))

    def list_of(self, recommender: str) -> TileList:
        """Give one recommender's list of tiles."""
        return self._sections[recommender].tiles

    def set_room(self, width: int) -> None:
        """Arrange the lists for a width in pixels, before they have it."""
        self._room = width
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.set_room(self.width())
        super().resizeEvent(event)

    def _arrange(self) -> None:
        possible = self._room >= _ROOM_FOR_TWO
        beside = possible and self._beside_wanted
        if self._arrangement != (beside, possible):
            self._arrangement = (beside, possible)
            self.layout_changed.emit(beside, possible)
        sight = self.sight
        if self._sight != sight:
            self._sight = sight
            self._place(sight.first)
            self._mark_shared(sight)
            self.sight_changed.emit(sight)
        for name, section in self._sections.items():
            section.set_shown(name in sight.first)
        self.set_dimmed(self._dimmed)

    def _place(self, recommenders: tuple[str, ...]) -> None:
        """Put the lists in sight side by side, or one over the whole width."""
        beside = len(recommenders) > 1
        self._tabs.setVisible(not beside)
        for heading, name in zip(self._headings, self._sides, strict=True):
            heading.setVisible(beside)
            heading.show_recommender(name)
        for legend, shown in zip(self._legends, (not beside, beside), strict=True):
            legend.setVisible(shown)
        for section in self._sections.values():
            for widget in (section.note, section.short, section.tiles):
                self._grid.removeWidget(widget)
        top = Qt.AlignmentFlag.AlignTop
        for column, name in enumerate(recommenders):
            section = self._sections[name]
            self._grid.addWidget(section.note, 1, column, 1, 1 if beside else 2)
            self._grid.addWidget(section.short, 2, column, 1, 1 if beside else 2, top)
            self._grid.addWidget(section.tiles, 3, column, 1, 1 if beside else 2, top)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
        order = (
            self._tabs,
            *self._headings,
            *(
                widget
                for name in recommenders
                for widget in (*self._sections[name].short.buttons, self._sections[name].tiles)
            ),
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _mark_shared(self, sight: Sight) -> None:
        """Mark what the lists side by side share, or all three when one is shown at a time."""
        if self._answer is None:
            return
        compared = sight.first + sight.later
        found = self._answer.found_by(compared)
        for name in compared:
            others = {
                row: tuple(each for each in names if each != name)
                for row, names in found.items()
                if name in names
            }
            self._sections[name].model.mark_shared(others)
        shown = sight.first[0]
        count = sum(1 for names in found.values() if shown in names and len(names) > 1)
        for legend in self._legends:
            legend.set_count(count, beside=self.beside)

    def _take_tab(self, place: int) -> None:
        self._arrange()
        self.tab_changed.emit(list(TITLES)[place])

    def _take_side(self, place: int, recommender: str) -> None:
        """Put a recommender on one side; one that is on the other side changes places."""
        before = self._sides
        sides = list(before)
        sides[1 - place] = before[place] if before[1 - place] == recommender else before[1 - place]
        sides[place] = recommender
        if tuple(sides) != before:
            self.set_sides(tuple(sides))
            self.sides_changed.emit(self._sides)

    def _join(self, row: int) -> None:
        """Mark the product that is pointed at in all lists; -1 for none."""
        for section in self._sections.values():
            section.tiles.join(row)

    def _pass_on_reached(self, tile: QRect) -> None:
        tiles = self.sender()
        if isinstance(tiles, TileList):
            self.tile_reached.emit(QRect(tiles.mapTo(self, tile.topLeft()), tile.size()))
