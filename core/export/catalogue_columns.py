"""The columns that a catalogue has of its own."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.catalogue.store import ProductStore

_LOOKED_AT = 200  # products; columns of a table are there in every row


def catalogue_columns(products: "ProductStore") -> tuple[str, ...]:
    """Name the columns that the catalogue has besides those FashRec knows, in their order."""
    rows = range(min(len(products), _LOOKED_AT))
    names: dict[str, None] = {}
    for product in products.products(rows):
        names.update(dict.fromkeys(product.attributes))
    return tuple(names)
