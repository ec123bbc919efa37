"""What a catalogue's own columns say of its products, as numbers that can be compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.catalogue.holdout import is_held_out
from core.catalogue.labels import plain
from core.evaluation.metrics import NO_LABEL, Labels

if TYPE_CHECKING:
    from core.engine import Engine

ATTRIBUTES = ("article_type", "sub_category", "colour", "gender", "usage", "season")
"""What two products can agree in, by the names that `Product` has for it."""

CATEGORIES = ("article_type", "sub_category", "master_category")
"""The parts of a catalogue, from the smallest to the largest."""


@dataclass(frozen=True, slots=True, eq=False)
class CatalogueColumns:
    """The catalogue's labels by attribute, shape (products,) each, and who can be asked about.

    Two labels are equal when their texts are, but for case and surrounding blanks; `codes` leads
    from such a text to its number, which is the same in every column.
    """

    labels: dict[str, Labels]
    codes: dict[str, int]
    ids: tuple[str, ...]
    has_picture: NDArray[np.bool_]
    held_out: NDArray[np.bool_]

    def matrix(self, attributes: Sequence[str]) -> Labels:
        """Give several columns side by side, shape (products, attributes)."""
        return np.stack([self.labels[attribute] for attribute in attributes], axis=1)


def read_columns(engine: "Engine") -> CatalogueColumns:
    """Read the columns of a workspace's catalogue."""
    codes: dict[str, int] = {}
    wanted = dict.fromkeys((*ATTRIBUTES, *CATEGORIES))
    labels = {name: encode(engine.products.column(name), codes) for name in wanted}
    has_picture = np.zeros(len(engine), dtype=np.bool_)
    has_picture[engine.products_with_picture()] = True
    ids = tuple(engine.products.ids())
    return CatalogueColumns(
        labels=labels,
        codes=codes,
        ids=ids,
        has_picture=has_picture,
        held_out=np.array([is_held_out(product_id) for product_id in ids], dtype=np.bool_),
    )


def encode(texts: Sequence[str], codes: dict[str, int]) -> Labels:
    """Number the texts, equal ones alike, with `codes` remembering (and gaining) the numbers."""
    folded = map(plain, texts)
    numbers = (codes.setdefault(text, len(codes)) if text else NO_LABEL for text in folded)
    return np.fromiter(numbers, dtype=np.int64, count=len(texts))


def labels_of(rows: Labels, column: Labels) -> Labels:
    """Give the labels of some products, `NO_LABEL` where there is no product.

    Args:
        rows: any shape, `NO_LABEL` in empty places.
        column: shape (products,) or (products, attributes).
    """
    found: Labels = column[rows]
    found[rows == NO_LABEL] = NO_LABEL
    return found


def draw(askable: NDArray[np.bool_], sample: int | None, seed: int) -> NDArray[np.int64]:
    """Draw some of the rows that can be asked about, in order; all when `sample` is None."""
    rows = np.flatnonzero(askable).astype(np.int64)
    if sample is None or len(rows) <= sample:
        return rows
    return np.sort(np.random.default_rng(seed).choice(rows, size=sample, replace=False))
