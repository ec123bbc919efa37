"""The catalogue's columns as numbers: which of its values each product has.

Most catalogues have few different combinations of type, colour, season and the like, so products
of one combination share a *cell*: what is counted and compared is cells, and rows are looked at
once, at the end.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.browsing.filter import PATH_SIGN, key_of
from core.catalogue.labels import plain

Codes = NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Column:
    """One column of the catalogue over the cells.

    `values` are its different values, the most frequent first, each in its most frequent spelling.
    `codes` int32 (cells,) number them; len(values) stands for no value. In a `nested` column values
    are paths, and what begins a path is a value as well.
    """

    name: str
    values: tuple[str, ...]
    codes: Codes
    nested: bool = False

    @property
    def nothing(self) -> int:
        """The code of products that have no value."""
        return len(self.values)

    @cached_property
    def numbers_of(self) -> Mapping[str, NDArray[np.int64]]:
        """The codes that a value stands for, by the value as it is compared."""
        found: dict[str, list[int]] = {"": [self.nothing]}
        for number, value in enumerate(self.values):
            names = [plain(value)]
            if self.nested:
                steps = value.split(PATH_SIGN)
                names = [plain(PATH_SIGN.join(steps[:end])) for end in range(1, len(steps) + 1)]
            for name in names:
                found.setdefault(name, []).append(number)
        return {name: np.array(numbers, dtype=np.int64) for name, numbers in found.items()}

    def having(self, values: Sequence[str]) -> NDArray[np.bool_]:
        """Tell which cells have one of some values, bool (cells,)."""
        wanted = np.zeros(len(self.values) + 1, dtype=np.bool_)
        for value in values:
            numbers = self.numbers_of.get(key_of(value))
            if numbers is not None:
                wanted[numbers] = True
        return wanted[self.codes]

    def count(self, weights: NDArray[np.int64]) -> NDArray[np.int64]:
        """Add up what the cells weigh by value, int64 (values + 1,), the last for no value."""
        added = np.bincount(self.codes, weights, len(self.values) + 1)
        return np.rint(added).astype(np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class ColumnTable:
    """All columns of a catalogue that are worth choosing from.

    `cell_of` int32 (n,) gives the cell of each product; `columns` are over the cells.
    """

    cell_of: Codes
    columns: Mapping[str, Column]
    cells: int

    def __len__(self) -> int:
        return len(self.cell_of)


def column_of(
    name: str, texts: Sequence[str], weights: Sequence[int], *, nested: bool = False
) -> Column:
    """Make a column of the text that each cell has, and of how many products are in the cell.

    Texts that compare the same are one value.
    """
    keys = [key_of(text) for text in texts]
    spelt: dict[str, Counter[str]] = {}
    for key, text, weight in zip(keys, texts, weights, strict=True):
        if key:
            spelt.setdefault(key, Counter())[text.strip()] += weight
    order = sorted(spelt, key=lambda key: (-spelt[key].total(), key))
    number = {key: place for place, key in enumerate([*order, ""])}
    values = tuple(min(spelt[key], key=lambda each: (-spelt[key][each], each)) for key in order)
    codes = np.fromiter(map(number.__getitem__, keys), dtype=np.int32, count=len(keys))
    return Column(name, values, codes, nested)
