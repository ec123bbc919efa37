"""Has a tile's story told: found in the background, shown beside it, gone when one moves on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtWidgets import QApplication, QWidget

from core.recommend.recommendation import Recommendation
from fashrec_gui.recommendations.story_card import StoryCard
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine
    from core.recommend.recommendation import RecommendationList

_STORY = "story"
_ENDING = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.Leave,
}
"""What ends a card of a tile under the pointer; one that a key asked for outlasts the pointer."""


class StoryTeller(QObject):
    """One card for all lists."""

    failed = Signal(str)
    """Why a story could not be told."""

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        """Start with nothing shown."""
        super().__init__(parent)
        self._tasks = tasks
        self._over = parent
        self._card: StoryCard | None = None
        self._watched: QWidget | None = None
        self._by_key = False

    @property
    def card(self) -> StoryCard | None:
        """The card, while it is shown."""
        return self._card if self._card is not None and self._card.isVisible() else None

    def tell(
        self,
        engine: Engine,
        answer: RecommendationList,
        entry: Recommendation,
        place: tuple[QWidget, QRect],
        *,
        also: str,
        by_key: bool,
    ) -> None:
        """Show why `entry` is in `answer`, beside a rectangle of a widget."""
        self.stop()
        widget, tile = place
        self._watch(widget, by_key)

        def show(story: object) -> None:
            if self._watched is not widget or not widget.isVisible():
                return
            if self._card is None:
                self._card = StoryCard(self._over)
            self._card.tell(entry, story, also)  # type: ignore[arg-type]
            shown = QRect(widget.mapToGlobal(tile.topLeft()), tile.size())
            self._card.show_beside(shown, announce=by_key)

        self._tasks.run(_STORY, lambda: engine.story(answer, entry.row), show, self.failed.emit)

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
        if kind not in _ENDING or self._watched is None:
            return False
        if kind == QEvent.Type.Leave and (self._by_key or watched is not self._watched):
            return False
        self.stop()
        return False
