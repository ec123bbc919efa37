"""First stage: which products come into question at all.

Each source of candidates is a function from the collection and a query to row numbers, in no order
that matters, which the second stage scores.
"""

import numpy as np
from numpy.typing import NDArray

from core.recommend.collection import Collection
from core.recommend.query import Query

_ENOUGH_PROBABILITY = 0.9


def look_alike_candidates(
    collection: Collection, query: Query, wanted: int, within: NDArray[np.int64] | None
) -> NDArray[np.int64]:
    """Give products that look like the query, whatever their type.

    `wanted` is the length of the final list. What must not be recommended is asked for on top, so
    that it takes no place away. `within` are the rows that may be recommended, None for all.
    """
    return collection.search.candidates(query.vector, wanted + len(query.excluded), within)


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


def same_type_candidates(
    collection: Collection, query: Query, within: NDArray[np.int64] | None
) -> NDArray[np.int64]:
    """Give every product that the classifier puts into the query's class (or likely classes).

    `within` are the rows that may be recommended, None for all.
    """
    first = collection.classes[:, 0] if within is None else collection.classes[within, 0]
    wanted = np.zeros(len(first), dtype=np.bool_)
    for number in likely_classes(collection, query):
        wanted |= first == number
    places = np.flatnonzero(wanted).astype(np.int64)
    return places if within is None else within[places]
