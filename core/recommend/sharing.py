"""What several products have in common, as their catalogue says: their shared style."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from core.catalogue.column_words import IN_WORDS
from core.catalogue.labels import is_label, plain
from core.catalogue.product import Product

MOSTLY = 0.75
"""From this share of the products on a value is said to be that of most."""

_FEWEST_FOR_MOST = 4
_IMPLIED = {
    "article_type": ("sub_category", "master_category"),
    "sub_category": ("master_category",),
}
"""Columns that say nothing more where this one is shared."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A value that `count` products have in a column, which is a field of `Product` or a further
    column of the catalogue by its name there."""

    column: str
    value: str
    count: int


@dataclass(frozen=True, slots=True)
class InCommon:
    """What all of some products share, and what most of them do; the columns in reading order."""

    by_all: tuple[Shared, ...]
    by_most: tuple[Shared, ...]


def in_common(products: Sequence[Product]) -> InCommon:
    """Tell what products share; of fewer than four nothing is said to be that of most."""
    columns = [*IN_WORDS, *_further(products)]
    leading = [each for each in (_leading(products, column) for column in columns) if each]
    count = len(products)
    by_all = _without_implied([each for each in leading if each.count == count])
    most = [each for each in leading if MOSTLY * count <= each.count < count]
    return InCommon(by_all, _without_implied(most) if count >= _FEWEST_FOR_MOST else ())


def _further(products: Sequence[Product]) -> list[str]:
    return list(dict.fromkeys(name for product in products for name in product.attributes))


def _leading(products: Sequence[Product], column: str) -> Shared | None:
    """Give the most frequent value of a column, in the spelling that was met first."""
    values = [_value(product, column) for product in products]
    counts = Counter(plain(value) for value in values if is_label(value))
    if not counts:
        return None
    [(most, count)] = counts.most_common(1)
    spelled = next(value.strip() for value in values if plain(value) == most)
    return Shared(column, spelled, count)


def _value(product: Product, column: str) -> str:
    if column in IN_WORDS:
        return str(getattr(product, column))
    return product.attributes.get(column, "")


def _without_implied(shared: Sequence[Shared]) -> tuple[Shared, ...]:
    implied = {name for each in shared for name in _IMPLIED.get(each.column, ())}
    return tuple(each for each in shared if each.column not in implied)
