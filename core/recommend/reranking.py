"""Third stage: from scored candidates to the list that is shown."""

import numpy as np
from numpy.typing import NDArray

from core.recommend.collection import Collection
from core.recommend.query import Query
from core.search.vectors import best_first

_FEW = 8  # rows, which are quicker to compare one by one than to sort


def rerank(
    collection: Collection,
    query: Query,
    rows: NDArray[np.int64],
    scores: NDArray[np.float32],
    k: int,
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Give the best `k` rows and their scores, best first, ties in catalogue order.

    Left out are the products asked about, those with the very same picture, and those without a
    usable one.
    """
    allowed = collection.has_picture[rows]
    if len(query.excluded) <= _FEW:
        for row in query.excluded:
            allowed &= rows != row
    else:
        allowed &= ~np.isin(rows, query.excluded)
    rows, scores = rows[allowed], scores[allowed]
    in_order = np.argsort(rows, kind="stable")  # so that ties fall in catalogue order
    rows, scores = rows[in_order], scores[in_order]
    best = best_first(scores, k)
    return rows[best], scores[best]
