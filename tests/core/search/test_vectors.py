"""Vectors on disk, by row, whichever file they lie in."""

import numpy as np
import pytest

from core.search.vectors import (
    NO_SLOT,
    Vectors,
    VectorWriter,
    best_first,
    cosine,
    normalised,
    open_vectors,
)


def random_vectors(rows: int, dimensions: int = 32, seed: int = 2) -> np.ndarray:
    values = np.random.default_rng(seed).normal(size=(rows, dimensions))
    return normalised(values).astype(np.float16)


@pytest.fixture
def split() -> tuple[Vectors, np.ndarray]:
    """Ten products: rows 0, 3 and 9 in the tail, row 5 without a picture, the rest in the base."""
    matrix = random_vectors(10)
    matrix[5] = 0
    base, tail = np.array([8, 1, 2, 7, 4, 6]), np.array([9, 0, 3])
    slots = np.full(10, NO_SLOT, dtype=np.int32)
    slots[base], slots[tail] = np.arange(6), 6 + np.arange(3)
    return Vectors(matrix[base], matrix[tail], slots), matrix


def test_blocks_that_were_written_are_read_as_one(tmp_path):
    vectors = random_vectors(10)
    with VectorWriter(tmp_path / "v.npy", 10, 32) as writer:
        writer.append(vectors[:7])
        writer.append(vectors[7:])

    read = open_vectors(tmp_path / "v.npy")

    np.testing.assert_array_equal(read, vectors)
    assert read.dtype == np.float16
    assert not read.flags.writeable


def test_rows_lead_to_their_vectors_in_base_and_tail(split):
    vectors, matrix = split

    np.testing.assert_array_equal(vectors.take(np.arange(10)), matrix)
    np.testing.assert_array_equal(vectors.take(np.array([7, 2])), matrix[[7, 2]])
    np.testing.assert_array_equal(vectors.wide(np.array([9])), matrix[[9]].astype(np.float32))


def test_a_product_without_a_picture_has_zeros_and_is_no_row(split):
    vectors, _ = split

    assert not vectors.take(np.array([5])).any()
    assert vectors.rows().tolist() == [0, 1, 2, 3, 4, 6, 7, 8, 9]


def test_many_rows_are_compared_as_one_by_one(monkeypatch):
    monkeypatch.setattr("core.search.vectors._ROWS_AT_ONCE", 7)
    monkeypatch.setattr("core.search.vectors._DISTANCES_AT_ONCE", 7)
    matrix = random_vectors(50)
    vectors, query = Vectors.in_order(matrix), normalised(np.arange(32.0))
    rows = np.random.default_rng(1).permutation(50)

    wide = matrix.astype(np.float32)
    np.testing.assert_allclose(vectors.dots(rows, query), wide[rows] @ query, atol=1e-6)
    np.testing.assert_allclose(
        vectors.distances(rows, query), np.linalg.norm(wide[rows] - query, axis=1), atol=1e-6
    )


def test_the_distance_of_a_vector_to_itself_is_nothing():
    vectors = Vectors.in_order(30 * random_vectors(3))
    rows = np.arange(3)

    distances = [vectors.distances(rows[[row]], vectors.wide(rows[[row]])[0])[0] for row in rows]

    assert distances == [0, 0, 0]


def test_normalised_vectors_have_length_one_and_zeros_stay():
    values = normalised(np.array([[3.0, 4.0], [0.0, 0.0]]))

    np.testing.assert_allclose(values, [[0.6, 0.8], [0.0, 0.0]])
    assert values.dtype == np.float32


def test_cosine_is_exact_and_never_beyond_one():
    matrix = random_vectors(50)
    vectors, query = Vectors.in_order(matrix), normalised(matrix[3].astype(np.float32))

    scores = cosine(vectors, np.array([3, 7]), query)

    assert scores[0] == pytest.approx(1.0, abs=1e-3)
    assert scores[1] == pytest.approx(float(matrix[7].astype(np.float32) @ query), abs=1e-6)
    assert np.abs(cosine(vectors, np.arange(50), query)).max() <= 1.0


def test_the_best_come_first_and_ties_in_row_order():
    scores = np.array([0.5, 0.9, 0.5, 0.1, 0.9, 0.5], dtype=np.float32)

    assert best_first(scores, 4).tolist() == [1, 4, 0, 2]
    assert best_first(scores, 100).tolist() == [1, 4, 0, 2, 5, 3]
    assert best_first(np.empty(0, np.float32), 3).tolist() == []


def test_among_many_ties_the_first_rows_are_taken():
    assert best_first(np.ones(1000, dtype=np.float32), 5).tolist() == [0, 1, 2, 3, 4]
