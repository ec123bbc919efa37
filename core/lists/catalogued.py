"""A list beside the catalogue of today: which of its products are still there, and as what."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from core.catalogue.product import Product
from core.lists.product_list import ListItem


class Catalogue(Protocol):
    """What is asked of the product store."""

    def row_of(self, product_id: str) -> int | None:
        """Give the row of a product, None when it is not there."""

    def products(self, rows: Sequence[int]) -> list[Product]:
        """Give the products of some rows."""


@dataclass(frozen=True, slots=True)
class Catalogued:
    """An item of a list and its row in the catalogue, None for a product that has left it."""

    item: ListItem
    row: int | None


def in_catalogue(catalogue: Catalogue, items: Iterable[ListItem]) -> list[Catalogued]:
    """Find the items of a list in the catalogue."""
    return [Catalogued(item, catalogue.row_of(item.product_id)) for item in items]


def products_of(catalogue: Catalogue, found: Sequence[Catalogued]) -> list[Product]:
    """Give the product of each item; of one that has left, what is remembered: id and name."""
    there = catalogue.products([each.row for each in found if each.row is not None])
    products = iter(there)
    return [
        next(products)
        if each.row is not None
        else Product(each.item.product_id, name=each.item.name)
        for each in found
    ]
