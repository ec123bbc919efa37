"""Why a product is recommended, in short words."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from core.catalogue.labels import plain
from core.catalogue.product import Product
from core.recommend.query import Query
from core.recommend.seen import sure_labels
from core.words import worded

_NEARLY_IDENTICAL = 0.97
_ATTRIBUTES = (
    ("colour", worded("Reasons", "same colour")),
    ("gender", worded("Reasons", "same gender")),
    ("season", worded("Reasons", "same season")),
    ("usage", worded("Reasons", "same usage")),
)
_NEARLY_THE_SAME = worded("Reasons", "almost identical")
_SAME_TYPE = worded("Reasons", "same type")
_MOST = 4


class Reasons:
    """Finds the words for one question: what a product shares with what is asked about."""

    def __init__(self, query: Query) -> None:
        """Look at what is asked about once, for all products."""
        asked = {column: plain(value) for column, value in _asked(query).items()}
        self._article_type = asked.get("article_type", "")
        self._category = asked.get("sub_category", "")
        self._attributes = [
            (column, asked[column], words) for column, words in _ATTRIBUTES if asked.get(column)
        ]

    def of_look_alike(self, product: Product, cosine: float) -> tuple[str, ...]:
        """Say what a look-alike shares; a new picture is known by its guessed type."""
        reasons: list[str] = [_NEARLY_THE_SAME] if cosine >= _NEARLY_IDENTICAL else []
        if self._article_type and product.article_type:
            same = self._article_type == plain(product.article_type)
            reasons.append(_SAME_TYPE if same else _other_type(product))
        reasons += self._shared(product)
        return tuple(reasons[:_MOST]) or (worded("Reasons", "looks alike"),)

    def of_same_type(self, product: Product, article_type: str) -> tuple[str, ...]:
        """Say which class brought a product in and what else it shares."""
        return (
            worded("Reasons", "seen as {article_type}").filled(article_type=article_type),
            *self._shared(product),
        )[:_MOST]

    def of_blend(self, product: Product, cosine: float) -> tuple[str, ...]:
        """Say what a product shares, and the category of one from elsewhere."""
        reasons: list[str] = [_NEARLY_THE_SAME] if cosine >= _NEARLY_IDENTICAL else []
        if self._article_type and product.article_type:
            category = product.sub_category
            if self._article_type == plain(product.article_type):
                reasons.append(_SAME_TYPE)
            elif self._category and category and self._category != plain(category):
                other = worded("Reasons", "other category: {category}")
                reasons.append(other.filled(category=category))
            else:
                reasons.append(_other_type(product))
        reasons += self._shared(product)
        return tuple(reasons[:_MOST]) or (worded("Reasons", "alike in many ways"),)

    def _shared(self, product: Product) -> list[str]:
        return [
            words
            for column, asked, words in self._attributes
            if asked == plain(getattr(product, column))
        ]


def with_wished_reasons(
    query: Query, rows: NDArray[np.int64], reasons: list[tuple[str, ...]]
) -> list[tuple[str, ...]]:
    """Put before a product's other reasons the words that were wished for and that it is."""
    words = [each for each in query.wishes if each.is_member is not None and each.wish.is_more]
    if not words:
        return reasons
    told = []
    for row, said in zip(rows.tolist(), reasons, strict=True):
        has = " + ".join(each.wish.word.lower() for each in words if each.has(row))
        wished = worded("Reasons", "as wished: {wishes}").filled(wishes=has)
        told.append((wished, *said) if has else said)
    return told


def _other_type(product: Product) -> str:
    return worded("Reasons", "other type: {article_type}").filled(article_type=product.article_type)


def _asked(query: Query) -> Mapping[str, str]:
    """Give by column what is asked about: the catalogue's values for one product, for a new picture
    what it is surely seen as, nothing for several products."""
    if query.product is None:
        return sure_labels(query.classification)
    if len(query.rows) != 1:
        return {}
    columns = ("article_type", "sub_category", *(column for column, _ in _ATTRIBUTES))
    return {column: str(getattr(query.product, column)) for column in columns}
