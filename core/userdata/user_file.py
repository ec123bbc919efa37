"""The file that user data lies in: opened, told from others' files, read and written whole."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from core.errors import WorkspaceError

_APPLICATION = 0x46525573  # "FRUs"
_FORMAT = 1
_MARKS = (f"PRAGMA application_id = {_APPLICATION}", f"PRAGMA user_version = {_FORMAT}")
_WAIT_S = 10.0  # for another process that writes


class UserFile:
    """The SQLite file `user.sqlite` of a workspace.

    Every transaction is on disk, whole, when its context ends, and gone if that ends with an
    exception. It may be used from several threads and processes at once.
    """

    def __init__(self, path: Path) -> None:
        """Take the file's path; nothing is read or made."""
        self.path = path

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection | None]:
        """Give the database as of one moment; None where there is none yet, and none is made.

        Raises:
            WorkspaceError: when the file is damaged, or not one of FashRec's.
        """
        if not self.path.exists():
            yield None
            return
        try:
            with closing(self._connect("rw")) as database:
                if not self._is_ours(database):
                    yield None
                    return
                database.execute("BEGIN")
                yield database
        except sqlite3.Error as error:
            raise self._unreadable(error) from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give the database, made if need be, inside a transaction.

        Raises:
            WorkspaceError: when the file is damaged, foreign, or cannot be written.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with closing(self._connect("rwc")) as database:
                is_ours = self._is_ours(database)
                database.execute("PRAGMA journal_mode = WAL")
                database.execute("PRAGMA synchronous = FULL")
                database.execute("PRAGMA recursive_triggers = ON")  # REPLACE deletes as well
                database.execute("BEGIN IMMEDIATE")
                # Another process may have marked it before the transaction began.
                if not is_ours and not self._is_ours(database):
                    for statement in _MARKS:
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

    def _is_ours(self, database: sqlite3.Connection) -> bool:
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
                "that version, or move the file away to begin anew without your rules, lists and "
                "corrections."
            )
        if application or has_tables:
            raise WorkspaceError(
                f"{self.path} was not written by FashRec: move it away, so that rules, lists and "
                "corrected labels can be kept there."
            )
        return False

    def _unreadable(self, error: sqlite3.Error) -> WorkspaceError:
        return WorkspaceError(
            f"{self.path}, which keeps your rules, lists and corrected labels, cannot be read "
            f"({error}): put back a copy of it, or move it away to begin anew without them."
        )

    def _unwritable(self, error: Exception) -> WorkspaceError:
        return WorkspaceError(
            f"{self.path} cannot be written ({error}): make room on the disk, or see to it that "
            "you may write to its folder."
        )


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
