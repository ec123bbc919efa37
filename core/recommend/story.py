"""The story of one recommendation, stage by stage: found by what, scored how, moved by what.

It is told on demand, by asking again for the list that the product stands in.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.errors import FashRecError
from core.recommend.accounts import Account, ScorePart
from core.recommend.bridge import NEUTRAL
from core.recommend.candidates import FAVOURED, IN_STYLE, NEAR, OF_CLASS, OF_TYPE, WISHED
from core.recommend.collection import Collection
from core.recommend.likely_types import names_of_likely_types
from core.recommend.nearness import (
    CLOSEST,
    FURTHER_OFF,
    MUCH_LIKE_IT,
    distances,
    nearness,
    typical_distance,
)
from core.recommend.recommenders import Ranking, Recommender, rank
from core.recommend.request import Request
from core.recommend.reranking import ADJUSTED, DIVERSIFIED, FOLDED, PINNED, SCORED
from core.recommend.scoring import score_by_look
from core.recommend.steering import wish_shares
from core.recommend.usual import UsualScores
from core.words import Words, worded

_NEAR_WORDS: Mapping[str, Words] = {
    CLOSEST: worded(
        "Story",
        "Closest: {share:.0%} as far off as is usual among the {count} nearest to this question.",
    ),
    MUCH_LIKE_IT: worded(
        "Story",
        "Much like it: {share:.0%} as far off as is usual among the {count} nearest to this "
        "question.",
    ),
    FURTHER_OFF: worded(
        "Story",
        "Further off: {share:.0%} as far off as is usual among the {count} nearest to this "
        "question.",
    ),
}


@dataclass(frozen=True, slots=True)
class Move:
    """What a step did to a product's place: from `before` to `after`, both from 1.

    `before` is None where the product was not among the best before, `after` where it is not in the
    list by itself.
    """

    words: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class Story:
    """Why a product stands where it does.

    `place` is its place in the list from 1, `by_score` the one by its score alone, None where it
    is not among the best. `found_by` are sentences, one for each source that brought it in;
    `account` tells the score; `near` how that compares with the question's other neighbours, "" for
    too few; `moves` what changed its place, in the order that it happened.
    """

    row: int
    place: int
    score: float
    by_score: int | None
    candidates: int
    found_by: tuple[str, ...]
    account: Account
    near: str
    moves: tuple[Move, ...]


def tell(
    collection: Collection,
    recommender: Recommender,
    request: Request,
    row: int,
    usual: UsualScores | None = None,
) -> Story:
    """Tell the story of a product in the list that a request gives.

    `usual` knows how near the neighbours of questions are, if it was asked before.

    Raises:
        FashRecError: when it is not in that list.
    """
    ranking = rank(recommender, collection, request)
    places = np.flatnonzero(ranking.rows == row)
    if not len(places):
        raise FashRecError(
            worded("Story", "This product is not in the list any more, so it has no story there.")
        )
    place = int(places[0])
    score = float(ranking.scores[place])
    moves = tuple(_moves(ranking, request, row))
    by_score = _place(dict(ranking.reranked.steps)[SCORED], row)
    return Story(
        row,
        place + 1,
        score,
        by_score,
        ranking.candidates,
        tuple(_found_by(collection, recommender, request, row)),
        _account(recommender, collection, request, row, score),
        _near(
            (usual or UsualScores()).of(collection, recommender, request, ranking),
            recommender.measure(request),
            score,
        ),
        moves,
    )


def _account(
    recommender: Recommender, collection: Collection, request: Request, row: int, score: float
) -> Account:
    """Tell how a score came about, what was wished for last; the points come to the score."""
    shares = wish_shares(request.query, row)
    if not shares:
        return recommender.account(collection, request, row, score)
    left = 1 - sum(most for _, most, _ in shares)
    plain = (score - sum(points for *_, points in shares)) / left
    account = recommender.account(collection, request, row, plain)
    parts = tuple(replace(part, points=part.points * left) for part in account.parts)
    wished = (
        ScorePart(
            worded("Story", "Wished for: {wish}").filled(wish=words),
            float(points > 0),
            most / left,
            points,
        )
        for words, most, points in shares
    )
    return replace(account, parts=(*parts, *wished))


def _found_by(
    collection: Collection, recommender: Recommender, request: Request, row: int
) -> Iterator[str]:
    found_by = [
        (name, rows)
        for name, rows in recommender.sources(collection, request).items()
        if np.isin(row, rows)
    ]
    for name, rows in found_by:
        yield _source_words(collection, request, name, rows, row)
    if not found_by:
        yield worded("Story", "Brought in by a rule: neither its look nor its type would have.")


def _source_words(
    collection: Collection, request: Request, name: str, rows: NDArray[np.int64], row: int
) -> str:
    kinds = names_of_likely_types(collection, request.query)
    if name == OF_CLASS:
        words = worded(
            "Story",
            "It is seen as {kinds}, as is what you asked about: one of {count:,} products.",
        )
        return words.filled(kinds=kinds, count=len(rows))
    if name == OF_TYPE:
        words = worded(
            "Story", "Of the same type ({kinds}), among the {count:,} most like it in their traits."
        )
        return words.filled(kinds=kinds, count=len(rows))
    if name == IN_STYLE:
        words = worded(
            "Story", "Of another type, among the {count:,} that share most of its style."
        )
        return words.filled(count=len(rows))
    assert name in (NEAR, FAVOURED, WISHED)
    rows = np.setdiff1d(rows, request.query.excluded)
    looks = score_by_look(collection, request.query, rows)
    place = 1 + int((looks > looks[rows == row][0]).sum())
    words = _nearest_words(name, request)
    return words.filled(place=place, count=len(rows), how=_how_compared(collection, row))


def _nearest_words(name: str, request: Request) -> Words:
    if name == WISHED:
        return worded(
            "Story",
            "Number {place:,} by look of the {count:,} nearest that are as you wished, {how}.",
        )
    if name != FAVOURED:
        return worded("Story", "Number {place:,} by look of the {count:,} nearest, {how}.")
    if request.bridge < NEUTRAL:
        return worded(
            "Story", "Number {place:,} by look of the {count:,} nearest of the same type, {how}."
        )
    return worded(
        "Story", "Number {place:,} by look of the {count:,} nearest of other types, {how}."
    )


def _how_compared(collection: Collection, row: int) -> str:
    if collection.search.index is None:
        return worded("Story", "compared one by one, as all are in a catalogue of this size")
    if collection.search.is_indexed(row):
        return worded("Story", "found by the index")
    return worded("Story", "compared one by one, since it came after the index was built")


def _near(nearest: NDArray[np.float32], measure: str, score: float) -> str:
    [word] = nearness(np.array([score], dtype=np.float32), nearest, measure)
    if not word:
        return ""
    typical = typical_distance(nearest, measure)
    share = float(distances(np.array([score], dtype=np.float32), measure)[0]) / typical
    return _NEAR_WORDS[word].filled(share=share, count=len(nearest))


def _moves(ranking: Ranking, request: Request, row: int) -> Iterator[Move]:
    """Compare a product's place after each step with that before it."""
    reranked = ranking.reranked
    for (_, before), (name, after) in pairwise(reranked.steps):
        was, now = _place(before, row), _place(after, row)
        if was != now:
            rises = was is None or (now is not None and now < was)
            yield Move(_step_words(name, request, row, rises), was, now)
    place = _place(ranking.rows, row)
    if request.ruled_as and _is_ruled(request, row):
        seen = worded("Story", "Rules about {labels} count, since the picture is seen so")
        yield Move(seen.filled(labels=", ".join(request.ruled_as)), place, place)
    if place is not None and reranked.folded and (count := len(reranked.folded[place - 1])):
        one = worded("Story", "1 variant stands behind it in the same place")
        more = worded("Story", "{count} variants stand behind it in the same place")
        yield Move(one if count == 1 else more.filled(count=count), place, place)
    if reranked.ended:
        words = worded("Story", "The list ends after {count}: what follows is clearly further off")
        yield Move(words.filled(count=len(ranking.rows)), place, place)


