"""Searches that the user gave a name: a filter and an order, kept with the workspace."""

import json
from dataclasses import dataclass

from core.browsing.filter import Filter
from core.browsing.order_names import CATALOGUE, is_order
from core.catalogue.labels import plain
from core.errors import FashRecError
from core.userdata.user_data import Table, UserData
from core.words import worded

SAVED_SEARCHES = Table(
    "saved_searches",
    "number INTEGER PRIMARY KEY, name TEXT NOT NULL, filter TEXT NOT NULL, sort TEXT NOT NULL",
)
LONGEST_NAME = 80  # characters


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A named search; `number` tells it from others, whatever it is called."""

    number: int
    name: str
    filter: Filter
    order: str


def saved_searches(data: UserData) -> list[SavedSearch]:
    """Give all saved searches, the oldest first; those that are damaged are left out.

    Raises:
        WorkspaceError: when the user's data cannot be read.
    """
    found = []
    with data.reading(SAVED_SEARCHES) as database:
        rows = database.execute(
            "SELECT number, name, filter, sort FROM saved_searches ORDER BY number"
        ).fetchall()
    for number, name, filter_text, order in rows:
        try:
            filter = Filter.from_json(json.loads(filter_text))
        except (ValueError, FashRecError):
            continue
        found.append(SavedSearch(number, name, filter, order if is_order(order) else CATALOGUE))
    return found


def save_search(data: UserData, name: str, filter: Filter, order: str) -> None:
    """Keep a search under a name; one that has the name already is replaced.

    Raises:
        FashRecError: when the name is empty or too long.
        WorkspaceError: when the user's data cannot be written.
    """
    name = _checked(name)
    with data.changing(
        worded("SavedSearches", "Save the search “{name}”").filled(name=name), SAVED_SEARCHES
    ) as database:
        for number, other in database.execute("SELECT number, name FROM saved_searches").fetchall():
            if plain(other) == plain(name):
                database.execute(
                    "UPDATE saved_searches SET name = ?, filter = ?, sort = ? WHERE number = ?",
                    (name, json.dumps(filter.as_json()), order, number),
                )
                return
        database.execute(
            "INSERT INTO saved_searches (name, filter, sort) VALUES (?, ?, ?)",
            (name, json.dumps(filter.as_json()), order),
        )


def rename_search(data: UserData, search: SavedSearch, name: str) -> None:
    """Call a saved search otherwise.

    Raises:
        FashRecError: when the name is empty, too long, or another search has it.
        WorkspaceError: when the user's data cannot be written.
    """
    name = _checked(name)
    taken = {plain(each.name) for each in saved_searches(data) if each.number != search.number}
    if plain(name) in taken:
        raise FashRecError(
            worded(
                "SavedSearches", "Another saved search is called “{name}”: choose another name."
            ).filled(name=name)
        )
    with data.changing(
        worded("SavedSearches", "Rename the search “{name}”").filled(name=search.name),
        SAVED_SEARCHES,
    ) as database:
        database.execute(
            "UPDATE saved_searches SET name = ? WHERE number = ?", (name, search.number)
        )


def delete_search(data: UserData, search: SavedSearch) -> None:
    """Forget a saved search.

    Raises:
        WorkspaceError: when the user's data cannot be written.
    """
    with data.changing(
        worded("SavedSearches", "Delete the search “{name}”").filled(name=search.name),
        SAVED_SEARCHES,
    ) as database:
        database.execute("DELETE FROM saved_searches WHERE number = ?", (search.number,))


def _checked(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned:
        raise FashRecError(worded("SavedSearches", "A saved search needs a name."))
    if len(cleaned) > LONGEST_NAME:
        raise FashRecError(
            worded(
                "SavedSearches",
                "The name of a saved search has at most {most} characters: shorten it.",
            ).filled(most=LONGEST_NAME)
        )
    return cleaned
