"""Exact search is brute force, in blocks."""

import numpy as np

from core.search.exact import exact_neighbours
from core.search.recall import NO_ROW
from core.search.vectors import NO_SLOT, Vectors, normalised


def random_vectors(rows: int) -> np.ndarray:
    return normalised(np.random.default_rng(2).normal(size=(rows, 32))).astype(np.float16)


def test_it_finds_what_brute_force_finds(monkeypatch):
    monkeypatch.setattr("core.search.exact._BLOCK", 64)
    matrix = random_vectors(300)
    queries = normalised(np.random.default_rng(5).normal(size=(3, 32)))

    rows, scores = exact_neighbours(Vectors.in_order(matrix), queries, 12)

    by_hand = queries @ matrix.astype(np.float32).T
    np.testing.assert_array_equal(rows, np.argsort(-by_hand, axis=1, kind="stable")[:, :12])
    np.testing.assert_allclose(scores, -np.sort(-by_hand, axis=1)[:, :12], rtol=1e-5)


def test_ties_fall_in_catalogue_order_over_all_blocks(monkeypatch):
    monkeypatch.setattr("core.search.exact._BLOCK", 4)
    matrix = np.repeat(random_vectors(1), 20, axis=0)

    rows, _ = exact_neighbours(Vectors.in_order(matrix), matrix[:1].astype(np.float32), 6)

    assert rows[0].tolist() == [0, 1, 2, 3, 4, 5]


def test_only_what_is_within_counts_and_empty_places_are_marked():
    matrix = random_vectors(10)
    slots = np.arange(10, dtype=np.int32)
    slots[4] = NO_SLOT
    vectors = Vectors(matrix, matrix[:0], slots)

    rows, _ = exact_neighbours(vectors, matrix[:1].astype(np.float32), 4, np.array([4, 7, 2]))

    assert sorted(rows[0].tolist()) == [NO_ROW, NO_ROW, 2, 7]
