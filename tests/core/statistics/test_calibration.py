"""How far stated probabilities are from what comes true, on cases small enough to count by hand."""

import math

import numpy as np
import pytest

from core.statistics.calibration import (
    bin_of,
    bin_shares,
    calibration_error,
    expected_calibration_error,
)


def test_a_perfectly_honest_classifier_has_no_calibration_error():
    probabilities = np.repeat([0.5, 0.75], 4)
    correct = np.array([1, 0, 1, 0, 1, 1, 1, 0], dtype=bool)

    shares = bin_shares(probabilities, correct)

    assert calibration_error(shares.mean(axis=0)) == pytest.approx(0)


def test_the_calibration_error_weighs_each_bin_by_its_products():
    probabilities = np.array([0.9, 0.9, 0.9, 0.5])
    correct = np.array([1, 1, 0, 1], dtype=bool)

    error = calibration_error(bin_shares(probabilities, correct).mean(axis=0))

    assert error == pytest.approx(3 / 4 * abs(0.9 - 2 / 3) + 1 / 4 * abs(0.5 - 1))


def test_calibration_error_is_the_distance_between_words_and_deeds():
    confidence = np.full(1000, 0.8, np.float32)
    right = np.arange(1000) % 10 < 6

    assert expected_calibration_error(confidence, right) == pytest.approx(0.2, abs=1e-6)
    assert expected_calibration_error(confidence, np.arange(1000) % 10 < 8) < 1e-6


def test_opposite_errors_in_different_bins_do_not_cancel():
    confidence = np.array([0.9] * 10 + [0.5] * 10, np.float32)
    right = np.array([False] * 1 + [True] * 7 + [False] * 2 + [True] * 6 + [False] * 4)

    assert expected_calibration_error(confidence, right) == pytest.approx(0.15, abs=1e-6)


def test_there_is_no_calibration_error_of_nothing():
    assert math.isnan(expected_calibration_error(np.zeros(0), np.zeros(0, bool)))


def test_drawn_shares_and_the_guesses_themselves_give_the_same_error():
    rng = np.random.default_rng(8)
    confidence = rng.random(500, np.float32)
    right = rng.random(500) < 0.5

    shares = bin_shares(confidence.astype(np.float64), right)

    assert calibration_error(shares.mean(axis=0)) == pytest.approx(
        expected_calibration_error(confidence, right), rel=1e-12
    )


def test_a_probability_on_an_edge_belongs_to_the_bin_below():
    assert bin_of(np.array([0.0, 0.2, 0.21, 1.0])).tolist() == [0, 2, 3, 14]
