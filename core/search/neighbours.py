"""Candidates near a vector: from the index where it helps, one by one where that is as quick.

Some products are compared one by one, since no index knows them or none is worth asking: all of a
small catalogue, the tail that came after the index was built, and a small part of the catalogue
that was asked for alone. Of a larger part those are that are nearest in the numbers of the index.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.search.annoy_index import NeighbourIndex
from core.search.plan import SearchPlan
from core.search.projection import Projection
from core.search.vectors import Vectors

_PER_WANTED = 5  # candidates for each place of a long list
_NODES_PER_PRODUCT = 1
"""Comparing one product in the numbers of the index takes as long as inspecting so many nodes."""
_NODES_PER_FULL_PRODUCT = 10
"""The same, in all the numbers of its vector."""

_ROUGHLY = 1 / 6
_ENOUGH = 0.9
_LEAST_HOPE = 0.2  # five times as many are asked for next, at most


@dataclass(frozen=True, slots=True, eq=False)
class PrebuiltIndex:
    """What was built over the base of the vectors: item i is slot i."""

    projection: Projection
    items: NeighbourIndex
    plan: SearchPlan


class NeighbourSearch:
    """Finds the products whose vectors may be nearest to one; safe to use from several threads."""

    def __init__(self, vectors: Vectors, index: PrebuiltIndex | None) -> None:
        """Search all vectors, those of the base through the index if there is one."""
        self._index = index
        self._rows = vectors.rows()
        self._slots = vectors.slots
        self._has_vector = np.zeros(len(vectors), dtype=np.bool_)
        self._has_vector[self._rows] = True
        slots = vectors.slots[self._rows]
        in_base = slots < len(vectors.base)
        self._row_of_item = np.full(len(vectors.base), -1, dtype=np.int64)
        self._row_of_item[slots[in_base]] = self._rows[in_base]
        self._tail = self._rows[~in_base]
        self._left = int(in_base.sum()) / max(1, len(vectors.base))

    def __len__(self) -> int:
        """Count the products that can be found."""
        return len(self._rows)

    @property
    def index(self) -> PrebuiltIndex | None:
        """The prebuilt index, None where everything is compared exactly."""
        return self._index

    def is_indexed(self, row: int) -> bool:
        """Tell whether the index knows a product; others are compared one by one."""
        return self._index is not None and bool(np.isin(row, self._row_of_item))

    def roughly_near(self, vector: NDArray[np.float32]) -> NDArray[np.int64]:
        """Give rows near a vector, float32 (dimensions,), for a sixth of the time of `candidates`.

        As many as that gives for a short list; some in a hundred of the nearest are
        missed, so it serves for telling how near things are, not for recommending them.
        """
        if not np.isfinite(vector).all() or not vector.any():
            return np.empty(0, dtype=np.int64)
        if self._index is None:
            return self._rows
        plan = self._index.plan
        found = self._nearest(vector, plan.candidates, self._left, effort=_ROUGHLY)
        return self._rows if found is None else np.concatenate((found, self._tail))

    def candidates(
        self, vector: NDArray[np.float32], wanted: int, within: NDArray[np.int64] | None = None
    ) -> NDArray[np.int64]:
        """Give rows that hold the `wanted` nearest to a vector with high probability, unordered.

        Args:
            vector: float32 (dimensions,), L2-normalised.
            wanted: how many nearest are needed.
            within: the rows that count, each once; None for all.
        """
        if not np.isfinite(vector).all() or not vector.any():
            return np.empty(0, dtype=np.int64)  # it is like nothing, so that nothing is like it
        eligible = self._rows if within is None else within[self._has_vector[within]]
        if self._index is None or not len(eligible):
            return eligible
        count = max(self._index.plan.candidates, _PER_WANTED * wanted)
        if within is None:
            indexed = self._nearest(vector, count, self._left)
            return eligible if indexed is None else np.concatenate((indexed, self._tail))
        counts = np.zeros(len(self._has_vector), dtype=np.bool_)
        counts[eligible] = True
        share = self._left * len(eligible) / len(self._rows)
        found = self._nearest_within(vector, count, share, counts, len(eligible))
        if found is None:
            found = self._nearest_of(eligible, vector, count)
        if found is None:
            return eligible
        return np.concatenate((found, self._tail[counts[self._tail]]))

    def _nearest(
        self,
        vector: NDArray[np.float32],
        count: int,
        share: float,
        most: float = math.inf,
        effort: float = 1.0,
    ) -> NDArray[np.int64] | None:
        """Ask the index so that about `count` rows are left of which the given share counts.

        `effort` is which part of the plan's nodes is inspected. None where the whole index would
        have to be taken, or more than `most` nodes inspected.
        """
        assert self._index is not None
        plan = self._index.plan
        asked = math.ceil(count / share)
        search_k = max(math.ceil(effort * plan.search_k / math.sqrt(share)), 2 * asked)
        if asked >= len(self._row_of_item) or search_k >= most:
            return None
        items = self._index.items.nearest(self._index.projection.apply(vector), asked, search_k)
        rows = self._row_of_item[items]
        return rows[rows >= 0]

    def _nearest_within(
        self,
        vector: NDArray[np.float32],
        count: int,
        share: float,
        counts: NDArray[np.bool_],
        eligible: int,
    ) -> NDArray[np.int64] | None:
        """Ask the index for rows that count, harder when few of those near the vector do.

        None where comparing every row that counts is as quick.
        """
        assert self._index is not None
        can_compare = self._index.items.can_compare
        most = eligible * (_NODES_PER_PRODUCT if can_compare else _NODES_PER_FULL_PRODUCT)
        while (rows := self._nearest(vector, count, share, most)) is not None:
            rows = rows[counts[rows]]
            if len(rows) >= _ENOUGH * count:
                return rows
            # What is asked for lies far away: shoes for a winter coat, say.
            share *= max(len(rows) / count, _LEAST_HOPE)
        return None

    def _nearest_of(
        self, rows: NDArray[np.int64], vector: NDArray[np.float32], count: int
    ) -> NDArray[np.int64] | None:
        """Give about `count` of some rows, those nearest in the numbers of the index.

        None where the index cannot tell.
        """
        assert self._index is not None
        if not self._index.items.can_compare:
            return None
        slots = self._slots[rows].astype(np.int64)
        items = slots[slots < len(self._row_of_item)]
        reduced = self._index.projection.apply(vector)
        return self._row_of_item[self._index.items.nearest_of(items, reduced, count)]

    def close(self) -> None:
        """Unmap the index."""
        if self._index is not None:
            self._index.items.close()
