"""Principal components: repeatable, orthonormal, and the directions that matter first."""

import numpy as np
import pytest

from core.search.projection import Projection, fit_projection


def cloud(rows: int, dimensions: int, seed: int = 1) -> np.ndarray:
    """Vectors that differ most along the first axis, then the second, and so on."""
    spread = np.linspace(3.0, 0.1, dimensions)
    values = np.random.default_rng(seed).normal(size=(rows, dimensions)) * spread + 1.0
    return values.astype(np.float16)


@pytest.mark.parametrize("rows", [5, 30, 400])
def test_axes_are_orthonormal(rows):
    projection = fit_projection(cloud(rows, 40), components=20, seed=1)

    count = min(20, rows)
    assert projection.axes.shape == (count, 40)
    assert projection.axes.dtype == np.float32
    np.testing.assert_allclose(projection.axes @ projection.axes.T, np.eye(count), atol=1e-5)


@pytest.mark.parametrize("rows", [5, 30, 400])
def test_the_same_vectors_give_the_same_projection(rows):
    one = fit_projection(cloud(rows, 40), components=8, seed=1)
    other = fit_projection(cloud(rows, 40), components=8, seed=1)

    np.testing.assert_array_equal(one.axes, other.axes)
    np.testing.assert_array_equal(one.mean, other.mean)


def test_the_first_axes_hold_the_most_variance():
    vectors = cloud(2000, 30)
    projection = fit_projection(vectors, components=10, seed=1)

    variances = projection.apply(vectors.astype(np.float32)).var(axis=0)
    assert np.all(np.diff(variances) <= 1e-3)
    assert abs(projection.axes[0, 0]) > 0.98


@pytest.mark.parametrize("rows", [30, 400])
def test_of_an_axis_and_its_opposite_always_the_same_is_taken(rows):
    axes = fit_projection(cloud(rows, 40), components=20, seed=1).axes

    largest = axes[np.arange(20), np.abs(axes).argmax(axis=1)]
    assert (largest > 0).all()


def test_both_ways_of_finding_axes_agree():
    vectors = cloud(60, 60)
    tall = fit_projection(np.vstack([vectors, vectors]), components=5, seed=1)
    wide = fit_projection(vectors[:59], components=5, seed=1)
    again = fit_projection(vectors, components=5, seed=1)

    np.testing.assert_allclose(tall.axes, again.axes, atol=1e-3)
    assert wide.axes.shape == tall.axes.shape


def test_distances_survive_when_all_components_are_kept():
    vectors = cloud(200, 12)
    reduced = fit_projection(vectors, components=12, seed=1).apply(vectors.astype(np.float32))

    whole = vectors.astype(np.float32)
    np.testing.assert_allclose(
        np.linalg.norm(reduced[0] - reduced[1:], axis=1),
        np.linalg.norm(whole[0] - whole[1:], axis=1),
        atol=1e-3,
    )


def test_no_rows_and_identical_rows_still_give_a_projection():
    vectors = np.zeros((4, 16), dtype=np.float16)
    assert fit_projection(vectors[:0], components=4, seed=1).axes.shape == (1, 16)

    vectors[:] = 0.25
    same = fit_projection(vectors, components=4, seed=1)
    assert np.isfinite(same.axes).all()
    np.testing.assert_allclose(same.apply(vectors.astype(np.float32)), np.zeros((4, 4)), atol=1e-6)


def test_a_saved_projection_is_read_back(tmp_path):
    projection = fit_projection(cloud(50, 20), components=4, seed=1)
    projection.save(tmp_path / "projection.npz")

    read = Projection.load(tmp_path / "projection.npz")

    np.testing.assert_array_equal(read.axes, projection.axes)
    np.testing.assert_array_equal(read.mean, projection.mean)
