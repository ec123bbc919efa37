"""What a classifier's card reports, each figure by its definition, with its interval."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.vision.training.calibration import Floats, Numbers

BINS = 15
"""Of the expected calibration error."""

_RESAMPLES = 1000
_TAIL = 2.5  # per cent on either side: intervals are of 95 %


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

    The percentile bootstrap (Efron, 1979): the pictures are drawn again a thousand times, with
    repetition, and the middle 95 % of the values are the interval. Draws that leave the measure
    undefined do not count.

    Args:
        measure: gives the value over rows, int64 (m,), or NaN where they leave it undefined.
        count: how many rows there are.
        seed: of the draws.
    """
    value = measure(np.arange(count))
    rng = np.random.default_rng(seed)
    drawn = np.array([measure(rng.integers(0, count, count)) for _ in range(_RESAMPLES)])
    defined = drawn[~np.isnan(drawn)]
    if not len(defined):
        return Figure(value, value, value)
    low, high = np.percentile(defined, [_TAIL, 100 - _TAIL])
    return Figure(value, float(low), float(high))


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


def expected_calibration_error(confidence: Floats, right: NDArray[np.bool_]) -> float:
    """Give how far probabilities are from how often the first guesses are right.

    Naeini et al., 2015, and Guo et al., 2017: the first guesses are sorted by their probability
    into 15 bins of equal width; the error is the mean over all guesses of the distance between
    their bin's mean probability and its share of right ones.

    Args:
        confidence: float32 (n,), the probability of the first guess.
        right: bool (n,), whether it is right.
    """
    if not len(confidence):
        return float("nan")
    bins = np.minimum((confidence * BINS).astype(np.int64), BINS - 1)
    gap = np.bincount(bins, confidence - right.astype(np.float64), BINS)
    return float(np.abs(gap).sum() / len(confidence))


def precision_of_sure(right: NDArray[np.bool_], sure: NDArray[np.bool_]) -> Figure:
    """Give the share of right ones among the sure first guesses, with its interval."""

    def measure(rows: Numbers) -> float:
        chosen = sure[rows]
        return float(right[rows][chosen].mean()) if chosen.any() else float("nan")

    return with_interval(measure, len(right)) if sure.any() else Figure(0.0, 0.0, 0.0)
