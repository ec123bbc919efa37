"""How sure a figure is: confidence intervals by drawing the queries anew.

The queries are a sample of what will be asked. Drawing as many of them again and again, with
repetition, and computing the figure each time shows how much it depends on the draw: the percentile
bootstrap (Efron, "Bootstrap Methods: Another Look at the Jackknife", Annals of Statistics 7(1),
1979; Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13). All figures are
computed on the same draws, so that the difference of two of them is a paired one.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]
Values = NDArray[np.float64]

RESAMPLES = 2000
LOW, HIGH = 2.5, 97.5  # percentiles: an interval of 95 %
_DRAWS_AT_ONCE = 2_000_000


def draws(count: int, *, seed: int = 0, resamples: int = RESAMPLES) -> Iterator[Rows]:
    """Draw `count` of as many rows, with repetition, again and again.

    Args:
        count: how many rows there are.
        seed: the same seed and number of rows give the same draws.
        resamples: how many draws.

    Yields:
        Some draws at once, shape (draws, count).
    """
    random = np.random.default_rng(seed)
    at_once = max(1, _DRAWS_AT_ONCE // max(count, 1))
    for start in range(0, resamples, at_once):
        yield random.integers(count, size=(min(at_once, resamples - start), count))


def resampled_means(values: Values, *, seed: int = 0, resamples: int = RESAMPLES) -> Values:
    """Give the means of some figures over queries that are drawn anew, with repetition.

    Args:
        values: a figure a column, shape (queries, figures); nan where a query says nothing.
        seed: of the `draws`.
        resamples: how many draws.

    Returns:
        Shape (resamples, figures); nan where no drawn query says anything.
    """
    known = ~np.isnan(values)
    filled = np.where(known, values, 0.0)
    said = known.astype(np.float64)
    means = []
    for drawn in draws(len(values), seed=seed, resamples=resamples):
        times = _times_drawn(drawn)
        with np.errstate(invalid="ignore"):
            means.append((times @ filled) / (times @ said))
    return np.concatenate(means)


def _times_drawn(drawn: Rows) -> Values:
    """Count how often each of the queries came in each of the draws, (draws, queries)."""
    batch, queries = drawn.shape
    places = drawn + np.arange(batch)[:, np.newaxis] * queries
    counts = np.bincount(places.ravel(), minlength=batch * queries)
    return counts.reshape(batch, queries).astype(np.float64)


def resampled_percentiles(
    values: Values, percentiles: tuple[float, ...], *, seed: int = 0, resamples: int = RESAMPLES
) -> Values:
    """Give percentiles of some values that are drawn anew, with repetition.

    Args:
        values: shape (queries,).
        percentiles: which, from 0 to 100.
        seed: of the `draws`.
        resamples: how many draws.

    Returns:
        Shape (resamples, percentiles); nan when there are no values.
    """
    if not values.size:
        return np.full((resamples, len(percentiles)), np.nan)
    found = [
        np.percentile(values[drawn], percentiles, axis=1).T
        for drawn in draws(values.size, seed=seed, resamples=resamples)
    ]
    return np.concatenate(found)


def interval(resampled: Values) -> tuple[float, float]:
    """Give the 95 % interval of a figure: the 2.5th and 97.5th percentile of its resamples.

    Args:
        resampled: shape (resamples,); nan is left out.

    Returns:
        Lower and upper end; both nan when there is nothing.
    """
    known = resampled[~np.isnan(resampled)]
    if not known.size:
        return float("nan"), float("nan")
    low, high = np.percentile(known, [LOW, HIGH])
    return float(low), float(high)


def intervals_overlap(first: tuple[float, float], second: tuple[float, float]) -> bool:
    """Say whether two intervals, each (low, high), have a point in common.

    Intervals that do not overlap speak of a difference more strictly than they need to: the paired
    difference on the same draws is the sharper test.
    """
    return first[0] <= second[1] and second[0] <= first[1]


def paired_difference(first: Values, second: Values) -> tuple[float, float]:
    """Give the 95 % interval of the difference of two figures that were resampled alike.

    Both recommenders answer the same drawn queries, so that what makes a query hard or easy for
    both cancels out (paired bootstrap; Efron and Tibshirani 1993, chapter 16). When the interval
    leaves 0 out, the difference is no accident of the sample.

    Args:
        first: shape (resamples,), of `resampled_means` with the same seed as `second`.
        second: likewise.
    """
    return interval(first - second)
