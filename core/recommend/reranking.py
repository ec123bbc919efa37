"""Third stage: from scored candidates to the list that is shown."""

import numpy as np
from numpy.typing import NDArray

from core.recommend.adjustments import Adjustments, shifted, with_pins
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
    adjustments: Adjustments | None = None,
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Give the best `k` rows and their scores, best first, ties in catalogue order.

    Left out are the products asked about, those with the very same picture, those without a usable
    one, and those that a rule excludes. Boosts, buries and pins change the order, not the scores.
    """
    allowed = collection.has_picture[rows]
    if len(query.excluded) <= _FEW:
        for row in query.excluded:
            allowed &= rows != row
    else:
        allowed &= ~np.isin(rows, query.excluded)
    if adjustments is not None:
        allowed &= ~adjustments.excluded[rows]
    rows, scores = rows[allowed], scores[allowed]
    in_order = np.argsort(rows, kind="stable")  # so that ties fall in catalogue order
    rows, scores = rows[in_order], scores[in_order]
    if adjustments is None:
        best = best_first(scores, k)
        return rows[best], scores[best]
    ranked = best_first(shifted(adjustments, rows, scores), k + len(adjustments.pinned_rows))
    listed = with_pins(adjustments, rows[ranked], rows, k)
    return listed, scores[np.searchsorted(rows, listed)]
