"""Which products are indexed and which are in the tail, and when the index is built anew."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.search.plan import EXACT_BELOW
from core.search.vectors import NO_SLOT, Vectors
from core.workspace.reuse import Places

_TAIL_SHARE = 50
_SHORTEST_TAIL, _LONGEST_TAIL = 500, 5000
_GONE_SHARE = 10


@dataclass(frozen=True, slots=True, eq=False)
class Arrangement:
    """The slots of a new generation.

    `slots` int32 (n,) leads from rows to slots. The base is the one of the generation before
    (`keeps_base`), or is written from `base_rows`; the tail is always written, from `tail_rows`.
    """

    slots: NDArray[np.int32]
    base_rows: NDArray[np.int64]
    tail_rows: NDArray[np.int64]
    keeps_base: bool


def arrange(places: Places, previous: Vectors | None) -> Arrangement:
    """Give every product with a usable picture a slot.

    `previous` are the vectors of the generation before, the first source in `places`; None when
    there is none or its numbers do not count any more.
    """
    present = places.known()
    if previous is not None and len(previous.base):
        kept = _keeping(places, present, previous)
        if not _is_worth_rebuilding(len(previous.base), kept):
            return kept
    slots = np.full(len(places.sources), NO_SLOT, dtype=np.int32)
    slots[present] = np.arange(len(present), dtype=np.int32)
    nothing = present[:0]
    if len(present) < EXACT_BELOW:
        return Arrangement(slots, nothing, present, False)
    return Arrangement(slots, present, nothing, False)


def _keeping(places: Places, present: NDArray[np.int64], previous: Vectors) -> Arrangement:
    """Leave what is indexed where it is and put everything else into the tail."""
    slots = np.full(len(places.sources), NO_SLOT, dtype=np.int32)
    from_previous = present[places.sources[present] == 0]
    old = previous.slots[places.rows[from_previous]]
    # Two products may share one picture file; a slot belongs to one of them alone.
    first = np.unique(old, return_index=True)[1]
    stays = np.zeros(len(old), dtype=np.bool_)
    stays[first] = True
    stays &= old < len(previous.base)
    slots[from_previous[stays]] = old[stays]
    tail = present[slots[present] == NO_SLOT]
    slots[tail] = len(previous.base) + np.arange(len(tail), dtype=np.int32)
    return Arrangement(slots, present[:0], tail, True)


def _is_worth_rebuilding(base: int, kept: Arrangement) -> bool:
    """Weigh a longer answer to every question against the time to build an index.

    A tail of 5,000 takes seven milliseconds of every question, a new index of a million products
    takes minutes once.
    """
    tail = len(kept.tail_rows)
    gone = base - int((kept.slots != NO_SLOT).sum()) + tail
    longest = min(max(_SHORTEST_TAIL, base // _TAIL_SHARE), _LONGEST_TAIL)
    return tail > longest or gone > base // _GONE_SHARE
