"""Why a product is recommended, in short words."""

from core.catalogue.product import Product
from core.recommend.query import Query

_NEARLY_IDENTICAL = 0.97
_ATTRIBUTES = (
    ("colour", "same colour"),
    ("gender", "same gender"),
    ("season", "same season"),
    ("usage", "same usage"),
)
_MOST = 4


def look_alike_reasons(query: Query, product: Product, cosine: float) -> tuple[str, ...]:
    """Say what a look-alike shares with the query; a new picture is known by its guessed type."""
    reasons = ["nearly the same picture"] if cosine >= _NEARLY_IDENTICAL else []
    article_type = _type_asked_about(query)
    if article_type and product.article_type:
        same = _same(article_type, product.article_type)
        reasons.append("same type" if same else f"other type: {product.article_type}")
    reasons += _shared_attributes(query, product)
    return tuple(reasons[:_MOST]) or ("looks alike",)


def same_type_reasons(query: Query, product: Product, article_type: str) -> tuple[str, ...]:
    """Say which class brought a product in and what else it shares with the query."""
    return (f"seen as {article_type}", *_shared_attributes(query, product))[:_MOST]


def _shared_attributes(query: Query, product: Product) -> list[str]:
    if query.product is None or len(query.rows) != 1:
        return []
    return [
        words
        for name, words in _ATTRIBUTES
        if getattr(product, name) and _same(getattr(query.product, name), getattr(product, name))
    ]


def _type_asked_about(query: Query) -> str:
    if query.product is not None and len(query.rows) == 1:
        return query.product.article_type
    if query.classification.abstained or not query.classification.guesses:
        return ""
    return query.classification.guesses[0].article_type


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
