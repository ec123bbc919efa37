"""The orders in which products can be shown, worked out when they are first wanted and kept."""

import threading
from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.browsing.facets import Facets
from core.browsing.field_places import NOTHING
from core.browsing.filter import YEAR, Filter
from core.browsing.large import is_large
from core.browsing.natural import natural_key
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
from core.words import worded

Rows = NDArray[np.int64]

_COMPARED_AT_ONCE = 65_536
_MOST_SORTED = 0.1  # of all products; of more, those in the kept order are picked out


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

    def __init__(
        self,
        count: int,
        facets: Callable[[], Facets],
        likeness: Likeness,
        field_places: Callable[[str], NDArray[np.int32]],
    ) -> None:
        """Nothing is worked out yet of the `count` products.

        `facets` and `field_places`, which gives each product's place by its name or its id as
        `core.browsing.field_places` does, may take a while when they are first called.
        """
        self._count = count
        self._facets = facets
        self._field_places = field_places
        self._compare = likeness
        self._lock = threading.Lock()
        self._places: dict[str, NDArray[np.int32]] = {}
        self._sorted: dict[str, Rows] = {}
        self._likeness: tuple[Asked, NDArray[np.float32]] | None = None

    def is_at_hand(self, order: str) -> bool:
        """Tell whether an order of all products takes no more than a moment from now on."""
        if not is_large(self._count) or parts(order)[0] not in (NAME, PRODUCT_ID, SIMILAR):
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
            raise FashRecError(
                worded("Searching", "There is no order “{order}”; choose one of {orders}.").filled(
                    order=order, orders=", ".join(ORDERS)
                )
            )
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
                places = self._places[base] if base in self._places else self._made(base, facets)
                self._keep(base, places)
                if backward:
                    self._keep(order, np.where(places == NOTHING, NOTHING, -places))
            return self._places[order], self._sorted[order]

    def _keep(self, order: str, places: NDArray[np.int32]) -> None:
        if order not in self._places:
            self._sorted[order] = np.argsort(places, kind="stable").astype(np.int64)
            self._places[order] = places

    def _made(self, order: str, facets: Facets) -> NDArray[np.int32]:
        if order in (NAME, PRODUCT_ID):
            return self._field_places(order)
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
        of_values = np.append(places, NOTHING).astype(np.int32)
        made: NDArray[np.int32] = of_values[facets.codes(column)]
        return made

    def _likeness_of(self, rows: Rows, query: Asked) -> NDArray[np.float32]:
        """Give how alike products look to the query, float32 (rows,).

        It is worked out for products that are shown, and kept while the query is the same.
        """
        with self._lock:
            if self._likeness is None or self._likeness[0] is not query:
                nothing = np.full(self._count, np.nan, dtype=np.float32)
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
