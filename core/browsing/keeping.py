"""Columns of a large catalogue kept in a file, since reading them takes seconds.

The file is a cache: it is made again where it is absent, damaged or of another catalogue.
"""

import json
import logging
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from core.browsing.columns import Column, ColumnTable
from core.browsing.large import is_large
from core.browsing.reading import TextColumns, read_columns
from core.durable import replacing

_log = logging.getLogger(__name__)
_VERSION = 1
"""To be raised when columns are read otherwise."""

_ABOUT, _CELLS, _CODES = "about", "cell_of", "codes"


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
    try:
        _save(path, mark, table)
    except OSError as error:
        _log.warning("%s cannot be written: %s", path, error)
    return table


def _save(path: Path, mark: str, table: ColumnTable) -> None:
    columns = list(table.columns.values())
    about = {
        "version": _VERSION,
        "mark": mark,
        "cells": table.cells,
        "columns": [[column.name, list(column.values), column.nested] for column in columns],
    }
    arrays: dict[str, Any] = {
        _ABOUT: np.frombuffer(json.dumps(about).encode(), dtype=np.uint8),
        _CELLS: table.cell_of,
    }
    arrays.update((f"{_CODES}{number}", column.codes) for number, column in enumerate(columns))
    with replacing(path) as file:
        np.savez(file, **arrays)


def _load(path: Path, mark: str, products: int) -> ColumnTable | None:
    """Read what was kept; None unless it is whole and of this catalogue."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            about = json.loads(arrays[_ABOUT].tobytes())
            if (about["version"], about["mark"]) != (_VERSION, mark):
                return None
            columns = {
                name: Column(name, tuple(values), arrays[f"{_CODES}{number}"], bool(nested))
                for number, (name, values, nested) in enumerate(about["columns"])
            }
            table = ColumnTable(arrays[_CELLS], columns, int(about["cells"]))
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile):
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
