"""Columns of a large catalogue kept in a cache, since reading them takes seconds."""

from pathlib import Path

from core.browsing.cache_file import DAMAGED, read_cache, write_cache
from core.browsing.columns import Column, ColumnTable
from core.browsing.large import is_large
from core.browsing.reading import TextColumns, read_columns

_VERSION = 1
"""To be raised when columns are read otherwise."""

_CELLS, _CODES = "cell_of", "codes"


def columns_of(products: TextColumns, path: Path, mark: str) -> ColumnTable:
    """Give a catalogue's columns, from the file at `path` if it has those.

    `mark` tells one state of the catalogue from another. A file that cannot be written is done
    without.
    """
    if not is_large(len(products)):
        return read_columns(products)
    kept = _load(path, mark, len(products))
    if kept is not None:
        return kept
    table = read_columns(products)
    _save(path, mark, table)
    return table


def _save(path: Path, mark: str, table: ColumnTable) -> None:
    columns = list(table.columns.values())
    about = {
        "version": _VERSION,
        "mark": mark,
        "cells": table.cells,
        "columns": [[column.name, list(column.values), column.nested] for column in columns],
    }
    codes = {f"{_CODES}{number}": column.codes for number, column in enumerate(columns)}
    write_cache(path, about, {_CELLS: table.cell_of, **codes})


def _load(path: Path, mark: str, products: int) -> ColumnTable | None:
    """Read what was kept; None unless it is whole and of this catalogue."""
    kept = read_cache(path, {"version": _VERSION, "mark": mark})
    if kept is None:
        return None
    about, arrays = kept
    try:
        columns = {
            name: Column(name, tuple(values), arrays[f"{_CODES}{number}"], bool(nested))
            for number, (name, values, nested) in enumerate(about["columns"])
        }
        table = ColumnTable(arrays[_CELLS], columns, int(about["cells"]))
    except DAMAGED:
        return None
    return table if _fits(table, products) else None


def _fits(table: ColumnTable, products: int) -> bool:
    """Tell whether every number is one of what it numbers."""
    if len(table) != products or table.cell_of.max(initial=0) >= table.cells:
        return False
    return all(
        len(column.codes) == table.cells and column.codes.max(initial=0) <= len(column.values)
        for column in table.columns.values()
    )
