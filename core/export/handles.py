"""Handles: the names by which a shop knows its products in addresses, each of them once.

Where the catalogue has a column of handles, they are taken from there. Otherwise a handle is made
of the product's name as Shopify does it: small letters and digits with hyphens between, and -1, -2,
… after a name that an earlier product of the catalogue has as well.
"""

import re
import unicodedata
from collections.abc import Iterable

from core.catalogue.store import ProductStore

FROM_NAMES = ""
"""The choice of handles that are made of names."""

_COLUMNS = ("handle", "url handle")
_LONGEST = 200
_DROPPED = {ord(sign): None for sign in "'\"()[]’‘“”"}


def handle_column(attributes: Iterable[str]) -> str:
    """Give the catalogue's column of handles, `FROM_NAMES` when it has none."""
    known = {name.strip().casefold(): name for name in attributes}
    return next((known[name] for name in _COLUMNS if name in known), FROM_NAMES)


def slug(name: str) -> str:
    """Make an address of a name: "Women's Robe (d’été)" becomes "womens-robe-dete".

    Quotes and brackets go, accents of Latin letters too, and whatever else is neither letter nor
    digit becomes a hyphen. Letters of other scripts stay, with their signs. May leave "".
    """
    small = name.translate(_DROPPED).lower()
    if small.isascii():
        words = re.sub(r"[^a-z0-9_]+", "-", small)
    else:
        words = "".join(map(_plain, unicodedata.normalize("NFC", small)))
    return re.sub(r"-{2,}", "-", words).strip("-")[:_LONGEST].strip("-")


def unique_handles(names: Iterable[str], ids: Iterable[str]) -> list[str]:
    """Make a handle of every name, in order, each of them once; the id where a name gives none."""
    taken: set[str] = set()
    next_number: dict[str, int] = {}
    handles: list[str] = []
    for name, product_id in zip(names, ids, strict=True):
        wanted = slug(name) or slug(f"product {product_id}") or "product"
        handle, number = wanted, next_number.get(wanted, 1)
        while handle in taken:
            handle = f"{wanted}-{number}"
            number += 1
        next_number[wanted] = number
        taken.add(handle)
        handles.append(handle)
    return handles


class Handles:
    """The handle of every product of a catalogue. Making them reads all names once."""

    def __init__(self, products: ProductStore, column: str = FROM_NAMES) -> None:
        """Take them from a column of the catalogue, or make them of the names."""
        self._products = products
        self._column = column
        self._made: list[str] = []
        if column == FROM_NAMES:
            self._made = unique_handles(products.column("name"), products.ids())

    def __call__(self, row: int) -> str:
        """Give the handle of a product; "" where the catalogue's column is empty."""
        if self._column == FROM_NAMES:
            return self._made[row]
        [product] = self._products.products([row])
        return product.attributes.get(self._column, "").strip()


def _plain(character: str) -> str:
    if character.isascii():
        return character if character.isalnum() or character == "_" else "-"
    if unicodedata.name(character, "").startswith("LATIN"):
        parts = unicodedata.normalize("NFKD", character)
        return "".join(part for part in parts if not unicodedata.combining(part)).lower()
    is_sign = unicodedata.category(character).startswith("M")
    return character if character.isalnum() or is_sign else "-"
