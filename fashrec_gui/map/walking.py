"""Going over the map from product to product."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_SIDEWAYS = 2.0  # how much farther away a place counts that lies to the side of the way


def next_towards(
    positions: NDArray[np.float32], start: int, way: tuple[float, float], least: float
) -> int:
    """Give the point that one comes to from another, going one way.

    Those straight ahead come before those to the side, and near ones before far ones.

    Args:
        positions: where the points are, float32 (m, 2).
        start: the point to go from.
        way: one of (±1, 0) and (0, ±1).
        least: how far ahead it has to be, so that the step is seen, in the map's units.

    Returns:
        The point; `start` where there is none that way.
    """
    across, down = way
    from_here = positions - positions[start]
    ahead = from_here[:, 0] * across + from_here[:, 1] * down
    aside = np.abs(from_here[:, 0] * down) + np.abs(from_here[:, 1] * across)
    fits = (ahead >= max(least, 1e-9)) & (aside <= 2 * ahead)
    if not fits.any():
        return start
    cost = np.where(fits, ahead + _SIDEWAYS * aside, np.inf)
    return int(cost.argmin())
