"""What `core/search/plan.py` rests on: recall and time of many plans for one workspace's vectors.

`python -m tests.benchmarks.plans WORKSPACE [--components 64 128] [--trees 12 30] [--search-k …]
[--candidates …]` builds an index for each pair of components and trees, and prints a line a plan.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.search.annoy_index import NeighbourIndex, build_index
from core.search.halves import widened
from core.search.measured_index import RECALL_K, measured_recall, neighbours_of_others
from core.search.neighbours import NeighbourSearch, PrebuiltIndex
from core.search.plan import SEED, SearchPlan
from core.search.projection import Projection, fit_projection
from core.search.vectors import Vectors
from core.workspace.layout import TAIL_VECTORS, VECTORS, Layout
from core.workspace.reuse import map_vectors

_SAMPLE = 200
_BLOCK = 8192


def main() -> None:
    """Measure every combination that was asked for."""
    options = _parse()
    layout = Layout(options.workspace)
    whole = map_vectors(layout.generation(layout.current_name() or ""), VECTORS, TAIL_VECTORS)
    vectors = Vectors.in_order(whole.base)
    sample = np.random.default_rng(1).permutation(len(vectors))[:_SAMPLE].astype(np.int64)
    exact = neighbours_of_others(vectors, sample)
    print("components  trees  search_k  candidates  recall@20  median ms  p95 ms  MB  built in s")
    for components in options.components:
        projection = fit_projection(vectors.base, components=components, seed=SEED)
        for trees in options.trees:
            plans = [
                SearchPlan(components, trees, search_k, candidates)
                for search_k, candidates in product(options.search_k, options.candidates)
            ]
            for line in _measure(vectors, projection, plans, sample, exact):
                print(line, flush=True)


def _measure(
    vectors: Vectors,
    projection: Projection,
    plans: list[SearchPlan],
    sample: NDArray[np.int64],
    exact: NDArray[np.int64],
) -> Iterator[str]:
    """Build one index and ask it by several plans."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index.ann"
        began = time.perf_counter()
        blocks = (
            projection.apply(widened(vectors.base[start : start + _BLOCK]))
            for start in range(0, len(vectors), _BLOCK)
        )
        components, trees = plans[0].components, plans[0].trees
        build_index(path, blocks, components=components, trees=trees, split="euclidean", seed=SEED)
        seconds = time.perf_counter() - began
        items = NeighbourIndex(path, components, len(vectors), "euclidean")
        for plan in plans:
            search = NeighbourSearch(vectors, PrebuiltIndex(projection, items, plan))
            recall = measured_recall(search, vectors, sample, exact)
            times = _milliseconds(search, vectors, sample)
            yield (
                f"{plan.components:10}  {plan.trees:5}  {plan.search_k:8}  {plan.candidates:10}  "
                f"{recall:9.4f}  {np.median(times):9.2f}  {np.percentile(times, 95):6.2f}  "
                f"{path.stat().st_size / 1e6:.0f}  {seconds:.0f}"
            )
        items.close()


def _milliseconds(
    search: NeighbourSearch, vectors: Vectors, sample: NDArray[np.int64]
) -> list[float]:
    """Time candidates and their exact scores for each query."""
    times = []
    for row in sample:
        query = vectors.wide(np.array([row]))[0]
        began = time.perf_counter()
        vectors.dots(search.candidates(query, RECALL_K), query)
        times.append((time.perf_counter() - began) * 1000)
    return times


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=sys.modules[__name__].__doc__)
    parser.add_argument("workspace", type=Path)
    for name, values in (
        ("components", [64, 128]),
        ("trees", [12, 30]),
        ("search-k", [10_000, 20_000]),
        ("candidates", [160]),
    ):
        parser.add_argument(f"--{name}", type=int, nargs="+", default=values)
    return parser.parse_args()


if __name__ == "__main__":
    main()
