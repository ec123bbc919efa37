"""Labels that the user has corrected: data of the user, which no rebuild and no kill loses.

A catalogue may call a shirt a T-shirt. What the user says instead is kept beside the generations,
in `user.sqlite` of the workspace; the catalogue's own files are never changed. Corrections count
wherever products are read: in the next index and in the next training.
"""

import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from core.catalogue.product import Product
from core.catalogue.store_writing import writable
from core.errors import WorkspaceError

CORRECTABLE = ("article_type", "sub_category", "gender", "colour", "season", "usage")
"""The attributes of a product that can be corrected, by their names in `Product`."""

_APPLICATION = 0x46525573  # "FRUs"
_FORMAT = 1
_WAIT_S = 10.0  # for another process that writes
_CREATE = (
    """
    CREATE TABLE corrections (
        product_id TEXT NOT NULL,
        column_name TEXT NOT NULL,
        value TEXT NOT NULL,
        replaced TEXT NOT NULL,
        made REAL NOT NULL,
        PRIMARY KEY (product_id, column_name)
    ) WITHOUT ROWID
    """,
    f"PRAGMA application_id = {_APPLICATION}",
    f"PRAGMA user_version = {_FORMAT}",
)
_PUT = """
INSERT INTO corrections VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET value = excluded.value, made = excluded.made
"""
_REMOVE = "DELETE FROM corrections WHERE product_id = ? AND column_name = ?"


@dataclass(frozen=True, slots=True)
class Correction:
    """One corrected label.

    `column` is one of `CORRECTABLE`; `replaced` is the label that stood there before the first
    correction, "" where that is not known; `made` is when, in seconds since 1970.
    """

    product_id: str
    column: str
    value: str
    replaced: str
    made: float


@dataclass(frozen=True, slots=True)
class Change:
    """A label to be corrected, as in `Corrections.put`; a `value` of "" undoes its correction."""

    product_id: str
    column: str
    value: str
    replaced: str = ""


