"""The place of each product in the order by a text of its own, as its name or its id.

Of a large catalogue it is kept in a cache, since reading and comparing all texts takes seconds.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.browsing.cache_file import read_cache, write_cache
from core.browsing.large import is_large
from core.browsing.natural_places import natural_places

Places = NDArray[np.int32]

NOTHING = np.int32(np.iinfo(np.int32).max)
"""The place of products of which the field says nothing: the last one, forward and backward."""

_VERSION = 1
"""To be raised when texts are compared otherwise."""

_BLOCK = 8192
_PLACES = "places"


class Texts(Protocol):
    """What is needed of the product store."""

    def __len__(self) -> int: ...

    def joined(self, fields: Sequence[str], first: int, last: int) -> list[str]:
        """Give the fields of the rows from `first` to before `last`, joined by U+001F."""
        ...


def field_places(products: Texts, field: str) -> Places:
    """Give each product's place in the natural order of a field, int32 (n,)."""
    places = natural_places(_blocks(products, field), len(products))
    if len(places):
        last = int(places.argmax())  # empty texts share the last place, if there are any
        if not products.joined([field], last, last + 1)[0].strip():
            places[places == places[last]] = NOTHING
    return places


def kept_field_places(products: Texts, field: str, path: Path, mark: str) -> Places:
    """Give what `field_places` gives, of a large catalogue from the file at `path` if it has it.

    `mark` tells one state of the catalogue from another. A file that cannot be written is done
    without.
    """
    if not is_large(len(products)):
        return field_places(products, field)
    about = {"version": _VERSION, "mark": mark, "field": field}
    kept = read_cache(path, about)
    if kept is not None:
        places = kept[1].get(_PLACES)
        if places is not None and places.dtype == np.int32 and places.shape == (len(products),):
            return places
    made = field_places(products, field)
    write_cache(path, about, {_PLACES: made})
    return made


def _blocks(products: Texts, field: str) -> Iterator[list[str]]:
    count = len(products)
    for first in range(0, count, _BLOCK):
        yield products.joined([field], first, min(first + _BLOCK, count))
