"""What rules speak of in one opened catalogue: rows instead of ids and filters."""

import threading
from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.browsing.filter import Filter
from core.rules.rule import Target

Mask = NDArray[np.bool_]


class Choosing(Protocol):
    """What tells which products fit a filter (`core.browsing.facets.Facets`)."""

    def mask(self, filter: Filter) -> Mask:
        """Tell of every product whether it fits, bool (n,)."""


class Targets:
    """Finds the products that targets mean, and remembers them. Any thread may ask."""

    def __init__(
        self,
        has_picture: Mask,
        row_of: Callable[[str], int | None],
        choosing: Callable[[], Choosing],
    ) -> None:
        """Take the catalogue's parts.

        Args:
            has_picture: which products can be recommended at all, bool (n,).
            row_of: gives the row of a product id, None when there is no such product.
            choosing: gives what filters are asked of; called when there is a filter.
        """
        self.has_picture = has_picture
        self._row_of = row_of
        self._choosing = choosing
        self._rows: dict[str, int | None] = {}
        self._masks: dict[Filter, Mask] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self.has_picture)

    def row(self, target: Target) -> int | None:
        """Give the row of the single product that is meant; None when it is not there."""
        with self._lock:
            if target.product_id in self._rows:
                return self._rows[target.product_id]
        row = self._row_of(target.product_id)
        with self._lock:
            self._rows[target.product_id] = row
        return row

    def mask(self, target: Target) -> Mask:
        """Tell of every product whether it is meant, bool (n,); not to be written to."""
        if target.product_id:
            one = np.zeros(len(self), dtype=np.bool_)
            row = self.row(target)
            if row is not None:
                one[row] = True
            return one
        with self._lock:
            known = self._masks.get(target.filter)
        if known is not None:
            return known
        everything = target.filter.is_empty
        mask = np.ones(len(self), np.bool_) if everything else self._choosing().mask(target.filter)
        with self._lock:
            self._masks[target.filter] = mask
        return mask

    def keep_only(self, targets: list[Target]) -> None:
        """Forget the masks of all other targets."""
        wanted = {target.filter for target in targets}
        with self._lock:
            self._masks = {each: mask for each, mask in self._masks.items() if each in wanted}
