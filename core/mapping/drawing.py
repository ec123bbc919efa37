"""Drawing the map of a catalogue: t-SNE of the space in which a recommender compares products.

t-SNE (van der Maaten and Hinton, 2008) with the gradient by interpolation (Linderman and others,
2019) as openTSNE has it (Poličar, Stražar and Zupan, 2019); the start from principal components and
the learning rate follow Kobak and Berens (2019) and Belkina and others (2019).

It takes a minute or two on two cores for 35,000 products, and brings SciPy and scikit-learn, so it
is done in a child process; openTSNE is imported by `_embedded` alone.
"""

import os
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from core.errors import FashRecError
from core.jobs import Progress, Report, StageMeter
from core.mapping.catalogue_map import CatalogueMap, MappedEngine
from core.mapping.nearest import nearest
from core.mapping.placing import densest
from core.mapping.spreading import apart, fitted
from core.words import worded

PERPLEXITY = 30
"""How many neighbours weigh on a product's place, roughly."""
EARLY, LATE = (250, 12.0), (500, 1.0)
"""Rounds and exaggeration of the two phases: first clusters are gathered, then laid out."""
SMALLEST = 10
"""Fewer products than this are laid out by their two principal components alone."""
_COMPONENTS = 50
_MOST = 60_000  # products laid out by t-SNE; of more, the others are placed among these
_SAMPLE = 20_000  # products whose principal components are taken for everybody's
_NEIGHBOURS = 15  # that place one of the others
_INTERPOLATED_FROM = 10_000  # products; the tree of Barnes and Hut is quicker for fewer
_THREADS_FROM = 1000  # products
_ROUNDS_A_REPORT = 5
_STEP_BLOCK = 4096
_HASH_SEED = 20260101

Points = NDArray[np.float32]
Rows = NDArray[np.int64]


def draw_map(
    engine: MappedEngine, recommender: str, report: Report, *, seed: int = 0
) -> CatalogueMap:
    """Lay out all products that have a picture; the same seed gives the same map.

    Raises:
        FashRecError: when no product has a picture, or openTSNE is not installed.
        Cancelled: when `report` asks for the work to end; nothing is kept.
    """
    rows = engine.products_with_picture()
    if not len(rows):
        raise FashRecError(
            worded(
                "Map",
                "None of the products has a picture that can be used, so there is "
                "nothing to draw a map of; mend the pictures and index again.",
            )
        )
    report(Progress(worded("Stages", "Preparing the map")))
    points, of_which = _prepared(engine, recommender, rows, seed)
    positions = np.full((len(engine.products.ids()), 2), np.nan, dtype=np.float32)
    positions[rows] = apart(fitted(_laid_out(points, report, seed)), of_which)
    return CatalogueMap(recommender, positions)


def _prepared(
    engine: MappedEngine, recommender: str, rows: Rows, seed: int
) -> tuple[Points, NDArray[np.int64]]:
    """Give the different ones among the products of some rows, reduced, and which one each is.

    The space is gone from memory afterwards, before the long work begins.
    """
    space = np.ascontiguousarray(engine.space(recommender), dtype=np.float32)
    different, of_which = _different(space, rows)
    return reduced(space, rows[different], _COMPONENTS, seed), of_which


def reduced(space: Points, rows: Rows, components: int, seed: int) -> Points:
    """Give principal components of some points, float32 (rows, at most `components`).

    The largest is the first. They are those of a seeded sample when there are many points. Each has
    the sign that makes its largest coefficient positive, so that two runs agree.
    """
    chosen = rows
    if len(rows) > _SAMPLE:
        chosen = np.random.default_rng(seed).choice(len(rows), _SAMPLE, replace=False)
        chosen = rows[np.sort(chosen)]
    sample = space[chosen]
    mean = sample.mean(axis=0)
    centred = sample - mean
    covariance = (centred.T @ centred).astype(np.float64)
    axes = np.linalg.eigh(covariance).eigenvectors[:, ::-1][:, :components]
    axes *= np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(axes.shape[1])])
    axes = axes.astype(np.float32)
    found = np.empty((len(rows), axes.shape[1]), dtype=np.float32)
    for block in _blocks(len(rows)):
        found[block] = (space[rows[block]] - mean) @ axes
    return found


