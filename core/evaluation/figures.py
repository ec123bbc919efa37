"""One figure of a report: a measured value with its interval, ready to be written."""

import math
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from core.evaluation.metrics import Values, mean_of
from core.statistics.bootstrap import interval

DECIMALS = 6
CLASSIFIER = "classifier"
INDEX = "index"


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured of whom: `value` and its 95 % interval over so many `queries`.

    `recommender` is a recommender's name, two names with " & " between them, or `CLASSIFIER` or
    `INDEX`. `attribute` is "" for a measure that is not about one. A figure over nothing has no
    value, and a figure that no resampling of queries can judge has no interval: None.
    """

    recommender: str
    measure: str
    attribute: str
    value: float | None
    low: float | None
    high: float | None
    queries: int

    def as_json(self) -> dict[str, Any]:
        """Give all fields by name."""
        return asdict(self)


def rounded(value: float) -> float | None:
    """Round a value for a file; None for what is not a number."""
    return None if math.isnan(value) else round(value, DECIMALS)


def mean_figure(
    recommender: str, measure: str, attribute: str, values: Values, resampled: Values
) -> Figure:
    """Give the figure that is the mean over queries, with its interval.

    Args:
        recommender: as in `Figure`.
        measure: as in `Figure`.
        attribute: as in `Figure`.
        values: shape (queries,), nan where a query says nothing.
        resampled: shape (resamples,), the means over queries that were drawn anew.
    """
    low, high = interval(resampled)
    return Figure(
        recommender,
        measure,
        attribute,
        rounded(mean_of(values)),
        rounded(low),
        rounded(high),
        int((~np.isnan(values)).sum()),
    )
