"""Reading the columns that are worth choosing from, once for each state of a catalogue."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.browsing.brands import BrandReader, is_brand_column
from core.browsing.columns import Codes, ColumnTable, column_of
from core.browsing.filter import CATEGORY, path_of
from core.catalogue.labels import is_label

SEPARATOR = "\x1f"
"""Stands between the fields of a product where several are read as one text."""

BRAND = "brand"
FIELDS = (
    "master_category",
    "sub_category",
    "article_type",
    "gender",
    "colour",
    "season",
    "year",
    "usage",
)
_TREE = FIELDS[:3]
_BLOCK = 8192
_MOST_VALUES = 200
"""An extra column of more different values is no choice but a text, a price or a number."""

_LONGEST_VALUE = 60  # characters


class TextColumns(Protocol):
    """What is needed of the product store."""

    def __len__(self) -> int: ...

    def joined(self, fields: Sequence[str], first: int, last: int) -> list[str]:
        """Give the fields of the rows from `first` to before `last`, joined by U+001F."""
        ...


def read_columns(products: TextColumns) -> ColumnTable:
    """Read a catalogue's columns; of a million products it takes some seconds.

    Columns without any value are left out, and so are extra columns of many values. The brand is
    that of an extra column, or else what the names begin with (see `core.browsing.brands`).
    """
    known = _read_known(products)
    extras = _read_extras(products)
    named = next((name for name in extras if is_brand_column(name)), None)
    parts = [known, *extras.values()]
    if named is None:
        parts.append(_read_brands(products, known))
    cell_of, first_rows = _cells([part.codes for part in parts])
    sizes = np.bincount(cell_of, minlength=len(first_rows)).tolist()

    def texts(part: "_Coded", field: int = 0) -> list[str]:
        by_code = [text.split(SEPARATOR)[field] for text in part.texts]
        return [by_code[code] for code in part.codes[first_rows].tolist()]

    made = [column_of(name, texts(known, place), sizes) for place, name in enumerate(FIELDS)]
    tree = [texts(known, place) for place in range(len(_TREE))]
    paths = [
        path_of([step.strip() for step in steps if is_label(step)])
        for steps in zip(*tree, strict=True)
    ]
    made.append(column_of(CATEGORY, paths, sizes, nested=True))
    for name, part in extras.items():
        made.append(column_of(BRAND if name == named else name, texts(part), sizes))
    if named is None:
        made.append(column_of(BRAND, texts(parts[-1]), sizes))
    columns = {column.name: column for column in made if column.values}
    return ColumnTable(cell_of, columns, len(first_rows))


class _Coded:
    """A text for each product, as a number of the different `texts`; `codes` int32 (n,)."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._blocks: list[Codes] = []
        self.codes: Codes = np.zeros(0, dtype=np.int32)

    @property
    def texts(self) -> list[str]:
        return list(self._numbers)

    @property
    def different(self) -> int:
        return len(self._numbers)

    def add(self, texts: Sequence[str]) -> None:
        numbers = self._numbers
        for text in dict.fromkeys(texts):
            numbers.setdefault(text, len(numbers))
        self._blocks.append(np.fromiter(map(numbers.__getitem__, texts), np.int32, len(texts)))

    def finish(self) -> "_Coded":
        if self._blocks:
            self.codes = np.concatenate(self._blocks)
        self._blocks = []
        return self


def _blocks(products: TextColumns, fields: Sequence[str]) -> Iterator[list[str]]:
    for first in range(0, len(products), _BLOCK):
        yield products.joined(fields, first, min(first + _BLOCK, len(products)))


def _read_known(products: TextColumns) -> _Coded:
    read = _Coded()
    for block in _blocks(products, FIELDS):
        read.add(block)
    return read.finish()


def _read_extras(products: TextColumns) -> dict[str, _Coded]:
    """Read the columns that FashRec has no name for, as far as they have few different values."""
    read: dict[str, _Coded] = {}
    too_many: set[str] = set()
    rows = 0
    for block in _blocks(products, ("attributes",)):
        parsed: dict[str, Mapping[str, str]] = {}
        for text in dict.fromkeys(block):
            parsed[text] = json.loads(text) if text else {}
        names = {name for attributes in parsed.values() for name in attributes} - too_many
        for name in names - read.keys():
            read[name] = _Coded()
            read[name].add([""] * rows)
        for name in list(read):
            read[name].add([parsed[text].get(name, "") for text in block])
            if _is_no_choice(read[name], last=False):
                too_many.add(name)
                del read[name]
        rows += len(block)
    finished = {name: coded.finish() for name, coded in read.items()}
    return {name: coded for name, coded in finished.items() if not _is_no_choice(coded, last=True)}


def _is_no_choice(coded: _Coded, *, last: bool) -> bool:
    """Tell of an extra column whether it has too many values, or too long ones, to choose from."""
    different = coded.different
    if different > _MOST_VALUES or any(len(text) > _LONGEST_VALUE for text in coded.texts):
        return True
    # A column of which nearly every value stands once numbers or describes its products.
    return last and different > max(8, len(coded.codes) // 3)


def _read_brands(products: TextColumns, known: _Coded) -> _Coded:
    reader = BrandReader([text.split(SEPARATOR) for text in known.texts], FIELDS)
    starts = _Coded()
    at = 0
    for block in _blocks(products, ("name",)):
        starts.add(reader.starts(block))
        at += len(block)
    starts.finish()
    counts = np.bincount(starts.codes, minlength=starts.different)
    brands = reader.brands(starts.texts, counts.tolist())
    read = _Coded()
    read.add(brands)
    read.codes = read.finish().codes[starts.codes]
    return read


def _cells(codes: Sequence[Codes]) -> tuple[Codes, NDArray[np.int64]]:
    """Number the different combinations of codes.

    Returns:
        The number of each product's combination, int32 (n,), and for each combination the first
        product that has it, int64 (cells,).
    """
    cells = codes[0].astype(np.int64)
    first = np.zeros(0, dtype=np.int64)
    for each in codes:
        joined = cells * (int(each.max(initial=0)) + 1) + each
        _, first, cells = np.unique(joined, return_index=True, return_inverse=True)
    return cells.astype(np.int32), first.astype(np.int64)
