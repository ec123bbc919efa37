"""What rules have done to a list, product by product."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.recommend.adjustments import Adjustments
from core.rules.changes import BOOSTED, BURIED, MADE_WAY, PINNED, PUT_OUT, Change, Effects
from core.rules.rule import BOOST, BURY, EXCLUDE, PIN
from core.rules.rulebook import RuleBook


def effects_of(
    book: RuleBook,
    numbers: Sequence[int],
    adjustments: Adjustments,
    listed: NDArray[np.int64],
    unruled: NDArray[np.int64],
    k: int,
) -> Effects:
    """Compare a list with what it would be without rules.

    Args:
        book: the rules.
        numbers: those that count in this list, by their numbers in the book.
        adjustments: what they change together.
        listed: the list's rows, best first, at most `k`.
        unruled: the rows without rules, best first, the list's `k` and further ones.
        k: how long a list was wanted.
    """
    now = {row: place for place, row in enumerate(listed.tolist(), 1)}
    was = {row: place for place, row in enumerate(unruled.tolist(), 1)}
    gone = [row for row in unruled[:k].tolist() if row not in now]
    rows = np.array([*now, *gone], dtype=np.int64)
    pinned = set(adjustments.pinned_rows.tolist())
    touching = book.touching(numbers, rows)
    changes = {}
    for position, row in enumerate(rows.tolist()):
        kind = _kind(adjustments, row, row in pinned)
        if kind == MADE_WAY and row in now:
            continue
        speaking = tuple(
            rule for rule, meant in touching if meant[position] and rule.kind in _SPEAKING[kind]
        )
        changes[row] = Change(kind, now.get(row, 0), was.get(row, 0), speaking)
    return Effects(changes, len(numbers))


_SPEAKING = {
    PINNED: (PIN,),
    PUT_OUT: (EXCLUDE,),
    BOOSTED: (BOOST, BURY),
    BURIED: (BOOST, BURY),
    MADE_WAY: (),
}


def _kind(adjustments: Adjustments, row: int, is_pinned: bool) -> str:
    if adjustments.excluded[row]:
        return PUT_OUT
    if is_pinned:
        return PINNED
    steps = int(adjustments.steps[row])
    if not steps:
        return MADE_WAY
    return BOOSTED if steps > 0 else BURIED
