"""Products on disk, found by row, by id and by what people type.

One SQLite file that is written once and never changed: row i of the catalogue is row i of every
other file of its generation. It is opened immutable, so that nothing is locked and nothing is
written beside it, and read as needed, so that a million products take no memory.
"""

import json
import sqlite3
import threading
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.catalogue.product import Product
from core.catalogue.store_writing import (
    APPLICATION,
    FORMAT,
    TEXTS,
    address,
    block_digests,
    writable,
    write_products,
)
from core.errors import WorkspaceError, reason_of
from core.words import worded

__all__ = ["ProductStore", "block_digests", "write_products"]

_SELECT = f"SELECT number, {', '.join(TEXTS)}, attributes FROM products"
_LAST = "SELECT number FROM products ORDER BY number DESC LIMIT 1"  # counting takes longer
_VOCABULARY = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab('main', 'words', 'col')"
)
_COUNTED_WORDS = (
    "SELECT term, sum(doc) FROM temp.vocabulary WHERE col != 'product_id' GROUP BY term"
)
_FIELD_END, _ROW_END = "\x1f", "\x1e"
_AT_ONCE = 500  # rows a query asks for
_MOST_WORDS = 32  # of a search; a pasted page of text is cut here


class _Connection(sqlite3.Connection):
    """A connection that can be referred to weakly, so that it ends with its thread."""


