"""What a list is: products in an order, each with where it was found and what was noted of it."""

from dataclasses import dataclass

from core.userdata.user_data import Table

SEPARATOR = "|"
"""Stands between the ids of products that were asked about together."""

LISTS = Table(
    "lists",
    """
        list_id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        comment TEXT NOT NULL,
        created REAL NOT NULL,
        changed REAL NOT NULL
    """,
)
LIST_ITEMS = Table(
    "list_items",
    """
        list_id INTEGER NOT NULL,
        product_id TEXT NOT NULL,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        comment TEXT NOT NULL,
        query TEXT NOT NULL,
        recommender TEXT NOT NULL,
        score REAL,
        added REAL NOT NULL,
        PRIMARY KEY (list_id, product_id)
    """,
)
"""Items are ordered by `place`; between two places there is room, so that moving one changes one.

`name` is the product's name as of when it was collected, for when it has left the catalogue.
"""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a product was found; all is empty for one that was picked out of the catalogue.

    `query` are the ids of the products asked about, joined by `SEPARATOR`, or a picture's name;
    `recommender` is one of the engine's, `score` what it gave the product then.
    """

    query: str = ""
    recommender: str = ""
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Collected:
    """A product that is to be added to a list, and its name."""

    product_id: str
    name: str = ""
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True)
class ListItem:
    """A product in a list; `added` is when it came in, in seconds since 1970."""

    product_id: str
    name: str
    comment: str
    origin: Origin
    added: float


@dataclass(frozen=True, slots=True)
class ProductList:
    """A list without its items; `created` and `changed` are in seconds since 1970."""

    list_id: int
    name: str
    comment: str
    count: int
    created: float
    changed: float


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding products: to which list, how many are new in it, and how many were known.

    `is_new_list` tells that the list was made for them.
    """

    list_id: int
    list_name: str
    count: int
    known: int
    is_new_list: bool = False


@dataclass(frozen=True, slots=True)
class Removed:
    """What came of taking products out: of which list ("" for none), and how many were in it."""

    list_name: str
    count: int
