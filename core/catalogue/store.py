"""Products on disk, found by row, by id and by what people type.

One SQLite file that is written once and never changed: row i of the catalogue is row i of every
other file of its generation. It is opened immutable, so that nothing is locked and nothing is
written beside it, and read as needed, so that a million products take no memory.
"""

import json
import os
import sqlite3
import tempfile
import threading
import weakref
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from core.catalogue.product import Product
from core.durable import replace, sync_folder
from core.errors import WorkspaceError

_FORMAT = 1
_APPLICATION = 0x46526563  # "FRec"
_TEXTS = (
    "product_id",
    "name",
    "article_type",
    "sub_category",
    "master_category",
    "colour",
    "gender",
    "season",
    "year",
    "usage",
    "picture",
    "picture_problem",
)
_READABLE = frozenset({*_TEXTS, "picture_hash"})
_SELECT = f"SELECT number, {', '.join(_TEXTS)}, attributes FROM products"
_AT_ONCE = 500  # rows a query asks for
_MOST_WORDS = 32  # of a search; a pasted page of text is cut here
_SCHEMA = f"""
CREATE TABLE products (
    number INTEGER PRIMARY KEY,
    {", ".join(f"{name} TEXT NOT NULL" for name in _TEXTS)},
    attributes TEXT NOT NULL,
    picture_hash TEXT NOT NULL
);
CREATE VIRTUAL TABLE words USING fts5(
    name, article_type, colour, product_id,
    content='', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3', columnsize=0
);
PRAGMA application_id = {_APPLICATION};
PRAGMA user_version = {_FORMAT};
"""


def write_products(
    path: Path, products: Sequence[Product], *, pictures_hash: Sequence[str] | None = None
) -> None:
    """Write a fresh store in which row i is products[i]; an old one at `path` is replaced whole.

    `pictures_hash` holds one text for each product ("" for none); `ProductStore.column` gives it
    as "picture_hash".

    Raises:
        ValueError: when two products have the same id, or the hashes are not one a product.
        WorkspaceError: when the file cannot be written (no permission, disk full).
    """
    if pictures_hash is not None and len(pictures_hash) != len(products):
        raise ValueError(f"{len(pictures_hash)} hashes for {len(products)} products")
    try:
        with _new_database(path) as database:
            database.executescript(_SCHEMA)
            _fill(database, products, pictures_hash)
    except sqlite3.IntegrityError as error:
        raise ValueError(f"product ids must be unique ({error})") from error
    except (OSError, sqlite3.Error) as error:
        raise WorkspaceError(
            f"{path} cannot be written ({error}): make room on the disk, or choose a workspace in "
            "a folder that you may write to."
        ) from error


