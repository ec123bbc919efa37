"""Which queries to show: where the recommenders agree most, differ most, and are as usual."""

from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from core.evaluation.metrics import Labels, Values, jaccard

AGREE, DIFFER, TYPICAL = "agree", "differ", "typical"
EXAMPLES_A_KIND = 3


def agreement_of_lists(lists: Mapping[str, Labels]) -> Values:
    """Measure for each query how much the recommenders' lists have in common.

    The mean of `metrics.jaccard` over all pairs of recommenders.

    Args:
        lists: for each recommender rows of products, shape (queries, k).

    Returns:
        Shares between 0 and 1, shape (queries,); nan where there is nothing to compare.
    """
    pairs = [jaccard(lists[one], lists[other]) for one, other in combinations(lists, 2)]
    if not pairs:
        return np.full(len(next(iter(lists.values()))), np.nan)
    means: Values = np.stack(pairs).mean(axis=0)
    return means


def choose_examples(
    agreement: Values, kinds: Labels, seed: int, wanted: int = EXAMPLES_A_KIND
) -> dict[str, list[int]]:
    """Choose queries to show, of different kinds as far as there are such.

    Where several agree equally, chance decides, so that they do not all come from the top of the
    catalogue. Typical are the queries whose agreement is nearest to the median.

    Args:
        agreement: of the lists, shape (queries,).
        kinds: the article type of each query, shape (queries,).
        seed: of the choice.
        wanted: how many of each.

    Returns:
        Places of queries under `AGREE`, `DIFFER` and `TYPICAL`; none is chosen twice.
    """
    known = np.flatnonzero(~np.isnan(agreement))
    if not known.size:
        return {AGREE: [], DIFFER: [], TYPICAL: []}
    known = np.random.default_rng(seed).permutation(known)
    values = agreement[known]
    orders = {
        AGREE: known[np.argsort(-values, kind="stable")],
        DIFFER: known[np.argsort(values, kind="stable")],
        TYPICAL: known[np.argsort(np.abs(values - np.median(values)), kind="stable")],
    }
    chosen: dict[str, list[int]] = {}
    taken: set[int] = set()
    seen: set[int] = set()
    for name, order in orders.items():
        chosen[name] = _of_different_kinds(order, kinds, wanted, taken, seen)
    return chosen


def _of_different_kinds(
    order: NDArray[np.int64], kinds: Labels, wanted: int, taken: set[int], seen: set[int]
) -> list[int]:
    """Take the first of `order` that are of kinds not seen yet, then the first of any kind."""
    found: list[int] = []
    for only_new in (True, False):
        for place in order.tolist():
            if len(found) == wanted:
                break
            kind = int(kinds[place])
            if place in taken or (only_new and kind in seen):
                continue
            found.append(place)
            taken.add(place)
            seen.add(kind)
    return found


def example_lists(
    lists: Mapping[str, Labels], rows: Sequence[int], ids: Sequence[str], places: Sequence[int]
) -> list[dict[str, object]]:
    """Give the chosen queries and their lists as product ids.

    Args:
        lists: for each recommender rows of products, shape (queries, k), -1 in empty places.
        rows: the queries' rows.
        ids: the product id of every row.
        places: which queries.
    """
    return [
        {
            "product_id": ids[rows[place]],
            "lists": {
                name: [ids[row] for row in found[place].tolist() if row >= 0]
                for name, found in lists.items()
            },
        }
        for place in places
    ]
