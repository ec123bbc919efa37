"""Conditions on what may be recommended: of the same gender, at a similar price, in stock.

A condition speaks of what is asked about, so it holds for the next question too without being set
anew. Where the catalogue or the picture does not tell what would be compared, it leaves everything
in, and says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.catalogue.column_words import in_words
from core.catalogue.labels import plain
from core.errors import FashRecError
from core.recommend.facts import Facts
from core.recommend.query import Query
from core.recommend.seen import sure_labels
from core.words import worded

PRICE, STOCK = "similar price", "in stock only"
"""The names of these conditions, which no column has."""
_CONDITIONS = {
    PRICE: worded("Conditions", "similar price"),
    STOCK: worded("Conditions", "in stock only"),
    "gender": worded("Conditions", "same gender"),
    "season": worded("Conditions", "same season"),
    "brand": worded("Conditions", "same brand"),
}
_NOT_KNOWN = {
    PRICE: worded("Conditions", "“Similar price” leaves nothing out: the price is not known."),
    "gender": worded("Conditions", "“Same gender” leaves nothing out: the gender is not known."),
    "season": worded("Conditions", "“Same season” leaves nothing out: the season is not known."),
    "brand": worded("Conditions", "“Same brand” leaves nothing out: the brand is not known."),
}


@dataclass(frozen=True, slots=True)
class Conditions:
    """What products must have in common with what is asked about, to be recommended.

    `same` are columns whose value must be the same: fields of `Product`, "brand", or extra columns
    of few values. `price_within` is the share by which a price may differ, 0.25 for a quarter; None
    for any. `in_stock` leaves out what is not known to be in stock.
    """

    same: tuple[str, ...] = ()
    price_within: float | None = None
    in_stock: bool = False

    def __bool__(self) -> bool:
        return bool(self.keys)

    @property
    def keys(self) -> tuple[str, ...]:
        """Each condition by a name of its own: a column, `PRICE` or `STOCK`."""
        priced = () if self.price_within is None else (PRICE,)
        return (*self.same, *priced, *((STOCK,) if self.in_stock else ()))

    def without(self, key: str) -> "Conditions":
        """Give the same conditions but for one."""
        if key == PRICE:
            return replace(self, price_within=None)
        if key == STOCK:
            return replace(self, in_stock=False)
        return replace(self, same=tuple(column for column in self.same if column != key))


NO_CONDITIONS = Conditions()


def condition_words(key: str) -> str:
    """Say a condition in short: "same season", "similar price", "in stock only"."""
    if key in _CONDITIONS:
        return _CONDITIONS[key]
    return worded("Conditions", "same {column}").filled(column=in_words(key))


@dataclass(frozen=True, slots=True, eq=False)
class Resolved:
    """What conditions mean for one query.

    `masks` has for each condition that can be applied, by its key, the products that meet it, bool
    (n,). `notes` say of each other one why it cannot.
    """

    masks: dict[str, NDArray[np.bool_]]
    notes: tuple[str, ...]

    def rows(
        self, within: NDArray[np.int64] | None, without: str | None = None
    ) -> NDArray[np.int64] | None:
        """Give the rows that meet all conditions but the one named by `without`, of `within`."""
        masks = [mask for key, mask in self.masks.items() if key != without]
        if not masks:
            return within
        meets = np.logical_and.reduce(masks)
        if within is None:
            return np.flatnonzero(meets).astype(np.int64)
        kept: NDArray[np.int64] = within[meets[within]]
        return kept


UNCONDITIONAL = Resolved({}, ())


def resolve(conditions: Conditions, query: Query, facts: Facts) -> Resolved:
    """Find out which products meet each condition for a query.

    Raises:
        FashRecError: when the catalogue has no such column.
    """
    masks: dict[str, NDArray[np.bool_]] = {}
    notes = []
    for key in conditions.keys:
        if key == PRICE:
            mask = _of_similar_price(query, facts, conditions.price_within or 0.0)
        elif key == STOCK:
            mask = facts.in_stock
        else:
            mask = _of_same_value(query, facts, key)
        if mask is None:
            notes.append(_not_applied(key, facts))
        else:
            masks[key] = mask
    return Resolved(masks, tuple(notes))


def _not_applied(key: str, facts: Facts) -> str:
    if key == STOCK:
        return worded(
            "Conditions",
            "The catalogue does not say what is in stock, so nothing is left out for that.",
        )
    if key == PRICE and facts.price is None:
        return worded("Conditions", "The catalogue has no prices, so none are compared.")
    if key in _NOT_KNOWN:
        return _NOT_KNOWN[key]
    words = worded("Conditions", "“Same {column}” leaves nothing out: the {column} is not known.")
    return words.filled(column=in_words(key))


def _of_same_value(query: Query, facts: Facts, name: str) -> NDArray[np.bool_] | None:
    column = facts.facets.columns.get(name)
    if column is None:
        if name in facts.columns:  # it is there, but no product has a value
            return None
        known = ", ".join(facts.columns)
        raise FashRecError(
            worded(
                "Asking", "The catalogue has no column “{name}” to compare; choose of {known}."
            ).filled(name=name, known=known)
        )
    codes = facts.facets.codes(name)
    seen = "" if query.rows else plain(sure_labels(query.classification).get(name, ""))
    wanted = (
        np.unique(codes[np.asarray(query.rows, dtype=np.int64)])
        if query.rows
        else column.numbers_of.get(seen, np.empty(0, dtype=np.int64))
    )
    if len(wanted) != 1 or int(wanted[0]) == column.nothing:
        return None
    same: NDArray[np.bool_] = codes == int(wanted[0])
    return same


def _of_similar_price(query: Query, facts: Facts, share: float) -> NDArray[np.bool_] | None:
    if facts.price is None or not query.rows:
        return None
    asked = facts.price[np.asarray(query.rows, dtype=np.int64)]
    if not np.isfinite(asked).any():
        return None
    low, high = np.nanmin(asked) * (1 - share), np.nanmax(asked) * (1 + share)
    slack = 1e-6 * high
    similar: NDArray[np.bool_] = (facts.price >= low - slack) & (facts.price <= high + slack)
    return similar


def columns_named(text: str) -> tuple[str, ...]:
    """Read columns as people list them: "gender, article type" gives ("gender", "article_type")."""
    spelt = {in_words(column): column for column in ("article_type", "sub_category")}
    spelt |= {"category": "sub_category", "type": "article_type", "color": "colour"}
    names = [part.strip().casefold().replace("_", " ") for part in text.split(",")]
    named: Sequence[str] = [spelt.get(name, name.replace(" ", "_")) for name in names if name]
    return tuple(dict.fromkeys(named))
