"""Has a tile's story told: found in the background, shown beside it, gone when one moves on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from core.recommend.recommendation import Recommendation
from fashrec_gui.recommendations.result_lists import ResultLists
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine
    from core.recommend.story import Story
    from fashrec_gui.recommendations.story_card import StoryCard

_STORY = "story"
_ENDING = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.ApplicationStateChange,
    QEvent.Type.Leave,
}
"""What ends a card of a tile under the pointer; one that a key asked for outlasts the pointer."""


class StoryTeller(QObject):
    """One card for all lists."""

    failed = Signal(str)
    """Why a story could not be told."""

    def __init__(self, tasks: Tasks, lists: ResultLists, parent: QWidget) -> None:
        """Start with nothing shown."""
        super().__init__(parent)
        self._tasks = tasks
        self._lists = lists
        self._over = parent
        self._engine: Engine | None = None
        lists.story_wanted.connect(self.tell)
        self._card: StoryCard | None = None
        self._watched: QWidget | None = None
        self._by_key = False

    @property
    def card(self) -> StoryCard | None:
        """The card, while it is shown."""
        return self._card if self._card is not None and self._card.isVisible() else None

    def set_engine(self, engine: Engine | None) -> None:
        """Tell of another catalogue, or of none."""
        self.stop()
        self._engine = engine

    def add_to_menu(self, menu: QMenu, entry: Recommendation) -> None:
        """Offer the story in the menu of a tile."""
        where = self._lists.place_of(entry)
        if where is not None:
            words = self.tr("Why is it here") + "\tI"
            menu.addAction(words, lambda: self.tell(where[0], entry, where[1], True))

    def tell(self, recommender: str, entry: Recommendation, tile: QRect, by_key: bool) -> None:
        """Show why `entry` is in a recommender's list, beside its tile there.

        What a key asks for outlasts the pointer, and is read out.
        """
        self.stop()
        engine, given = self._engine, self._lists.given_by(recommender)
        if engine is None or given is None or entry not in given.recommendations:
            return
        view = self._lists.list_of(recommender).viewport()
        also = self._lists.also_in(recommender, entry.row)
        self._watch(view, by_key)

        def show(story: Story) -> None:
            if self._watched is not view or not view.isVisible():
                return
            if self._card is None:
                from fashrec_gui.recommendations.story_card import StoryCard

                self._card = StoryCard(self._over)
            self._card.tell(entry, story, also)
            shown = QRect(view.mapToGlobal(tile.topLeft()), tile.size())
            self._card.show_beside(shown, announce=by_key)

        self._tasks.run(_STORY, lambda: engine.story(given, entry.row), show, self.failed.emit)

    def stop(self) -> None:
        """Take the card away, or do not show the one that is being found out."""
        self._tasks.drop(_STORY)
        self._watch(None, by_key=False)
        if self._card is not None:
            self._card.hide()

    def _watch(self, widget: QWidget | None, by_key: bool) -> None:
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
            if widget is not None:
                application.installEventFilter(self)
        self._watched, self._by_key = widget, by_key

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and self.card is not None:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:  # it ends the card, and nothing else
                self.stop()
                event.accept()
                return True
        if kind not in _ENDING or self._watched is None:
            return False
        if kind == QEvent.Type.Leave and (self._by_key or watched is not self._watched):
            return False
        active = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        if kind == QEvent.Type.ApplicationStateChange and active:
            return False  # a menu came or went
        self.stop()
        return False