def _different(space: Points, rows: Rows) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Tell points that differ: the first of each kind, and for every point the number of its kind.

    Both count among `rows`. Many copies of one product would fill each other's neighbourhoods, and
    lie on one spot.
    """
    marks = _hashed(space, rows).view(np.dtype((np.void, 16))).ravel()
    _, first, kind = np.unique(marks, return_index=True, return_inverse=True)
    order = np.argsort(first)  # the catalogue's
    number = np.empty(len(order), dtype=np.int64)
    number[order] = np.arange(len(order))
    return first[order], number[kind.ravel()]


def _hashed(space: Points, rows: Rows) -> NDArray[np.uint64]:
    """Give a hash for each of some points, uint64 (rows, 2): sums of its bits times random numbers.

    Points of the same hash are taken for the same: among a million different ones, two of them
    agree with a chance of less than one in a million.
    """
    chance = np.random.default_rng(_HASH_SEED)
    factors = chance.integers(2**64, size=(space.shape[1], 2), dtype=np.uint64) | np.uint64(1)
    hashes = np.empty((len(rows), 2), dtype=np.uint64)
    for block in _blocks(len(rows)):
        hashes[block] = space[rows[block]].view(np.uint32).astype(np.uint64) @ factors
    return hashes


def _blocks(count: int) -> Iterator[slice]:
    return (slice(start, start + _STEP_BLOCK) for start in range(0, count, _STEP_BLOCK))


def _laid_out(points: Points, report: Report, seed: int) -> Points:
    """Give a place to each of some different points, float32 (n, 2)."""
    if len(points) < SMALLEST:
        places = np.zeros((len(points), 2), dtype=np.float32)
        places[:, : points.shape[1]] = points[:, :2]
        return places
    if len(points) <= _MOST:
        return _embedded(points, report, seed)
    chosen = np.sort(np.random.default_rng(seed).choice(len(points), _MOST, replace=False))
    others = np.setdiff1d(np.arange(len(points)), chosen)
    places = np.empty((len(points), 2), dtype=np.float32)
    places[chosen] = _embedded(points[chosen], report, seed)
    meter = StageMeter(report, worded("Stages", "Placing the other products"), len(others))
    near, distances = nearest(points[others], points[chosen], _NEIGHBOURS, meter)
    places[others] = densest(places[chosen][near], _nearness(distances))
    return places


def _nearness(distances: NDArray[np.float32]) -> NDArray[np.float32]:
    """Turn the distances of neighbours, float32 (n, k), nearest first, into weights above 0."""
    widest = distances[:, -1:] + np.float32(1e-6)
    weights: NDArray[np.float32] = np.float32(1.001) - distances / widest
    return weights


def _embedded(points: Points, report: Report, seed: int) -> Points:
    """Lay out points by t-SNE; float32 (n, 2)."""
    try:
        import openTSNE
        from openTSNE import affinity, nearest_neighbors
    except ImportError as error:
        raise FashRecError(
            worded(
                "Map",
                "This FashRec was packed without what draws maps ({part}); draw "
                "the map with a full installation, by `fashrec map`, and it will "
                "be shown here too.",
            ).filled(part=error.name)
        ) from error

    # Threads wait for each other longer than they compute where there is little to do.
    cores = (os.cpu_count() or 1) if len(points) >= _THREADS_FROM else 1
    perplexity = min(PERPLEXITY, (len(points) - 1) / 3)
    meter = StageMeter(report, worded("Stages", "Comparing the products"), len(points))
    # One more, as each is its own nearest.
    rows, distances = nearest(points, points, min(int(3 * perplexity), len(points) - 1) + 1, meter)
    rows, distances = _without_itself(rows, distances)
    affinities = affinity.PerplexityBasedNN(
        perplexity=perplexity,
        knn_index=nearest_neighbors.PrecomputedNeighbors(rows, distances.astype(np.float64)),
        n_jobs=cores,
    )
    rounds = StageMeter(report, worded("Stages", "Drawing the map"), EARLY[0] + LATE[0])

    def after_some(number: int, error: float, embedding: NDArray[np.float64]) -> bool:
        rounds.advance(_ROUNDS_A_REPORT)  # it raises when the work shall end
        return False

    embedding = openTSNE.TSNEEmbedding(
        _start(points, seed),
        affinities,
        negative_gradient_method="fft" if len(points) >= _INTERPOLATED_FROM else "bh",
        n_jobs=cores,
        random_state=seed,
        callbacks=after_some,
        callbacks_every_iters=_ROUNDS_A_REPORT,
    )
    for (count, exaggeration), momentum in ((EARLY, 0.5), (LATE, 0.8)):
        embedding.optimize(count, exaggeration=exaggeration, momentum=momentum, inplace=True)
    return np.asarray(embedding, dtype=np.float32)


def _start(points: Points, seed: int) -> NDArray[np.float64]:
    """Begin at the two principal components, made tiny, so that the map keeps the large picture."""
    start = points[:, :2].astype(np.float64)
    if start.shape[1] < 2:
        start = np.column_stack([start, np.zeros(len(start))])
    start *= 1e-4 / max(float(start[:, 0].std()), 1e-12)
    start += np.random.default_rng(seed).normal(scale=1e-6, size=start.shape)
    return np.ascontiguousarray(start)


def _without_itself(
    rows: NDArray[np.int64], distances: NDArray[np.float32]
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Take each point out of its own list of neighbours; the last one goes where it is absent."""
    others = rows != np.arange(len(rows))[:, None]
    others[others.all(axis=1), -1] = False
    shape = (len(rows), rows.shape[1] - 1)
    return rows[others].reshape(shape), distances[others].reshape(shape)
