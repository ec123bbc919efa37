"""The catalogue in numbers, as the three stages of recommending see it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.recommend.variants import VariantNames
from core.search.neighbours import NeighbourSearch
from core.search.vectors import Vectors
from core.vision.classifier import Head


@dataclass(frozen=True, slots=True, eq=False)
class Collection:
    """Columns over the products of one generation; row i is product i.

    `vectors` are of length one, `features` of the lengths float32 (n,) `feature_lengths`. `search`
    finds neighbours by `vectors`. `heads` are the columns that the classifier tells, the main one
    first; `classes` int16 (n, 5) and `probabilities` float32 (n, 5) are its best guesses of the
    main column. `traits` say the rest of what was seen, laid out as in `core.vision.traits`.
    `codes` int16 (n, heads) number the labels that the catalogue itself gives, -1 where none.
    `looks` uint64 (n,) holds a hash of each picture as it is seen; `has_picture` bool (n,) tells
    which products have one. `names` tell which names differ by colours alone; None where there are
    no names to compare.
    """

    vectors: Vectors
    features: Vectors
    feature_lengths: NDArray[np.float32]
    search: NeighbourSearch
    classes: NDArray[np.int16]
    probabilities: NDArray[np.float32]
    traits: Vectors
    codes: NDArray[np.int16]
    heads: tuple[Head, ...]
    looks: NDArray[np.uint64]
    has_picture: NDArray[np.bool_]
    sure_from: float
    names: VariantNames | None = None

    def __len__(self) -> int:
        return len(self.vectors)

    @property
    def labels(self) -> tuple[str, ...]:
        """The values of the main column that `classes` number."""
        return self.heads[0].labels

    def looking_like(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Give these rows and all others that have the very same picture, in order."""
        looks = self.looks[rows]
        alike = np.zeros(len(self), dtype=np.bool_)
        for look in looks if len(looks) == 1 else np.unique(looks):
            alike |= self.looks == look
        return np.flatnonzero(alike & self.has_picture).astype(np.int64)
