"""The rules of the open catalogue, as the window holds them; every change goes over the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import FashRecError
from core.rules.rule import LAST_PLACE, PIN, Rule, Target
from core.rules.store import add_rules, change_rules, order_rules, read_rules, remove_rules
from core.rules.words import rule_in_words, short_words
from core.userdata.user_data import UserData
from core.words import Words, worded
from fashrec_gui.desk import Desk
from fashrec_gui.language import spoken
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from core.engine import Engine
    from core.rules.conflicts import Conflict

_LOOK = "look through the rules"


@dataclass(frozen=True, slots=True)
class KnownRule:
    """A rule and what stands in its way; None while that is being found out."""

    rule: Rule
    conflicts: tuple[Conflict, ...] | None = None

    @property
    def is_idle(self) -> bool:
        """Whether it does nothing as things stand."""
        return not self.rule.is_on or any(each.is_idle for each in self.conflicts or ())


class RuleKeeper(QObject):
    """Reads the rules whenever user data has changed, and changes them step by step."""

    rules_changed = Signal()
    """The rules are others: lists that obey them are out of date."""
    shown_changed = Signal()
    """Rules, their products' names or their conflicts are to be shown anew."""
    message = Signal(str)
    """A quiet line about what was done."""
    failed = Signal(str)
    """A sentence: the rules cannot be read."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        """Start without a catalogue."""
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._engine: Engine | None = None
        self._rules: list[Rule] = []
        self.known: list[KnownRule] = []
        self.trouble = ""
        """Why the rules cannot be read, in a sentence; "" when they can."""
        self.marked: NDArray[np.int64] | None = None
        """The rows of the products that rules speak of which count today; None for no rules."""
        desk.changed.connect(self._read)

    @property
    def engine(self) -> Engine | None:
        """The catalogue that is open."""
        return self._engine

    def set_engine(self, engine: Engine | None) -> None:
        """Keep the rules of another catalogue, or of none."""
        self._engine = engine
        self._rules, self.known = [], []
        self._read(anew=True)

    # Changing

    def add(self, rules: Sequence[Rule], label: str = "") -> bool:
        """Keep new rules; tell whether that was possible."""
        label = label or worded("RuleSteps", "“{rule}”").filled(rule=short_words(rules[0]))
        done = self._desk.change(lambda data: add_rules(data, rules, label))
        if done is not None:
            self._say(rules)
        return done is not None

    def change(self, rule: Rule) -> bool:
        """Change a rule, by its number; tell whether that was possible."""
        label = worded("RuleSteps", "Change “{rule}”").filled(rule=short_words(rule))
        return self._did(lambda data: change_rules(data, [rule], label))

    def switch(self, rules: Sequence[Rule], on: bool) -> bool:
        """Switch rules on or off; tell whether that was possible."""
        label = _switching(rules, on)
        switched = [replace(rule, is_on=on) for rule in rules]
        return self._did(lambda data: change_rules(data, switched, label))

    def remove(self, rules: Sequence[Rule]) -> bool:
        """Forget rules; tell whether that was possible."""
        numbers = [rule.rule_id for rule in rules]
        one = worded("RuleSteps", "Delete “{rule}”")
        more = worded("RuleSteps", "Delete {count:,} rules")
        label = _of(rules, one, more)
        if not self._did(lambda data: remove_rules(data, numbers, label)):
            return False
        one = worded("RuleSteps", "Deleted “{rule}”. Ctrl+Z brings it back.")
        more = worded("RuleSteps", "Deleted {count:,} rules. Ctrl+Z brings it back.")
        self.message.emit(spoken(_of(rules, one, more)))
        return True

    def move(self, rule: Rule, by: int) -> bool:
        """Let a rule go before others or after them; tell whether that was possible."""
        numbers = [each.rule_id for each in self._rules]
        place = numbers.index(rule.rule_id)
        numbers.insert(max(0, place + by), numbers.pop(place))
        label = worded("RuleSteps", "Move “{rule}”").filled(rule=short_words(rule))
        return self._did(lambda data: order_rules(data, numbers, label))

    def free_place(self, questions: Target, recommender: str = "") -> int:
        """Give the first place that nothing is pinned to in these questions' lists."""
        taken = {
            rule.place
            for rule in self._rules
            if rule.kind == PIN
            and rule.counts_on(date.today())
            and (rule.questions == questions or rule.questions.is_everything)
            and rule.recommender in ("", recommender)
        }
        return next((place for place in range(1, LAST_PLACE) if place not in taken), LAST_PLACE)

    def _did(self, work: Callable[[UserData], None]) -> bool:
        def run(data: UserData) -> bool:
            work(data)
            return True

        return self._desk.change(run) is not None

    def _say(self, rules: Sequence[Rule]) -> None:
        if len(rules) == 1:
            rule = spoken(rule_in_words(rules[0], date.today()))
            self.message.emit(self.tr("{rule}. Ctrl+Z takes it back.").format(rule=rule))
        else:
            added = self.tr("Added %Ln rules. Ctrl+Z takes them back.", "", len(rules))
            self.message.emit(added)

    # Reading

    def _read(self, *, anew: bool = False) -> None:
        data, engine, before = self._desk.user_data, self._engine, self.trouble
        rules: list[Rule] = []
        self.trouble = self._desk.trouble  # the desk has told of it
        try:
            if data is not None and engine is not None and not self.trouble:
                rules = read_rules(data)
        except FashRecError as error:
            self.trouble = spoken(error)
            self.failed.emit(self.trouble)
        same = self.trouble == before and [(rule, rule.rule_id) for rule in rules] == [
            (rule, rule.rule_id) for rule in self._rules
        ]
        if same and not anew:
            return
        self._rules = rules
        self.known = [KnownRule(rule) for rule in rules]
        if not rules or engine is None:
            self._tasks.drop(_LOOK)
            self.marked = None
        else:
            self._tasks.run(
                _LOOK,
                lambda: looked_through(engine, rules),
                self._take,
                self.failed.emit,
                pool="background",
            )
        self.shown_changed.emit()
        if not anew:
            self.rules_changed.emit()

    def _take(self, found: tuple[list[KnownRule], NDArray[np.int64]]) -> None:
        self.known, self.marked = found
        self.shown_changed.emit()


