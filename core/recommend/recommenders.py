"""The recommenders: each is a source of candidates, a score, and the words for its reasons.

All of them go the same way: candidate generation, scoring, re-ranking.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.catalogue.product import Product
from core.recommend.candidates import (
    likely_classes,
    look_alike_candidates,
    same_type_candidates,
)
from core.recommend.collection import Collection
from core.recommend.query import Query
from core.recommend.reasons import look_alike_reasons, same_type_reasons
from core.recommend.reranking import rerank
from core.recommend.scoring import score_by_features, score_by_look

LOOK_ALIKES = "look-alikes"
SAME_TYPE = "same-type"


class Recommender(Protocol):
    """What a recommender brings to the three stages."""

    name: str

    def candidates(
        self, collection: Collection, query: Query, k: int, within: NDArray[np.int64] | None
    ) -> NDArray[np.int64]:
        """Give the rows that come into question for a list of `k`, all of them among `within`."""

    def score(
        self, collection: Collection, query: Query, rows: NDArray[np.int64], measure: str
    ) -> NDArray[np.float32]:
        """Score the candidates, higher is better."""

    def reasons(
        self, collection: Collection, query: Query, row: int, product: Product, score: float
    ) -> tuple[str, ...]:
        """Say why a product is in the list."""

    def note(self, collection: Collection, query: Query) -> str:
        """Say what the user should know about the list, "" when nothing."""


class LookAlikes:
    """Annoy's neighbours of the pretrained vector, ranked by cosine."""

    name = LOOK_ALIKES

    def candidates(
        self, collection: Collection, query: Query, k: int, within: NDArray[np.int64] | None
    ) -> NDArray[np.int64]:
        """Ask the prebuilt index."""
        return look_alike_candidates(collection, query, k, within)

    def score(
        self, collection: Collection, query: Query, rows: NDArray[np.int64], measure: str
    ) -> NDArray[np.float32]:
        """Score by cosine; the vectors have length one, so that no other measure would differ."""
        return score_by_look(collection, query, rows)

    def reasons(
        self, collection: Collection, query: Query, row: int, product: Product, score: float
    ) -> tuple[str, ...]:
        """Say what is shared."""
        return look_alike_reasons(query, product, score)

    def note(self, collection: Collection, query: Query) -> str:
        """Say nothing."""
        return ""


class SameType:
    """The products of the query's predicted article type, ranked by the classifier's features."""

    name = SAME_TYPE

    def candidates(
        self, collection: Collection, query: Query, k: int, within: NDArray[np.int64] | None
    ) -> NDArray[np.int64]:
        """Give the products of the likely classes."""
        return same_type_candidates(collection, query, within)

    def score(
        self, collection: Collection, query: Query, rows: NDArray[np.int64], measure: str
    ) -> NDArray[np.float32]:
        """Score by cosine or Euclidean distance."""
        return score_by_features(collection, query, rows, measure)

    def reasons(
        self, collection: Collection, query: Query, row: int, product: Product, score: float
    ) -> tuple[str, ...]:
        """Name the class that brought the product in."""
        return same_type_reasons(query, product, collection.labels[collection.classes[row, 0]])

    def note(self, collection: Collection, query: Query) -> str:
        """Say so when the candidates come from several classes."""
        classes = likely_classes(collection, query)
        if len(classes) < 2:
            return ""
        names = ", ".join(collection.labels[number] for number in classes[:-1])
        return (
            f"Not sure of the type: products seen as {names} or {collection.labels[classes[-1]]}."
        )


RECOMMENDERS: Mapping[str, Recommender] = {
    recommender.name: recommender for recommender in (SameType(), LookAlikes())
}


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """A recommender's answer in numbers: `rows` and `scores`, best first, and how it came about.

    `candidates` counts what the first stage found; `timing_ms` gives each stage's milliseconds.
    """

    rows: NDArray[np.int64]
    scores: NDArray[np.float32]
    candidates: int
    timing_ms: dict[str, float]


def rank(
    recommender: Recommender,
    collection: Collection,
    query: Query,
    k: int,
    measure: str,
    within: NDArray[np.int64] | None = None,
) -> Ranking:
    """Take a query through candidate generation, scoring and re-ranking.

    `within` are the rows that may be recommended, each once; None for all.
    """
    marks = [time.perf_counter()]
    rows = recommender.candidates(collection, query, k, within)
    marks.append(time.perf_counter())
    scores = recommender.score(collection, query, rows, measure)
    marks.append(time.perf_counter())
    best, best_scores = rerank(collection, query, rows, scores, k)
    marks.append(time.perf_counter())
    stages = ("candidates", "scoring", "reranking")
    timing = {
        stage: round((after - before) * 1000, 3)
        for stage, before, after in zip(stages, marks, marks[1:], strict=False)
    }
    return Ranking(best, best_scores, len(rows), timing)
