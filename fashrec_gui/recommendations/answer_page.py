"""The page of the panel that scrolls: the query, the options, the lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fashrec_gui.recommendations.options_bar import OptionsBar
from fashrec_gui.recommendations.query_card import QueryCard
from fashrec_gui.recommendations.question import Answer, Options
from fashrec_gui.recommendations.result_lists import ResultLists
from fashrec_gui.settings import Settings
from fashrec_gui.theme import EDGE, GROUP, RELATED, Theme

if TYPE_CHECKING:
    from core.engine import Engine

_BESIDE = "beside"
_TABS = "tabs"


class AnswerPage(QWidget):
    """Shows one answer, and remembers the choices made on it."""

    options_changed = Signal(object)
    query_picture_clicked = Signal()
    reveal_clicked = Signal()

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty, with the remembered choices."""
        super().__init__(parent)
        self._settings = settings
        self._card = QueryCard(self)
        self._card.picture_clicked.connect(self.query_picture_clicked)
        self._card.reveal_clicked.connect(self.reveal_clicked)
        self.options = OptionsBar(theme, self)
        self.options.set_options(Options(settings.results_count.value, settings.measure.value))
        self.options.changed.connect(self._take_options)
        self.options.beside_wanted.connect(self._take_layout)
        self.lists = ResultLists(self)
        self.lists.layout_changed.connect(self.options.set_layout)
        self.lists.set_tab(settings.recommender_tab.value)
        self.lists.set_beside_wanted(settings.recommender_layout.value != _TABS)
        self.lists.tab_changed.connect(self._take_tab)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, GROUP, RELATED, EDGE)  # the scroll bar makes up the rest
        column.setSpacing(GROUP)
        column.addWidget(self._card)
        column.addWidget(self.options)
        column.addWidget(self.lists, 1)

    def show_answer(self, engine: Engine | None, answer: Answer) -> None:
        """Replace everything on the page, at once."""
        self.setUpdatesEnabled(False)
        self._card.show_answer(answer)
        self.lists.show_answer(engine, answer)
        self.setUpdatesEnabled(True)

    def minimumSizeHint(self) -> QSize:
        """Never keep the panel wide: what is on the page arranges itself for the width it gets."""
        return QSize(0, super().minimumSizeHint().height())

    def settle_layout(self) -> None:
        """Lay the page out now, so that a place to scroll to exists."""
        self._column.activate()
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    def set_dimmed(self, dimmed: bool) -> None:
        """Show everything as belonging to an earlier question, or to the present one."""
        self._card.set_dimmed(dimmed)
        self.lists.set_dimmed(dimmed)

    def _take_options(self, options: Options) -> None:
        self._settings.results_count.value = options.count
        self._settings.measure.value = options.measure
        self.options_changed.emit(options)

    def _take_layout(self, beside: bool) -> None:
        self._settings.recommender_layout.value = _BESIDE if beside else _TABS
        self.lists.set_beside_wanted(beside)

    def _take_tab(self, recommender: str) -> None:
        self._settings.recommender_tab.value = recommender
