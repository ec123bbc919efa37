"""First stage: which products come into question at all.

Each source of candidates is a function from the collection and a query to row numbers, in no order
that matters, which the second stage scores.
"""

import numpy as np
from numpy.typing import NDArray

from core.recommend.collection import Collection
from core.recommend.query import Query

_OVERSAMPLING = 10
_FEWEST = 200
_SEARCH_K = 20_000
_ENOUGH_PROBABILITY = 0.9


def look_alike_candidates(collection: Collection, query: Query, wanted: int) -> NDArray[np.int64]:
    """Ask the Annoy index for products that look like the query, whatever their type.

    `wanted` is the length of the final list; many more are taken, since the index compares reduced
    vectors only. What must not be recommended is asked for on top, so that it takes no place away.
    Where that is the whole catalogue, the index has nothing to choose.
    """
    if not np.isfinite(query.vector).all() or not query.vector.any():
        return np.empty(0, dtype=np.int64)  # it looks like nothing, so that nothing looks like it
    count = max(_FEWEST, _OVERSAMPLING * wanted) + len(query.excluded)
    if count >= len(collection):
        return np.flatnonzero(collection.has_picture).astype(np.int64)
    return collection.index.candidates(
        collection.projection.apply(query.vector), count, max(_SEARCH_K, 10 * count)
    )


def likely_classes(collection: Collection, query: Query) -> NDArray[np.int16]:
    """Give the class the classifier is sure of; when it is not, its top classes.

    The top classes are as many as together hold nine tenths of the probability.
    """
    classes = query.classes[query.classes >= 0]
    if not len(classes) or query.probabilities[0] >= collection.sure_from:
        return classes[:1]
    held = np.cumsum(query.probabilities[: len(classes)])
    count = int(np.searchsorted(held, _ENOUGH_PROBABILITY)) + 1
    return classes[:count]


def same_type_candidates(collection: Collection, query: Query) -> NDArray[np.int64]:
    """Give every product that the classifier puts into the query's class (or likely classes)."""
    wanted = np.isin(collection.classes[:, 0], likely_classes(collection, query))
    return np.flatnonzero(wanted).astype(np.int64)
