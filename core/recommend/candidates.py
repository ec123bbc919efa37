"""First stage: which products come into question at all.

Each source of candidates is a function from the collection and a query to row numbers, in no order
that matters, which the second stage scores. `within` are the rows that may be recommended, None for
all; `wanted` is the length of the final list. What must not be recommended is asked for on top, so
that it takes no place away. A recommender's candidates are those of all its sources together; they
are kept apart by name so that it can be told which of them found a product.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from core.recommend.blend import FEATURES, WEIGHTS, trait_parts, weighted, weights_at
from core.recommend.bridge import NEUTRAL, OTHERS_ONLY, admitted, favoured_rows
from core.recommend.collection import Collection
from core.recommend.likelihoods import seen_likelihoods
from core.recommend.likely_types import likely_classes, of_likely_types
from core.recommend.query import Query
from core.recommend.scoring import COSINE, score_by_features
from core.recommend.steering import wished_candidates
from core.search.vectors import best_first

Sources = Mapping[str, NDArray[np.int64]]
"""The rows that each source found, by its name."""

NEAR, FAVOURED, WISHED = "near", "favoured", "wished"
OF_CLASS, OF_TYPE, IN_STYLE = "of class", "of type", "in style"
"""The sources: what looks like the query, what of that the bridge favours and what of that is as it
was wished for; what is seen as the query is, the most like it of its own type, and those of other
types that share its style."""

_NEAR = 80
"""A blend considers at least the candidates of a list so long: the nearest may differ in colour."""

_SHORTLIST = 300
_SHORTLIST_PER_WANTED = 3
_MOST_COMPARED = 8192
"""So many rows are compared in all their traits; of more, those whose features are nearest."""

_MOST_OTHERS = 16_384
"""So many products of other types are compared by their traits; of more, some evenly chosen."""


def look_alike_sources(
    collection: Collection,
    query: Query,
    wanted: int,
    within: NDArray[np.int64] | None,
    bridge: float = NEUTRAL,
) -> Sources:
    """Give products that look like the query, whatever their type, or as the bridge would have it.

    What lies near by chance may all be of one type, so those that the bridge favours are asked for
    alone as well.
    """
    count = wanted + len(query.excluded)
    found = {NEAR: collection.search.candidates(query.vector, count, within)}
    if query.wishes:
        found[WISHED] = wished_candidates(collection, query, count, within)
    if bridge != NEUTRAL:
        gaining = favoured_rows(collection, query, bridge, within)
        found[FAVOURED] = collection.search.candidates(query.vector, count, gaining)
    return found


def look_alike_candidates(
    collection: Collection,
    query: Query,
    wanted: int,
    within: NDArray[np.int64] | None,
    bridge: float = NEUTRAL,
) -> NDArray[np.int64]:
    """Give what `look_alike_sources` find, each once."""
    found = look_alike_sources(collection, query, wanted, within, bridge)
    if len(found) == 1:
        return found[NEAR]
    return admitted(collection, query, _together(found), bridge)


def same_type_candidates(
    collection: Collection, query: Query, within: NDArray[np.int64] | None
) -> NDArray[np.int64]:
    """Give every product that the classifier puts into the query's class (or likely classes)."""
    first = collection.classes[:, 0] if within is None else collection.classes[within, 0]
    wanted = np.zeros(len(first), dtype=np.bool_)
    for number in likely_classes(collection, query):
        wanted |= first == number
    places = np.flatnonzero(wanted).astype(np.int64)
    return places if within is None else within[places]


def blend_sources(
    collection: Collection,
    query: Query,
    wanted: int,
    within: NDArray[np.int64] | None,
    bridge: float = NEUTRAL,
) -> Sources:
    """Give what looks like the query, the most like it of its own type, and beyond the middle of
    the bridge those of other types that look like it or share its style.

    What comes in beyond the middle is of other types alone, and the rest is the same for every
    bridge, so that moving it cannot bring the query's type back.
    """
    count = wanted + len(query.excluded)
    near = max(count, _NEAR)
    shortlist = max(_SHORTLIST, _SHORTLIST_PER_WANTED * count)
    found = {
        NEAR: collection.search.candidates(query.vector, near, within),
        OF_TYPE: _best_of_type(collection, query, shortlist, within),
    }
    if query.wishes:
        found[WISHED] = wished_candidates(collection, query, near, within)
    if bridge > NEUTRAL:
        others = favoured_rows(collection, query, OTHERS_ONLY, within)
        found[FAVOURED] = collection.search.candidates(query.vector, near, others)
        found[IN_STYLE] = _best_in_style(collection, query, shortlist, others)
    return found


def blend_candidates(
    collection: Collection,
    query: Query,
    wanted: int,
    within: NDArray[np.int64] | None,
    bridge: float = NEUTRAL,
) -> NDArray[np.int64]:
    """Give what `blend_sources` find, each once."""
    found = blend_sources(collection, query, wanted, within, bridge)
    return admitted(collection, query, _together(found), bridge)


def _together(found: Sources) -> NDArray[np.int64]:
    return np.unique(np.concatenate(tuple(found.values())))


def _best_of_type(
    collection: Collection, query: Query, count: int, within: NDArray[np.int64] | None
) -> NDArray[np.int64]:
    """Give the products of the likely types that are most like the query but for their look."""
    likely = of_likely_types(collection, query, within)
    places = np.flatnonzero(likely).astype(np.int64)
    rows = places if within is None else within[places]
    rows = rows[collection.has_picture[rows]]
    if len(rows) <= count:
        return rows
    features = score_by_features(collection, query, rows, COSINE)
    if len(rows) > _MOST_COMPARED:
        nearest = best_first(features, max(_MOST_COMPARED, count))
        rows, features = rows[nearest], features[nearest]
    seen = trait_parts(collection, query, rows, seen_likelihoods(collection, query))
    scores = weighted({FEATURES: features, **seen})
    return rows[best_first(scores, count)]


def _best_in_style(
    collection: Collection, query: Query, count: int, rows: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Give those of some rows that share colour, gender, season and the like with the query."""
    rows = rows[:: max(1, -(-len(rows) // _MOST_OTHERS))]
    if len(rows) <= count:
        return rows
    weights = weights_at(WEIGHTS, collection.heads[0].column, OTHERS_ONLY)
    seen = trait_parts(collection, query, rows, seen_likelihoods(collection, query))
    scores = weighted(seen, weights)
    return rows[best_first(scores, count)]
