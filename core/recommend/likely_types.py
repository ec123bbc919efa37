"""Which type a query is of, and which products are of that type too.

The type is whatever column the classifier's main head tells: the article type, unless the user had
it trained for another.
"""

import numpy as np
from numpy.typing import NDArray

from core.recommend.collection import Collection
from core.recommend.query import Query
from core.words import worded

_ENOUGH_PROBABILITY = 0.9


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


def of_likely_types(
    collection: Collection, query: Query, rows: NDArray[np.int64] | None = None
) -> NDArray[np.bool_]:
    """Tell which products are of the query's likely types, bool (len(rows),).

    A product is of the type the catalogue gives it; where it gives none that the classifier knows,
    of the one it is seen as. `rows` None stands for all.
    """
    seen, given = collection.classes[:, 0], collection.codes[:, 0]
    if rows is not None:
        seen, given = seen[rows], given[rows]
    is_likely = np.zeros(len(collection.labels) + 1, dtype=np.bool_)  # the last is for no type
    is_likely[likely_classes(collection, query)] = True
    likely: NDArray[np.bool_] = is_likely[np.where(given >= 0, given, seen)]
    return likely


def names_of_likely_types(collection: Collection, query: Query) -> str:
    """Name the likely types as people do: "Caps, Hats or Scarves"."""
    names: list[str] = [collection.labels[number] for number in likely_classes(collection, query)]
    if len(names) == 1:
        return names[0]
    return worded("Notes", "{some} or {last}").filled(some=", ".join(names[:-1]), last=names[-1])
