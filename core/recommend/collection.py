"""The catalogue in numbers, as the three stages of recommending see it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.search.annoy_index import NeighbourIndex
from core.search.projection import Projection
from core.search.vectors import Vectors


@dataclass(frozen=True, slots=True, eq=False)
class Collection:
    """Columns over the products of one generation; row i is product i.

    `vectors` float16 (n, dimensions), L2-normalised, and `features` float16 (n, features) are zero
    where a product has no usable picture, which `has_picture` bool (n,) tells. `classes`
    int16 (n, 5) and `probabilities` float32 (n, 5) are the classifier's best guesses; `labels` are
    the article types they number. `looks` (n,) holds a 16-byte hash of each picture as it is seen.
    """

    vectors: Vectors
    features: Vectors
    classes: NDArray[np.int16]
    probabilities: NDArray[np.float32]
    labels: tuple[str, ...]
    looks: NDArray[np.void]
    has_picture: NDArray[np.bool_]
    projection: Projection
    index: NeighbourIndex
    sure_from: float

    def __len__(self) -> int:
        return len(self.vectors)
