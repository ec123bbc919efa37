"""Which queries a report shows."""

import numpy as np
import pytest

from core.evaluation.examples import (
    AGREE,
    DIFFER,
    TYPICAL,
    agreement_of_lists,
    choose_examples,
)


def test_agreement_is_the_mean_over_all_pairs_of_recommenders():
    lists = {"a": np.array([[1, 2]]), "b": np.array([[1, 2]]), "c": np.array([[1, 9]])}

    assert agreement_of_lists(lists).tolist() == [pytest.approx((1 + 1 / 3 + 1 / 3) / 3)]


def test_one_recommender_alone_agrees_with_nobody():
    assert np.isnan(agreement_of_lists({"a": np.array([[1, 2], [3, 4]])})).all()


def test_the_examples_agree_most_differ_most_and_are_as_usual():
    agreement = np.linspace(0, 1, 21)

    chosen = choose_examples(agreement, np.arange(21), seed=0, wanted=2)

    assert chosen[AGREE] == [20, 19]
    assert chosen[DIFFER] == [0, 1]
    assert chosen[TYPICAL][0] == 10


def test_examples_are_of_different_types_as_far_as_there_are_such():
    chosen = choose_examples(np.array([0.9, 0.8, 0.7, 0.1]), np.array([5, 5, 6, 7]), 0, wanted=2)

    assert chosen[AGREE] == [0, 2]
    assert chosen[DIFFER] == [3, 1]


def test_no_query_is_shown_twice():
    chosen = choose_examples(np.zeros(4), np.zeros(4, np.int64), seed=0)

    places = [place for found in chosen.values() for place in found]
    assert sorted(places) == [0, 1, 2, 3]


def test_where_nothing_can_be_compared_nothing_is_shown():
    assert choose_examples(np.full(3, np.nan), np.arange(3), seed=0) == {
        AGREE: [],
        DIFFER: [],
        TYPICAL: [],
    }
