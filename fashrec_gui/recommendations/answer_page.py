"""The page of the panel that scrolls: the query, the options, the lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fashrec_gui.recommendations.options import Options
from fashrec_gui.recommendations.options_bar import OptionsBar
from fashrec_gui.recommendations.query_card import QueryCard
from fashrec_gui.recommendations.question import Answer, Sight
from fashrec_gui.recommendations.refinements import Offer
from fashrec_gui.recommendations.result_lists import ResultLists
from fashrec_gui.rules.strip import RulesStrip
from fashrec_gui.settings import Settings
from fashrec_gui.theme import EDGE, GROUP, RELATED, Theme

if TYPE_CHECKING:
    from core.engine import Engine

_BESIDE = "beside"
_TABS = "tabs"


class AnswerPage(QWidget):
    """Shows one answer, and remembers the choices made on it."""

    options_changed = Signal(object)
    sight_changed = Signal(object)
    """The `Sight`: whose lists are wanted."""
    copied = Signal(str)
    """A sentence on what was copied."""
    query_picture_clicked = Signal()
    part_clicked = Signal()
    reveal_clicked = Signal()

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty, with the remembered choices."""
        super().__init__(parent)
        self._settings = settings
        self._engine: Engine | None = None
        self._answer: Answer | None = None
        self.card = QueryCard(self)
        self.card.picture_clicked.connect(self.query_picture_clicked)
        self.card.part_clicked.connect(self.part_clicked)
        self.card.reveal_clicked.connect(self.reveal_clicked)
        self.card.copied.connect(self.copied)
        self.options = OptionsBar(theme, self)
        self.options.set_options(remembered_options(settings))
        self.options.changed.connect(self._take_options)
        self.options.beside_wanted.connect(self._take_layout)
        self.options.set_refining(settings.refining.value)
        self.options.refining_changed.connect(self._take_refining)
        self.rules = RulesStrip(theme, self)
        self.rules.switched.connect(self._take_rules)
        self.lists = ResultLists(theme, self)
        self.lists.layout_changed.connect(self.options.set_layout)
        self.lists.set_tab(settings.recommender_tab.value)
        self.lists.set_sides(settings.recommender_sides.value)
        self.lists.set_beside_wanted(settings.recommender_layout.value != _TABS)
        self.lists.tab_changed.connect(self._take_tab)
        self.lists.sides_changed.connect(self._take_sides)
        self.lists.sight_changed.connect(self._take_sight)
        self.lists.drop_wanted.connect(self._drop_condition)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, GROUP, RELATED, EDGE)  # the scroll bar makes up the rest
        column.setSpacing(GROUP)
        column.addWidget(self.card)
        column.addWidget(self.options)
        column.addWidget(self.rules)
        column.addWidget(self.lists, 1)

    def set_room(self, width: int) -> None:
        """Arrange the lists for a width of the page in pixels, while it is not shown yet."""
        margins = self._column.contentsMargins()
        self.lists.set_room(width - margins.left() - margins.right())

    def show_answer(self, engine: Engine | None, answer: Answer) -> None:
        """Replace everything on the page, at once."""
        self._engine = engine
        self.setUpdatesEnabled(False)
        self.card.show_answer(answer)
        self.lists.show_answer(engine, answer)
        self._answer = answer
        self._show_rules(self.lists.sight)
        self._offer_bridge(self.lists.sight)
        self.setUpdatesEnabled(True)

    def show_more_lists(self, answer: Answer) -> None:
        """Show the lists that came after those in sight."""
        self.lists.show_answer(self._engine, answer)
        self._answer = answer

    def take_offer(self, offer: Offer) -> None:
        """Offer what a catalogue lets products be compared by and wished for."""
        self.options.offer(offer)
        self.card.wishes.set_words(offer.words)

    def minimumSizeHint(self) -> QSize:
        """Never keep the panel wide: what is on the page arranges itself for the width it gets."""
        return QSize(0, super().minimumSizeHint().height())

    def settle_layout(self) -> None:
        """Lay the page out now, so that a place to scroll to exists."""
        self._column.activate()
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    def set_dimmed(self, dimmed: bool) -> None:
        """Show everything as belonging to an earlier question, or to the present one."""
        self.card.set_dimmed(dimmed)
        self.lists.set_dimmed(dimmed)

    def _take_options(self, options: Options) -> None:
        self._settings.results_count.value = options.count
        self._settings.measure.value = options.measure
        self._settings.bridge.value = options.bridge
        self._settings.diversity.value = options.diversity
        self._settings.cut_off.value = options.cut_off
        self._settings.fold.value = options.fold
        conditions = (options.same, options.similar_price, options.in_stock)
        self._settings.conditions.value = conditions
        self.options_changed.emit(replace(options, rules=self.rules.is_on))

    def _take_rules(self, on: bool) -> None:
        self.options_changed.emit(replace(self.options.options, rules=on))

    def _show_rules(self, sight: Sight) -> None:
        if self._answer is not None:
            self.rules.show_lists(self._answer.lists, sight.first)

    def _drop_condition(self, key: str) -> None:
        self.options.change(self.options.options.without(key))

    def _take_refining(self, unfolded: bool) -> None:
        self._settings.refining.value = unfolded

    def _take_layout(self, beside: bool) -> None:
        self._settings.recommender_layout.value = _BESIDE if beside else _TABS
        self.lists.set_beside_wanted(beside)

    def _take_tab(self, recommender: str) -> None:
        self._settings.recommender_tab.value = recommender

    def _take_sides(self, sides: tuple[str, ...]) -> None:
        self._settings.recommender_sides.value = sides

    def _take_sight(self, sight: Sight) -> None:
        self._offer_bridge(sight)
        self._show_rules(sight)
        self.sight_changed.emit(sight)

    def _offer_bridge(self, sight: Sight) -> None:
        if self._engine is not None:
            self.options.set_bridging(any(map(self._engine.bridges, sight.first)))


def remembered_options(settings: Settings) -> Options:
    """Give the options that the user chose last."""
    same, similar_price, in_stock = settings.conditions.value
    return Options(
        settings.results_count.value,
        settings.measure.value,
        settings.bridge.value,
        settings.diversity.value,
        settings.cut_off.value,
        settings.fold.value,
        same,
        similar_price,
        in_stock,
    )
