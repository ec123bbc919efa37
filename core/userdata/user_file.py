"""The file that user data lies in: opened, told from others' files, read and written whole."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from core.errors import UserDataError, reason_of
from core.words import Words, worded

_APPLICATION = 0x46525573  # "FRUs"
_FORMAT = 1
_MARKS = (f"PRAGMA application_id = {_APPLICATION}", f"PRAGMA user_version = {_FORMAT}")
_PASSING = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_LOGS = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file, by the end of its name


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds a program is waited for that holds the file."""

    reading: float = 10.0
    writing: float = 10.0


class UserFile:
    """The SQLite file `user.sqlite` of a workspace.

    Every transaction is on disk, whole, when its context ends, and gone if that ends with an
    exception. It may be used from several threads and processes at once.
    """

    def __init__(self, path: Path, patience: Patience | None = None) -> None:
        """Take the file's path; nothing is read or made."""
        self.path = path
        self._patience = patience or Patience()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection | None]:
        """Give the database as of one moment; None where there is none yet, and none is made.

        Raises:
            UserDataError: when the file is damaged, held by another program, or not FashRec's.
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
            UserDataError: when the file is damaged, held, foreign, or cannot be written.
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

    def set_aside(self) -> Path:
        """Rename the file, with what SQLite keeps beside it, so that a new one can be begun.

        Gives the new path, in the same folder; nothing there is overwritten.

        Raises:
            UserDataError: when it cannot be renamed, as while another program has it open.
        """
        stem = f"{self.path.stem}-set-aside-{datetime.now():%Y%m%d-%H%M%S}"
        aside, number = self.path.with_name(f"{stem}{self.path.suffix}"), 1
        while aside.exists():
            number += 1
            aside = self.path.with_name(f"{stem}-{number}{self.path.suffix}")
        moved: list[tuple[Path, Path]] = []
        try:
            for end in (*_LOGS, ""):  # the file last: without its log it would lack what that holds
                there = self.path.with_name(self.path.name + end)
                if there.exists():
                    moved.append((there, there.rename(aside.with_name(aside.name + end))))
        except OSError as error:
            for there, beside in reversed(moved):
                with suppress(OSError):
                    beside.rename(there)
            raise self._unwritable(error) from error
        return aside

    def _connect(self, mode: str) -> sqlite3.Connection:
        wait_s = self._patience.reading if mode == "rw" else self._patience.writing
        posix = self.path.absolute().as_posix()
        address = f"file://{'' if posix.startswith('/') else '/'}{quote(posix)}?mode={mode}"
        return sqlite3.connect(address, uri=True, timeout=wait_s, isolation_level=None)

    def _is_ours(self, database: sqlite3.Connection) -> bool:
        """Tell a file of ours from one that a kill left empty.

        Raises:
            UserDataError: when it is neither.
        """
        application, version, has_tables = _marks(database)
        if application == _APPLICATION and version == _FORMAT:
            return True
        if application == _APPLICATION:
            raise self._useless(
                worded(
                    "UserData",
                    "{path} was written by another version of FashRec: open the catalogue with "
                    "that version, or set the file aside to begin anew without your rules, lists "
                    "and corrected labels.",
                )
            )
        if application or has_tables:
            raise self._useless(
                worded(
                    "UserData",
                    "{path} was not written by FashRec: set it aside, so that rules, lists and "
                    "corrected labels can be kept there.",
                )
            )
        return False

    def _useless(self, words: Words) -> UserDataError:
        return UserDataError(words.filled(path=self.path), can_be_set_aside=True)

    def _unreadable(self, error: sqlite3.Error) -> UserDataError:
        if _code(error) in _PASSING:
            return self._held()
        if _code(error) not in _BROKEN:
            words = worded(
                "UserData",
                "{path}, which keeps your rules, lists and corrected labels, cannot be read "
                "({error}): see to it that you may read and write it and its folder.",
            )
            return UserDataError(words.filled(path=self.path, error=reason_of(error)))
        words = worded(
            "UserData",
            "{path}, which keeps your rules, lists and corrected labels, is damaged and cannot "
            "be read ({error}): put back a copy of it, or set it aside to begin anew without them.",
        )
        return UserDataError(
            words.filled(path=self.path, error=reason_of(error)), can_be_set_aside=True
        )

    def _unwritable(self, error: Exception) -> UserDataError:
        if _code(error) in _PASSING:
            return self._held()
        words = worded(
            "UserData",
            "{path} cannot be written ({error}): make room on the disk, or see to it that you may "
            "write to its folder.",
        )
        return UserDataError(words.filled(path=self.path, error=reason_of(error)))

    def _held(self) -> UserDataError:
        words = worded(
            "UserData",
            "Another program is using {path}, which keeps your rules, lists and corrected labels: "
            "close that program, then try again. Nothing is lost.",
        )
        return UserDataError(words.filled(path=self.path))


def _code(error: Exception) -> int:
    """Give SQLite's kind of error, without what it adds to that; 0 for any other error."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF


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
