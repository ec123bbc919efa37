"""Which products fit a filter, and how many would fit each further choice."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.browsing.columns import Codes, Column, ColumnTable
from core.browsing.filter import YEAR, YEARS, Filter, Part
from core.browsing.text_search import Found, TextSearch
from core.browsing.years import year_numbers

Rows = NDArray[np.int64]

_TEXTS_KEPT = 8


@dataclass(frozen=True, slots=True, eq=False)
class Counts:
    """How many products there are under a filter.

    `found` fit all of it. `by_column` gives for each value of a column how many fit the rest of the
    filter and have that value, int64 (values + 1,), in the order of `Column.values`; the last is
    for products without a value.
    """

    found: int
    by_column: Mapping[str, NDArray[np.int64]]


class Facets:
    """The columns of one catalogue to choose from. It may be used from several threads."""

    def __init__(self, table: ColumnTable, search: TextSearch) -> None:
        """`search` finds the rows of a text."""
        self._table = table
        self._search = search
        self._lock = threading.Lock()
        self._found: dict[str, Found] = {}

    def __len__(self) -> int:
        return len(self._table)

    @property
    def columns(self) -> Mapping[str, Column]:
        """The columns that can be chosen from, by their names."""
        return self._table.columns

    def codes(self, column: str) -> Codes:
        """Give the number of each product's value, int32 (n,); len(values) where it has none.

        Raises:
            KeyError: when the catalogue has no such column to choose from.
        """
        codes: Codes = self._table.columns[column].codes[self._table.cell_of]
        return codes

    def rows(self, filter: Filter, within: Rows | None = None) -> Rows:
        """Give the products that fit a filter, int64, in the catalogue's order.

        `within` are the rows that come into question, each once; None for all.
        """
        candidates = self._candidates(filter, within)
        cells = self._fitting_cells(filter)
        if candidates is None:
            if cells is None:
                return np.arange(len(self), dtype=np.int64)
            return np.flatnonzero(cells[self._table.cell_of]).astype(np.int64, copy=False)
        if cells is not None:
            candidates = candidates[cells[self._table.cell_of[candidates]]]
        return np.sort(candidates)

    def mask(self, filter: Filter, within: Rows | None = None) -> NDArray[np.bool_]:
        """Tell of every product whether it fits a filter, bool (n,)."""
        fits = np.zeros(len(self), dtype=np.bool_)
        fits[self.rows(filter, within)] = True
        return fits

    def counts(self, filter: Filter, within: Rows | None = None) -> Counts:
        """Count the products that fit a filter, and those that each further choice would leave.

        The counts of a column are those under the choices in all other columns, since several
        values of one column can be chosen together.
        """
        sizes = self._sizes(self._candidates(filter, within))
        masks = self._masks(filter)
        missed = np.zeros(self._table.cells, dtype=np.int16)
        for fits in masks.values():
            missed += ~fits
        fitting = np.where(missed == 0, sizes, 0)
        by_column = {}
        for name, column in self.columns.items():
            own = [masks[key] for key in _asked_of(name) if key in masks]
            elsewhere = missed - sum(~fits for fits in own)
            by_column[name] = column.count(np.where(elsewhere == 0, sizes, 0) if own else fitting)
        return Counts(int(fitting.sum()), by_column)

    def count(self, filter: Filter, within: Rows | None = None) -> int:
        """Count the products that fit a filter."""
        sizes, cells = self._sizes(self._candidates(filter, within)), self._fitting_cells(filter)
        return int(sizes.sum() if cells is None else sizes[cells].sum())

    def widenings(self, filter: Filter, within: Rows | None = None) -> list[tuple[Part, int]]:
        """Tell for everything a filter asks for how many would fit without it, the most first.

        A column of which several values are wanted is given up as a whole, and is told by its first
        one.
        """
        parts = {part.column: part for part in reversed(filter.parts())}
        left = {column: self.count(filter.without(column), within) for column in parts}
        return sorted(((parts[column], left[column]) for column in left), key=lambda pair: -pair[1])

    @cached_property
    def years(self) -> tuple[int, int] | None:
        """The first and the last year of the catalogue; None when it gives none."""
        known = self._years[self._years >= 0]
        return (int(known.min()), int(known.max())) if len(known) else None

    def count_years(self, counts: Counts) -> dict[int, int]:
        """Give by year how many products have it, of counts that were made here."""
        if YEAR not in counts.by_column:
            return {}
        added: dict[int, int] = {}
        for year, count in zip(self._years.tolist(), counts.by_column[YEAR].tolist(), strict=True):
            if year >= 0:
                added[year] = added.get(year, 0) + count
        return added

    @cached_property
    def _years(self) -> NDArray[np.int64]:
        """The years of the values of the year column, -1 for none, int64 (values + 1,)."""
        column = self.columns.get(YEAR)
        return year_numbers(column.values if column is not None else ())

    @cached_property
    def _all_sizes(self) -> NDArray[np.int64]:
        return np.bincount(self._table.cell_of, minlength=self._table.cells).astype(np.int64)

    def _sizes(self, candidates: Rows | None) -> NDArray[np.int64]:
        """Count the candidates in each cell, int64 (cells,)."""
        if candidates is None:
            return self._all_sizes
        cells = self._table.cell_of[candidates]
        return np.bincount(cells, minlength=self._table.cells).astype(np.int64)

    def _masks(self, filter: Filter) -> dict[str, NDArray[np.bool_]]:
        """Tell for each thing asked of columns which cells fit it, bool (cells,) each."""
        masks = {}
        for name, values in filter.values:
            column = self.columns.get(name)
            nowhere = np.zeros(self._table.cells, dtype=np.bool_)
            masks[name] = nowhere if column is None else column.having(values)
        first, last = filter.years
        if first is not None or last is not None:
            masks[YEARS] = self._within_years(first, last)
        return masks

    def _within_years(self, first: int | None, last: int | None) -> NDArray[np.bool_]:
        column = self.columns.get(YEAR)
        if column is None:
            return np.zeros(self._table.cells, dtype=np.bool_)
        years = self._years
        fits = years >= (0 if first is None else first)
        if last is not None:
            fits &= years <= last
        return fits[column.codes]

    def _fitting_cells(self, filter: Filter) -> NDArray[np.bool_] | None:
        """Tell which cells fit all that is asked of columns; None when nothing is asked."""
        masks = list(self._masks(filter).values())
        return np.logical_and.reduce(masks) if masks else None

    def _candidates(self, filter: Filter, within: Rows | None) -> Rows | None:
        """Give the rows that the text finds within a part; None when that is all of them."""
        if not filter.text:
            return within
        found = self.found(filter.text).rows
        if within is None:
            return found
        inside = np.zeros(len(self), dtype=np.bool_)
        inside[within] = True
        return found[inside[found]]

    def found(self, text: str) -> Found:
        """Give what a text finds; what was found last is kept."""
        with self._lock:
            found = self._found.get(text)
        if found is None:
            found = self._search.find(text)
            with self._lock:
                if len(self._found) >= _TEXTS_KEPT:
                    self._found.pop(next(iter(self._found)))
                self._found[text] = found
        return found


def _asked_of(column: str) -> tuple[str, ...]:
    """Name what a filter may ask of a column."""
    return (YEAR, YEARS) if column == YEAR else (column,)
