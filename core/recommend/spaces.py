"""The products as points, one space for each recommender, and what they are seen as.

The product of two points is, as nearly as it can be told without knowing which of them asks, the
score that one would give the other; so neighbours in a space, by cosine or by Euclidean distance,
are about what the recommender recommends.
"""

from collections.abc import Callable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from core.recommend.blend import FEATURES, HISTOGRAM, LOOK, WEIGHTS
from core.recommend.collection import Collection
from core.recommend.recommenders import BLEND, LOOK_ALIKES, SAME_TYPE
from core.vision.traits import TraitLayout

_BLOCK = 8192


def look_space(collection: Collection) -> NDArray[np.float32]:
    """Give the pretrained vectors, float32 (n, d), reduced as for the index where there is one.

    The reduced vectors are moved by the part of their mean that the reduction takes out, as one
    more number, so that the products stay what they were.
    """
    rows = np.arange(len(collection), dtype=np.int64)
    index = collection.search.index
    if index is None:
        return collection.vectors.wide(rows)
    axes, mean = index.projection.axes, index.projection.mean
    lost = float(np.linalg.norm(mean - (mean @ axes.T) @ axes))
    points = np.zeros((len(rows), len(axes) + 1), dtype=np.float32)
    for block in _blocks(len(rows)):
        points[block, :-1] = collection.vectors.wide(rows[block]) @ axes.T
    points[:, -1] = lost
    points[~collection.has_picture] = 0
    return points


def feature_space(collection: Collection) -> NDArray[np.float32]:
    """Give the classifier's features, float32 (n, features), of length one."""
    points = collection.features.wide(np.arange(len(collection), dtype=np.int64))
    lengths = collection.feature_lengths
    points /= np.where(lengths > 0, lengths, 1)[:, np.newaxis]
    return points


def blend_space(collection: Collection) -> NDArray[np.float32]:
    """Give all parts of the blend side by side, float32 (n, d), times the roots of their weights.

    Columns stand as probabilities: all on what the catalogue says, or where it says nothing, as the
    classifier sees them.
    """
    parts = {LOOK: look_space(collection), FEATURES: feature_space(collection)}
    layout = TraitLayout(collection.heads)
    traits = collection.traits.wide(np.arange(len(collection), dtype=np.int64))
    of_columns = [_main_probabilities(collection)]
    of_columns += [traits[:, part] for part in layout.parts.values()]
    for place, (head, seen) in enumerate(zip(collection.heads, of_columns, strict=True)):
        parts[head.column] = _with_catalogue(seen, collection.codes[:, place])
    parts[HISTOGRAM] = traits[:, layout.histogram]
    points = np.concatenate(
        [np.float32(np.sqrt(WEIGHTS.of(name))) * part for name, part in parts.items()], axis=1
    )
    points[~collection.has_picture] = 0
    return points


SPACES: Mapping[str, Callable[[Collection], NDArray[np.float32]]] = {
    SAME_TYPE: feature_space,
    LOOK_ALIKES: look_space,
    BLEND: blend_space,
}


def _main_probabilities(collection: Collection) -> NDArray[np.float32]:
    spread = np.zeros((len(collection), len(collection.labels) + 1), dtype=np.float32)
    rows = np.arange(len(collection))[:, np.newaxis]
    spread[rows, collection.classes] = collection.probabilities  # class -1 is the last column
    return spread[:, :-1]


def _with_catalogue(seen: NDArray[np.float32], codes: NDArray[np.int16]) -> NDArray[np.float32]:
    known = np.flatnonzero(codes >= 0)
    given = seen.copy()
    given[known] = 0
    given[known, codes[known]] = 1
    return given


def _blocks(rows: int) -> Iterator[slice]:
    return (slice(start, start + _BLOCK) for start in range(0, rows, _BLOCK))


def seen_attributes(
    collection: Collection,
) -> dict[str, tuple[tuple[str, ...], NDArray[np.int32], NDArray[np.float32]]]:
    """Give the most probable value of every head but the main one, for all products.

    Returns:
        By column its labels; their numbers int32 (n,), -1 where there is no picture; the
        probabilities float32 (n,).
    """
    layout = TraitLayout(collection.heads)
    count = len(collection)
    numbers = {column: np.full(count, -1, dtype=np.int32) for column in layout.parts}
    probabilities = {column: np.zeros(count, dtype=np.float32) for column in layout.parts}
    present = np.flatnonzero(collection.has_picture).astype(np.int64)
    for block in _blocks(len(present)):
        rows = present[block]
        traits = collection.traits.wide(rows)
        for column, part in layout.parts.items():
            numbers[column][rows] = traits[:, part].argmax(axis=1)
            probabilities[column][rows] = traits[:, part].max(axis=1)
    return {
        head.column: (head.labels, numbers[head.column], probabilities[head.column])
        for head in collection.heads[1:]
    }
