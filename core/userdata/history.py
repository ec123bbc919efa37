"""The history of changes to user data, from which they are undone and done again.

While a step is recorded, triggers write down for every changed row the statement that would put it
back. Undoing a step runs these in reverse, with the triggers recording the way forward again. The
history lies in the same file and the same transactions as what it is about, so that it outlives the
program, and a kill in the middle of a change. (The technique is that of "Automatic Undo/Redo With
SQLite", sqlite.org/undoredo.html.)
"""

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager

from core.words import Words

STEPS_KEPT = 200
RUN_ENDS_AFTER_S = 10.0
"""What is done again after a longer pause is a step of its own."""

_CREATE = (
    """
    CREATE TABLE IF NOT EXISTS history_steps (
        step INTEGER PRIMARY KEY AUTOINCREMENT,
        label TEXT NOT NULL,
        made REAL NOT NULL,
        is_undone INTEGER NOT NULL DEFAULT 0
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS history_statements (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        step INTEGER NOT NULL,
        statement TEXT NOT NULL
    )
    """,
    "CREATE TABLE IF NOT EXISTS history_words (step INTEGER PRIMARY KEY, words TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS history_runs (step INTEGER PRIMARY KEY, run TEXT NOT NULL)",
    "CREATE INDEX IF NOT EXISTS history_by_step ON history_statements (step)",
    "CREATE TABLE IF NOT EXISTS history_tables (name TEXT PRIMARY KEY) WITHOUT ROWID",
)
_DONE = "SELECT step, label FROM history_steps WHERE NOT is_undone ORDER BY step DESC LIMIT 1"
_UNDONE = "SELECT step, label FROM history_steps WHERE is_undone ORDER BY step LIMIT 1"


def remember_table(database: sqlite3.Connection, table: str) -> None:
    """Have the changes of a table recorded from now on."""
    for statement in _CREATE:
        database.execute(statement)
    database.execute("INSERT OR IGNORE INTO history_tables VALUES (?)", (table,))


@contextmanager
def recorded_step(database: sqlite3.Connection, label: str, run: str = "") -> Iterator[None]:
    """Record what is changed meanwhile as the newest step; what was undone before is forgotten.

    Changes of the same `run`, each soon after the other, are one step. A step that changed nothing
    leaves everything as it was.
    """
    for statement in _CREATE:
        database.execute(statement)
    step = _going_on(database, run) or _new_step(database, label, run)
    with _recording(database, step):
        yield
    query = "SELECT 1 FROM history_statements WHERE step = ? LIMIT 1"
    if database.execute(query, (step,)).fetchone() is None:
        _forget(database, "step = ?", step)
        return
    _forget(database, "is_undone AND step <> ?", step)
    _forget(database, "step <= ?", step - STEPS_KEPT)


def _new_step(database: sqlite3.Connection, label: str, run: str) -> int:
    cursor = database.execute(
        "INSERT INTO history_steps (label, made) VALUES (?, ?)", (label, time.time())
    )
    step = cursor.lastrowid or 0
    if isinstance(label, Words):
        words = json.dumps(label.as_json())
        database.execute("INSERT OR REPLACE INTO history_words VALUES (?, ?)", (step, words))
    if run:
        database.execute("INSERT OR REPLACE INTO history_runs VALUES (?, ?)", (step, run))
    return step


def _going_on(database: sqlite3.Connection, run: str) -> int | None:
    """Give the newest step where it is of the same run, and not long ago; it is made anew then."""
    newest = database.execute(_DONE).fetchone() if run else None
    if newest is None:
        return None
    step, now = int(newest[0]), time.time()
    query = (
        "SELECT 1 FROM history_runs JOIN history_steps USING (step) "
        "WHERE step = ? AND run = ? AND made BETWEEN ? AND ?"
    )
    if database.execute(query, (step, run, now - RUN_ENDS_AFTER_S, now)).fetchone() is None:
        return None
    database.execute("UPDATE history_steps SET made = ? WHERE step = ?", (now, step))
    return step


def undo(database: sqlite3.Connection) -> str | None:
    """Undo the newest step that stands; give its label, None when there is none."""
    return _go(database, _DONE, now_undone=True)


def redo(database: sqlite3.Connection) -> str | None:
    """Do the last undone step again; give its label, None when there is none."""
    return _go(database, _UNDONE, now_undone=False)


