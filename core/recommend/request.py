"""What is wanted of a recommender."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.recommend.adjustments import Adjustments
from core.recommend.bridge import NEUTRAL
from core.recommend.query import Query
from core.recommend.scoring import COSINE

POOL = 200
"""Among so many of the best, diversity, variants and gaps are looked for."""

_POOL_PER_WANTED = 2
_LARGEST_POOL = 1000  # all of a pool are compared with each other


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """A question and the list that is wanted as its answer.

    `k` is the length of the list, `measure` one of `MEASURES`. `within` are the rows that may be
    recommended, each once; None for all. `bridge` is from 0 to 1 (see `core.recommend.bridge`).
    `adjustments` are what the merchandiser's rules change, None where no rule has a say. `ruled_as`
    are the labels of a new picture because of which some of these rules count.

    What re-ranking does: `diversity` from 0, the most alike first, to 1, as different from each
    other as can be (`core.recommend.diversity`); `cut_off` ends the list at the first gap
    (`core.recommend.cut_off`); `fold` puts the variants of a product into one place
    (`core.recommend.variants`).
    """

    query: Query
    k: int
    measure: str = COSINE
    within: NDArray[np.int64] | None = None
    bridge: float = NEUTRAL
    adjustments: Adjustments | None = None
    diversity: float = 0.0
    cut_off: bool = False
    fold: bool = False
    ruled_as: tuple[str, ...] = ()

    @property
    def wanted(self) -> int:
        """How many products re-ranking needs for the list: pinned ones may take places of it."""
        pins = 0 if self.adjustments is None else len(self.adjustments.pinned_rows)
        return self.k + pins

    @property
    def pool(self) -> int:
        """How many of the best re-ranking chooses among; 0 where it takes the best as they are."""
        if self.diversity == 0 and not self.cut_off and not self.fold:
            return 0
        return min(max(POOL, _POOL_PER_WANTED * self.wanted), _LARGEST_POOL)

    @property
    def depth(self) -> int:
        """How many of the best the first stage should find."""
        return max(self.k, self.pool)
