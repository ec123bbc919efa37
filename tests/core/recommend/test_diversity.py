"""Maximal marginal relevance: like the query, and not all like each other."""

import numpy as np
import pytest

from core.recommend.diversity import diversified
from core.recommend.recommenders import RECOMMENDERS, rank
from core.recommend.request import Request

ALL = tuple(RECOMMENDERS)


def likeness(*groups: int) -> np.ndarray:
    """Products of one group are alike, those of two are not."""
    of = np.array(groups)
    return np.where(of[:, None] == of, 0.9, 0.1).astype(np.float32)


def test_without_diversity_the_order_stays():
    scores = np.array([0.9, 0.8, 0.7], np.float32)

    assert diversified(scores, likeness(1, 1, 2), 0, 2).tolist() == [0, 1]


def test_the_second_place_goes_to_another_kind_when_likeness_is_to_count():
    scores = np.array([0.9, 0.89, 0.88, 0.5], np.float32)

    assert diversified(scores, likeness(1, 1, 1, 2), 0.5, 4).tolist() == [0, 3, 1, 2]
    assert diversified(scores, likeness(1, 1, 1, 2), 0.1, 4).tolist() == [0, 1, 2, 3]


def test_the_best_is_always_first_and_nothing_comes_twice():
    chance = np.random.default_rng(3)
    looks = chance.normal(size=(40, 8)).astype(np.float32)
    scores = np.sort(chance.random(40).astype(np.float32))[::-1]

    for diversity in (0.0, 0.3, 0.7, 1.0):
        order = diversified(scores, looks @ looks.T, diversity, 40).tolist()
        assert order[0] == 0
        assert sorted(order) == list(range(40))


def test_ties_go_to_what_ranks_higher():
    scores = np.full(4, 0.5, np.float32)

    assert diversified(scores, np.ones((4, 4), np.float32), 0.7, 4).tolist() == [0, 1, 2, 3]


def test_more_may_be_asked_for_than_there_are():
    assert diversified(np.array([0.5], np.float32), likeness(1), 0.5, 9).tolist() == [0]
    assert diversified(np.array([], np.float32), np.ones((0, 0), np.float32), 1, 9).tolist() == []


@pytest.mark.parametrize("recommender", ALL)
def test_a_diverse_list_is_less_alike_within_itself(shop_collection, asked, recommender):
    def alike(diversity):
        within = np.arange(29)
        request = Request(asked(0), 5, within=within, diversity=diversity)
        rows = rank(RECOMMENDERS[recommender], shop_collection, request).rows
        looks = shop_collection.vectors.wide(rows)
        return np.mean((looks @ looks.T)[np.triu_indices(len(rows), 1)])

    assert alike(1.0) < alike(0.0)
    assert alike(0.5) <= alike(0.0) + 1e-6


@pytest.mark.parametrize("recommender", ALL)
def test_diversity_changes_neither_the_scores_nor_what_is_best(shop_collection, asked, recommender):
    plain = rank(RECOMMENDERS[recommender], shop_collection, Request(asked(0), 50))
    request = Request(asked(0), 50, diversity=0.6)
    diverse = rank(RECOMMENDERS[recommender], shop_collection, request)
    again = rank(RECOMMENDERS[recommender], shop_collection, request)

    of = dict(zip(plain.rows.tolist(), plain.scores.tolist(), strict=True))
    assert diverse.rows[0] == plain.rows[0]
    assert sorted(diverse.rows.tolist()) == sorted(of)
    assert diverse.scores.tolist() == [of[row] for row in diverse.rows.tolist()]
    assert again.rows.tolist() == diverse.rows.tolist()
