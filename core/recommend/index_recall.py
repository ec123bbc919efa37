"""How many of the true neighbours look-alikes finds, which the index may miss."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.recommend.collection import Collection
from core.recommend.query import Query
from core.recommend.recommenders import LOOK_ALIKES, RECOMMENDERS, rank
from core.recommend.request import Request
from core.recommend.scoring import COSINE
from core.search.exact import exact_neighbours
from core.search.recall import NO_ROW, recall_at_k


def index_recall(
    collection: Collection,
    queries: Sequence[Query],
    k: int,
    within: NDArray[np.int64] | None,
) -> float:
    """Measure which share of the exact `k` neighbours of some questions look-alikes finds.

    The neighbours are those by cosine on the full vectors, without what a question excludes;
    `within` are the rows that count, None for all.
    """
    if not queries:
        return 1.0
    most_excluded = max(len(query.excluded) for query in queries)
    vectors = np.stack([query.vector for query in queries])
    nearest, _ = exact_neighbours(collection.vectors, vectors, k + most_excluded, within)
    found = np.full((len(queries), k), NO_ROW, dtype=np.int64)
    exact = np.full((len(queries), k), NO_ROW, dtype=np.int64)
    for place, query in enumerate(queries):
        request = Request(query, k, COSINE, within)
        ranking = rank(RECOMMENDERS[LOOK_ALIKES], collection, request)
        found[place, : len(ranking.rows)] = ranking.rows
        true = nearest[place][~np.isin(nearest[place], query.excluded)][:k]
        exact[place, : len(true)] = true
    recall = recall_at_k(found, exact)
    return 1.0 if math.isnan(recall) else recall
