"""The blend: how alike two products are in every way that is known, weighed and added.

Parts are the cosine of the pretrained vectors, that of the classifier's features (0 where they lead
apart, for how far apart says nothing), for every column that the classifier tells the *affinity* of
query and product, and the product of their colour histograms. The affinity is the probability that
the query has the product's value: the one that the catalogue gives it, or where that is none the
classifier knows, what the classifier sees. The catalogue's word alone counts where there is one,
since what is seen most clearly would come first in every list. What the catalogue says of the query
itself plays no part, so that a new picture is answered as a product of the catalogue is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.recommend.bridge import NEUTRAL, bridged, strength
from core.recommend.collection import Collection
from core.recommend.likelihoods import Likelihoods, likelihoods
from core.recommend.query import Query
from core.recommend.scoring import COSINE, score_by_features, score_by_look
from core.vision.traits import TraitLayout

LOOK, FEATURES, HISTOGRAM = "look", "features", "histogram"

Parts = dict[str, NDArray[np.float32]]
"""Unweighted parts of the score, float32 (n,) each: `look`, `features`, `histogram`, and the
affinity in every column of the classifier by its name."""


@dataclass(frozen=True, slots=True)
class BlendWeights:
    """How much each part counts; a column that has no weight here counts for nothing.

    The values were chosen on validation products (`core.evaluation.weighing`).
    """

    look: float = 1.4
    features: float = 0.15
    article_type: float = 2.0
    sub_category: float = 0.0
    gender: float = 1.875
    colour: float = 1.5
    season: float = 0.15
    usage: float = 0.12
    histogram: float = 0.19

    def of(self, part: str) -> float:
        """Give the weight of a part by its name in `Parts`."""
        return float(getattr(self, part, 0.0))


WEIGHTS = BlendWeights()


def blend_parts(
    collection: Collection, query: Query, rows: NDArray[np.int64], likely: Likelihoods
) -> Parts:
    """Give every part of the score of some rows.

    `likely` says how probable each label is for the query.
    """
    return {
        LOOK: score_by_look(collection, query, rows),
        FEATURES: np.maximum(score_by_features(collection, query, rows, COSINE), 0),
        **trait_parts(collection, query, rows, likely),
    }


def trait_parts(
    collection: Collection, query: Query, rows: NDArray[np.int64], likely: Likelihoods
) -> Parts:
    """Give the affinities and the product of histograms, which are quick to tell of many rows.

    `likely` says how probable each label is for the query.
    """
    layout = TraitLayout(collection.heads)
    held = np.append(likely[0], np.float32(0))  # the last is for no class
    seen = np.einsum("ij,ij->i", held[collection.classes[rows]], collection.probabilities[rows])
    parts = {collection.heads[0].column: _affinity(held, collection.codes[rows, 0], seen)}
    asked = np.zeros((layout.width, len(layout.parts) + 1), dtype=np.float32)
    for place, (part, of_label) in enumerate(zip(layout.parts.values(), likely[1:], strict=True)):
        asked[part, place] = of_label
    asked[layout.histogram, -1] = query.traits[layout.histogram]
    products = collection.traits.dots(rows, asked)
    for place, column in enumerate(layout.parts, 1):
        codes = collection.codes[rows, place]
        parts[column] = _affinity(likely[place], codes, products[:, place - 1])
    parts[HISTOGRAM] = products[:, -1]
    return parts


def _affinity(
    probabilities: NDArray[np.float32], codes: NDArray[np.int16], seen: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Give the query's probability of each product's own value; `seen` where it has none."""
    given: NDArray[np.float32] = np.where(codes >= 0, probabilities[codes], seen)
    return given


def weighted(
    parts: Mapping[str, NDArray[np.float32]], weights: BlendWeights = WEIGHTS
) -> NDArray[np.float32]:
    """Add weighted parts, float32 (n,)."""
    total = sum(weights.of(name) * part for name, part in parts.items())
    return np.asarray(total, dtype=np.float32)


def best_parts(collection: Collection, likely: Likelihoods) -> Parts:
    """Give the most that each part can be for a query, float32 (1,) each.

    A look, features and colours can be the very same; a label can at best be the likeliest.
    """
    best = {LOOK: 1.0, FEATURES: 1.0, HISTOGRAM: 1.0}
    for head, of_label in zip(collection.heads, likely, strict=True):
        best[head.column] = float(of_label.max())
    return {name: np.array([value], dtype=np.float32) for name, value in best.items()}


def weights_at(weights: BlendWeights, main: str, bridge: float) -> BlendWeights:
    """Let what tells types apart fade beyond the middle, until at 1 style alone decides.

    That is the main column, the classifier's features, which were learnt to tell it, and where it
    is the article type the sub-category as well.
    """
    if bridge <= NEUTRAL:
        return weights
    left = 1 - strength(bridge)
    return replace(weights, **{name: left * weights.of(name) for name in _of_type(weights, main)})


def score_by_blend(
    collection: Collection,
    query: Query,
    rows: NDArray[np.int64],
    bridge: float = NEUTRAL,
    weights: BlendWeights = WEIGHTS,
) -> NDArray[np.float32]:
    """Score by the weighted parts, and by the bridge.

    The score is the share of the most that any product could reach for this query, about 0 to 1, so
    that a query of a doubtful kind is not told that nothing is like it. A product of another type
    gains more by the bridge than it can lose by a fading part, so that no product of the query's
    type overtakes it as the bridge grows.
    """
    main = collection.heads[0].column
    likely = likelihoods(collection, query)
    now = weights_at(weights, main, bridge)
    most = float(weighted(best_parts(collection, likely), now)[0]) or 1.0
    scores = weighted(blend_parts(collection, query, rows, likely), now) / np.float32(most)
    scores = np.minimum(scores, np.float32(1))  # vectors on disk are rounded
    most_lost = sum(map(weights.of, _of_type(weights, main)))  # each part is from 0 to 1
    return bridged(collection, query, rows, scores, bridge, most_lost / most)


def _of_type(weights: BlendWeights, main: str) -> list[str]:
    names = {FEATURES, main, *(("sub_category",) if main == "article_type" else ())}
    return [name for name in BlendWeights.__slots__ if name in names]
