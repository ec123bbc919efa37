"""What each figure means, on cases small enough to count by hand."""

import math

import numpy as np
import pytest

from core.evaluation.metrics import (
    NO_LABEL,
    median_and_p95,
    precision_at_k,
)


def test_precision_is_the_share_of_recommendations_with_the_querys_label():
    queries = np.array([7, 8])
    recommended = np.array([[7, 7, 8, 9], [7, 8, 7, 7]])

    assert precision_at_k(queries, recommended) == pytest.approx((2 / 4 + 1 / 4) / 2)


def test_empty_places_count_as_misses():
    assert precision_at_k(np.array([7]), np.array([[7, NO_LABEL]])) == 0.5


def test_queries_without_a_label_are_left_out():
    queries = np.array([7, NO_LABEL])
    recommended = np.array([[7, 7], [NO_LABEL, NO_LABEL]])

    assert precision_at_k(queries, recommended) == 1.0


def test_precision_of_nothing_is_no_number():
    assert math.isnan(precision_at_k(np.array([NO_LABEL]), np.array([[7]])))


def test_median_and_p95_of_a_hundred_and_one_times():
    assert median_and_p95(np.arange(101, dtype=np.float64)) == (50.0, 95.0)
    assert all(map(math.isnan, median_and_p95(np.zeros(0))))
