"""What became of a product under rules, in values and in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.rules.rule import Rule
from core.words import joined, worded

PINNED, BOOSTED, BURIED, PUT_OUT, MADE_WAY = "pinned", "boosted", "buried", "put out", "made way"

_DONE = {
    PINNED: worded("Changes", "Pinned to place {place}"),
    BOOSTED: worded("Changes", "Boosted"),
    BURIED: worded("Changes", "Buried"),
    PUT_OUT: worded("Changes", "Excluded"),
    MADE_WAY: worded("Changes", "Made way for others"),
}
_MOVED_OUT = {
    PINNED: worded("Changes", "Pinned out of the list"),
    BOOSTED: worded("Changes", "Boosted out of the list"),
    BURIED: worded("Changes", "Buried out of the list"),
}
_ORDINALS = (
    worded("Changes", "{number}th"),
    worded("Changes", "{number}st"),
    worded("Changes", "{number}nd"),
    worded("Changes", "{number}rd"),
)


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
        words = _DONE[self.kind].filled(place=self.now)
        if not self.now and self.kind in _MOVED_OUT:
            words = _MOVED_OUT[self.kind]
        if self.was and self.was == self.now:
            before: str = worded("Changes", "in the same place without rules")
        elif self.was:
            before = worded("Changes", "{place} without rules").filled(place=ordinal(self.was))
        else:
            before = worded("Changes", "further down without rules")
        return joined((words, before), "; ")


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


def ordinal(number: int) -> str:
    """Write a number as people say it of a place: 1st, 2nd, 3rd, 11th."""
    ending = 0 if number % 100 in (11, 12, 13) or number % 10 > 3 else number % 10
    return _ORDINALS[ending].filled(number=number)
