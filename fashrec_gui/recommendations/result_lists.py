"""The recommenders' lists: side by side where there is room, else one at a time under tabs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from core.recommend.recommendation import RecommendationList
from fashrec_gui.recommendations.answer_model import AnswerModel
from fashrec_gui.recommendations.question import LOOK_ALIKES, SAME_TYPE, TITLES, Answer
from fashrec_gui.recommendations.shared_legend import SharedLegend
from fashrec_gui.recommendations.tile_list import TileList
from fashrec_gui.theme import GROUP, RELATED, TIGHT

if TYPE_CHECKING:
    from core.engine import Engine

_ROOM_FOR_BOTH = 400
_EXPLANATIONS: Mapping[str, str] = {
    SAME_TYPE: "Of the article type the picture shows, the most alike first.",
    LOOK_ALIKES: "What looks like it, of whatever article type.",
}
_NOTHING = "Nothing to recommend here. Ask about another product or picture."


class ResultLists(QWidget):
    """Both lists. An answer replaces them whole."""

    chosen = Signal(int)
    copy_wanted = Signal(int)
    menu_wanted = Signal(object, object)
    tile_reached = Signal(object)
    """The keyboard moved to a tile: its rectangle in this widget."""
    layout_changed = Signal(bool, bool)
    """Whether the lists are side by side, and whether there is room for it."""
    tab_changed = Signal(str)
    """The recommender that is shown when only one is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with empty lists side by side, if there is room."""
        super().__init__(parent)
        self._beside_wanted = True
        self._arrangement: tuple[bool, bool] | None = None
        self._tabs = QTabBar(self, drawBase=False, expanding=False)
        self._tabs.setAccessibleName("Recommender")
        self._sections = {name: _Section(name, self) for name in TITLES}
        # One grid, so that headings, words and tiles of both begin at the same height.
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(GROUP)
        grid.setVerticalSpacing(TIGHT)
        for place, (name, section) in enumerate(self._sections.items()):
            self._tabs.addTab(TITLES[name])
            self._tabs.setTabToolTip(self._tabs.count() - 1, _EXPLANATIONS[name])
            grid.addWidget(section.title, 0, place)
            grid.addWidget(section.note, 1, place)
            grid.addWidget(section.tiles, 2, place)
            grid.setAlignment(section.tiles, Qt.AlignmentFlag.AlignTop)
            section.tiles.chosen.connect(self.chosen)
            section.tiles.copy_wanted.connect(self.copy_wanted)
            section.tiles.menu_wanted.connect(self.menu_wanted)
            section.tiles.tile_reached.connect(self._pass_on_reached)
        # One stands beside the tabs, one in the line of the headings.
        self._legends = (SharedLegend(self), SharedLegend(self))
        grid.addWidget(self._legends[1], 0, len(TITLES) - 1, Qt.AlignmentFlag.AlignRight)
        self._tabs.currentChanged.connect(self._take_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(RELATED)
        top = QHBoxLayout()
        top.addWidget(self._tabs)
        top.addStretch(1)
        top.addWidget(self._legends[0], 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(top)
        column.addLayout(grid)
        column.addStretch(1)
        self._arrange()

    @property
    def beside(self) -> bool:
        """Whether the lists are side by side now."""
        return bool(self._arrangement and self._arrangement[0])

    def set_beside_wanted(self, wanted: bool) -> None:
        """Put the lists side by side wherever there is room, or never."""
        self._beside_wanted = wanted
        self._arrangement = None  # to tell of it in any case
        self._arrange()

    def set_tab(self, recommender: str) -> None:
        """Choose the recommender that is shown when only one is."""
        names = list(TITLES)
        if recommender in names:
            self._tabs.setCurrentIndex(names.index(recommender))

    def show_answer(self, engine: Engine | None, answer: Answer) -> None:
        """Replace both lists."""
        for name, section in self._sections.items():
            section.show_list(engine, answer.lists[name], answer)
        for legend in self._legends:
            legend.set_count(len(answer.shared_rows))
        self._arrange()

    def add_pictures(self, pictures: Mapping[int, QImage]) -> None:
        """Show pictures that came after the answer."""
        for section in self._sections.values():
            section.model.add_pictures(pictures)

    def set_dimmed(self, dimmed: bool) -> None:
        """Show the tiles as those of an earlier question, or as the present ones."""
        for section in self._sections.values():
            section.tiles.set_dimmed(dimmed)

    def list_of(self, recommender: str) -> TileList:
        """Give one recommender's list of tiles."""
        return self._sections[recommender].tiles

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        possible = self.width() >= _ROOM_FOR_BOTH
        beside = possible and self._beside_wanted
        if self._arrangement != (beside, possible):
            self._arrangement = (beside, possible)
            self.layout_changed.emit(beside, possible)
        self._tabs.setVisible(not beside)
        for legend, shown in zip(self._legends, (not beside, beside), strict=True):
            legend.setVisible(shown)
        chosen = list(TITLES)[self._tabs.currentIndex()]
        for name, section in self._sections.items():
            section.set_shown(beside or name == chosen, titled=beside)
            self._grid.setColumnStretch(list(TITLES).index(name), int(beside or name == chosen))

    def _take_tab(self, place: int) -> None:
        self._arrange()
        self.tab_changed.emit(list(TITLES)[place])

    def _pass_on_reached(self, tile: QRect) -> None:
        tiles = self.sender()
        if isinstance(tiles, TileList):
            self.tile_reached.emit(QRect(tiles.mapTo(self, tile.topLeft()), tile.size()))


class _Section:
    """One recommender: its name, a word when there is something to say, and its tiles."""

    def __init__(self, recommender: str, parent: QWidget) -> None:
        self.model = AnswerModel(parent)
        self.tiles = TileList(self.model, parent)
        self.tiles.setAccessibleName(TITLES[recommender])
        self.tiles.setAccessibleDescription(_EXPLANATIONS[recommender])
        self.title = QLabel(TITLES[recommender], parent)
        self.title.setProperty("role", "heading")
        self.title.setToolTip(_EXPLANATIONS[recommender])
        self.note = QLabel(parent, wordWrap=True)
        self.note.setProperty("role", "small")
        self.note.setTextFormat(Qt.TextFormat.PlainText)

    def set_shown(self, shown: bool, titled: bool) -> None:
        self.title.setVisible(shown and titled)
        self.note.setVisible(shown and bool(self.note.text()))
        self.tiles.setVisible(shown)

    def show_list(self, engine: Engine | None, given: RecommendationList, answer: Answer) -> None:
        self.model.show(engine, given.recommendations, answer.shared_rows, answer.tiles)
        self.note.setText(given.note or ("" if given.recommendations else _NOTHING))
        if self.tiles.hasFocus():
            self.tiles.start_at_first()
