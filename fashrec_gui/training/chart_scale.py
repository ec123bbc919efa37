"""Scales of a chart: round numbers that cover what is shown."""

import math
from collections.abc import Sequence

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def round_ticks(low: float, high: float, most: int) -> list[float]:
    """Give at most `most` + 1 round numbers, evenly spaced, from `low` or below to `high` or above.

    `most` is 1 or more.
    """
    if not high > low:
        high = low + (abs(low) * 0.1 or 1.0)
    magnitude = 10.0 ** math.floor(math.log10((high - low) / most))
    for factor in (*_STEPS, *(10 * step for step in _STEPS)):
        step = magnitude * factor
        first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
        if last - first <= most:
            return [number * step for number in range(first, last + 1)]
    return [low, high]


def decimals(ticks: Sequence[float]) -> int:
    """Give how many decimals tell evenly spaced numbers apart exactly."""
    step = ticks[1] - ticks[0]
    for digits in range(12):
        if abs(step - round(step, digits)) < step * 1e-6:
            return digits
    return 12


def epoch_ticks(last: int, most: int) -> list[int]:
    """Give the epochs to name below a chart of the epochs 1 to `last`: evenly spaced, whole."""
    for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000):
        if last / step <= most:
            return [1, *(epoch for epoch in range(step, last + 1, step) if epoch > 1)]
    return [1, last]


def extent(series: Sequence[Sequence[float]]) -> tuple[float, float] | None:
    """Give the least and the greatest finite number; None where there is none."""
    numbers = [number for line in series for number in line if math.isfinite(number)]
    return (min(numbers), max(numbers)) if numbers else None
