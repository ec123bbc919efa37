"""What the classifier's figures mean, on cases small enough to count by hand."""

import math

import numpy as np
import pytest

from core.evaluation.classification import (
    confusions,
    per_type,
    reliability,
    right_when_sure,
    top_k_accuracy,
)
from core.evaluation.metrics import NO_LABEL


def test_top_k_accuracy_looks_at_the_first_k_guesses_only():
    true = np.array([1, 2, 3, 4])
    guesses = np.array([[1, 0], [0, 2], [0, 9], [NO_LABEL, NO_LABEL]])

    assert top_k_accuracy(true, guesses, 1) == 0.25
    assert top_k_accuracy(true, guesses, 2) == 0.5


def test_top_k_accuracy_of_nothing_is_no_number():
    assert math.isnan(top_k_accuracy(np.zeros(0, np.int64), np.zeros((0, 5), np.int64), 1))


def test_the_reliability_diagram_has_the_bins_that_hold_products():
    low, high = reliability(np.array([0.0, 0.95, 1.0]), np.array([False, True, False]))

    assert (low.low, low.products, low.right) == (0, 1, 0)
    assert (high.high, high.products, high.right) == (1, 2, 0.5)
    assert high.probability == pytest.approx(0.975)


def test_guesses_it_is_not_sure_of_do_not_count():
    right = right_when_sure(np.array([True, False, False]), np.array([True, True, False]))

    assert right[:2].tolist() == [1, 0]
    assert math.isnan(right[2])


def test_each_label_has_its_own_precision_and_recall():
    true, guesses = np.array([1, 1, 1, 2]), np.array([1, 2, 1, 2])

    first, second = per_type(true, guesses)

    assert (first.label, first.products, first.guessed) == (1, 3, 2)
    assert (first.precision, first.recall) == (1, pytest.approx(2 / 3))
    assert (second.precision, second.recall) == (0.5, 1)


def test_a_label_that_is_never_guessed_has_no_precision():
    (found,) = per_type(np.array([1]), np.array([NO_LABEL]))

    assert (found.precision, found.recall) == (None, 0)


def test_confusions_come_the_most_frequent_first_with_the_most_confident_products():
    true, guesses = np.array([1, 1, 1, 1, 2]), np.array([2, 2, 1, NO_LABEL, 1])

    first, second = confusions(true, guesses, np.array([0.3, 0.8, 0.9, 0.0, 0.4]), most=5)

    assert (first.label, first.taken_for, first.count, first.share) == (1, 2, 2, 0.5)
    assert first.places == (1, 0)
    assert (second.label, second.taken_for) == (2, 1)
