"""Third stage: from scored candidates to the list that is shown.

It goes in steps, each on what the one before left: what must not be recommended goes, the best come
first, rules boost and bury, variants are folded into one place, the list ends at a gap, diversity
says who takes which place, and what is pinned goes where it is pinned. `Reranked.steps` keeps the
order after each, so that it can be told what moved what.
"""

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from core.recommend.adjustments import Adjustments, shifted, with_pins
from core.recommend.collection import Collection
from core.recommend.cut_off import gap_after
from core.recommend.diversity import diversified
from core.recommend.nearness import NEIGHBOURS
from core.recommend.request import Request
from core.recommend.variants import NAMELESS, folded_into
from core.search.vectors import best_first

SCORED, ADJUSTED, FOLDED = "scored", "adjusted", "folded"
CUT_OFF, DIVERSIFIED, PINNED = "cut off", "diversified", "pinned"

_FEW = 8  # rows, which are quicker to compare one by one than to sort

_Rows = NDArray[np.int64]
_Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Reranked:
    """A list in numbers.

    `rows` int64 (n,) and `scores` float32 (n,) are in the order that is shown. `folded` has for
    each place the rows that were folded into it, the best first; it is empty where folding was not
    wanted. `ended` tells that the list ends at a gap. `steps` are the rows after each step that did
    something, `SCORED` first, by its name. `nearest` are the best scores of all that may be
    recommended, float32, best first: what is usual for this question.
    """

    rows: _Rows
    scores: _Scores
    folded: tuple[tuple[int, ...], ...] = ()
    ended: bool = False
    steps: tuple[tuple[str, _Rows], ...] = ()
    nearest: _Scores = field(default_factory=lambda: np.zeros(0, dtype=np.float32))


def rerank(collection: Collection, request: Request, rows: _Rows, scores: _Scores) -> Reranked:
    """Give the best `request.k` rows and their scores, best first, ties in catalogue order.

    Left out are the products asked about, those with the very same picture, those without a usable
    one, and those that a rule excludes. Boosts, buries and pins change the order, not the scores.
    Where diversity, a cut-off or folding is wanted, they choose among the best `request.pool`.
    """
    rows, scores = _allowed(collection, request, rows, scores)
    adjustments, count = request.adjustments, max(request.wanted, request.pool)
    best = best_first(scores, max(count, NEIGHBOURS))
    nearest, best = scores[best[:NEIGHBOURS]], best[:count]
    steps = [(SCORED, rows[best])]
    ranked_by = scores
    if adjustments is not None:
        ranked_by = shifted(adjustments, rows, scores)
        if ranked_by is not scores:
            best = best_first(ranked_by, count)
            steps.append((ADJUSTED, rows[best]))
    chosen = _chosen_from(collection, request, rows[best], ranked_by[best])
    if adjustments is None:
        chosen = replace(chosen, rows=chosen.rows[: request.k], folded=chosen.folded[: request.k])
    else:
        chosen = _pinned(adjustments, chosen, rows, request.k)
    own = scores[np.searchsorted(rows, chosen.rows)]
    return replace(chosen, scores=own, steps=(*steps, *chosen.steps), nearest=nearest)


def by_score(collection: Collection, request: Request, rows: _Rows, scores: _Scores) -> _Rows:
    """Give the best `request.k` rows by score alone, int64, without any of the further steps."""
    rows, scores = _allowed(collection, request, rows, scores)
    return rows[best_first(scores, request.k)]


def _allowed(
    collection: Collection, request: Request, rows: _Rows, scores: _Scores
) -> tuple[_Rows, _Scores]:
    """Leave out what must not be recommended; the rest comes in catalogue order."""
    excluded = request.query.excluded
    may = collection.has_picture[rows]
    if len(excluded) <= _FEW:
        for row in excluded:
            may &= rows != row
    else:
        may &= ~np.isin(rows, excluded)
    if request.adjustments is not None:
        may &= ~request.adjustments.excluded[rows]
    rows, scores = rows[may], scores[may]
    in_order = np.argsort(rows, kind="stable")  # so that ties fall in catalogue order
    return rows[in_order], scores[in_order]


def _chosen_from(
    collection: Collection, request: Request, rows: _Rows, scores: _Scores
) -> Reranked:
    """Fold, cut off and diversify what is ranked by `scores`; pins may take `request.wanted`."""
    steps: list[tuple[str, _Rows]] = []
    pool = min(len(rows), request.pool)
    compared = pool if request.fold or request.diversity else 0
    likeness = _likeness(collection, rows[:compared])
    kept = np.arange(len(rows), dtype=np.int64)
    into = kept
    if request.fold:
        into = np.append(folded_into(_names(collection, rows[:pool]), likeness), kept[pool:])
        kept = kept[into == kept]
        steps.append((FOLDED, rows[kept]))
    length = gap_after(scores[kept], request.k) if request.cut_off else len(kept)
    ended = length < min(request.k, len(kept))
    if ended:
        kept = kept[:length]
        steps.append((CUT_OFF, rows[kept]))
    if request.diversity:
        inside = kept[kept < pool]
        apart = likeness[np.ix_(inside, inside)]
        order = diversified(scores[inside], apart, request.diversity, request.wanted)
        kept = np.append(inside[order], kept[len(inside) :])
        steps.append((DIVERSIFIED, rows[kept]))
    kept = kept[: request.wanted]
    folded = tuple(_taken_in(rows, into, place) for place in kept) if request.fold else ()
    return Reranked(rows[kept], scores[kept], folded, ended, tuple(steps))


def _names(collection: Collection, rows: _Rows) -> NDArray[np.int64]:
    if collection.names is None:
        return np.full(len(rows), NAMELESS, dtype=np.int64)
    return collection.names.numbers(rows)


def _likeness(collection: Collection, rows: _Rows) -> NDArray[np.float32]:
    """Give the cosines of some products' looks with each other, float32 (n, n)."""
    looks = collection.vectors.wide(rows)
    return looks @ looks.T


def _taken_in(rows: _Rows, into: NDArray[np.int64], place: np.int64) -> tuple[int, ...]:
    found = np.flatnonzero(into == place)
    return tuple(rows[found[found != place]].tolist())


def _pinned(adjustments: Adjustments, chosen: Reranked, admitted: _Rows, k: int) -> Reranked:
    """Put what is pinned at its places; it stands there even if it was folded into another."""
    listed = with_pins(adjustments, chosen.rows, admitted, k)
    steps = chosen.steps
    if not np.array_equal(listed, chosen.rows[:k]):
        steps = (*steps, (PINNED, listed))
    taken_in = dict(zip(chosen.rows.tolist(), chosen.folded, strict=False))
    shown = set(listed.tolist())
    folded = tuple(
        tuple(row for row in taken_in.get(leader, ()) if row not in shown)
        for leader in (listed.tolist() if chosen.folded else ())
    )
    return replace(chosen, rows=listed, folded=folded, steps=steps)
