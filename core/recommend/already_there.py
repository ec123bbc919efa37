"""Whether a new picture may be of a product that the catalogue has already."""

from collections.abc import Callable

import numpy as np
from PIL import Image

from core.recommend.collection import Collection
from core.recommend.query import Query
from core.recommend.scoring import score_by_look
from core.search.vectors import best_first
from core.vision.sameness import distance, is_same, look_of

_LOOKED_AT = 20
"""So many of the products that look most like it; of measured copies, 99 of 100 are among them."""


def already_there(
    collection: Collection,
    query: Query,
    picture: Image.Image,
    picture_of: Callable[[int], Image.Image | None],
) -> list[int]:
    """Give the rows of the products whose picture may be this very one, the nearest first.

    Args:
        collection: the catalogue.
        query: the question about the picture.
        picture: itself, RGB, a hundred pixels high or more where it has them.
        picture_of: gives a product's picture of about that size, None where it cannot be read.
    """
    vector_of = query.base
    found = collection.search.candidates(vector_of.vector, _LOOKED_AT)
    rows = found[best_first(score_by_look(collection, vector_of, found), _LOOKED_AT)]
    rows = rows[~np.isin(rows, query.excluded)]
    look = look_of(picture)
    apart = {}
    for row in rows.tolist():
        other = picture_of(row)
        if other is not None:
            apart[row] = distance(look, look_of(other))
    return sorted((row for row in apart if is_same(apart[row])), key=lambda row: apart[row])
