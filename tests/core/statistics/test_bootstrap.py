"""Intervals by drawing the queries anew."""

import math

import numpy as np
import pytest

from core.statistics.bootstrap import (
    interval,
    intervals_overlap,
    paired_difference,
    resampled_means,
    resampled_percentiles,
)


def test_the_interval_of_a_mean_is_that_of_the_normal_law():
    values = np.random.default_rng(3).normal(5, 2, size=(4000, 1))

    low, high = interval(resampled_means(values)[:, 0])

    half = 1.96 * values.std() / 4000**0.5
    assert (low, high) == (
        pytest.approx(values.mean() - half, abs=0.1 * half),
        pytest.approx(values.mean() + half, abs=0.1 * half),
    )


def test_the_same_seed_draws_the_same_queries():
    values = np.arange(20.0)[:, np.newaxis]

    first, again = (resampled_means(values, seed=1, resamples=5) for _ in range(2))

    assert np.array_equal(first, again)
    assert not np.array_equal(first, resampled_means(values, seed=2, resamples=5))


def test_draws_in_batches_are_the_draws_at_once(monkeypatch):
    values = np.arange(20.0)[:, np.newaxis]
    at_once = resampled_means(values, resamples=7)
    monkeypatch.setattr("core.statistics.bootstrap._DRAWS_AT_ONCE", 40)

    assert np.array_equal(resampled_means(values, resamples=7), at_once)


def test_a_query_that_says_nothing_is_left_out():
    means = resampled_means(np.array([[1.0], [np.nan], [1.0], [np.nan]]), resamples=200)

    known = means[~np.isnan(means)]
    assert (known == 1.0).all()
    assert 150 < len(known) < 200  # some draws hold only queries that say nothing


def test_there_is_no_interval_of_nothing():
    assert all(map(math.isnan, interval(resampled_means(np.zeros((0, 1)))[:, 0])))
    assert all(map(math.isnan, interval(resampled_percentiles(np.zeros(0), (50,))[:, 0])))


def test_percentiles_are_those_of_the_drawn_values():
    drawn = resampled_percentiles(np.array([1.0, 3.0]), (0, 100), resamples=50)

    assert drawn.shape == (50, 2)
    assert set(np.unique(drawn)) == {1.0, 3.0}


def test_a_paired_difference_is_sharper_than_the_intervals():
    hard = np.random.default_rng(0).random(300)
    means = resampled_means(np.stack((hard, hard + 0.01), axis=1))

    assert intervals_overlap(interval(means[:, 0]), interval(means[:, 1]))
    low, high = paired_difference(means[:, 1], means[:, 0])
    assert (low, high) == (pytest.approx(0.01), pytest.approx(0.01))


@pytest.mark.parametrize(
    ("second", "overlap"), [((0.3, 0.5), False), ((0.2, 0.5), True), ((0.0, 0.05), False)]
)
def test_intervals_overlap_when_they_share_a_point(second, overlap):
    assert intervals_overlap((0.1, 0.2), second) is overlap
