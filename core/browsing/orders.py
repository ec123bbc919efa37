"""The orders in which products can be shown, worked out when they are first wanted and kept."""

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.browsing.facets import Facets
from core.browsing.filter import YEAR, Filter
from core.browsing.natural import natural_key
from core.browsing.natural_places import natural_places
from core.browsing.order_names import (
    BY,
    CATALOGUE,
    COLOUR,
    NAME,
    NEWEST,
    ORDERS,
    PRODUCT_ID,
    SIMILAR,
    is_order,
    parts,
)
from core.browsing.years import year_numbers
from core.catalogue.colour_names import circle_place
from core.errors import FashRecError

Rows = NDArray[np.int64]

_NOTHING = np.int32(np.iinfo(np.int32).max)  # the place of products of which a column says nothing

_BLOCK = 8192
_COMPARED_AT_ONCE = 65_536
_QUICKLY = 100_000  # products that are sorted in less than a second or two
_MOST_SORTED = 0.1  # of all products; of more, those in the kept order are picked out


class Texts(Protocol):
    """What is needed of the product store."""

    def __len__(self) -> int: ...

    def joined(self, fields: Sequence[str], first: int, last: int) -> list[str]:
        """Give the fields of the rows from `first` to before `last`, joined by U+001F."""
        ...


class Likeness(Protocol):
    """Compares some products with a look."""

    def __call__(self, rows: Rows, look: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give the cosines, float32 (rows,), and less than any where there is no picture."""
        ...


class Asked(Protocol):
    """What is needed of a query to sort by likeness to it."""

    @property
    def vector(self) -> NDArray[np.float32]:
        """Its look, float32 (dimensions,), of length one."""
        ...


class Orders:
    """The orders of one catalogue. It may be used from several threads."""

    def __init__(self, products: Texts, facets: Callable[[], Facets], likeness: Likeness) -> None:
        """Nothing is worked out yet; `facets` may take a while when it is first called."""
        self._products = products
        self._facets = facets
        self._compare = likeness
        self._lock = threading.Lock()
        self._places: dict[str, NDArray[np.int32]] = {}
        self._sorted: dict[str, Rows] = {}
        self._likeness: tuple[Asked, NDArray[np.float32]] | None = None

    def is_at_hand(self, order: str) -> bool:
        """Tell whether an order of all products takes no more than a moment from now on."""
        if len(self._products) <= _QUICKLY or parts(order)[0] not in (NAME, PRODUCT_ID, SIMILAR):
            return True
        return order in self._places

    def arranged(
        self, filter: Filter, order: str, within: Rows | None = None, query: Asked | None = None
    ) -> Rows:
        """Give the products that fit a filter in an order, int64.

        Those that are equal in it keep the catalogue's order. The catalogue's own order begins, for
        a text, with the products whose ids it begins. Without a `query` likeness is the catalogue's
        order; products without a picture are the least alike.

        Raises:
            FashRecError: when there is no such order.
        """
        if not is_order(order):
            raise FashRecError(f"There is no order {order!r}; choose one of {', '.join(ORDERS)}.")
        facets = self._facets()
        rows = facets.rows(filter, within)
        if order == CATALOGUE or (order == SIMILAR and query is None):
            return _as_found(facets, filter, rows)
        if order == SIMILAR and query is not None:
            return rows[np.argsort(-self._likeness_of(rows, query), kind="stable")]
        places, in_order = self._kept(order, facets)
        if len(rows) <= _MOST_SORTED * len(places):
            return rows[np.argsort(places[rows], kind="stable")]
        if len(rows) == len(places):
            return in_order
        wanted = np.zeros(len(places), dtype=np.bool_)
        wanted[rows] = True
        return in_order[wanted[in_order]]

    def _kept(self, order: str, facets: Facets) -> tuple[NDArray[np.int32], Rows]:
        """Give each product's place in an order, and the products in it."""
        with self._lock:
            if order not in self._places:
                base, backward = parts(order)
                places = self._made(base, facets)
                if backward:
                    places = np.where(places == _NOTHING, _NOTHING, -places)
                self._sorted[order] = np.argsort(places, kind="stable").astype(np.int64)
                self._places[order] = places
            return self._places[order], self._sorted[order]

    def _made(self, order: str, facets: Facets) -> NDArray[np.int32]:
        if order in (NAME, PRODUCT_ID):
            return self._natural_places(order)
        column = YEAR if order == NEWEST else order.removeprefix(BY)
        if column not in facets.columns:
            return np.zeros(len(facets), dtype=np.int32)
        values = facets.columns[column].values
        if order == NEWEST:
            places = -year_numbers(values)[:-1]
        else:
            key = _colour_key if order == COLOUR else natural_key
            ordered = sorted(range(len(values)), key=lambda number: key(values[number]))
            places = np.empty(len(values), dtype=np.int64)
            places[ordered] = np.arange(len(values))
        of_values = np.append(places, _NOTHING).astype(np.int32)
        made: NDArray[np.int32] = of_values[facets.codes(column)]
        return made

    def _natural_places(self, field: str) -> NDArray[np.int32]:
        places = natural_places(self._texts(field), len(self._products))
        if len(places):
            last = int(places.argmax())  # empty texts share the last place, if there are any
            if not self._products.joined([field], last, last + 1)[0].strip():
                places[places == places[last]] = _NOTHING
        return places

    def _texts(self, field: str) -> Iterator[list[str]]:
        count = len(self._products)
        for first in range(0, count, _BLOCK):
            yield self._products.joined([field], first, min(first + _BLOCK, count))

    def _likeness_of(self, rows: Rows, query: Asked) -> NDArray[np.float32]:
        """Give how alike products look to the query, float32 (rows,).

        It is worked out for products that are shown, and kept while the query is the same.
        """
        with self._lock:
            if self._likeness is None or self._likeness[0] is not query:
                nothing = np.full(len(self._products), np.nan, dtype=np.float32)
                self._likeness = (query, nothing)
            known = self._likeness[1]
        missing = rows[np.isnan(known[rows])]
        for start in range(0, len(missing), _COMPARED_AT_ONCE):
            block = missing[start : start + _COMPARED_AT_ONCE]
            known[block] = self._compare(block, query.vector)
        found: NDArray[np.float32] = known[rows]
        return found


def _as_found(facets: Facets, filter: Filter, rows: Rows) -> Rows:
    """Bring rows into the order in which the text found them."""
    if not filter.text:
        return rows
    found = facets.found(filter.text).rows
    fits = np.zeros(len(facets), dtype=np.bool_)
    fits[rows] = True
    return found[fits[found]]


def _colour_key(name: str) -> tuple[float | str, ...]:
    return (*circle_place(name), natural_key(name))