def looked_through(
    engine: Engine, rules: Sequence[Rule]
) -> tuple[list[KnownRule], NDArray[np.int64]]:
    """Name the rules' products, find the conflicts, and the rows that are spoken of; off the
    window's thread, since filters may have to be made ready."""
    import numpy as np  # it comes with the engine, after the window

    from core.rules.conflicts import conflicts_of
    from core.rules.named import with_names

    today, targets = date.today(), engine.rules.targets

    def name_of(product_id: str) -> str | None:
        row = engine.products.row_of(product_id)
        return None if row is None else engine.products.product(row).name

    named = with_names(rules, name_of)
    found = conflicts_of(named, targets, today)
    marked = np.zeros(len(targets), dtype=np.bool_)
    for rule in named:
        if not rule.counts_on(today):
            continue
        if not rule.products.product_id:
            marked |= targets.mask(rule.products)
        elif (row := targets.row(rule.products)) is not None:
            marked[row] = True
    known = [KnownRule(*each) for each in zip(named, found, strict=True)]
    return known, np.flatnonzero(marked).astype(np.int64)


def _switching(rules: Sequence[Rule], on: bool) -> Words:
    if on:
        one = worded("RuleSteps", "Switch “{rule}” on")
        return _of(rules, one, worded("RuleSteps", "Switch {count:,} rules on"))
    one = worded("RuleSteps", "Switch “{rule}” off")
    return _of(rules, one, worded("RuleSteps", "Switch {count:,} rules off"))


def _of(rules: Sequence[Rule], one: Words, more: Words) -> Words:
    """Say of a single rule what it does, of several how many they are."""
    if len(rules) == 1:
        return one.filled(rule=short_words(rules[0]))
    return more.filled(count=len(rules))
