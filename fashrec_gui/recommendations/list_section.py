"""One recommender's list: a word when there is something to say, and its tiles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from core.lists.product_list import Origin
from core.recommend.recommendation import RecommendationList
from fashrec_gui.language import spoken
from fashrec_gui.recommendations.answer_model import AnswerModel
from fashrec_gui.recommendations.bridge_words import bridge_words
from fashrec_gui.recommendations.question import Answer, Question
from fashrec_gui.recommendations.recommender_names import EXPLANATIONS, TITLES
from fashrec_gui.recommendations.shortfall_bar import ShortfallBar
from fashrec_gui.recommendations.tile_list import TileList

if TYPE_CHECKING:
    from core.engine import Engine

translate = QCoreApplication.translate


class ListSection:
    """The parts of one list, for a layout to place.

    While it is `stale`, its tiles belong to the question before: theirs have not come yet.
    """

    def __init__(self, recommender: str, pictures: Mapping[int, QPixmap], parent: QWidget) -> None:
        """Start empty; `pictures` are those of products by row, and may grow."""
        self._recommender = recommender
        self.stale = True
        self.model = AnswerModel(pictures, parent)
        self.tiles = TileList(self.model, parent)
        self.tiles.setAccessibleName(spoken(TITLES[recommender]))
        self.tiles.setAccessibleDescription(spoken(EXPLANATIONS[recommender]))
        self.note = QLabel(parent, wordWrap=True)
        self.note.setProperty("role", "small")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.short = ShortfallBar(parent)
        self.short.hide()
        self.given: RecommendationList | None = None
        self._asked: Question | None = None

    def set_shown(self, shown: bool) -> None:
        """Show or hide the list."""
        self.note.setVisible(shown and bool(self.note.text()))
        self.short.setVisible(shown and self.short.is_short)
        self.tiles.setVisible(shown)

    def show_list(self, engine: Engine | None, given: RecommendationList, answer: Answer) -> None:
        """Show the list of an answer."""
        bridged = engine is not None and engine.bridges(self._recommender)
        words = [bridge_words(answer.options.bridge) if bridged else "", spoken(given.note)]
        if not given.recommendations and not given.note:
            words.append(_nothing(given, is_far=bool(words[0])))
        self.note.setText("\n".join(filter(None, words)))
        self.given = given
        self.short.show_shortfall(given.shortfall)
        found = Origin(answer.asked_about, self._recommender)
        # The same question with other choices, or a rule more: the keyboard stays where it was.
        again, self._asked = answer.question == self._asked, answer.question
        place = self.tiles.currentIndex().row() if again else 0
        self.model.show(engine, given.recommendations, found)
        self.model.mark_changes(given.effects.changes if given.effects is not None else {})
        if self.tiles.hasFocus() and not self.tiles.currentIndex().isValid():
            self.tiles.go_on_from(place)


def _nothing(given: RecommendationList, *, is_far: bool) -> str:
    """Say why a list is empty, and what to do about it."""
    if given.effects is not None and given.effects.put_out > 0:
        return translate(
            "ListSection",
            "Your rules exclude all that would be here: switch them off, or change one of them.",
        )
    if is_far:
        return translate(
            "ListSection", "Nothing to recommend there. Move the slider back to its middle."
        )
    if given.shortfall is not None:
        return translate("ListSection", "Nothing that meets all conditions.")
    return translate(
        "ListSection", "Nothing to recommend here. Ask about another product or picture."
    )
