"""Candidates hold the nearest products, whether indexed, in the tail, or asked for alone."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.search.annoy_index import NeighbourIndex
from core.search.exact import exact_neighbours
from core.search.measured_index import build_measured_index
from core.search.neighbours import NeighbourSearch, PrebuiltIndex
from core.search.recall import NO_ROW
from core.search.vectors import NO_SLOT, Vectors, normalised

ROWS, BASE, DIMENSIONS = 4000, 3600, 64
GONE = np.arange(0, 3600, 20)
"""So many of the indexed products are no longer in the catalogue's rows."""


@pytest.fixture(scope="module")
def vectors() -> Vectors:
    chance = np.random.default_rng(9)
    centres = chance.normal(size=(40, DIMENSIONS)) + 0.4
    matrix = normalised(
        centres[chance.integers(40, size=ROWS)] + 0.8 * chance.normal(size=(ROWS, DIMENSIONS))
    ).astype(np.float16)
    slots = np.arange(ROWS, dtype=np.int32)
    slots[GONE] = NO_SLOT
    return Vectors(matrix[:BASE], matrix[BASE:], slots)


@pytest.fixture(scope="module")
def search(vectors: Vectors, tmp_path_factory: pytest.TempPathFactory) -> NeighbourSearch:
    path: Path = tmp_path_factory.mktemp("search") / "index.ann"
    built = build_measured_index(path, vectors.base)
    plan = replace(built.plan, search_k=2000, candidates=100)
    items = NeighbourIndex(path, built.projection.components, BASE, built.plan.split)
    return NeighbourSearch(vectors, PrebuiltIndex(built.projection, items, plan))


def recall(search: NeighbourSearch, vectors: Vectors, within=None) -> float:
    rows = vectors.rows()[::75]
    queries = vectors.wide(rows)
    exact, _ = exact_neighbours(vectors, queries, 20, within)
    found = [
        np.isin(nearest[nearest != NO_ROW], search.candidates(query, 20, within)).mean()
        for query, nearest in zip(queries, exact, strict=True)
    ]
    return float(np.mean(found))


def test_the_nearest_are_among_the_candidates(search, vectors):
    assert recall(search, vectors) >= 0.99


def test_a_rough_look_finds_most_of_the_nearest_and_the_tail(search, vectors):
    rows = vectors.rows()[::75]
    exact, _ = exact_neighbours(vectors, vectors.wide(rows), 20)
    found = [
        np.isin(nearest, search.roughly_near(query)).mean()
        for query, nearest in zip(vectors.wide(rows), exact, strict=True)
    ]

    assert np.mean(found) >= 0.9
    assert ROWS - 1 in search.roughly_near(vectors.wide(np.array([ROWS - 1]))[0])


def test_the_tail_is_found_though_no_index_knows_it(search, vectors):
    query = vectors.wide(np.array([ROWS - 1]))[0]

    assert ROWS - 1 in search.candidates(query, 1)


def test_products_that_are_gone_are_no_candidates(search, vectors):
    gone = vectors.base[GONE[3]].astype(np.float32)

    candidates = search.candidates(gone, 20)

    assert not np.isin(candidates, GONE).any()
    assert (candidates >= 0).all()


@pytest.mark.parametrize("share", [0.005, 0.05, 0.3, 0.9])
def test_the_nearest_within_a_part_of_the_catalogue_are_found(search, vectors, share):
    chance = np.random.default_rng(4)
    within = chance.choice(ROWS, int(share * ROWS), replace=False)

    assert recall(search, vectors, within) >= 0.99
    candidates = search.candidates(vectors.wide(np.array([7]))[0], 20, within)
    assert np.isin(candidates, within).all()
    assert len(np.unique(candidates)) == len(candidates)


def test_a_part_is_narrowed_down_in_the_numbers_of_the_index(search, vectors):
    within = np.arange(0, ROWS, 4)

    candidates = search.candidates(vectors.wide(np.array([7]))[0], 20, within)

    assert 100 <= len(candidates) <= 100 + (ROWS - BASE) / 4


def test_of_an_index_that_cannot_compare_the_whole_part_is_given(search, vectors, monkeypatch):
    monkeypatch.setattr(NeighbourIndex, "can_compare", False)
    within = np.setdiff1d(np.arange(0, ROWS, 30), GONE)

    candidates = search.candidates(vectors.wide(np.array([7]))[0], 20, within)

    assert candidates.tolist() == within.tolist()


def test_within_nothing_there_is_nothing(search, vectors):
    nothing = np.empty(0, dtype=np.int64)

    assert search.candidates(vectors.wide(np.array([7]))[0], 20, nothing).tolist() == []


def test_without_an_index_every_product_with_a_picture_is_a_candidate():
    matrix = normalised(np.random.default_rng(1).normal(size=(30, 8))).astype(np.float16)
    slots = np.arange(30, dtype=np.int32)
    slots[[3, 4]] = NO_SLOT
    vectors = Vectors(matrix[:0], matrix, slots)

    candidates = NeighbourSearch(vectors, None).candidates(vectors.wide(np.array([7]))[0], 2)

    assert candidates.tolist() == [row for row in range(30) if row not in (3, 4)]


@pytest.mark.parametrize("value", [0.0, np.nan])
def test_a_vector_of_no_direction_has_no_neighbours(search, value):
    query = np.zeros(DIMENSIONS, dtype=np.float32)
    query[0] = value

    assert search.candidates(query, 20).tolist() == []