@contextmanager
def _new_database(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a database in a temporary file that takes the place of `path` when all went well."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
    os.close(handle)
    temporary = Path(name)
    try:
        with closing(sqlite3.connect(temporary, isolation_level=None)) as database:
            # The file is thrown away if anything fails, so no journal is needed.
            database.execute("PRAGMA journal_mode = OFF")
            database.execute("PRAGMA synchronous = OFF")
            yield database
        _publish(temporary, path)
    except BaseException:
        with suppress(FileNotFoundError):  # it may have been renamed already
            temporary.unlink()
        raise


def _publish(temporary: Path, path: Path) -> None:
    """Put a finished file on the disk for certain, then in the place of the old one."""
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    temporary.chmod(0o644)
    replace(temporary, path)
    sync_folder(path.parent)


def _fill(
    database: sqlite3.Connection, products: Sequence[Product], hashes: Sequence[str] | None
) -> None:
    marks = ", ".join("?" * (len(_TEXTS) + 3))
    database.execute("BEGIN")
    database.executemany(
        f"INSERT INTO products VALUES ({marks})",
        (
            (
                number,
                *(_writable(getattr(product, name)) for name in _TEXTS),
                _attributes_as_text(product.attributes),
                hashes[number - 1] if hashes else "",
            )
            for number, product in enumerate(products, start=1)
        ),
    )
    database.execute("CREATE UNIQUE INDEX by_id ON products (product_id)")
    database.execute("CREATE INDEX by_folded_id ON products (product_id COLLATE NOCASE)")
    database.execute(
        "INSERT INTO words (rowid, name, article_type, colour, product_id) "
        "SELECT number, name, article_type, colour, product_id FROM products"
    )
    database.execute("INSERT INTO words (words) VALUES ('optimize')")
    database.execute("COMMIT")


def _writable(text: str) -> str:
    """Give text as UTF-8 can hold it: lone surrogates become question marks."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _attributes_as_text(attributes: dict[str, str]) -> str:
    return json.dumps(attributes) if attributes else ""


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
            raise WorkspaceError(f"{path} is not there: index the catalogue again.")
        try:
            self._check()
            self._length = self._one("SELECT count(*) FROM products") or 0
        except sqlite3.Error as error:
            self.close()
            raise WorkspaceError(
                f"{path} is damaged or no product store ({error}): index the catalogue again."
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
        wrong = next((number for number in numbers if not 1 <= number <= self._length), None)
        if wrong is not None:
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
        wanted = _bindable(text).strip()
        if not wanted:
            return list(range(self._length))
        first = self._rows_by_id(wanted)
        matches = self._rows_by_words(wanted)
        if not first:
            return matches
        known = frozenset(first)
        return first + [row for row in matches if row not in known]

    def ids(self) -> list[str]:
        """Give all product ids in row order."""
        return self.column("product_id")

    def column(self, field: str) -> list[str]:
        """Give one text field of `Product` (or "picture_hash") for all rows, in row order.

        Raises:
            ValueError: when there is no such field.
        """
        if field not in _READABLE:
            raise ValueError(f"no text field of a product: {field!r}")
        values = self._connection().execute(f"SELECT {field} FROM products ORDER BY number")
        return [value for (value,) in values]

    def close(self) -> None:
        """Close the connections of all threads; what is asked afterwards raises WorkspaceError."""
        with self._lock:
            self._is_closed = True
            for connection in list(self._connections):
                connection.close()

    def _rows_by_id(self, wanted: str) -> list[int]:
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
        return exact + sorted(beginning)

    def _rows_by_words(self, wanted: str) -> list[int]:
        phrases = _phrases(wanted)
        if not phrases:
            return []
        return self._rows(
            "SELECT rowid - 1 AS row FROM words WHERE words MATCH ? ORDER BY rowid", phrases
        )

    def _rows(self, query: str, *values: str) -> list[int]:
        """Give the rows a query finds; as one text, which is twice as quick as row by row."""
        joined = f"SELECT group_concat(row) FROM ({query})"
        (rows,) = self._connection().execute(joined, values).fetchone()
        return [int(row) for row in rows.split(",")] if rows else []

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
                raise WorkspaceError(f"{self._path} has been closed: open the workspace again.")
            connection = sqlite3.connect(
                _address(self._path), uri=True, factory=_Connection, check_same_thread=False
            )
            self._connections.add(connection)
        self._local.connection = connection
        return connection

    def _check(self) -> None:
        if self._one("PRAGMA application_id") != _APPLICATION:
            raise WorkspaceError(f"{self._path} is no product store: index the catalogue again.")
        if self._one("PRAGMA user_version") != _FORMAT:
            raise WorkspaceError(
                f"{self._path} was written by another version of FashRec: index the catalogue "
                "again."
            )
        self._one("SELECT rowid FROM words WHERE words MATCH 'a' LIMIT 1")


def _address(path: Path) -> str:
    """Give the URI that opens a file without locking it or writing beside it."""
    posix = path.absolute().as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{quote(posix)}?mode=ro&immutable=1"


def _bindable(text: str) -> str:
    return _writable(text).replace("\0", "")


def _phrases(text: str) -> str:
    """Write the words of a text as a full-text query: each the beginning of a word or phrase.

    Quoted, so that nothing in them is an operator; a word like "t-shirt" stays together.
    """
    words = [word for word in text.split() if any(map(str.isalnum, word))]
    unique = list(dict.fromkeys(words))[:_MOST_WORDS]
    return " ".join('"' + word.replace('"', '""') + '"*' for word in unique)


def _product_from(values: Sequence[str]) -> Product:
    texts, attributes = values[:-1], values[-1]
    return Product(
        **dict(zip(_TEXTS, texts, strict=True)),
        attributes=json.loads(attributes) if attributes else {},
    )
