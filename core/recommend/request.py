"""What is wanted of a recommender."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.recommend.adjustments import Adjustments
from core.recommend.bridge import NEUTRAL
from core.recommend.query import Query
from core.recommend.scoring import COSINE


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """A question and the list that is wanted as its answer.

    `k` is the length of the list, `measure` one of `MEASURES`. `within` are the rows that may be
    recommended, each once; None for all. `bridge` is from 0 to 1 (see `core.recommend.bridge`).
    `adjustments` are what the merchandiser's rules change, None where no rule has a say.
    """

    query: Query
    k: int
    measure: str = COSINE
    within: NDArray[np.int64] | None = None
    bridge: float = NEUTRAL
    adjustments: Adjustments | None = None
