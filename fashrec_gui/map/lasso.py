"""A region of the map, drawn by hand, and the places within it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Outline = Sequence[tuple[float, float]]


def extended(
    outline: Outline, corner: tuple[float, float], least: float
) -> list[tuple[float, float]]:
    """Add a corner to an outline, unless it is nearer than `least` to the last one."""
    if outline and math.dist(outline[-1], corner) < least:
        return list(outline)
    return [*outline, corner]


def within(outline: Outline, positions: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Tell which places lie inside an outline, bool (n,).

    A ray from each place to the right crosses the outline an odd number of times (the even-odd
    rule); the outline closes itself. An edge is compared with the places beside it only, found by
    their order from top to bottom, since a region of many products may have hundreds of edges.

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
    near = near[np.argsort(positions[near, 1])]
    x, y = positions[near].T.astype(np.float64)
    before = np.searchsorted(y, corners[:, 1])  # how many places are above each corner
    crossed = np.zeros(len(near), dtype=np.bool_)
    for one in range(len(corners)):
        (x1, y1), (x2, y2) = corners[one - 1], corners[one]
        beside = slice(*sorted((before[one - 1], before[one])))
        if y1 != y2:
            crossed[beside] ^= x[beside] < (x2 - x1) * (y[beside] - y1) / (y2 - y1) + x1
    inside[near] = crossed
    return inside
