"""The recommenders: each is a source of candidates, a score, and the words for its reasons.

All of them go the same way: candidate generation, scoring, re-ranking.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.catalogue.column_words import in_words
from core.catalogue.labels import plain
from core.catalogue.product import Product
from core.recommend.accounts import Account, blend_account, class_account, look_account
from core.recommend.blend import score_by_blend
from core.recommend.bridge import NEUTRAL, bridged
from core.recommend.candidates import (
    OF_CLASS,
    Sources,
    blend_candidates,
    blend_sources,
    look_alike_candidates,
    look_alike_sources,
    same_type_candidates,
)
from core.recommend.collection import Collection
from core.recommend.likely_types import likely_classes, names_of_likely_types
from core.recommend.query import Query
from core.recommend.reach import REACH
from core.recommend.reasons import Reasons
from core.recommend.request import Request
from core.recommend.reranking import Reranked, by_score, rerank
from core.recommend.scoring import COSINE, score_by_features, score_by_look
from core.recommend.steering import with_wishes
from core.words import worded

LOOK_ALIKES = "look-alikes"
SAME_TYPE = "same-type"
BLEND = "blend"

_LOOK_ALIKES_PULL = 0.5
"""What being of the favoured kind weighs at either end of the bridge, where the look weighs 1."""


class Recommender(Protocol):
    """What a recommender brings to the three stages.

    `bridges` tells whether it obeys the bridge.
    """

    name: str
    bridges: bool

    def candidates(self, collection: Collection, request: Request) -> NDArray[np.int64]:
        """Give the rows that come into question, all of them among `request.within`."""

    def sources(self, collection: Collection, request: Request) -> Sources:
        """Give the candidates apart by what found them; some may not be candidates in the end."""

    def score(
        self, collection: Collection, request: Request, rows: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Score the candidates, higher is better."""

    def measure(self, request: Request) -> str:
        """Say what the scores are: `COSINE` for those that are 1 for the same, or `EUCLIDEAN`."""

    def account(self, collection: Collection, request: Request, row: int, score: float) -> Account:
        """Tell how a product's score came about."""

    def reasons(
        self,
        collection: Collection,
        query: Query,
        rows: NDArray[np.int64],
        products: Sequence[Product],
    ) -> list[tuple[str, ...]]:
        """Say of each product why it is in the list."""

    def note(self, collection: Collection, request: Request, rows: NDArray[np.int64]) -> str:
        """Say what the user should know about the list of these rows, "" when nothing."""


