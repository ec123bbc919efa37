"""What a classifier's card reports, each figure by its definition, with its interval."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.statistics.bootstrap import draws, interval
from core.vision.training.calibration import Floats, Numbers

_RESAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value and its 95 % interval."""

    value: float
    low: float
    high: float

    def as_json(self) -> dict[str, float]:
        """Give the three numbers, rounded to four places."""
        return {
            "value": round(self.value, 4),
            "low": round(self.low, 4),
            "high": round(self.high, 4),
        }


def with_interval(measure: Callable[[Numbers], float], count: int, *, seed: int = 0) -> Figure:
    """Measure, and say how far chance in the choice of pictures may have moved the value.

    The percentile bootstrap (`core.statistics.bootstrap`), of a thousand draws. Those that leave
    the measure undefined do not count.

    Args:
        measure: gives the value over rows, int64 (m,), or NaN where they leave it undefined.
        count: how many rows there are.
        seed: of the draws.
    """
    values = [
        measure(rows) for drawn in draws(count, seed=seed, resamples=_RESAMPLES) for rows in drawn
    ]
    return Figure(measure(np.arange(count)), *interval(np.array(values)))


def share(of: NDArray[np.bool_]) -> Figure:
    """Give the share of true values, bool (n,), with its interval; 0 where there are none."""
    if not len(of):
        return Figure(0.0, 0.0, 0.0)
    return with_interval(lambda rows: float(of[rows].mean()), len(of))


def among_best(probabilities: Floats, targets: Numbers, count: int) -> NDArray[np.bool_]:
    """Say of each picture whether its label is among the `count` most probable ones, bool (n,)."""
    count = min(count, probabilities.shape[1])
    best = np.argpartition(-probabilities, count - 1, axis=1)[:, :count]
    found: NDArray[np.bool_] = (best == targets[:, np.newaxis]).any(axis=1)
    return found


def precision_of_sure(right: NDArray[np.bool_], sure: NDArray[np.bool_]) -> Figure:
    """Give the share of right ones among the sure first guesses, with its interval."""

    def measure(rows: Numbers) -> float:
        chosen = sure[rows]
        return float(right[rows][chosen].mean()) if chosen.any() else float("nan")

    return with_interval(measure, len(right)) if sure.any() else Figure(0.0, 0.0, 0.0)
