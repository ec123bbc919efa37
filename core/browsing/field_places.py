"""The place of each product in the order by a text of its own, as its name or its id.

Of a large catalogue it is kept in a file, since reading and comparing all texts takes seconds. The
file is a cache: it is made again where it is absent, damaged or of another catalogue.
"""

import json
import logging
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.browsing.large import is_large
from core.browsing.natural_places import natural_places
from core.durable import replacing

_log = logging.getLogger(__name__)

Places = NDArray[np.int32]

NOTHING = np.int32(np.iinfo(np.int32).max)
"""The place of products of which the field says nothing: the last one, forward and backward."""

_VERSION = 1
"""To be raised when texts are compared otherwise."""

_BLOCK = 8192


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
    kept = _load(path, about, len(products))
    if kept is not None:
        return kept
    places = field_places(products, field)
    try:
        with replacing(path) as file:
            told = np.frombuffer(json.dumps(about).encode(), dtype=np.uint8)
            np.savez(file, about=told, places=places)
    except OSError as error:
        _log.warning("%s cannot be written: %s", path, error)
    return places


def _load(path: Path, about: object, products: int) -> Places | None:
    """Read what was kept; None unless it is whole (each array has its checksum) and the same's."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            if json.loads(arrays["about"].tobytes()) != about:
                return None
            places: Places = arrays["places"]
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile):
        return None
    return places if places.dtype == np.int32 and places.shape == (products,) else None


def _blocks(products: Texts, field: str) -> Iterator[list[str]]:
    count = len(products)
    for first in range(0, count, _BLOCK):
        yield products.joined([field], first, min(first + _BLOCK, count))
