"""Where a picture that is not on the map would lie: among the products that are most like it.

openTSNE's `transform` starts a new point from the places of its nearest neighbours (Poličar,
Stražar and Zupan, 2019), by a median, since a mean may fall between two clusters. Here neighbours
of two clusters are told apart first: the place is a step of mean shift (Comaniciu and Meer, 2002)
from the neighbour around which the others lie densest, so it is always inside one cluster.
"""

import numpy as np
from numpy.typing import NDArray

from core.errors import FashRecError
from core.mapping.catalogue_map import CatalogueMap
from core.words import worded

REACH = 0.04
"""How far neighbours belong together, on a map that is 2 wide."""
_AT_ONCE = 8192


def place(
    drawn: CatalogueMap, rows: NDArray[np.int64], scores: NDArray[np.float32]
) -> tuple[float, float]:
    """Give the place of something new on a map.

    Args:
        drawn: the map.
        rows: the products that are most like it by the map's recommender, int64 (k,).
        scores: how like they are, float32 (k,), higher is more; only differences count.

    Raises:
        FashRecError: when none of these products is on the map.
    """
    positions = drawn.positions[rows]
    known = np.isfinite(positions[:, 0])
    if not known.any():
        raise FashRecError(
            worded(
                "Map",
                "None of the products most like this picture is on the map; draw the map again.",
            )
        )
    positions, scores = positions[known], np.asarray(scores, dtype=np.float32)[known]
    span = float(scores.max() - scores.min())
    weights = 0.25 + (scores - scores.min()) / span if span > 0 else np.ones_like(scores)
    x, y = densest(positions[None], weights[None].astype(np.float32))[0]
    return float(x), float(y)


def densest(
    positions: NDArray[np.float32], weights: NDArray[np.float32], reach: float = REACH
) -> NDArray[np.float32]:
    """Give the middle of where weighted points lie densest.

    Args:
        positions: float32 (m, k, 2), k points for each of m things to place.
        weights: float32 (m, k), above 0.
        reach: how far points belong together.

    Returns:
        float32 (m, 2): the weighted mean of the points around the one with the most others near.
    """
    placed = np.empty((len(positions), 2), dtype=np.float32)
    for start in range(0, len(positions), _AT_ONCE):
        block = slice(start, start + _AT_ONCE)
        some, heavy = positions[block], weights[block]
        apart = some[:, :, None] - some[:, None]
        near = np.exp(-np.square(apart).sum(axis=-1) / (2 * reach**2)) * heavy[:, None]
        best = (near.sum(axis=-1) * heavy**0.5).argmax(axis=1)
        around = np.take_along_axis(near, best[:, None, None], axis=1)[:, 0]
        placed[block] = (around[:, :, None] * some).sum(axis=1) / around.sum(axis=1)[:, None]
    return placed
