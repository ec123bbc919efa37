"""How an index is built and asked, by the size of the catalogue: a rule that was measured.

`python -m tests.benchmarks.plans WORKSPACE` measures plans on any catalogue. What decided here is
recall@20 against exact search, on two cores:

- 35,466 real vectors of 1,280 numbers. The best 200 by 64, 96 and 128 components hold 0.999, 0.9995
  and all of the exact twenty, so 128 leave the index room to err. With 20 trees, 10,000 nodes and
  160 candidates find 0.997, 15,000 and 160 0.998, in two milliseconds; 12 and 30 trees find the
  same, 12 after a longer search for the queries that are hardest.
- A million, made up. 16 trees find 0.996 with 60,000 nodes and 600 candidates, in nine
  milliseconds, and 0.9985 with 120,000 and 800, in fifteen; 24 trees 0.9945 with 60,000.

Trees split by Euclidean distance. Vectors of length one are in the same order by distance as by
cosine, but once their mean is taken away they are not so by angle: near the mean the angle says
little, and of a million products a few had less than half of their neighbours found by it,
however many nodes were inspected.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

Split = Literal["euclidean", "angular"]

GOOD_RECALL = 0.99
"""An index that finds a smaller share of the exact neighbours is built again with more."""

EXACT_BELOW = 1500
"""So few products are compared one by one in the time that a question to the index takes."""

SEED = 20121119


@dataclass(frozen=True, slots=True)
class SearchPlan:
    """What an index is built by, and the numbers that weigh speed against recall.

    `components` principal components are indexed in `trees` trees. A question inspects about
    `search_k` nodes of them and takes at least `candidates` products, which are then compared on
    the full vectors. Trees split by `split`, "angular" in indexes of earlier versions.
    """

    components: int
    trees: int
    search_k: int
    candidates: int
    split: Split = "euclidean"

    def as_json(self) -> dict[str, Any]:
        """Give the fields as plain values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "SearchPlan":
        """Read what `as_json` gave, among other values.

        Raises:
            KeyError, ValueError: when a field is missing or is not what it should be.
        """
        split = values.get("split", "angular")
        if split not in ("euclidean", "angular"):
            raise ValueError(f"an index that splits by {split!r}")
        names = ("components", "trees", "search_k", "candidates")
        return cls(**{name: int(values[name]) for name in names}, split=split)


_BY_SIZE = (
    (100_000, SearchPlan(128, 20, 15_000, 160)),
    (400_000, SearchPlan(128, 16, 40_000, 300)),
)
_LARGEST = SearchPlan(128, 16, 60_000, 600)


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
