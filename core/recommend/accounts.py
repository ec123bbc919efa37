"""How one product's score came about, part by part, as plain values."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.catalogue.column_words import short_title
from core.recommend.blend import (
    FEATURES,
    HISTOGRAM,
    LOOK,
    WEIGHTS,
    best_parts,
    blend_parts,
    weighted,
    weights_at,
)
from core.recommend.bridge import NEUTRAL
from core.recommend.collection import Collection
from core.recommend.likelihoods import likelihoods
from core.recommend.request import Request
from core.recommend.scoring import COSINE, EUCLIDEAN, score_by_features, score_by_look
from core.words import worded

_PART_WORDS = {
    LOOK: worded("Story", "Look"),
    FEATURES: worded("Story", "Signs of the type"),
    HISTOGRAM: worded("Story", "Colours in the picture"),
}


@dataclass(frozen=True, slots=True)
class ScorePart:
    """One part of a score: how well the product does in it, and what that adds.

    `value` is from 0 to 1 (a cosine can be below 0), `weight` how much the part counts beside the
    others, `points` its share of the score.
    """

    words: str
    value: float
    weight: float
    points: float


@dataclass(frozen=True, slots=True)
class Account:
    """A score in parts, and in a sentence what it says."""

    words: str
    parts: tuple[ScorePart, ...] = ()


def look_account(collection: Collection, request: Request, row: int, score: float) -> Account:
    """Tell of a score by look, and what the bridge made of it."""
    cosine = float(score_by_look(collection, request.query, _one(row))[0])
    parts = (ScorePart(_PART_WORDS[LOOK], cosine, 1.0, cosine),)
    words = worded("Story", "The pictures look {share:.0%} alike.").filled(share=_share(cosine))
    return Account(words, _with_bridge(parts, request, score))


def class_account(collection: Collection, request: Request, row: int, score: float) -> Account:
    """Tell of a score by the classifier's features: the angle, or the distance that it came of."""
    cosine = float(score_by_features(collection, request.query, _one(row), COSINE)[0])
    parts = (ScorePart(_PART_WORDS[FEATURES], cosine, 1.0, cosine),)
    if request.measure != EUCLIDEAN:
        alike = worded("Story", "In what tells types apart they are {share:.0%} alike.")
        return Account(alike.filled(share=_share(cosine)), parts)
    distance = 1 / score - 1 if score > 0 else float("inf")
    words = worded(
        "Story",
        "In what tells types apart they are {distance:.2f} apart, where 1 is how strongly it "
        "shows in what was asked about; so the score is {score:.2f}.",
    ).filled(distance=distance, score=score)
    part = worded("Story", "Signs of the type, by distance")
    return Account(words, (ScorePart(part, score, 1.0, score),))


def blend_account(collection: Collection, request: Request, row: int, score: float) -> Account:
    """Tell the weighted parts of a blend, the heaviest first, as shares of the most possible."""
    main = collection.heads[0].column
    likely = likelihoods(collection, request.query)
    weights = weights_at(WEIGHTS, main, request.bridge)
    most = float(weighted(best_parts(collection, likely), weights)[0]) or 1.0
    found = blend_parts(collection, request.query, _one(row), likely)
    parts = [
        ScorePart(
            _PART_WORDS.get(name) or short_title(name),
            float(values[0]),
            weights.of(name),
            weights.of(name) * float(values[0]) / most,
        )
        for name, values in found.items()
        if weights.of(name) > 0
    ]
    parts.sort(key=lambda part: -part.points)
    words = worded("Story", "{share:.0%} of what a product could reach for this question.")
    words = words.filled(share=_share(score))
    return Account(words, _with_bridge(tuple(parts), request, score))


def _with_bridge(
    parts: tuple[ScorePart, ...], request: Request, score: float
) -> tuple[ScorePart, ...]:
    """Add what the bridge adds or takes, so that the points come to the score."""
    if request.bridge == NEUTRAL:
        return parts
    moved = score - sum(part.points for part in parts)
    nearer = request.bridge < NEUTRAL
    same = worded("Story", "Slider towards the same type")
    other = worded("Story", "Slider towards other parts")
    return (*parts, ScorePart(same if nearer else other, float(moved > 0), 0.0, moved))


def _one(row: int) -> NDArray[np.int64]:
    return np.array([row], dtype=np.int64)


def _share(value: float) -> float:
    return max(value, 0.0)