def _step_words(name: str, request: Request, row: int, rises: bool) -> str:
    if name == ADJUSTED:
        steps = int(request.adjustments.steps[row]) if request.adjustments else 0
        if steps:
            boosted = worded("Story", "Your rules boost it")
            return boosted if steps > 0 else worded("Story", "Your rules bury it")
        bury = worded("Story", "Your rules bury others")
        return bury if rises else worded("Story", "Your rules boost others")
    if name == FOLDED:
        return worded("Story", "Variants before it were folded away")
    if name == DIVERSIFIED:
        unlike = worded("Story", "Unlike those before it")
        return unlike if rises else worded("Story", "More varied products go first")
    if name == PINNED and request.adjustments is not None:
        pinned = bool(np.isin(row, request.adjustments.pinned_rows))
        here = worded("Story", "Your rules pin it here")
        return here if pinned else worded("Story", "Pinned products stand before it")
    return worded("Story", "Moved")  # cutting a list off moves nothing


def _is_ruled(request: Request, row: int) -> bool:
    """Tell whether rules speak of a product."""
    rules = request.adjustments
    return rules is not None and bool(rules.steps[row] or np.isin(row, rules.pinned_rows))


def _place(rows: Sequence[int] | NDArray[np.int64], row: int) -> int | None:
    found = np.flatnonzero(np.asarray(rows) == row)
    return int(found[0]) + 1 if len(found) else None
