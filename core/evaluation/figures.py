"""One figure of a report: a measured value with its interval, ready to be written."""

import math
from dataclasses import asdict, dataclass
from typing import Any

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
