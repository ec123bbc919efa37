"""Orders into which a list can be brought at once."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from core.browsing.natural import natural_key
from core.catalogue.product import Product
from core.lists.catalogued import Catalogued
from core.words import worded

_Key = Callable[[Catalogued, Product], Any]


def _by_text(text_of: Callable[[Product], str]) -> _Key:
    """Sort as people do, what says nothing last."""

    def key(each: Catalogued, product: Product) -> tuple[bool, str]:
        text = text_of(product)
        return not text, natural_key(text)

    return key


def _by_score(each: Catalogued, product: Product) -> float:
    score = each.item.origin.score
    return float("inf") if score is None else -score


SORTS: Mapping[str, _Key] = {
    "name": _by_text(lambda product: product.name or product.product_id),
    "id": _by_text(lambda product: product.product_id),
    "article type": _by_text(lambda product: product.article_type),
    "colour": _by_text(lambda product: product.colour),
    "score": _by_score,
    "time it was added": lambda each, product: each.item.added,
}
"""What lists are sorted by, in the words of its step: "Sort Summer by name"."""

SORT_TITLES: Mapping[str, str] = {
    "name": worded("Sorts", "Name"),
    "id": worded("Sorts", "Id"),
    "article type": worded("Sorts", "Article type"),
    "colour": worded("Sorts", "Colour"),
    "score": worded("Sorts", "Score"),
    "time it was added": worded("Sorts", "Time it was added"),
}
"""What they are called in a menu."""


def sorted_ids(found: Sequence[Catalogued], products: Sequence[Product], by: str) -> list[str]:
    """Give the ids of a list's items in another order; what compares the same stays as it is.

    Args:
        found: the items as they stand.
        products: the product of each, as `products_of` gives them.
        by: one of `SORTS`.
    """
    key = SORTS[by]
    pairs = sorted(zip(found, products, strict=True), key=lambda pair: key(*pair))
    return [each.item.product_id for each, _ in pairs]