def next_labels(database: sqlite3.Connection) -> tuple[str, str]:
    """Give the labels of what would be undone and done again next, "" for nothing."""
    if not _has_history(database):
        return "", ""
    labels = []
    for query in (_DONE, _UNDONE):
        found = database.execute(query).fetchone()
        labels.append(_label(database, *found) if found is not None else "")
    return labels[0], labels[1]


def _go(database: sqlite3.Connection, query: str, *, now_undone: bool) -> str | None:
    found = database.execute(query).fetchone() if _has_history(database) else None
    if found is None:
        return None
    step, label = found
    statements = database.execute(
        "SELECT statement FROM history_statements WHERE step = ? ORDER BY place DESC", (step,)
    ).fetchall()
    database.execute("DELETE FROM history_statements WHERE step = ?", (step,))
    with _recording(database, step):
        for (statement,) in statements:
            database.execute(statement)
    database.execute("UPDATE history_steps SET is_undone = ? WHERE step = ?", (now_undone, step))
    if _has_table(database, "history_runs"):  # what was gone back to is where another run begins
        database.execute("DELETE FROM history_runs")
    return _label(database, step, label)


def _label(database: sqlite3.Connection, step: int, text: str) -> str:
    """Give a label, with the words that it was made of where they were kept."""
    if not _has_table(database, "history_words"):
        return text
    query = "SELECT words FROM history_words WHERE step = ?"
    found = database.execute(query, (step,)).fetchone()
    words = Words.from_json(json.loads(found[0])) if found is not None else None
    return words if words is not None and words == text else text


@contextmanager
def _recording(database: sqlite3.Connection, step: int) -> Iterator[None]:
    """Let triggers note the way back of every change meanwhile."""
    names = [
        name
        for (name,) in database.execute(
            "SELECT name FROM history_tables "
            "WHERE name IN (SELECT name FROM sqlite_master WHERE type = 'table')"
        )
    ]
    triggers = [
        (f"history_of_{name}_{event.lower()}", name, event, statement)
        for name in names
        for event, statement in _ways_back(database, name)
    ]
    for trigger, name, event, statement in triggers:
        database.execute(
            f'CREATE TEMP TRIGGER "{trigger}" AFTER {event} ON main."{name}" BEGIN '
            f"INSERT INTO history_statements (step, statement) VALUES ({step:d}, {statement}); END"
        )
    try:
        yield
    finally:
        for trigger, *_ in triggers:
            database.execute(f'DROP TRIGGER IF EXISTS temp."{trigger}"')


def _ways_back(database: sqlite3.Connection, table: str) -> Iterator[tuple[str, str]]:
    """Give for each kind of change the SQL expression that spells the statement undoing it."""
    described = database.execute(f'PRAGMA table_info("{table}")').fetchall()
    columns = [str(column[1]) for column in described]
    keys = [str(column[1]) for column in described if column[5]] or ["rowid"]
    listed = ", ".join(f'"{column}"' for column in columns)
    old_values = _joined(", ", (f'quote(OLD."{column}")' for column in columns))
    yield "INSERT", f"'DELETE FROM \"{table}\" WHERE ' || {_matching('NEW', keys)}"
    yield "DELETE", f"'INSERT INTO \"{table}\" ({listed}) VALUES (' || {old_values} || ')'"
    settings = _joined(", ", (f'\'"{column}" = \' || quote(OLD."{column}")' for column in columns))
    yield (
        "UPDATE",
        f"'UPDATE \"{table}\" SET ' || {settings} || ' WHERE ' || {_matching('NEW', keys)}",
    )


def _matching(row: str, keys: list[str]) -> str:
    """Give the SQL expression of a condition that holds for the given row alone."""
    return _joined(" AND ", (f'\'"{key}" IS \' || quote({row}."{key}")' for key in keys))


def _joined(separator: str, expressions: Iterator[str]) -> str:
    return f" || '{separator}' || ".join(expressions)


def _forget(database: sqlite3.Connection, which: str, step: int) -> None:
    steps = f"SELECT step FROM history_steps WHERE {which}"
    database.execute(f"DELETE FROM history_statements WHERE step IN ({steps})", (step,))
    database.execute(f"DELETE FROM history_words WHERE step IN ({steps})", (step,))
    database.execute(f"DELETE FROM history_runs WHERE step IN ({steps})", (step,))
    database.execute(f"DELETE FROM history_steps WHERE {which}", (step,))


def _has_history(database: sqlite3.Connection) -> bool:
    return _has_table(database, "history_steps")


def _has_table(database: sqlite3.Connection, name: str) -> bool:
    query = "SELECT 1 FROM sqlite_master WHERE name = ?"
    return database.execute(query, (name,)).fetchone() is not None
