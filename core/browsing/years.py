"""Years as catalogues write them: "2012", "2012.0", "SS 2012", "2012/13"."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def year_numbers(values: Sequence[str]) -> NDArray[np.int64]:
    """Give the first year that each text names and -1 for none, int64; one more -1 ends it."""
    found = (_YEAR.search(value) for value in values)
    return np.array([int(match.group()) if match else -1 for match in found] + [-1], dtype=np.int64)