class Corrections:
    """The corrections of one workspace.

    It may be used from several threads and processes at once; every change is on disk, whole, when
    its method returns.
    """

    def __init__(self, workspace: Path) -> None:
        """Take the workspace's folder, which need not exist yet; nothing is read or made."""
        self.path = workspace / "user.sqlite"

    def all(self) -> dict[str, dict[str, str]]:
        """Give the corrected values by product id and column.

        Raises:
            WorkspaceError: when the file is damaged, or not one of FashRec's.
        """
        found: dict[str, dict[str, str]] = {}
        for each in self.listed():
            found.setdefault(each.product_id, {})[each.column] = each.value
        return found

    def listed(self) -> list[Correction]:
        """Give all corrections, the newest first.

        Raises:
            WorkspaceError: when the file is damaged, or not one of FashRec's.
        """
        with self._reading() as database:
            if database is None:
                return []
            rows = database.execute(
                "SELECT product_id, column_name, value, replaced, made FROM corrections "
                "ORDER BY made DESC, product_id, column_name"
            )
            return [Correction(*row) for row in rows]

    def put(self, product_id: str, column: str, value: str, *, replaced: str = "") -> None:
        """Correct a label, or change a correction.

        Args:
            product_id: the product, which need not be in the catalogue at present.
            column: one of `CORRECTABLE`.
            value: the right label, not empty.
            replaced: the label that stands there now; a later correction of the same label keeps
                that of the first.

        Raises:
            ValueError: when there is no such column, or the value is empty.
            WorkspaceError: when the file is damaged, foreign, or cannot be written.
        """
        if not value.strip():
            raise _no_correction(column, value)
        self.change([Change(product_id, column, value, replaced)])

    def remove(self, product_id: str, column: str) -> None:
        """Undo a correction; one that is not there is gone already.

        Raises:
            WorkspaceError: when the file is damaged, foreign, or cannot be written.
        """
        self.change([Change(product_id, column, "")])

    def change(self, changes: Iterable[Change]) -> None:
        """Correct labels and undo corrections, in their order: all of them, or none.

        Raises:
            ValueError: when there is no such column, or a value is nothing but spaces.
            WorkspaceError: when the file is damaged, foreign, or cannot be written.
        """
        made = time.time()
        statements = [_statement(each, made) for each in changes]
        if not self.path.exists():  # what is to be undone there is gone already
            statements = [each for each in statements if each[0] == _PUT]
        if not statements:
            return
        with self._writing() as database:
            for statement, values in statements:
                database.execute(statement, values)

    def applied_to(self, products: Iterable[Product]) -> list[Product]:
        """Give the products with their corrected labels; others are given as they are.

        Raises:
            WorkspaceError: when the file is damaged, or not one of FashRec's.
        """
        corrected = self.all()
        if not corrected:
            return list(products)
        return [_corrected(product, corrected) for product in products]

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        """Give the database; None where there is none yet, and then none is made."""
        if not self.path.exists():
            yield None
            return
        try:
            with closing(self._connect("rw")) as database:
                yield database if self._is_filled(database) else None
        except sqlite3.Error as error:
            raise self._unreadable(error) from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """Give the database, made if need be, inside a transaction."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with closing(self._connect("rwc")) as database:
                is_filled = self._is_filled(database)
                database.execute("PRAGMA journal_mode = WAL")
                database.execute("PRAGMA synchronous = FULL")
                database.execute("BEGIN IMMEDIATE")
                # Another process may have filled it before the transaction began.
                if not is_filled and not self._is_filled(database):
                    for statement in _CREATE:
                        database.execute(statement)
                yield database
                database.execute("COMMIT")
        except sqlite3.OperationalError as error:
            raise self._unwritable(error) from error
        except sqlite3.Error as error:
            raise self._unreadable(error) from error
        except OSError as error:
            raise self._unwritable(error) from error

    def _connect(self, mode: str) -> sqlite3.Connection:
        posix = self.path.absolute().as_posix()
        address = f"file://{'' if posix.startswith('/') else '/'}{quote(posix)}?mode={mode}"
        return sqlite3.connect(address, uri=True, timeout=_WAIT_S, isolation_level=None)

    def _is_filled(self, database: sqlite3.Connection) -> bool:
        """Tell a file of ours from one that a kill left empty.

        Raises:
            WorkspaceError: when it is neither.
        """
        application, version, has_tables = _marks(database)
        if application == _APPLICATION and version == _FORMAT:
            return True
        if application == _APPLICATION:
            raise WorkspaceError(
                f"{self.path} was written by another version of FashRec: open the catalogue with "
                "that version, or move the file away to begin anew without its corrections."
            )
        if application or has_tables:
            raise WorkspaceError(
                f"{self.path} was not written by FashRec: move it away, so that corrected labels "
                "can be kept there."
            )
        return False

    def _unreadable(self, error: sqlite3.Error) -> WorkspaceError:
        return WorkspaceError(
            f"{self.path}, which keeps the labels that were corrected, cannot be read ({error}): "
            "put back a copy of it, or move it away to begin anew without them."
        )

    def _unwritable(self, error: Exception) -> WorkspaceError:
        return WorkspaceError(
            f"{self.path} cannot be written ({error}): make room on the disk, or see to it that "
            "you may write to its folder."
        )


def _statement(change: Change, made: float) -> tuple[str, tuple[str | float, ...]]:
    """Give what writes a change, and its values.

    Raises:
        ValueError: when there is no such column, or the value is nothing but spaces.
    """
    product_id = writable(change.product_id)
    if not change.value:
        return _REMOVE, (product_id, change.column)
    label = change.value.strip()
    if change.column not in CORRECTABLE or not label:
        raise _no_correction(change.column, change.value)
    texts = (writable(text) for text in (change.column, label, change.replaced))
    return _PUT, (product_id, *texts, made)


def _no_correction(column: str, value: str) -> ValueError:
    return ValueError(f"no correction: {column!r} to {value!r}")


def _marks(database: sqlite3.Connection) -> tuple[int, int, bool]:
    """Give what tells whose file it is, and whether it has tables, as of one moment.

    Another process may be filling the file: read apart, its tables could be there without its mark.
    """
    begun = database.in_transaction
    if not begun:
        database.execute("BEGIN")
    try:
        has_tables = database.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None
        (application,) = database.execute("PRAGMA application_id").fetchone()
        (version,) = database.execute("PRAGMA user_version").fetchone()
    finally:
        if not begun:
            database.execute("ROLLBACK")
    return application, version, has_tables


def _corrected(product: Product, corrected: dict[str, dict[str, str]]) -> Product:
    changes = corrected.get(writable(product.product_id))
    return product if changes is None else replace(product, **changes)  # type: ignore[arg-type]
