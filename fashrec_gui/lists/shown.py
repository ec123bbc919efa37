"""What there is to show of the lists, read in one go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.lists.catalogued import Catalogued
from core.lists.product_list import ListItem, ProductList
from core.lists.product_lists import ProductLists, latest_of
from core.userdata.user_data import UserData

if TYPE_CHECKING:
    from core.engine import Engine


@dataclass(frozen=True, slots=True)
class Shown:
    """What is there to show: all lists, what they hold, and the items of the current one.

    `rows` are those of its products that are in the catalogue, in order. `followed` is a list that
    is watched besides, with its rows. `problem` says why the lists cannot be read, "" if they can.
    """

    lists: tuple[ProductList, ...] = ()
    contents: Mapping[int, frozenset[str]] = field(default_factory=dict)
    current: ProductList | None = None
    items: tuple[Catalogued, ...] = ()
    rows: tuple[int, ...] = ()
    followed: ProductList | None = None
    followed_rows: tuple[int, ...] = ()
    problem: str = ""


def read_shown(
    data: UserData,
    engine: Engine,
    wanted: int | None,
    followed: int | None,
    rows: dict[str, int | None],
) -> Shown:
    """Read all there is to show; on any thread.

    Args:
        data: where the lists are.
        engine: the catalogue that is open.
        wanted: the number of the current list; where that is not there, it is the one changed last.
        followed: the number of a list that is watched besides, None for none.
        rows: the rows of products that were looked up before; those found now are added.

    Raises:
        WorkspaceError: when the lists cannot be read.
    """
    lists = ProductLists(data)
    there = lists.all()
    by_number = {each.list_id: each for each in there}
    current = by_number.get(wanted) or latest_of(there)
    watched = by_number.get(followed)

    def items_of(shown: ProductList | None) -> tuple[Catalogued, ...]:
        items = lists.items(shown.list_id) if shown is not None else []
        return tuple(Catalogued(each, _row_of(engine, each, rows)) for each in items)

    items = items_of(current)
    of_watched = items if watched is current else items_of(watched)
    return Shown(
        tuple(there),
        lists.contents(),
        current,
        items,
        _rows_in(items),
        watched,
        _rows_in(of_watched),
    )


def _row_of(engine: Engine, item: ListItem, rows: dict[str, int | None]) -> int | None:
    """Look a product up in the catalogue, once."""
    if item.product_id not in rows:
        rows[item.product_id] = engine.products.row_of(item.product_id)
    return rows[item.product_id]


def _rows_in(items: Sequence[Catalogued]) -> tuple[int, ...]:
    return tuple(each.row for each in items if each.row is not None)
