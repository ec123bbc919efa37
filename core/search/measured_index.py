"""Building an index and measuring it: one that finds too little is built again with more."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.search.annoy_index import NeighbourIndex, build_index
from core.search.exact import exact_neighbours
from core.search.halves import Halves, widened
from core.search.neighbours import NeighbourSearch, PrebuiltIndex
from core.search.plan import (
    GOOD_RECALL,
    SEED,
    SearchPlan,
    building_more,
    inspecting_more,
    plan_for,
)
from core.search.projection import Projection, fit_projection
from core.search.recall import NO_ROW, recall_at_k
from core.search.vectors import Vectors, best_first

RECALL_K = 20
RECALL_SAMPLE = 200
_MOST_INSPECTIONS = 2  # times that the same index is asked to inspect twice as much
_MOST_BUILDS = 2
_BLOCK = 8192


@dataclass(frozen=True, slots=True)
class MeasuredIndex:
    """An index on disk with the plan it is to be asked by, and the recall@20 that this gave."""

    projection: Projection
    plan: SearchPlan
    recall: float
    sample: int


def build_measured_index(
    path: Path, vectors: Halves, still_wanted: Callable[[int], None] = lambda done: None
) -> MeasuredIndex:
    """Build an index over vectors, float16 (n, dimensions), that finds what exact search finds.

    `still_wanted` is told how many vectors were added so far and may raise to end the work.

    Raises:
        OSError: when the file cannot be written.
    """
    plan = plan_for(len(vectors))
    sample = np.random.default_rng(SEED).permutation(len(vectors))[:RECALL_SAMPLE].astype(np.int64)
    table = Vectors.in_order(vectors)
    exact = neighbours_of_others(table, sample)
    for build in range(_MOST_BUILDS):
        if build:
            plan = building_more(plan)
        projection = fit_projection(vectors, components=plan.components, seed=SEED)
        build_index(
            path,
            _reduced(vectors, projection, still_wanted),
            components=projection.components,
            trees=plan.trees,
            split=plan.split,
            seed=SEED,
            still_wanted=lambda: still_wanted(len(vectors)),
        )
        measured = _ask_well(path, table, projection, plan, sample, exact)
        if measured.recall >= GOOD_RECALL:
            break
    return measured


def measured_recall(
    search: NeighbourSearch, vectors: Vectors, sample: NDArray[np.int64], exact: NDArray[np.int64]
) -> float:
    """Give the recall@k of the candidates' best against exact neighbours.

    Args:
        search: what is measured.
        vectors: of length one each.
        sample: the rows asked about, int64 (queries,).
        exact: the true neighbours of each, without itself, int64 (queries, k).
    """
    k = exact.shape[1]
    found = np.full((len(sample), k), NO_ROW, dtype=np.int64)
    for number, row in enumerate(sample):
        query = vectors.wide(sample[number : number + 1])[0]
        rows = search.candidates(query, k + 1)
        rows = np.sort(rows[rows != row])
        best = rows[best_first(vectors.dots(rows, query), k)]
        found[number, : len(best)] = best
    return recall_at_k(found, exact)


def _ask_well(
    path: Path,
    vectors: Vectors,
    projection: Projection,
    plan: SearchPlan,
    sample: NDArray[np.int64],
    exact: NDArray[np.int64],
) -> MeasuredIndex:
    """Find out how much of an index must be inspected for a good answer."""
    items = NeighbourIndex(path, projection.components, len(vectors), plan.split)
    try:
        for attempt in range(_MOST_INSPECTIONS + 1):
            if attempt:
                plan = inspecting_more(plan)
            search = NeighbourSearch(vectors, PrebuiltIndex(projection, items, plan))
            recall = measured_recall(search, vectors, sample, exact)
            if recall >= GOOD_RECALL:
                break
    finally:
        items.close()
    return MeasuredIndex(projection, plan, recall, len(sample))


def neighbours_of_others(vectors: Vectors, sample: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give the exact neighbours of some rows, each without itself, int64 (queries, k)."""
    rows, _ = exact_neighbours(vectors, vectors.wide(sample), RECALL_K + 1)
    others = np.full((len(sample), RECALL_K), NO_ROW, dtype=np.int64)
    for number, row in enumerate(sample):
        kept = rows[number][rows[number] != row][:RECALL_K]
        others[number, : len(kept)] = kept
    return others


def _reduced(
    vectors: Halves, projection: Projection, still_wanted: Callable[[int], None]
) -> Iterator[NDArray[np.float32]]:
    for start in range(0, len(vectors), _BLOCK):
        block = vectors[start : start + _BLOCK]
        yield projection.apply(widened(block))
        still_wanted(start + len(block))
