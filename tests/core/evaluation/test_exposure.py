"""How recommendations are spread, on cases small enough to count by hand."""

import math

import numpy as np
import pytest

from core.evaluation.exposure import (
    coverage,
    coverage_by_chance,
    gini,
    hub_limit,
    hubs,
    lorenz_curve,
    times_recommended,
)
from core.evaluation.metrics import NO_LABEL


def test_empty_places_recommend_nothing():
    lists = np.array([[0, 2, NO_LABEL], [2, NO_LABEL, NO_LABEL]])

    assert times_recommended(lists, 4).tolist() == [1, 0, 2, 0]


def test_coverage_is_the_share_of_products_recommended_at_least_once():
    assert coverage(np.array([1, 0, 2, 0])) == 0.5
    assert math.isnan(coverage(np.zeros(0, np.int64)))


def test_as_many_random_draws_as_products_cover_about_63_percent():
    assert coverage_by_chance(10_000, 10_000) == pytest.approx(1 - 1 / math.e, abs=1e-4)


def test_gini_is_zero_when_all_are_recommended_equally_often():
    assert gini(np.array([3, 3, 3, 3])) == pytest.approx(0)


def test_gini_is_nearly_one_when_one_product_takes_all():
    assert gini(np.array([0] * 99 + [7])) == pytest.approx(0.99)


def test_gini_is_twice_the_area_between_the_lorenz_curve_and_the_diagonal():
    times = np.random.default_rng(1).integers(0, 30, size=200)
    products, held = lorenz_curve(times, points=2001)

    assert gini(times) == pytest.approx(2 * np.trapezoid(products - held, products), abs=0.001)


def test_nothing_recommended_has_no_gini():
    assert math.isnan(gini(np.zeros(5, np.int64)))


def test_hubs_stand_out_by_two_standard_deviations_the_most_recommended_first():
    times = np.array([0] * 90 + [2] * 5 + [6, 7, 6])  # mean 0.3, deviation 1.2

    assert hubs(times).tolist() == [96, 95, 97]


def test_a_product_recommended_once_is_no_hub():
    times = np.array([0] * 99 + [1])

    assert hub_limit(times) == 1
    assert hubs(times).tolist() == []
