"""What rules speak of in one opened catalogue: rows instead of ids and filters."""

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.browsing.columns import Column
from core.browsing.filter import CATEGORY, PATH_SIGN, Filter, key_of
from core.rules.rule import Target

TREE = ("article_type", "sub_category", "master_category")
"""The columns whose labels say where in the category tree something lies."""

Mask = NDArray[np.bool_]


class Choosing(Protocol):
    """What tells which products fit a filter (`core.browsing.facets.Facets`)."""

    @property
    def columns(self) -> Mapping[str, Column]:
        """The columns that can be chosen from, by their names."""

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

    def is_seen(self, target: Target, seen: Mapping[str, str]) -> bool:
        """Tell whether the labels of a new picture, by column, are enough to say it is meant.

        What no picture shows, such as a brand, a year or a word of a name, is never known.
        """
        wanted = target.filter
        if target.product_id or wanted.text or wanted.years != (None, None):
            return False
        return all(self._is_one_of(column, values, seen) for column, values in wanted.values)

    def _is_one_of(self, column: str, values: Sequence[str], seen: Mapping[str, str]) -> bool:
        if column == CATEGORY:
            return self._lies_in(values, seen)
        label = key_of(seen.get(column, ""))
        return bool(label) and label in map(key_of, values)

    def _lies_in(self, paths: Sequence[str], seen: Mapping[str, str]) -> bool:
        """Tell whether all categories that a picture with these labels can be of are meant."""
        known = {key_of(seen[column]) for column in TREE if column in seen}
        tree = self._choosing().columns.get(CATEGORY)
        if not known or tree is None:
            return False
        possible = [path for path in map(key_of, tree.values) if known <= {*path.split(PATH_SIGN)}]
        meant = [key_of(path) for path in paths]
        return bool(possible) and all(
            any(path == each or path.startswith(each + PATH_SIGN) for each in meant)
            for path in possible
        )

    def keep_only(self, targets: list[Target]) -> None:
        """Forget the masks of all other targets."""
        wanted = {target.filter for target in targets}
        with self._lock:
            self._masks = {each: mask for each, mask in self._masks.items() if each in wanted}
