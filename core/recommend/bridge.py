"""The bridge: from only the query's own type to other parts of the catalogue in the same style.

At 0 only products of the query's likely types are recommended, at 1 only products of others, and
at 0.5 it does nothing. In between, being of the favoured kind is one more part of the score, whose
weight grows with the distance from the middle. The share of other types in a list never falls as
the bridge grows: the favoured side gains in score, and candidates of it alone are added.
"""

import numpy as np
from numpy.typing import NDArray

from core.recommend.collection import Collection
from core.recommend.likely_types import of_likely_types
from core.recommend.query import Query

SAME_ONLY, NEUTRAL, OTHERS_ONLY = 0.0, 0.5, 1.0


def strength(bridge: float) -> float:
    """Tell how far from the middle the bridge is, from 0 to 1."""
    return abs(2 * bridge - 1)


def favoured(
    collection: Collection, query: Query, bridge: float, rows: NDArray[np.int64] | None = None
) -> NDArray[np.bool_]:
    """Tell which products gain, bool (len(rows),): below the middle those of the query's types.

    `rows` None stands for all.
    """
    same = of_likely_types(collection, query, rows)
    return same if bridge < NEUTRAL else ~same


def favoured_rows(
    collection: Collection, query: Query, bridge: float, within: NDArray[np.int64] | None
) -> NDArray[np.int64]:
    """Give the rows that gain and have a picture, of `within`, or of all where that is None."""
    gains = favoured(collection, query, bridge, within)
    if within is None:
        return np.flatnonzero(gains & collection.has_picture).astype(np.int64)
    return within[gains & collection.has_picture[within]]


def admitted(
    collection: Collection, query: Query, rows: NDArray[np.int64], bridge: float
) -> NDArray[np.int64]:
    """Give the candidates that a list may hold: at either end only those that gain."""
    if SAME_ONLY < bridge < OTHERS_ONLY:
        return rows
    return rows[favoured(collection, query, bridge, rows)]


def bridged(
    collection: Collection,
    query: Query,
    rows: NDArray[np.int64],
    scores: NDArray[np.float32],
    bridge: float,
    pull: float,
) -> NDArray[np.float32]:
    """Mix into scores, float32 (len(rows),), whether a product is of the favoured kind.

    `pull` is the weight that has at either end, where the score itself weighs 1.
    """
    if bridge == NEUTRAL:
        return scores
    weight = pull * strength(bridge)
    gains = favoured(collection, query, bridge, rows)
    mixed: NDArray[np.float32] = ((scores + weight * gains) / (1 + weight)).astype(np.float32)
    return mixed
