"""What the products of a catalogue can be chosen and put in order by.

All of it is read, and what reads it is imported, when it is first asked for: products are shown
without.
"""

from __future__ import annotations

import threading
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from core.catalogue.store import ProductStore
from core.recommend.collection import Collection
from core.recommend.in_numbers import InNumbers

if TYPE_CHECKING:
    from core.browsing.facets import Facets
    from core.browsing.kept import KeptBrowsing
    from core.browsing.orders import Orders
    from core.browsing.text_search import TextSearch
    from core.recommend.facts import Facts


class Browsable(InNumbers):
    """A catalogue in numbers, whose products can be chosen, found and put in order."""

    def __init__(
        self, collection: Collection, products: ProductStore, kept: Path, mark: str
    ) -> None:
        """Take the catalogue; `kept` is where its columns are kept, `mark` tells its state."""
        super().__init__(collection)
        self.products = products
        self._kept = kept
        self._mark = mark
        self._facets: Facets | None = None
        self._choosing = threading.Lock()

    @cached_property
    def facts(self) -> Facts:
        """What the catalogue says of all products: what they share, what they cost."""
        from core.recommend.facts import Facts

        return Facts(self.products, lambda: self.facets)

    @property
    def facets(self) -> Facets:
        """What the products can be chosen by; read when it is first asked for, which takes a while.

        Of a million products it takes seconds the first time, of 35,000 one: ask on a thread.
        """
        from core.browsing.facets import Facets

        with self._choosing:
            if self._facets is None:
                self._facets = Facets(self._browsing.columns(), self.text_search)
            return self._facets

    @cached_property
    def text_search(self) -> TextSearch:
        """Finds products by what somebody types."""
        from core.browsing.text_search import TextSearch

        return TextSearch(self.products)

    @cached_property
    def _browsing(self) -> KeptBrowsing:
        from core.browsing.kept import KeptBrowsing

        return KeptBrowsing(self.products, self._kept, self._mark)

    @cached_property
    def orders(self) -> Orders:
        """The orders in which products can be shown; ask for them on a thread, as for `facets`."""
        from core.browsing.orders import Orders

        return Orders(len(self.products), lambda: self.facets, self.likeness, self._browsing.places)
