"""Temperatures, the threshold of being sure, and the figures of a card."""

import numpy as np
import pytest

from core.vision.training.calibration import (
    cross_entropy,
    fit_temperature,
    lower_bound,
    softmax,
    sure_from,
)
from core.vision.training.measures import (
    among_best,
    precision_of_sure,
    share,
)


def drawn(count: int = 4000, labels: int = 6, seed: int = 3):
    """Logits, and labels drawn by their very probabilities."""
    rng = np.random.default_rng(seed)
    logits = (rng.standard_normal((count, labels)) * 2).astype(np.float32)
    chances = np.cumsum(softmax(logits), axis=1)
    targets = (rng.random((count, 1)) * chances[:, -1:] > chances).sum(axis=1)
    return logits, targets


def test_the_temperature_is_that_by_which_logits_were_sharpened():
    logits, targets = drawn()

    assert fit_temperature(logits, targets) == pytest.approx(1.0, abs=0.1)
    assert fit_temperature(logits * 2, targets) == pytest.approx(2.0, abs=0.2)


def test_missing_labels_do_not_count_for_the_temperature():
    logits, targets = drawn()
    known = np.arange(len(targets)) < 3000

    found = fit_temperature(logits, np.where(known, targets, -1))

    assert found == fit_temperature(logits[:3000], targets[:3000])
    assert fit_temperature(logits, np.full(len(targets), -1)) == 1.0


def test_cross_entropy_is_that_of_the_right_label():
    logits = np.log(np.array([[0.7, 0.3], [0.2, 0.8]], np.float32))

    expected = -(np.log(0.7) + np.log(0.8)) / 2
    assert cross_entropy(logits, np.array([0, 1])) == pytest.approx(expected, rel=1e-5)


def test_guesses_above_the_threshold_are_right_as_often_as_asked():
    logits, targets = drawn()
    probabilities = softmax(logits)
    confidence, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == targets

    threshold = sure_from(confidence, right, 0.9)

    sure = confidence >= threshold
    assert sure.sum() > 100
    assert right[sure].mean() >= 0.9


def test_the_threshold_is_the_more_careful_one_only_where_enough_stays_sure():
    confidence = np.linspace(1, 0.5, 1000, dtype=np.float32)
    few_wrong = np.ones(1000, bool)
    few_wrong[820::2] = False  # 95 % are right down to 911, proven so to about 890

    careful = sure_from(confidence, few_wrong)
    sure = confidence >= careful
    assert 0.8 <= sure.mean() < 0.905
    assert lower_bound(np.array([few_wrong[sure].mean()]), np.array([sure.sum()]))[0] >= 0.949

    many_wrong = np.ones(1000, bool)
    many_wrong[19::21] = False  # a good 95 %, but proven by no number of them
    assert (confidence >= sure_from(confidence, many_wrong)).mean() == pytest.approx(0.8, abs=0.01)


def test_when_no_threshold_will_do_nothing_is_sure():
    rng = np.random.default_rng(5)

    assert sure_from(rng.random(500, np.float32), rng.random(500) < 0.3) == 1.0


def test_wilsons_bound_is_that_of_the_book():
    # 90 of 100: the one-sided 95 % bound is 0.840
    assert lower_bound(np.array([0.9]), np.array([100]))[0] == pytest.approx(0.8396, abs=5e-4)


def test_top_five_counts_labels_among_the_five_best():
    probabilities = np.array([[6, 5, 4, 3, 2, 1], [1, 2, 3, 4, 5, 6]], np.float32)

    assert among_best(probabilities, np.array([4, 0]), 5).tolist() == [True, False]
    assert among_best(probabilities, np.array([4, 0]), 9).tolist() == [True, True]


def test_an_interval_holds_its_value_and_narrows_with_more_pictures():
    few, many = share(np.arange(50) % 10 < 8), share(np.arange(5000) % 10 < 8)

    assert few.low < few.value == 0.8 < few.high
    assert many.high - many.low < (few.high - few.low) / 5
    assert many.high - many.low == pytest.approx(2 * 1.96 * 0.4 / 5000**0.5, rel=0.1)
    assert share(np.arange(50) % 10 < 8) == few


def test_the_precision_of_what_is_sure_counts_only_that():
    right = np.array([True] * 8 + [False] * 12)
    sure = np.array([True] * 10 + [False] * 10)

    assert precision_of_sure(right, sure).value == 0.8
    assert precision_of_sure(right, np.zeros(20, bool)).value == 0.0
