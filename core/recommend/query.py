"""What is asked about: products of the catalogue, or a new picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from core.catalogue.product import Product
    from core.recommend.meanings import Meaning
    from core.recommend.recommendation import Classification


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """A question in numbers.

    `name` is what to call it before people. `rows` are the products asked about, none for a new
    picture; `product` is the first of them. `vector` float32 (dimensions,), L2-normalised,
    `features` float32 (features,) and `traits` float32 (traits,), laid out as in
    `core.vision.traits`, are means for several products. `classes` int16 (5,) and `probabilities`
    float32 (5,) are the classifier's best guesses of the main column, padded with -1 and 0, and
    `classification` says the same in words. `excluded` are rows that must not be recommended: the
    products themselves, or the one that a part of a picture comes from, and those with the very
    same picture. It is empty for a new picture, whose best match is what its owner wants to see.
    `wishes` have moved the numbers
    (`core.recommend.steering`) from those of the query `unsteered`, while `classification` stays
    what was seen.
    """

    name: str
    rows: tuple[int, ...]
    product: Product | None
    vector: NDArray[np.float32]
    features: NDArray[np.float32]
    traits: NDArray[np.float32]
    classes: NDArray[np.int16]
    probabilities: NDArray[np.float32]
    classification: Classification
    excluded: NDArray[np.int64]
    wishes: tuple[Meaning, ...] = ()
    unsteered: Query | None = None

    @property
    def base(self) -> Query:
        """The question without any wishes."""
        return self.unsteered or self
