"""The talk between the panel and the engine: asks in the background, keeps the trail."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from core.recommend.wish import Wish
from fashrec_gui.query.trail import Trail
from fashrec_gui.recommendations.pictures import product_images
from fashrec_gui.recommendations.question import (
    Answer,
    Options,
    Question,
    Refusal,
    Sight,
    answer,
    lists_of,
    still_true,
)
from fashrec_gui.recommendations.step import Step, found_again
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine
    from core.recommend.query import Query
    from core.recommend.recommendation import RecommendationList

_ANSWER = "answer"
_MORE_LISTS = "more lists"
_AFTER_PAINTING_MS = 25
"""What is still wanting is asked for once the answer is painted: Python runs one thread at a time,
and painting would wait for it."""
_TILE_PICTURES = "answer pictures"
_PICTURES_A_TURN = 12
_FRAME_S = 0.016
TRAIL_LENGTH = 24


class Conversation(QObject):
    """One question after another: only the answer to the newest one is ever told."""

    started = Signal()
    """A question is on its way; `answered` or `refused` follows, unless a newer one is asked."""
    answered = Signal(object)
    """An `Answer`."""
    refused = Signal(object)
    """A `Refusal`."""
    lists_came = Signal(object)
    """The same `Answer` with more lists, of recommenders that are not in sight yet."""
    pictures_came = Signal(object)
    """More pictures for the tiles of the answer, by row."""
    trail_changed = Signal()
    wish_refused = Signal(str)
    """Why what was wished for cannot be; the answer before it stands."""
    cleared = Signal()
    """Nothing is asked any more: another catalogue, or none."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        """Start with no engine and an empty trail."""
        super().__init__(parent)
        self._tasks = tasks
        self._engine: Engine | None = None
        self._root: Path | None = None
        self._options = Options()
        self._sight = Sight()
        self._tried: set[int] = set()
        self._pending: Question | None = None
        self._answer: Answer | None = None
        self._has_asked = False  # the trail of an earlier run is there to be gone back to
        self.trail: Trail[Step] = Trail(TRAIL_LENGTH)
        self._painted = QTimer(self, singleShot=True, interval=_AFTER_PAINTING_MS)
        self._painted.timeout.connect(self._ask_for_the_rest)

    @property
    def engine(self) -> Engine | None:
        """The engine that answers, if a catalogue is open."""
        return self._engine

    @property
    def query(self) -> Query | None:
        """The query of the answer that was told last; None when there is none or it was refused."""
        return self._answer.query if self._answer else None

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being asked, and nothing is wanting in the answer that was told."""
        running = any(map(self._tasks.is_running, (_ANSWER, _MORE_LISTS, _TILE_PICTURES)))
        return not running and not self._painted.isActive()

    @property
    def can_go_back(self) -> bool:
        """Whether `back` leads anywhere; from a refusal it leads to the last answer."""
        return self.trail.can_go_back or (self._answer is None and self.trail.current is not None)

    def set_engine(self, engine: Engine | None) -> None:
        """Talk about another catalogue, or none: everything asked before is forgotten.

        When it is the same catalogue, built again, the trail stays and its present question is
        asked again.
        """
        self._painted.stop()
        for key in (_ANSWER, _MORE_LISTS, _TILE_PICTURES):
            self._tasks.drop(key)
        root, self._root = self._root, engine.catalogue_root if engine else None
        self._engine = engine
        self._pending = None
        self._answer = None
        if engine is not None and root == self._root:
            self._find_again(engine)
        else:
            self.trail.clear()
            self._has_asked = False
        self.cleared.emit()
        self.trail_changed.emit()
        if self.trail.current is not None and self._has_asked:
            self._start(self.trail.current.question)

    @property
    def has_question(self) -> bool:
        """Whether something is asked or answered now."""
        return self._answer is not None or self._pending is not None

    def restore(self, steps: Sequence[Step], present: int) -> None:
        """Put questions of an earlier run before those that were asked meanwhile."""
        now = self.trail.steps
        self.trail.replace((*steps, *now), len(steps) + self.trail.position if now else present)
        self.trail_changed.emit()

    def set_options(self, options: Options) -> None:
        """Use other options from now on, and answer the present question anew with them."""
        if options == self._options:
            return
        self._options = options
        self._ask_again()

    def ask_anew(self) -> None:
        """Answer the present question again: what its lists depend on has changed."""
        if self._answer is not None:
            self._answer = replace(self._answer, lists={})
        self._ask_again()

    def set_sight(self, sight: Sight) -> None:
        """Tell whose lists are in sight; lists that are not there yet are asked for."""
        if sight == self._sight:
            return
        self._sight = sight
        told = self._answer
        if told is None or self._pending is not None or set(sight.first) - set(told.lists):
            self._ask_again()
        else:
            self._ask_for_more()

    def _ask_again(self) -> None:
        if self._pending is not None:
            self._start(self._pending)
        elif self._answer is not None:
            self._start(self._answer.question, self._answer.query)

    def ask(self, question: Question) -> None:
        """Ask something new; asking what is being asked already changes nothing."""
        if self._engine is None or question == self._pending:
            return
        self._start(question)

    def wish(self, *wishes: Wish) -> None:
        """Ask the present question again, for more or less like some things.

        The contrary wishes are taken back by that.
        """
        gone = {replace(each, is_more=more) for each in wishes for more in (True, False)}
        self._change_wishes(lambda now: (*(each for each in now if each not in gone), *wishes))

    def take_back(self, wish: Wish) -> None:
        """Ask the present question again without a wish."""
        self._change_wishes(lambda wishes: tuple(each for each in wishes if each != wish))

    def _change_wishes(self, change: Callable[[tuple[Wish, ...]], tuple[Wish, ...]]) -> None:
        asked = self._pending or (self._answer.question if self._answer is not None else None)
        if asked is not None:
            self.ask(replace(asked, wishes=change(asked.wishes)))

    def back(self) -> None:
        """Go to the question before, or from a refusal to the last answer."""
        if self._answer is None and self._pending is None:
            self._show(self.trail.current)
        else:
            self._show(self.trail.back())

    def forward(self) -> None:
        """Go to the question after."""
        self._show(self.trail.forward())

    def jump(self, position: int) -> None:
        """Go to a question by its place on the trail."""
        self._show(self.trail.jump(position))

    def _show(self, step: Step | None) -> None:
        if step is not None:
            self._start(step.question, step.query)
            self.trail_changed.emit()

    def _start(self, question: Question, query: Query | None = None) -> None:
        engine, options, told = self._engine, self._options, self._answer
        if engine is None:
            return
        self._has_asked = True
        wanted = self._sight.first
        known = {}
        if told is not None and told.question == question:
            known, query = still_true(engine, told, options), told.query
        elif told is not None and query is None and told.question.plain == question.plain:
            query = told.query  # a picture need not be looked at again for another wish
        self._pending = question
        self._painted.stop()
        for key in (_MORE_LISTS, _TILE_PICTURES):
            self._tasks.drop(key)
        self._tasks.run(
            _ANSWER,
            lambda: answer(engine, question, options, wanted, query, known),
            self._take,
            self._take_failure,
        )
        self.started.emit()

    def _take(self, result: Answer | Refusal) -> None:
        self._pending = None
        if isinstance(result, Refusal):
            told = self._answer
            if told is not None and result.question.plain == told.question.plain:
                self.wish_refused.emit(result.reason)
                return
            self._answer = None
            self.refused.emit(result)
            self.trail_changed.emit()
            return
        self._answer = result
        self._tried = set(result.tiles)
        self._remember(result)
        self.answered.emit(result)
        self.trail_changed.emit()
        self._painted.start()

    def _ask_for_the_rest(self) -> None:
        self._load_more_pictures()
        self._ask_for_more()

    def _ask_for_more(self) -> None:
        """Ask for the lists that are a click away, after those in sight were shown."""
        engine, told = self._engine, self._answer
        if engine is None or told is None:
            return
        names = [name for name in self._sight.later if name not in told.lists]
        if not names:
            self._tasks.drop(_MORE_LISTS)
            return

        def done(more: dict[str, RecommendationList]) -> None:
            self._answer = replace(told, lists={**told.lists, **more})
            self.lists_came.emit(self._answer)
            self._load_more_pictures()

        self._tasks.run(
            _MORE_LISTS,
            lambda: lists_of(engine, told.query, told.options, names),
            done,
            lambda sentence: None,  # what fails is said when it is in sight
        )

    def _take_failure(self, sentence: str) -> None:
        if self._pending is not None:
            self._take(Refusal(self._pending, self.tr("This could not be answered"), sentence))

    def _remember(self, result: Answer) -> None:
        current = self.trail.current
        step = Step(result.question)
        if current != step:
            self.trail.push(step)
            current = step
        assert current is not None
        current.name = result.title
        current.query = result.query
        current.product_ids = result.product_ids
        current.image = result.small_image

    def _find_again(self, engine: Engine) -> None:
        """Give the steps of the trail the rows that their products have now."""
        kept: list[Step] = []
        position = -1
        for place, step in enumerate(self.trail.steps):
            found = found_again(step, engine)
            if found is not None:
                kept.append(found)
            if place <= self.trail.position:
                position = len(kept) - 1
        self.trail.replace(kept, position)

    def _load_more_pictures(self) -> None:
        """Load the pictures that were not there in time, some at a turn, in their own pool."""
        engine, told = self._engine, self._answer
        if engine is None or told is None or self._tasks.is_running(_TILE_PICTURES):
            return
        rows = [each.row for given in told.lists.values() for each in given.recommendations]
        turn = [row for row in dict.fromkeys(rows) if row not in self._tried][:_PICTURES_A_TURN]
        if not turn:
            return

        def load() -> dict[int, QImage]:
            time.sleep(_FRAME_S)  # the frame comes first: loading would slow its painting down
            return product_images(engine, turn)

        def done(images: dict[int, Any]) -> None:
            self._tried.update(turn)
            unreadable = {row: QImage() for row in turn}
            self.pictures_came.emit({**unreadable, **images})
            self._load_more_pictures()

        self._tasks.run(
            _TILE_PICTURES,
            load,
            done,
            lambda sentence: None,
            pool="thumbnails",
        )
