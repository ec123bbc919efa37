"""Vectors on disk and exact search over them."""

import numpy as np
import pytest

from core.search.vectors import (
    VectorWriter,
    best_first,
    cosine,
    exact_neighbours,
    normalised,
    open_vectors,
)


def random_vectors(rows: int, dimensions: int = 32, seed: int = 2) -> np.ndarray:
    values = np.random.default_rng(seed).normal(size=(rows, dimensions))
    return normalised(values).astype(np.float16)


def test_blocks_that_were_written_are_read_as_one(tmp_path):
    vectors = random_vectors(10)
    with VectorWriter(tmp_path / "v.npy", 10, 32) as writer:
        writer.append(vectors[:7])
        writer.append(vectors[7:])

    read = open_vectors(tmp_path / "v.npy")

    np.testing.assert_array_equal(read, vectors)
    assert read.dtype == np.float16
    assert not read.flags.writeable


def test_normalised_vectors_have_length_one_and_zeros_stay():
    values = normalised(np.array([[3.0, 4.0], [0.0, 0.0]]))

    np.testing.assert_allclose(values, [[0.6, 0.8], [0.0, 0.0]])
    assert values.dtype == np.float32


def test_cosine_is_exact_and_never_beyond_one():
    vectors = random_vectors(50)
    query = normalised(vectors[3].astype(np.float32))

    scores = cosine(vectors, np.array([3, 7]), query)

    assert scores[0] == pytest.approx(1.0, abs=1e-3)
    assert scores[1] == pytest.approx(float(vectors[7].astype(np.float32) @ query), abs=1e-6)
    assert np.abs(cosine(vectors, np.arange(50), query)).max() <= 1.0


def test_exact_neighbours_are_those_of_brute_force(monkeypatch):
    monkeypatch.setattr("core.search.vectors._BLOCK", 64)
    vectors = random_vectors(300)
    query = normalised(np.random.default_rng(5).normal(size=32))

    rows, scores = exact_neighbours(vectors, query, 12)

    by_hand = vectors.astype(np.float32) @ query
    np.testing.assert_array_equal(rows, np.argsort(-by_hand, kind="stable")[:12])
    np.testing.assert_allclose(scores, np.sort(by_hand)[::-1][:12], rtol=1e-5)


def test_the_best_come_first_and_ties_in_row_order():
    scores = np.array([0.5, 0.9, 0.5, 0.1, 0.9, 0.5], dtype=np.float32)

    assert best_first(scores, 4).tolist() == [1, 4, 0, 2]
    assert best_first(scores, 100).tolist() == [1, 4, 0, 2, 5, 3]
    assert best_first(np.empty(0, np.float32), 3).tolist() == []


def test_among_many_ties_the_first_rows_are_taken():
    assert best_first(np.ones(1000, dtype=np.float32), 5).tolist() == [0, 1, 2, 3, 4]
