"""One list without rules and with them, side by side, every product that moved being marked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from core.recommend.recommendation import Recommendation, RecommendationList
from core.rules.changes import BOOSTED, BURIED, MADE_WAY, PINNED, PUT_OUT
from fashrec_gui.language import spoken
from fashrec_gui.recommendations.answer_model import AnswerModel
from fashrec_gui.recommendations.pictures import product_images
from fashrec_gui.recommendations.question import Answer, lists_of
from fashrec_gui.recommendations.recommender_names import TITLES
from fashrec_gui.recommendations.tile_list import TileList
from fashrec_gui.rules.change_words import counted_changes
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import EDGE, GROUP, RELATED, TIGHT

if TYPE_CHECKING:
    from core.engine import Engine

_ASK = "compare with and without rules"
_SIZE = (960, 720)
_KINDS = (PINNED, BOOSTED, BURIED, PUT_OUT, MADE_WAY)


@dataclass(frozen=True, slots=True)
class _Both:
    """The two lists, with the pictures of all their products by row."""

    without: RecommendationList
    ruled: RecommendationList
    pictures: dict[int, QImage]


class RulesComparison(QDialog):
    """Shows one question's lists; the recommender is chosen by a tab."""

    asked = Signal(int)
    """A product was clicked: its row in the catalogue."""
    menu_wanted = Signal(object, object, object)
    """For a `Recommendation` at a place on the screen, in the lists of an `Answer`."""

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._tasks = tasks
        self.destroyed.connect(lambda: tasks.drop(_ASK))
        self._engine: Engine | None = None
        self._answer: Answer | None = None
        self._pictures: dict[int, QPixmap] = {}
        self.setWindowTitle(self.tr("With and without rules"))
        self.resize(*_SIZE)
        self._heading = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._heading.setProperty("role", "title")
        self._summary = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._summary.setProperty("role", "muted")
        self._tabs = QTabBar(self, drawBase=False, expanding=False)
        self._tabs.setAccessibleName(self.tr("Recommender"))
        for name, title in TITLES.items():
            self._tabs.setTabData(self._tabs.addTab(spoken(title)), name)
        self._tabs.currentChanged.connect(lambda _: self.ask_anew())
        self.without = AnswerModel(self._pictures, self)
        self.ruled = AnswerModel(self._pictures, self)
        self._lay_out()

    def show_for(self, engine: Engine, answer: Answer, recommender: str) -> None:
        """Compare the lists of an answer's question, those that rules change the most first.

        Where they change several alike, those of `recommender` come first.
        """
        self._engine, self._answer = engine, answer
        self._heading.setText(answer.name)
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(list(TITLES).index(most_changed(answer, recommender)))
        self._tabs.blockSignals(False)
        self.show()
        self.raise_()
        self.ask_anew()

    def ask_anew(self) -> None:
        """Ask again: another recommender is chosen, or the rules have changed."""
        engine, answer = self._engine, self._answer
        if engine is None or answer is None or not self.isVisible():
            return
        name = str(self._tabs.tabData(self._tabs.currentIndex()))
        self._tasks.run(
            _ASK, lambda: _both(engine, answer, name), self._take, self._summary.setText
        )

    def _lay_out(self) -> None:
        sides = QWidget()
        row = QHBoxLayout(sides)
        row.setContentsMargins(0, 0, RELATED, 0)
        row.setSpacing(EDGE)
        for model, heading in (
            (self.without, self.tr("Without rules")),
            (self.ruled, self.tr("With rules")),
        ):
            label = QLabel(heading)
            label.setProperty("role", "heading")
            tiles = TileList(model, sides)
            tiles.setAccessibleName(heading)
            tiles.chosen.connect(self._ask)
            tiles.menu_wanted.connect(self._want_menu)
            column = QVBoxLayout()
            column.setSpacing(RELATED)
            column.addWidget(label)
            column.addWidget(tiles)
            column.addStretch(1)
            row.addLayout(column, 1)
        scroll = QScrollArea(self, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        scroll.setWidget(sides)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(RELATED)
        column.addWidget(self._heading)
        column.addWidget(self._summary)
        column.addWidget(self._tabs)
        column.addSpacing(TIGHT)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)

    def _ask(self, row: int) -> None:
        self.asked.emit(row)
        self.close()

    def _want_menu(self, recommendation: Recommendation, place: QPoint) -> None:
        self.menu_wanted.emit(recommendation, place, self._answer)

    def _take(self, both: _Both) -> None:
        self._pictures.clear()
        self._pictures.update(
            (row, QPixmap.fromImage(image)) for row, image in both.pictures.items()
        )
        changes = both.ruled.effects.changes if both.ruled.effects is not None else {}
        for model, given in ((self.without, both.without), (self.ruled, both.ruled)):
            model.show(self._engine, given.recommendations)
            model.mark_changes(changes)
        counts = Counter(change.kind for change in changes.values())
        told = [counted_changes(kind, counts[kind]) for kind in _KINDS if counts[kind]]
        self._summary.setText(", ".join(told) if told else self.tr("No rule changes this list."))


def most_changed(answer: Answer, preferred: str) -> str:
    """Give the recommender whose list rules change the most; `preferred` where others equal it."""

    def changes(name: str) -> int:
        given = answer.lists.get(name)
        return len(given.effects.changes) if given is not None and given.effects else 0

    return max((preferred, *TITLES), key=changes)


def _both(engine: Engine, answer: Answer, recommender: str) -> _Both:
    plain = replace(answer.options, rules=False)
    ruled = replace(answer.options, rules=True)
    without = lists_of(engine, answer.query, plain, [recommender])[recommender]
    with_rules = lists_of(engine, answer.query, ruled, [recommender])[recommender]
    listed = (*without.recommendations, *with_rules.recommendations)
    pictures = product_images(engine, list(dict.fromkeys(each.row for each in listed)))
    return _Both(without, with_rules, pictures)
