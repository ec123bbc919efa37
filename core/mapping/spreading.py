"""Finishing a layout: the size every map has, and copies of a product beside each other."""

import numpy as np
from numpy.typing import NDArray

Positions = NDArray[np.float32]

_GOLDEN_ANGLE = np.pi * (3 - 5**0.5)
_SAMPLE = 500
_OF_SPACING = 0.35


def fitted(positions: Positions) -> Positions:
    """Move and scale positions, float32 (n, 2), to fill -1 … 1 along the longer side."""
    low, high = positions.min(axis=0), positions.max(axis=0)
    half = max(float((high - low).max()) / 2, 1e-12)
    moved: Positions = ((positions - (low + high) / 2) / half).astype(np.float32)
    return moved


def apart(positions: Positions, of_which: NDArray[np.int64]) -> Positions:
    """Give every product its own place where several share one.

    Args:
        positions: float32 (kinds, 2), one place for products that are the very same.
        of_which: int64 (n,), the kind of each product.

    Returns:
        float32 (n, 2): copies lie around their place like the seeds of a sunflower, nearer to each
        other than products usually are.
    """
    order = np.argsort(of_which, kind="stable")
    sizes = np.bincount(of_which, minlength=len(positions))
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    number = np.empty(len(of_which), dtype=np.int64)  # of each among the copies
    number[order] = np.arange(len(of_which)) - starts[of_which[order]]
    radius = _OF_SPACING * spacing(positions) * np.sqrt(number)
    angle = number * _GOLDEN_ANGLE
    around = np.column_stack((radius * np.cos(angle), radius * np.sin(angle)))
    spread: Positions = (positions[of_which] + around).astype(np.float32)
    return spread


def spacing(positions: Positions) -> float:
    """Give the usual distance of a place, of positions float32 (n, 2), to the next one.

    It is the median over a sample; a tenth of the map when there is only one place.
    """
    if len(positions) < 2:
        return 0.1
    step = -(-len(positions) // _SAMPLE)
    found = []
    for each in positions[::step]:
        squares = np.square(positions - each).sum(axis=1)
        found.append(float(np.partition(squares, 1)[1]))
    return float(np.sqrt(np.median(found)))
