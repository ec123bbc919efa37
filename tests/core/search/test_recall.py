import math

import numpy as np
import pytest

from core.search.recall import NO_ROW, recall_at_k


def test_recall_counts_true_neighbours_in_any_order():
    exact = np.array([[1, 2, 3, 4], [5, 6, 7, 8]])
    found = np.array([[4, 3, 2, 9], [5, 6, 7, 8]])

    assert recall_at_k(found, exact) == pytest.approx((3 / 4 + 1) / 2)


def test_recall_does_not_ask_for_neighbours_that_do_not_exist():
    exact = np.array([[1, NO_ROW], [NO_ROW, NO_ROW]])
    found = np.array([[1, NO_ROW], [3, NO_ROW]])

    assert recall_at_k(found, exact) == 1.0


def test_recall_of_nothing_is_no_number():
    assert math.isnan(recall_at_k(np.zeros((0, 2), np.int64), np.zeros((0, 2), np.int64)))
