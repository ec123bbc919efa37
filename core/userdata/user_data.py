"""What the user made in one workspace: rules, lists, saved searches, corrected labels.

It lies in `user.sqlite` beside the generations. Each kind of data has tables of its own, declared
where that kind is at home and made when they are first written to.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from core.userdata import history
from core.userdata.user_file import Patience, UserFile

_COUNTER = "user_data_version"


@dataclass(frozen=True, slots=True)
class Table:
    """A table: `columns` is what stands in brackets in its SQL, a primary key among it.

    Changes of a table that `is_undoable` are steps that can be undone.
    """

    name: str
    columns: str
    is_undoable: bool = True

    @property
    def sql(self) -> str:
        """The statement that makes the table where it is not there."""
        return f'CREATE TABLE IF NOT EXISTS "{self.name}" ({self.columns})'


class UserData:
    """The user data of one workspace.

    It may be used from several threads and processes at once; every change is on disk, whole, when
    its context ends, and none of it if that ends with an exception.
    """

    def __init__(self, workspace: Path, patience: Patience | None = None) -> None:
        """Take the workspace's folder, which need not exist yet; nothing is read or made.

        `patience` says how long a program is waited for that holds the file.
        """
        self._file = UserFile(workspace / "user.sqlite", patience)

    @property
    def path(self) -> Path:
        """The file it lies in."""
        return self._file.path

    @contextmanager
    def reading(self, *tables: Table) -> Iterator[sqlite3.Connection]:
        """Give a connection to read from, as of one moment; a table never written to is empty.

        Raises:
            UserDataError: when the file is damaged, held by another program, or not FashRec's.
        """
        with self._file.reading() as database:
            if database is not None:
                _add_empty(database, tables)
                yield database
                return
            with closing(sqlite3.connect(":memory:")) as nothing:
                _add_empty(nothing, tables)
                yield nothing

    @contextmanager
    def changing(self, label: str, *tables: Table, run: str = "") -> Iterator[sqlite3.Connection]:
        """Give a connection to change these tables through, all at once or not at all.

        Args:
            label: what the user does, to be read after "Undo": "Add 3 products to Summer". Changes
                of tables that are not undoable leave no step.
            tables: all that are written to; they are made where they are not there yet.
            run: what is one step with the change before, if that was of the same run and not long
                ago, such as a product that goes up place by place; "" for a step of its own.

        Raises:
            UserDataError: when the file is damaged, held, foreign, or cannot be written.
        """
        undoable = [table for table in tables if table.is_undoable]
        with self._file.writing() as database:
            for table in tables:
                database.execute(table.sql)
            for table in undoable:
                history.remember_table(database, table.name)
            if not undoable:
                yield database
                return
            with history.recorded_step(database, label, run):
                yield database
            _count_up(database)

    def undo(self) -> str | None:
        """Undo the last step; give its label, None when there is nothing to undo.

        Raises:
            UserDataError: when the file is damaged, held, foreign, or cannot be written.
        """
        return self._go(history.undo)

    def redo(self) -> str | None:
        """Do again what was undone last; give its label, None when there is nothing.

        Raises:
            UserDataError: when the file is damaged, held, foreign, or cannot be written.
        """
        return self._go(history.redo)

    def next_labels(self) -> tuple[str, str]:
        """Give the labels of what would be undone and done again next, "" for nothing.

        Raises:
            UserDataError: when the file is damaged, held by another program, or not FashRec's.
        """
        with self._file.reading() as database:
            return history.next_labels(database) if database is not None else ("", "")

    def version(self) -> int:
        """Give a number that is another one after every change that can be undone, whoever made it.

        What is merely noted down beside, such as the questions asked, is nothing to look at anew.

        Raises:
            UserDataError: when the file is damaged, held by another program, or not FashRec's.
        """
        with self._file.reading() as database:
            if database is None or not _has_table(database, _COUNTER):
                return 0
            (version,) = database.execute(f"SELECT version FROM {_COUNTER}").fetchone()
            return int(version)

    def set_aside(self) -> Path:
        """Rename a file that is of no use as it is, so that a new one can be begun.

        Gives its new path; nothing is deleted.

        Raises:
            UserDataError: when it cannot be renamed.
        """
        return self._file.set_aside()

    def _go(self, way: Callable[[sqlite3.Connection], str | None]) -> str | None:
        if not self.path.exists():
            return None
        with self._file.writing() as database:
            label = way(database)
            if label is not None:
                _count_up(database)
            return label


def _add_empty(database: sqlite3.Connection, tables: tuple[Table, ...]) -> None:
    """Let tables that are not there be read as empty ones, without writing to the file."""
    for table in tables:
        if not _has_table(database, table.name):
            database.execute(table.sql.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))


def _has_table(database: sqlite3.Connection, name: str) -> bool:
    query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return database.execute(query, (name,)).fetchone() is not None


def _count_up(database: sqlite3.Connection) -> None:
    database.execute(
        f"CREATE TABLE IF NOT EXISTS {_COUNTER} (one INTEGER PRIMARY KEY, version INTEGER NOT NULL)"
    )
    database.execute(
        f"INSERT INTO {_COUNTER} VALUES (1, 1) ON CONFLICT DO UPDATE SET version = version + 1"
    )