class ProductStore:
    """A store to read from, in any thread.

    Rows count from 0. Each thread has a connection of its own, which ends with the thread.
    """

    def __init__(self, path: Path) -> None:
        """Open the store at `path`.

        Raises:
            WorkspaceError: when it is absent, damaged, or no store that this version reads.
        """
        self._path = path
        self._local = threading.local()
        self._connections: weakref.WeakSet[_Connection] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._is_closed = False
        if not path.is_file():
            raise WorkspaceError(
                worded("Workspace", "{path} is not there: index the catalogue again.").filled(
                    path=path
                )
            )
        try:
            self._check()
            self._length = self._one(_LAST) or 0
        except sqlite3.Error as error:
            self.close()
            raise WorkspaceError(
                worded(
                    "Workspace",
                    "{path} is damaged or no product store ({reason}): index the catalogue again.",
                ).filled(path=path, reason=reason_of(error))
            ) from error
        except WorkspaceError:
            self.close()
            raise

    def __len__(self) -> int:
        """Count the products."""
        return self._length

    def product(self, row: int) -> Product:
        """Give the product of a row.

        Raises:
            IndexError: when there is no such row.
        """
        return self.products([row])[0]

    def products(self, rows: Sequence[int]) -> list[Product]:
        """Give the products of some rows, in the order asked.

        Raises:
            IndexError: when there is no such row.
        """
        numbers = [int(row) + 1 for row in rows]
        if numbers and not 1 <= min(numbers) <= max(numbers) <= self._length:
            wrong = next(number for number in numbers if not 1 <= number <= self._length)
            raise IndexError(f"row {wrong - 1} of {self._length} products")
        connection = self._connection()
        found: dict[int, Product] = {}
        for start in range(0, len(numbers), _AT_ONCE):
            part = numbers[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(part))
            for number, *values in connection.execute(f"{_SELECT} WHERE number IN ({marks})", part):
                found[number] = _product_from(values)
        return [found[number] for number in numbers]

    def row_of(self, product_id: str) -> int | None:
        """Give the row of a product id; None when there is no such product."""
        number = self._one(
            "SELECT number FROM products WHERE product_id = ?", _bindable(product_id)
        )
        return None if number is None else number - 1

    def search(self, text: str) -> list[int]:
        """Give the rows whose name, article type, colour or id match what somebody typed.

        Every word must begin a word of the product, in any order; case and accents do not count.
        The product whose id is the text comes first, then those whose ids begin with it, then all
        others in the catalogue's order. An empty text gives all rows.
        """
        found: list[int] = self.found(text).tolist()
        return found

    def found(self, text: str) -> NDArray[np.int64]:
        """Give what `search` gives as an array, int64, which takes a tenth of the memory."""
        wanted = _bindable(text).strip()
        if not wanted:
            return np.arange(self._length, dtype=np.int64)
        first = self._rows_by_id(wanted)
        matches = self._rows_by_words(wanted)
        if len(first):
            is_new = np.ones(self._length, dtype=np.bool_)
            is_new[first] = False
            matches = np.concatenate((first, matches[is_new[matches]]))
        return matches

    def vocabulary(self) -> list[tuple[str, int]]:
        """Give the words of names, article types and colours, in order, each with how often.

        They are as they are compared: without case and accents.
        """
        connection = self._connection()
        connection.execute(_VOCABULARY)
        return [(str(word), int(count)) for word, count in connection.execute(_COUNTED_WORDS)]

    def ids(self) -> list[str]:
        """Give all product ids in row order."""
        return self.column("product_id")

    def column(self, field: str) -> list[str]:
        """Give one text field of `Product` for all rows, in row order.

        Raises:
            ValueError: when there is no such field.
        """
        if field not in TEXTS:
            raise ValueError(f"no text field of a product: {field!r}")
        values = self._connection().execute(f"SELECT {field} FROM products ORDER BY number")
        return [value for (value,) in values]

    def joined(self, fields: Sequence[str], first: int, last: int) -> list[str]:
        """Give fields of the rows from `first` to before `last`, each row's joined by U+001F.

        "attributes" may be among them, as JSON or "" for none. A field that holds U+001E or U+001F
        itself has spaces instead. Other threads of Python run while the database reads.

        Raises:
            ValueError: when there is no such field.
        """
        wrong = [field for field in fields if field not in (*TEXTS, "attributes")]
        if wrong or not fields:
            raise ValueError(f"no text field of a product: {wrong}")
        count = max(0, min(last, self._length) - first)
        place = (first, first + count)
        where = "FROM products WHERE number > ? AND number <= ? ORDER BY number"
        row = f"||'{_FIELD_END}'||".join(fields)
        joined = f"SELECT group_concat(row, '{_ROW_END}') FROM (SELECT {row} AS row {where})"
        (text,) = self._connection().execute(joined, place).fetchone()
        rows = text.split(_ROW_END) if count else []
        if len(rows) == count and (text or "").count(_FIELD_END) == count * (len(fields) - 1):
            return rows
        selected = self._connection().execute(f"SELECT {', '.join(fields)} {where}", place)
        return [_FIELD_END.join(map(_without_ends, values)) for values in selected]

    def close(self) -> None:
        """Close the connections of all threads; what is asked afterwards raises WorkspaceError."""
        with self._lock:
            self._is_closed = True
            for connection in list(self._connections):
                connection.close()

    def _rows_by_id(self, wanted: str) -> NDArray[np.int64]:
        """Give the rows whose id is, then those whose id begins with, the text."""
        exact = self._rows(
            "SELECT number - 1 AS row FROM products WHERE product_id = ?1 COLLATE NOCASE "
            "ORDER BY product_id != ?1, number",
            wanted,
        )
        beginning = self._rows(
            "SELECT number - 1 AS row FROM products "
            "WHERE product_id > ?1 COLLATE NOCASE AND product_id < ?2 COLLATE NOCASE",
            wanted,
            wanted + "\U0010ffff",
        )
        return np.concatenate((exact, np.sort(beginning)))

    def _rows_by_words(self, wanted: str) -> NDArray[np.int64]:
        phrases = _phrases(wanted)
        if not phrases:
            return np.zeros(0, dtype=np.int64)
        return self._rows(
            "SELECT rowid - 1 AS row FROM words WHERE words MATCH ? ORDER BY rowid", phrases
        )

    def _rows(self, query: str, *values: str) -> NDArray[np.int64]:
        """Give the rows a query finds; as one text, which is six times as quick as row by row."""
        joined = f"SELECT group_concat(row) FROM ({query})"
        (rows,) = self._connection().execute(joined, values).fetchone()
        return np.fromstring(rows or "", dtype=np.int64, sep=",")

    def _one(self, query: str, *values: str) -> int | None:
        """Give the one number a query asks for; None when it finds nothing."""
        row = self._connection().execute(query, values).fetchone()
        return None if row is None else int(row[0])

    def _connection(self) -> _Connection:
        connection: _Connection | None = getattr(self._local, "connection", None)
        if connection is not None and not self._is_closed:
            return connection
        with self._lock:
            if self._is_closed:
                raise WorkspaceError(
                    worded("Workspace", "{path} has been closed: open the workspace again.").filled(
                        path=self._path
                    )
                )
            connection = self._connect()
            self._connections.add(connection)
        self._local.connection = connection
        return connection

    def _connect(self) -> _Connection:
        try:
            return sqlite3.connect(
                address(self._path), uri=True, factory=_Connection, check_same_thread=False
            )
        except sqlite3.OperationalError as error:
            if self._path.is_file():
                raise
            raise WorkspaceError(
                worded(
                    "Workspace",
                    "{path} is not there any more: open the catalogue again from where it is now.",
                ).filled(path=self._path)
            ) from error

    def _check(self) -> None:
        if self._one("PRAGMA application_id") != APPLICATION:
            raise WorkspaceError(
                worded(
                    "Workspace", "{path} is no product store: index the catalogue again."
                ).filled(path=self._path)
            )
        if self._one("PRAGMA user_version") != FORMAT:
            raise WorkspaceError(
                worded(
                    "Workspace",
                    "{path} was written by another version of FashRec: index the catalogue again.",
                ).filled(path=self._path)
            )
        self._one("SELECT rowid FROM words WHERE words MATCH 'a' LIMIT 1")


def _without_ends(text: str) -> str:
    return text.replace(_FIELD_END, " ").replace(_ROW_END, " ")


def _bindable(text: str) -> str:
    return writable(text).replace("\0", "")


def _phrases(text: str) -> str:
    """Write the words of a text as a full-text query: each the beginning of a word or phrase.

    Quoted, so that nothing in them is an operator; a word like "t-shirt" stays together.
    """
    words = [word for word in text.split() if any(map(str.isalnum, word))]
    unique = list(dict.fromkeys(words))[:_MOST_WORDS]
    return " ".join('"' + word.replace('"', '""') + '"*' for word in unique)


def _product_from(values: Sequence[str]) -> Product:
    fields: list[Any] = list(values)  # `TEXTS` has those of a product in their order
    fields[-1] = json.loads(values[-1]) if values[-1] else {}
    return Product(*fields)
