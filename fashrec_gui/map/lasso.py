"""A region of the map, drawn by hand, and the places within it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Outline = Sequence[tuple[float, float]]


def within(outline: Outline, positions: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Tell which places lie inside an outline, bool (n,).

    A ray from each place to the right crosses the outline an odd number of times (the even-odd
    rule); the outline closes itself.

    Args:
        outline: its corners.
        positions: float32 (n, 2).
    """
    inside = np.zeros(len(positions), dtype=np.bool_)
    if len(outline) < 3:
        return inside
    corners = np.asarray(outline, dtype=np.float64)
    low, high = corners.min(axis=0), corners.max(axis=0)
    near = np.flatnonzero(((positions >= low) & (positions <= high)).all(axis=1))
    x, y = positions[near].T.astype(np.float64)
    crossed = np.zeros(len(near), dtype=np.bool_)
    for (x1, y1), (x2, y2) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if y1 == y2:
            continue
        spans = (y1 > y) != (y2 > y)
        crossed ^= spans & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
    inside[near] = crossed
    return inside