class LookAlikes:
    """Annoy's neighbours of the pretrained vector, ranked by cosine."""

    name = LOOK_ALIKES
    bridges = True

    def candidates(self, collection: Collection, request: Request) -> NDArray[np.int64]:
        """Ask the prebuilt index."""
        return look_alike_candidates(
            collection, request.query, request.depth, request.within, request.bridge
        )

    def sources(self, collection: Collection, request: Request) -> Sources:
        """Give the candidates by their sources."""
        return look_alike_sources(
            collection, request.query, request.depth, request.within, request.bridge
        )

    def score(
        self, collection: Collection, request: Request, rows: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Score by cosine; the vectors have length one, so that no other measure would differ."""
        query = request.query
        scores = score_by_look(collection, query, rows)
        return bridged(collection, query, rows, scores, request.bridge, _LOOK_ALIKES_PULL)

    def measure(self, request: Request) -> str:
        """Scores are 1 for the very same."""
        return COSINE

    def account(self, collection: Collection, request: Request, row: int, score: float) -> Account:
        """Tell the score's parts."""
        return look_account(collection, request, row, score)

    def reasons(
        self,
        collection: Collection,
        query: Query,
        rows: NDArray[np.int64],
        products: Sequence[Product],
    ) -> list[tuple[str, ...]]:
        """Say what is shared."""
        looks = score_by_look(collection, query, rows).tolist()
        pairs = zip(products, looks, strict=True)
        reasons = Reasons(query)
        return [reasons.of_look_alike(product, look) for product, look in pairs]

    def note(self, collection: Collection, request: Request, rows: NDArray[np.int64]) -> str:
        """Say what counts as the same type where that matters and is not sure."""
        return _note_of_bridge(collection, request)


class SameType:
    """The products of the query's predicted article type, ranked by the classifier's features."""

    name = SAME_TYPE
    bridges = False

    def candidates(self, collection: Collection, request: Request) -> NDArray[np.int64]:
        """Give the products of the likely classes."""
        return same_type_candidates(collection, request.query, request.within)

    def sources(self, collection: Collection, request: Request) -> Sources:
        """Give the candidates by their sources."""
        return {OF_CLASS: self.candidates(collection, request)}

    def score(
        self, collection: Collection, request: Request, rows: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Score by cosine or Euclidean distance."""
        return score_by_features(collection, request.query, rows, request.measure)

    def measure(self, request: Request) -> str:
        """Scores are as asked for."""
        return request.measure

    def account(self, collection: Collection, request: Request, row: int, score: float) -> Account:
        """Tell the score's parts."""
        return class_account(collection, request, row, score)

    def reasons(
        self,
        collection: Collection,
        query: Query,
        rows: NDArray[np.int64],
        products: Sequence[Product],
    ) -> list[tuple[str, ...]]:
        """Name the class that brought the product in."""
        seen = [collection.labels[number] for number in collection.classes[rows, 0]]
        pairs = zip(products, seen, strict=True)
        reasons = Reasons(query)
        return [reasons.of_same_type(product, name) for product, name in pairs]

    def note(self, collection: Collection, request: Request, rows: NDArray[np.int64]) -> str:
        """Say so when the candidates come from several classes, or when there are none."""
        likely = len(likely_classes(collection, request.query))
        # What a filter or a rule leaves out is told of where they are.
        is_alone = not len(rows) and request.within is None and request.adjustments is None
        if not likely or (likely == 1 and not is_alone):
            return ""
        names = names_of_likely_types(collection, request.query)
        if is_alone:
            return worded("Notes", "No other product is seen as {names}.").filled(names=names)
        unsure = worded("Notes", "Not sure of the {kind}: products seen as {names}.")
        return unsure.filled(kind=_kind(collection), names=names)


class Blend:
    """Neighbours by look and the query's own type, ranked by all that is known (`blend`)."""

    name = BLEND
    bridges = True

    def candidates(self, collection: Collection, request: Request) -> NDArray[np.int64]:
        """Ask the prebuilt index and the query's type, or beyond the bridge's middle the others."""
        return blend_candidates(
            collection, request.query, request.depth, request.within, request.bridge
        )

    def sources(self, collection: Collection, request: Request) -> Sources:
        """Give the candidates by their sources."""
        return blend_sources(
            collection, request.query, request.depth, request.within, request.bridge
        )

    def score(
        self, collection: Collection, request: Request, rows: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Score by the weighted parts; features are compared by cosine whatever the measure."""
        return score_by_blend(collection, request.query, rows, request.bridge)

    def measure(self, request: Request) -> str:
        """Scores are 1 for the very same."""
        return COSINE

    def account(self, collection: Collection, request: Request, row: int, score: float) -> Account:
        """Tell the score's parts."""
        return blend_account(collection, request, row, score)

    def reasons(
        self,
        collection: Collection,
        query: Query,
        rows: NDArray[np.int64],
        products: Sequence[Product],
    ) -> list[tuple[str, ...]]:
        """Say what is shared, and what category another type is of."""
        looks = score_by_look(collection, query, rows).tolist()
        pairs = zip(products, looks, strict=True)
        reasons = Reasons(query)
        return [reasons.of_blend(product, look) for product, look in pairs]

    def note(self, collection: Collection, request: Request, rows: NDArray[np.int64]) -> str:
        """Say what counts as the same type where that matters and is not sure."""
        return _note_of_bridge(collection, request)


def _note_of_bridge(collection: Collection, request: Request) -> str:
    """Say which type the bridge goes by, where that is not plainly the one the user sees."""
    query = request.query
    if request.bridge == NEUTRAL:
        return ""
    likely = likely_classes(collection, query)
    names = names_of_likely_types(collection, query)
    if len(likely) > 1:
        unsure = worded("Notes", "Not sure of the {kind}: {names} counts as the same.")
        return unsure.filled(kind=_kind(collection), names=names)
    own = str(getattr(query.product, collection.heads[0].column)) if len(query.rows) == 1 else ""
    if names and own and plain(own) != plain(names):
        seen = worded("Notes", "Seen as {names}, which counts as the same {kind} here.")
        return seen.filled(names=names, kind=_kind(collection))
    return ""


def _kind(collection: Collection) -> str:
    """Say what the classifier's main column is called: "type", unless it was taught another."""
    column = collection.heads[0].column
    if column == "article_type":
        return worded("Notes", "type")
    return in_words(column)


RECOMMENDERS: Mapping[str, Recommender] = {
    recommender.name: recommender for recommender in (SameType(), LookAlikes(), Blend())
}


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """A recommender's answer in numbers: `rows` and `scores`, best first, and how it came about.

    `candidates` counts what the first stage found; `timing_ms` gives each stage's milliseconds.
    `unruled` int64 is the list as it would be without the request's adjustments and goes on to the
    fiftieth place at least; None where nothing is adjusted. `reranked` tells what re-ranking did.
    """

    rows: NDArray[np.int64]
    scores: NDArray[np.float32]
    candidates: int
    timing_ms: dict[str, float]
    reranked: Reranked
    unruled: NDArray[np.int64] | None = None


def rank(recommender: Recommender, collection: Collection, request: Request) -> Ranking:
    """Take a request through candidate generation, scoring and re-ranking."""
    marks = [time.perf_counter()]
    found = recommender.candidates(collection, request)
    rows = np.concatenate((found, _adjusted_in(recommender, collection, request, found)))
    marks.append(time.perf_counter())
    scores = with_wishes(request.query, rows, recommender.score(collection, request, rows))
    marks.append(time.perf_counter())
    reranked = rerank(collection, request, rows, scores)
    unruled = None
    if request.adjustments is not None:
        without = replace(request, adjustments=None)
        as_found = rerank(collection, without, found, scores[: len(found)]).rows
        further = by_score(collection, replace(without, k=max(request.k, REACH)), rows, scores)
        unruled = np.concatenate((as_found, further[~np.isin(further, as_found)]))
    marks.append(time.perf_counter())
    stages = ("candidates", "scoring", "reranking")
    timing = {
        stage: round((after - before) * 1000, 3)
        for stage, before, after in zip(stages, marks, marks[1:], strict=False)
    }
    return Ranking(reranked.rows, reranked.scores, len(rows), timing, reranked, unruled)


def _adjusted_in(
    recommender: Recommender,
    collection: Collection,
    request: Request,
    found: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Give what comes into question by the request's adjustments alone, besides what was `found`.

    Those are what was pinned, what takes the places of what is excluded or buried, and what is
    boosted from further down.
    """
    adjustments, within = request.adjustments, request.within
    if adjustments is None:
        return found[:0]
    more = [adjustments.pinned_within(within)]
    for part, count in adjustments.asked(request.k, within):
        deeper = replace(request, k=count, within=part)
        more.append(recommender.candidates(collection, deeper))
    return np.setdiff1d(np.concatenate(more), found)
