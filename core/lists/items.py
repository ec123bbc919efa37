"""The items of a list, as they are read from and written to the user data."""

import sqlite3
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from core.catalogue.store_writing import writable
from core.lists.order import changed_places, moved, places_between
from core.lists.product_list import Collected, ListItem, Origin

MOST_ITEMS = 20_000
"""Products in a list."""

_FEW = 500  # products that are looked up one by one
_OF = "WHERE list_id = ? ORDER BY place, product_id"
_READ = f"SELECT product_id, name, comment, query, recommender, score, added FROM list_items {_OF}"
_COPY = """
INSERT INTO list_items
SELECT ?, product_id, place, name, comment, query, recommender, score, added
FROM list_items WHERE list_id = ?
"""


def read(database: sqlite3.Connection, list_id: int) -> list[ListItem]:
    """Give the items of a list, in order."""
    return [
        ListItem(product_id, name, comment, Origin(query, recommender, score), added)
        for product_id, name, comment, query, recommender, score, added in database.execute(
            _READ, (list_id,)
        )
    ]


def ids(database: sqlite3.Connection, list_id: int) -> list[str]:
    """Give the product ids of a list, in order."""
    return list(places(database, list_id))


def places(database: sqlite3.Connection, list_id: int) -> dict[str, int]:
    """Give the place of each product of a list, in order."""
    rows = database.execute(f"SELECT product_id, place FROM list_items {_OF}", (list_id,))
    return dict(rows.fetchall())


def comment_of(database: sqlite3.Connection, list_id: int, product_id: str) -> str | None:
    """Give the comment on a product, None when it is not in the list."""
    found = database.execute(
        "SELECT comment FROM list_items WHERE list_id = ? AND product_id = ?", (list_id, product_id)
    ).fetchone()
    return None if found is None else str(found[0])


def unique(products: Iterable[Collected]) -> list[Collected]:
    """Give the products as they can be kept, each once."""
    found: dict[str, Collected] = {}
    for each in products:
        product_id = writable(each.product_id)
        if product_id not in found:
            found[product_id] = replace(each, product_id=product_id, name=_kept(each.name))
    return list(found.values())


def held(database: sqlite3.Connection, list_id: int, product_ids: Sequence[str]) -> set[str]:
    """Give those of some products that are in a list."""
    if len(product_ids) > _FEW:
        return set(product_ids) & set(ids(database, list_id))
    query = "SELECT 1 FROM list_items WHERE list_id = ? AND product_id = ?"
    return {each for each in product_ids if database.execute(query, (list_id, each)).fetchone()}


def insert(
    database: sqlite3.Connection, list_id: int, new: Sequence[Collected], before: str | None
) -> None:
    """Put products before another one of the list; None, or one that is not in it, is its end."""
    known = held(database, list_id, [each.product_id for each in new])
    coming = {each.product_id: each for each in new if each.product_id not in known}
    given = _places_for(database, list_id, list(coming), before)
    now = time.time()
    database.executemany(
        "INSERT INTO list_items VALUES (?, ?, ?, ?, '', ?, ?, ?, ?)",
        [
            (
                list_id,
                product_id,
                given[product_id],
                each.name,
                _kept(each.origin.query),
                each.origin.recommender,
                each.origin.score,
                now,
            )
            for product_id, each in coming.items()
        ],
    )
    place(database, list_id, {each: at for each, at in given.items() if each not in coming})


def _places_for(
    database: sqlite3.Connection, list_id: int, coming: Sequence[str], before: str | None
) -> dict[str, int]:
    """Give the places of products that come into a list, and of those that must make room."""
    if before is None:
        query = "SELECT max(place) FROM list_items WHERE list_id = ?"
        (last,) = database.execute(query, (list_id,)).fetchone()
        return dict(zip(coming, places_between(last, None, len(coming)) or [], strict=True))
    there = places(database, list_id)
    new = set(coming)
    return changed_places(there, moved([*there, *coming], new, before), new)


def place(database: sqlite3.Connection, list_id: int, new: Mapping[str, int]) -> None:
    """Give some products of a list new places."""
    database.executemany(
        "UPDATE list_items SET place = ? WHERE list_id = ? AND product_id = ?",
        [(at, list_id, product_id) for product_id, at in new.items()],
    )


def remove(database: sqlite3.Connection, list_id: int, product_ids: Collection[str]) -> None:
    """Take products out of a list."""
    database.executemany(
        "DELETE FROM list_items WHERE list_id = ? AND product_id = ?",
        [(list_id, each) for each in product_ids],
    )


def comment(database: sqlite3.Connection, list_id: int, product_id: str, text: str) -> None:
    """Write a comment on a product of a list."""
    database.execute(
        "UPDATE list_items SET comment = ? WHERE list_id = ? AND product_id = ?",
        (text, list_id, product_id),
    )


def copy(database: sqlite3.Connection, source: int, target: int) -> None:
    """Put all items of one list into another, which is empty."""
    database.execute(_COPY, (target, source))


def _kept(text: str) -> str:
    return writable(text).replace("\0", "")
