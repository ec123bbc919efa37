"""What became of a product under rules, in values and in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.rules.rule import Rule

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


def ordinal(number: int) -> str:
    """Write a number as people say it of a place: 1st, 2nd, 3rd, 11th."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
