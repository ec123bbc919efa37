"""How an index is built and asked, by the size of the catalogue: a rule that was measured.

`python -m tests.benchmarks.plans WORKSPACE` measures plans on any catalogue. What decided here is
recall@20 against exact search, on two cores:

- 35,466 real vectors of 1,280 numbers. The best 200 by 64, 96 and 128 components hold 0.999, 0.9995
  and all of the exact twenty, so 128 leave the index room to err. With 30 trees, 10,000 nodes and
  200 candidates find 0.996, 15,000 and 160 0.9975, 20,000 and 200 0.998; 50 trees find no more.
- A million, made up. 12 trees find 0.981 with 80,000 nodes and 400 candidates, 24 trees 0.9915 with
  60,000 and 400, in ten milliseconds; 120,000 nodes and 800 candidates 0.993, in nineteen.
"""

from dataclasses import asdict, dataclass, replace
from typing import Any

GOOD_RECALL = 0.99
"""An index that finds a smaller share of the exact neighbours is built again with more."""

EXACT_BELOW = 1500
"""So few products are compared one by one in the time that a question to the index takes."""

SEED = 20121119


@dataclass(frozen=True, slots=True)
class SearchPlan:
    """The four numbers that weigh speed against recall.

    `components` principal components are indexed in `trees` trees. A question inspects about
    `search_k` nodes of them and takes at least `candidates` products, which are then compared on
    the full vectors.
    """

    components: int
    trees: int
    search_k: int
    candidates: int

    def as_json(self) -> dict[str, Any]:
        """Give the fields as plain values."""
        return asdict(self)


_BY_SIZE = (
    (100_000, SearchPlan(128, 30, 15_000, 160)),
    (400_000, SearchPlan(128, 24, 40_000, 300)),
)
_LARGEST = SearchPlan(128, 24, 60_000, 400)


def plan_for(products: int) -> SearchPlan:
    """Give the plan for a catalogue of so many indexed products."""
    for below, plan in _BY_SIZE:
        if products < below:
            return plan
    return _LARGEST


def inspecting_more(plan: SearchPlan) -> SearchPlan:
    """Give a plan for the same index that finds more and takes longer to answer."""
    return replace(plan, search_k=2 * plan.search_k, candidates=2 * plan.candidates)


def building_more(plan: SearchPlan) -> SearchPlan:
    """Give a plan for a larger index."""
    return replace(plan, components=plan.components * 3 // 2, trees=plan.trees * 2)
