"""A million products: building, opening, asking, filtering, adding a few.

`python -m tests.benchmarks.million make FOLDER [--base WORKSPACE [--count N]` makes such a
catalogue and its workspace in `FOLDER/catalogue` and `FOLDER/workspace`, from another workspace.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.search.exact import exact_neighbours
from tests.benchmarks import filtered
from tests.benchmarks.asking import Asked, K, recall_of
from tests.benchmarks.indexing import copied, update
from tests.benchmarks.lines import Goal, Line
from tests.benchmarks.made_up import SPREAD
from tests.benchmarks.materials import Materials, Prepared, make_up
from tests.benchmarks.timing import Answers, median_of, run_child, side_by_side

TOPIC = "a million products"
_MADE_UP = (
    "vectors made up: for each product a real one plus noise of the real ones' covariance, "
    f"{SPREAD} times their spread"
)
_EXACT = "exact, mapped vectors, numpy"
_EXACT_QUERIES = 5
_OPEN = (
    "import sys, time; from pathlib import Path; from core.engine import Engine;"
    "began = time.perf_counter(); Engine.open(Path(sys.argv[1]));"
    "print(time.perf_counter() - began)"
)


def measure(materials: Materials) -> Iterator[Line]:
    """Measure on the made-up workspace, and the updates on a copy of it."""
    prepared = materials.million()
    yield from _building(materials, prepared)
    yield _opening(materials, prepared)
    asked = Asked(prepared.workspace)
    yield from _asking(asked, materials, prepared)
    yield from _within(asked, materials, prepared)
    asked.engine.close()
    copy = copied(prepared, materials.scratch("million"))
    yield from update(copy, materials, TOPIC, unchanged_goal=None, added_goal=20)


def _building(materials: Materials, prepared: Prepared) -> Iterator[Line]:
    figures = materials.million_figures()
    if figures is None:
        return
    samples = f"one run, {prepared.origin}"
    longest = ", ".join(f"{name} {seconds:.0f} s" for name, seconds in figures["stages"].items())
    yield Line(
        TOPIC,
        "building, peak private memory",
        "MB",
        figures["private"],
        goal=Goal("ours", at_most=3000),
        samples=samples,
        note=f"{figures['peak']:,.0f} MB with mapped files, which the system may take back at any "
        f"time; {_MADE_UP}",
    )
    note = f"without the embedding; {longest}"
    yield Line(TOPIC, "building", "s", figures["seconds"], samples=samples, note=note)


def _opening(materials: Materials, prepared: Prepared) -> Line:
    runs = [
        float(run_child(["-c", _OPEN, str(prepared.workspace)]).output)
        for _ in range(materials.sizes.repeats)
    ]
    return Line(
        TOPIC,
        "opening for asking, the engine alone",
        "s",
        median_of(runs),
        samples=f"median of {len(runs)} fresh processes, {prepared.origin}",
    )


def _asking(asked: Asked, materials: Materials, prepared: Prepared) -> Iterator[Line]:
    queries = asked.queries(materials.sizes.million_queries)
    ours = side_by_side({"": asked.whole_query()}, queries)[""]
    theirs = _exactly(asked, queries[:_EXACT_QUERIES])
    found = recall_of(ours.found, asked.truth(queries, as_engine=True))
    samples = f"{len(queries)} queries ({_EXACT_QUERIES} exact ones), {prepared.origin}"
    goal = Goal("ours", at_most=25)
    yield Line(
        TOPIC, "whole query, median", "ms", ours.median, _EXACT, theirs.median, None, samples
    )
    yield Line(TOPIC, "whole query, p95", "ms", ours.p95, _EXACT, theirs.p95, goal, samples)
    yield Line(
        TOPIC,
        f"recall@{K} against exact search",
        "recall",
        found,
        goal=Goal("ours", at_least=0.98),
        samples=samples,
        note=_MADE_UP,
    )


def _exactly(asked: Asked, queries: list[int]) -> Answers:
    def ask(row: int) -> NDArray[np.int64]:
        nearest, _ = exact_neighbours(asked.vectors, asked.vectors.wide(np.array([row])), K + 1)
        return np.asarray(nearest[0])

    return side_by_side({_EXACT: ask}, queries)[_EXACT]


def _within(asked: Asked, materials: Materials, prepared: Prepared) -> Iterator[Line]:
    queries = asked.queries(materials.sizes.million_queries)
    samples = f"{len(queries)} queries, {prepared.origin}"
    for name, within in filtered.subsets(asked).items():
        ours = side_by_side({"": asked.whole_query(within)}, queries)[""]
        found = recall_of(ours.found, asked.truth(queries, as_engine=True, within=within))
        yield Line(
            TOPIC,
            f"within {name}, p95",
            "ms",
            ours.p95,
            samples=samples,
            note=f"recall@{K} within {name} {found:.3f}",
        )


def main() -> None:
    """Make a workspace of a million products from another."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=["make"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--base", type=Path, required=True, help="a workspace of real products")
    parser.add_argument("--count", type=int, default=1_000_000)
    given = parser.parse_args()
    make_up(given.base, given.folder, given.count)
    print((given.folder / "built.json").read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
