"""What a merchandiser's rules change in one list, as plain arrays that re-ranking applies.

Excluded products are gone, boosted and buried ones are moved by steps, and pinned ones stand at
their places whatever their scores. Who made these arrays of which rules is `core.rules`' affair.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.recommend.reach import MOST_STEPS, REACH
from core.search.vectors import best_first

_FEW = 200  # rows
_LEAST_SPREAD = 1e-3  # so that of products exactly alike the boosted ones still come first


@dataclass(frozen=True, eq=False)
class Adjustments:
    """What is to be changed, over the n products of a catalogue.

    `pinned_rows` int64 (p,) are to stand at `pinned_places` int64 (p,), which count from 1 and
    ascend; no row and no place is there twice. `excluded` bool (n,) tells which products must not
    appear. `steps` int8 (n,), from -`MOST_STEPS` to `MOST_STEPS`, tell how far a product is boosted
    or buried.
    """

    pinned_rows: NDArray[np.int64]
    pinned_places: NDArray[np.int64]
    excluded: NDArray[np.bool_]
    steps: NDArray[np.int8]

    @cached_property
    def levels(self) -> tuple[int, ...]:
        """The steps that there are, ascending; (0,) when nothing is boosted or buried."""
        counts = np.bincount(self.steps.view(np.uint8), minlength=256)
        present = np.flatnonzero(counts).astype(np.uint8).view(np.int8)
        return tuple(sorted(int(level) for level in present)) or (0,)

    @cached_property
    def excludes(self) -> bool:
        """Whether anything is excluded."""
        return bool(self.excluded.any())

    @property
    def narrows(self) -> bool:
        """Whether the best of all are not necessarily among the candidates of a plain question."""
        return self.excludes or self.levels != (0,)

    def parts(self, within: NDArray[np.int64] | None) -> list[NDArray[np.int64]]:
        """Give the rows that may be recommended, int64, apart by their steps.

        The best of every part hold the best of all, whatever the steps are worth. `within` are the
        rows that may be recommended anyway, None for all.
        """
        if within is None:
            return self._parts
        return self._apart(within[~self.excluded[within]])

    @cached_property
    def _parts(self) -> list[NDArray[np.int64]]:
        return self._apart(np.flatnonzero(~self.excluded).astype(np.int64))

    def _apart(self, rows: NDArray[np.int64]) -> list[NDArray[np.int64]]:
        if len(self.levels) == 1:
            return [rows] if len(rows) else []
        steps = self.steps[rows]
        parts = (rows[steps == level] for level in self.levels)
        return [part for part in parts if len(part)]

    def asked(
        self, k: int, within: NDArray[np.int64] | None
    ) -> list[tuple[NDArray[np.int64] | None, int]]:
        """Give what to ask for so that the best `k` are found.

        Each is a part of the rows that may be recommended anyway (None for all), and how many of
        the nearest there are needed. A part that lacks but a few of all rows is not asked for as a
        part, which takes longer, but with so many more.
        """
        wanted = self.wanted(k)
        if not self.narrows:
            return [(within, wanted)]
        total = len(self.steps) if within is None else len(within)
        return [
            (within, wanted + total - len(part)) if total - len(part) <= _FEW else (part, wanted)
            for part in self.parts(within)
        ]

    def wanted(self, k: int) -> int:
        """Tell how many candidates a list of `k` needs: some places are taken by pins, and a step
        is measured by the fiftieth."""
        return max(k, REACH) + len(self.pinned_rows)

    def pinned_within(self, within: NDArray[np.int64] | None) -> NDArray[np.int64]:
        """Give the pinned rows that may be recommended: those `within`, where not all may."""
        if within is None or not len(self.pinned_rows):
            return self.pinned_rows
        return self.pinned_rows[np.isin(self.pinned_rows, within)]


def shifted(
    adjustments: Adjustments, rows: NDArray[np.int64], scores: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Give the scores to rank by, float32 (len(rows),): each moved by its steps.

    `rows` are all that may be in the list, int64, `scores` float32 (len(rows),) as the question
    gave them.
    """
    steps = adjustments.steps[rows]
    if not steps.any():
        return scores
    return scores + steps * np.float32(spread(scores) / MOST_STEPS)


def spread(scores: NDArray[np.float32]) -> float:
    """Tell how far apart the best and the fiftieth score lie, or the last where there are fewer."""
    if not len(scores):
        return _LEAST_SPREAD
    best = scores[best_first(scores, REACH)]
    return max(float(best[0]) - float(best[-1]), _LEAST_SPREAD)


def with_pins(
    adjustments: Adjustments,
    ranked: NDArray[np.int64],
    admitted: NDArray[np.int64],
    k: int,
) -> NDArray[np.int64]:
    """Put the pinned rows at their places in a list, and give its first `k`, int64.

    Args:
        adjustments: what is pinned where.
        ranked: rows, best first, as they would stand without pins, pinned ones possibly among them.
        admitted: the rows that may be in the list at all; pinned ones that are not stay out.
        k: how long a list is wanted. A pin beyond its end is not seen; in a list that is shorter
            for want of products, pins stand behind one another at the end.
    """
    here = np.isin(adjustments.pinned_rows, admitted)
    rows, places = adjustments.pinned_rows[here], adjustments.pinned_places[here]
    if not len(rows):
        return ranked[:k]
    others = ranked[~np.isin(ranked, rows)]
    # Walking down the pins in the order of their places, the others fill what is between them.
    between = places - 1 - np.arange(len(places))
    listed: NDArray[np.int64] = np.insert(others, np.minimum(between, len(others)), rows)
    return listed[:k]
