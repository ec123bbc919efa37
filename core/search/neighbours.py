"""Candidates near a vector: from the index where it helps, one by one where that is as quick.

Three kinds of products are compared exactly, since no index knows them or none is worth asking: all
of a small catalogue, the tail that came after the index was built, and a small part of the
catalogue that was asked for alone.
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
_NODES_PER_PRODUCT = 14
"""Comparing one product exactly takes as long as inspecting so many nodes of the index."""


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
        index = self._index
        if index is None or not len(eligible):
            return eligible
        share = self._left * len(eligible) / len(self._rows)
        asked = math.ceil(max(index.plan.candidates, _PER_WANTED * wanted) / share)
        search_k = max(math.ceil(index.plan.search_k / math.sqrt(share)), 2 * asked)
        if asked >= len(self._row_of_item) or len(eligible) * _NODES_PER_PRODUCT <= search_k:
            return eligible
        items = index.items.nearest(index.projection.apply(vector), asked, search_k)
        rows = self._row_of_item[items]
        if within is None:
            return np.concatenate((rows[rows >= 0], self._tail))
        counts = np.zeros(len(self._has_vector) + 1, dtype=np.bool_)  # the last is row -1
        counts[eligible] = True
        return np.concatenate((rows[counts[rows]], self._tail[counts[self._tail]]))

    def close(self) -> None:
        """Unmap the index."""
        if self._index is not None:
            self._index.items.close()
