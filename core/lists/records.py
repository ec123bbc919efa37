"""The lists without their items, as they are read from and written to the user data."""

import sqlite3
import time

from core.catalogue.labels import plain
from core.errors import ListError
from core.lists.product_list import ProductList
from core.words import worded

_NAMED = 5
_GONE = worded("Lists", "This list is not there any more: choose another one.")
_SELECT = """
SELECT list_id, name, comment,
    (SELECT count(*) FROM list_items WHERE list_items.list_id = lists.list_id), created, changed
FROM lists
"""


def read_all(database: sqlite3.Connection) -> list[ProductList]:
    """Give all lists, by their names."""
    found = [ProductList(*row) for row in database.execute(_SELECT)]
    return sorted(found, key=lambda each: (plain(each.name), each.list_id))


def names(database: sqlite3.Connection) -> list[str]:
    """Give the names of all lists, in no order."""
    return [name for (name,) in database.execute("SELECT name FROM lists")]


def get(database: sqlite3.Connection, list_id: int) -> ProductList:
    """Give a list by its number.

    Raises:
        ListError: when it is not there.
    """
    found = database.execute(f"{_SELECT} WHERE list_id = ?", (list_id,)).fetchone()
    if found is None:
        raise ListError(_GONE)
    return ProductList(*found)


def find(database: sqlite3.Connection, name: str) -> ProductList:
    """Give a list by its name, whatever its case.

    Raises:
        ListError: when it is not there.
    """
    there = read_all(database)
    for each in there:
        if plain(each.name) == plain(name):
            return each
    known = ", ".join(f"“{each.name}”" for each in there[:_NAMED])
    words = worded("Lists", "There is no list “{list}”: there are {names}.")
    if len(there) > _NAMED:
        words = worded("Lists", "There is no list “{list}”: there are {names} and others.")
    if not there:
        words = worded("Lists", "There is no list “{list}”: there are no lists yet.")
    raise ListError(words.filled(list=name, names=known))


def insert(database: sqlite3.Connection, name: str, comment: str) -> int:
    """Make an empty list; give its number."""
    now = time.time()
    cursor = database.execute(
        "INSERT INTO lists (name, comment, created, changed) VALUES (?, ?, ?, ?)",
        (name, comment, now, now),
    )
    return int(cursor.lastrowid or 0)


def touch(database: sqlite3.Connection, list_id: int) -> None:
    """Note that a list has changed now.

    Raises:
        ListError: when it was deleted meanwhile, so that nothing is kept of the change.
    """
    query = "UPDATE lists SET changed = ? WHERE list_id = ?"
    if not database.execute(query, (time.time(), list_id)).rowcount:
        raise ListError(_GONE)
