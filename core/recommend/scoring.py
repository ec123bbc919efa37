"""Second stage: how well each candidate fits, exactly, on the full vectors.

A score function maps candidates to float32 (len(rows),), higher is better.
"""

import numpy as np
from numpy.typing import NDArray

from core.recommend.collection import Collection
from core.recommend.query import Query
from core.search.vectors import cosine

COSINE = "cosine"
EUCLIDEAN = "euclidean"
MEASURES = (COSINE, EUCLIDEAN)


def score_by_look(
    collection: Collection, query: Query, rows: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Score by the cosine of the backbone's vectors, between -1 and 1."""
    return cosine(collection.vectors, rows, query.vector)


def score_by_features(
    collection: Collection, query: Query, rows: NDArray[np.int64], measure: str
) -> NDArray[np.float32]:
    """Score by the classifier's own features.

    `cosine` compares directions, between -1 and 1. `euclidean` also compares lengths: for distance
    d in units of the query's own length the score is 1 / (1 + d), between 0 and 1.
    """
    length = float(np.linalg.norm(query.features)) or 1.0
    if measure == EUCLIDEAN:
        distances = collection.features.distances(rows, query.features) / length
        scores: NDArray[np.float32] = (1.0 / (1.0 + distances)).astype(np.float32)
        return scores
    products = collection.features.dots(rows, query.features / length)
    lengths = collection.feature_lengths[rows]
    return np.clip(products / np.where(lengths > 0, lengths, 1), -1.0, 1.0)
