"""The products as points, one space for each recommender, and what they are seen as.

The product of two points is, as nearly as it can be told without knowing which of them asks, the
score that one would give the other; so neighbours in a space, by cosine or by Euclidean distance,
are about what the recommender recommends.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from core.recommend.blend import FEATURES, HISTOGRAM, LOOK, WEIGHTS, Parts
from core.recommend.collection import Collection
from core.recommend.recommenders import BLEND, LOOK_ALIKES, SAME_TYPE
from core.vision.traits import TraitLayout

_BLOCK = 8192
_VERSIONS = {SAME_TYPE: 1, LOOK_ALIKES: 1, BLEND: 1}
"""To be raised when a space is made otherwise: the maps drawn of it are then out of date."""

Rows = NDArray[np.int64]


def space_mark(recommender: str) -> str:
    """Tell how a recommender's space is made: a map of a space of another mark is out of date."""
    version = str(_VERSIONS[recommender])
    return f"{version} {WEIGHTS!r}" if recommender == BLEND else version


def look_space(collection: Collection) -> NDArray[np.float32]:
    """Give the pretrained vectors, float32 (n, d), reduced as for the index where there is one.

    The reduced vectors are moved by the part of their mean that the reduction takes out, as one
    more number, so that the products stay what they were.
    """
    return _filled(collection, lambda rows: [_looks(collection, rows)])


def feature_space(collection: Collection) -> NDArray[np.float32]:
    """Give the classifier's features, float32 (n, features), of length one."""
    return _filled(collection, lambda rows: [_features(collection, rows)])


def blend_space(collection: Collection) -> NDArray[np.float32]:
    """Give all parts of the blend side by side, float32 (n, d), times the roots of their weights.

    Columns stand as probabilities: all on what the catalogue says, or where it says nothing, as the
    classifier sees them.
    """

    def weighed(rows: Rows) -> list[NDArray[np.float32]]:
        parts = _blend_parts(collection, rows)
        return [np.float32(np.sqrt(WEIGHTS.of(name))) * part for name, part in parts.items()]

    return _filled(collection, weighed)


SPACES: Mapping[str, Callable[[Collection], NDArray[np.float32]]] = {
    SAME_TYPE: feature_space,
    LOOK_ALIKES: look_space,
    BLEND: blend_space,
}


def _filled(
    collection: Collection, parts_of: Callable[[Rows], Sequence[NDArray[np.float32]]]
) -> NDArray[np.float32]:
    """Set the parts of all products side by side, zeros where there is no picture.

    `parts_of` gives those of some rows, float32 (rows, width) each. They are asked for block by
    block, since a space is the largest thing in memory and is to be there but once.
    """
    rows = np.arange(len(collection), dtype=np.int64)
    width = sum(part.shape[1] for part in parts_of(rows[:0]))
    points = np.empty((len(rows), width), dtype=np.float32)
    for block in _blocks(len(rows)):
        np.concatenate(parts_of(rows[block]), axis=1, out=points[block])
    points[~collection.has_picture] = 0
    return points


def _looks(collection: Collection, rows: Rows) -> NDArray[np.float32]:
    vectors = collection.vectors.wide(rows)
    index = collection.search.index
    if index is None:
        return vectors
    axes, mean = index.projection.axes, index.projection.mean
    points = np.empty((len(rows), len(axes) + 1), dtype=np.float32)
    points[:, :-1] = vectors @ axes.T
    points[:, -1] = np.linalg.norm(mean - (mean @ axes.T) @ axes)
    return points


def _features(collection: Collection, rows: Rows) -> NDArray[np.float32]:
    points = collection.features.wide(rows)
    lengths = collection.feature_lengths[rows]
    points /= np.where(lengths > 0, lengths, 1)[:, np.newaxis]
    return points


def _blend_parts(collection: Collection, rows: Rows) -> Parts:
    """Give the parts of the blend as points, float32 (rows, width of the part) each."""
    parts = {LOOK: _looks(collection, rows), FEATURES: _features(collection, rows)}
    layout = TraitLayout(collection.heads)
    traits = collection.traits.wide(rows)
    of_columns = [_main_probabilities(collection, rows)]
    of_columns += [traits[:, part] for part in layout.parts.values()]
    for place, (head, seen) in enumerate(zip(collection.heads, of_columns, strict=True)):
        parts[head.column] = _with_catalogue(seen, collection.codes[rows, place])
    parts[HISTOGRAM] = traits[:, layout.histogram]
    return parts


def _main_probabilities(collection: Collection, rows: Rows) -> NDArray[np.float32]:
    spread = np.zeros((len(rows), len(collection.labels) + 1), dtype=np.float32)
    places = np.arange(len(rows))[:, np.newaxis]
    # Class -1 is the last column.
    spread[places, collection.classes[rows]] = collection.probabilities[rows]
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
