"""Looking for products: what is asked for, what it is asked of, and what comes of it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from core.browsing.filter import Filter, Part
from core.browsing.order_names import CATALOGUE, SIMILAR

if TYPE_CHECKING:  # the window is in sight before what computes is loaded
    import numpy as np
    from numpy.typing import NDArray

    from core.browsing.facets import Counts, Facets
    from core.browsing.orders import Orders
    from core.browsing.text_search import TextSearch


class Browsable(Protocol):
    """What is needed of the engine."""

    def __len__(self) -> int: ...

    @property
    def facets(self) -> Facets: ...

    @property
    def orders(self) -> Orders: ...

    @property
    def text_search(self) -> TextSearch: ...


class Question(Protocol):
    """What is asked about, as the order by likeness needs it."""

    @property
    def vector(self) -> NDArray[np.float32]:
        """Its look, float32 (dimensions,), of length one."""
        ...

    @property
    def rows(self) -> tuple[int, ...]:
        """The products asked about, none for a new picture."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """What is asked for: a filter, an order, and rows int64 that come into question, None for all.

    `query` is what likeness is to. `part` says which part of the catalogue the rows are: it stays
    the same while a part, as a list is one, gets other products; 0 is the whole catalogue.
    """

    filter: Filter
    order: str
    within: NDArray[np.int64] | None
    query: Question | None
    part: int = 0

    @property
    def is_everything(self) -> bool:
        """Whether it is the whole catalogue as it stands."""
        return self.is_a_mere_part and self.within is None

    @property
    def is_a_mere_part(self) -> bool:
        """Whether nothing is wanted but some rows, as they stand."""
        return self.filter.is_empty and self.order == CATALOGUE

    def has_the_same_products(self, other: View) -> bool:
        """Tell whether the same products come, in whatever order."""
        return self.filter == other.filter and self.within is other.within

    def shows_the_same(self, other: View) -> bool:
        """Tell whether the same products come in the same order."""
        return (
            (self.filter, self.order) == (other.filter, other.order)
            and self.within is other.within
            and (self.query is other.query or self.order != SIMILAR)
        )

    def goes_on_from(self, before: View) -> bool:
        """Tell whether it is what was looked at before, a part of which the products changed."""
        return (
            (self.filter, self.order, self.part) == (before.filter, before.order, before.part)
            and self.part != 0
            and self.within is not before.within
        )


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """What came of it: the rows in their order.

    `counts` is None until what there is to choose from has been read. `instead` is what was
    searched for in place of a text that nothing has. `widenings` tell, where nothing was found, how
    many each part of the filter keeps away.
    """

    view: View
    rows: Sequence[int]
    total: int
    counts: Counts | None = None
    instead: str = ""
    widenings: tuple[tuple[Part, int], ...] = ()


def look(engine: Browsable, facets: Facets | None, view: View) -> Shown:
    """Find what a view asks for; a mere text does not wait for what there is to choose from."""
    within = view.within
    total = len(engine) if within is None else len(within)
    bare = Filter(view.filter.text) == view.filter and view.order == CATALOGUE and within is None
    if facets is None and bare:
        found = engine.text_search.find(view.filter.text)
        return Shown(view, shared(found.rows), total, None, found.instead)
    facets = engine.facets
    rows = engine.orders.arranged(view.filter, view.order, within, view.query)
    counts = facets.counts(view.filter, within)
    instead = facets.found(view.filter.text).instead if view.filter.text else ""
    widenings = tuple(facets.widenings(view.filter, within)) if not len(rows) else ()
    return Shown(view, shared(rows), total, counts, instead, widenings)


def ascending(rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give rows in the order of the catalogue."""
    ordered = rows.copy()
    ordered.sort()
    return ordered


def shared(rows: NDArray[np.int64]) -> Sequence[int]:
    """Give rows as the grid keeps them."""
    made = array("q")
    made.frombytes(rows.astype("int64", copy=False).tobytes())
    return made
