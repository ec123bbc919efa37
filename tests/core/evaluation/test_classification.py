"""What the classifier's figures mean, on cases small enough to count by hand."""

import math

import numpy as np

from core.evaluation.classification import top_k_accuracy
from core.evaluation.metrics import NO_LABEL


def test_top_k_accuracy_looks_at_the_first_k_guesses_only():
    true = np.array([1, 2, 3, 4])
    guesses = np.array([[1, 0], [0, 2], [0, 9], [NO_LABEL, NO_LABEL]])

    assert top_k_accuracy(true, guesses, 1) == 0.25
    assert top_k_accuracy(true, guesses, 2) == 0.5


def test_top_k_accuracy_of_nothing_is_no_number():
    assert math.isnan(top_k_accuracy(np.zeros(0, np.int64), np.zeros((0, 5), np.int64), 1))
