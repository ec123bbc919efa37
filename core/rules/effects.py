"""What rules have done to a list, product by product."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.recommend.adjustments import Adjustments
from core.rules.rule import BOOST, BURY, EXCLUDE, PIN, Rule
from core.rules.rulebook import RuleBook

PINNED, BOOSTED, BURIED, PUT_OUT, MADE_WAY = "pinned", "boosted", "buried", "put out", "made way"


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one product.

    `kind` is `PINNED`, `BOOSTED`, `BURIED`, `PUT_OUT` or, where no rule speaks of it and others
    took its place in the list, `MADE_WAY`. `now` is its place in the list, 0 when it is not in it;
    `was` its place without rules, 0 when that is beyond the fiftieth. `rules` are those that speak
    of it and count.
    """

    kind: str
    now: int
    was: int
    rules: tuple[Rule, ...] = ()

    @property
    def in_words(self) -> str:
        """Say what became of it: "Pinned to place 2; 7th without rules"."""
        before = f"{ordinal(self.was)} without rules" if self.was else "further down without rules"
        if self.kind == PUT_OUT:
            return f"Excluded; {before}"
        if self.kind == MADE_WAY:
            return f"Made way for others; {before}"
        done = f"Pinned to place {self.now}" if self.kind == PINNED else self.kind.capitalize()
        if not self.now:
            return f"{done} out of the list; {before}"
        if self.was == self.now:
            return f"{done}; in the same place without rules"
        return f"{done}; {before}"


@dataclass(frozen=True, slots=True)
class Effects:
    """What rules have done to a list.

    `changes` are by row: of every product in the list that a rule speaks of, and of every one that
    would be in it without rules and is not. `rules` counts the rules that had a say.
    """

    changes: Mapping[int, Change]
    rules: int

    @property
    def put_out(self) -> int:
        """How many products of the list without rules are excluded."""
        return sum(change.kind == PUT_OUT for change in self.changes.values())


def effects_of(
    book: RuleBook,
    numbers: Sequence[int],
    adjustments: Adjustments,
    listed: NDArray[np.int64],
    unruled: NDArray[np.int64],
    k: int,
) -> Effects:
    """Compare a list with what it would be without rules.

    Args:
        book: the rules.
        numbers: those that count in this list, by their numbers in the book.
        adjustments: what they change together.
        listed: the list's rows, best first, at most `k`.
        unruled: the rows without rules, best first, the list's `k` and further ones.
        k: how long a list was wanted.
    """
    now = {row: place for place, row in enumerate(listed.tolist(), 1)}
    was = {row: place for place, row in enumerate(unruled.tolist(), 1)}
    gone = [row for row in unruled[:k].tolist() if row not in now]
    rows = np.array([*now, *gone], dtype=np.int64)
    pinned = set(adjustments.pinned_rows.tolist())
    touching = book.touching(numbers, rows)
    changes = {}
    for position, row in enumerate(rows.tolist()):
        kind = _kind(adjustments, row, row in pinned)
        if kind == MADE_WAY and row in now:
            continue
        speaking = tuple(
            rule for rule, meant in touching if meant[position] and rule.kind in _SPEAKING[kind]
        )
        changes[row] = Change(kind, now.get(row, 0), was.get(row, 0), speaking)
    return Effects(changes, len(numbers))


_SPEAKING = {
    PINNED: (PIN,),
    PUT_OUT: (EXCLUDE,),
    BOOSTED: (BOOST, BURY),
    BURIED: (BOOST, BURY),
    MADE_WAY: (),
}


def _kind(adjustments: Adjustments, row: int, is_pinned: bool) -> str:
    if adjustments.excluded[row]:
        return PUT_OUT
    if is_pinned:
        return PINNED
    steps = int(adjustments.steps[row])
    if not steps:
        return MADE_WAY
    return BOOSTED if steps > 0 else BURIED


def ordinal(number: int) -> str:
    """Write a number as people say it of a place: 1st, 2nd, 3rd, 11th."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
