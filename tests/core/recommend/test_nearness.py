"""How near something is goes by what is usual for its query."""

import numpy as np
import pytest

from core.recommend.conditions import Conditions
from core.recommend.nearness import CLOSEST, FURTHER_OFF, MUCH_LIKE_IT, nearness
from core.recommend.recommenders import RECOMMENDERS, rank
from core.recommend.request import Request
from core.recommend.usual import UsualScores


@pytest.mark.parametrize("scale", [1.0, 0.1])
def test_the_same_similarity_is_near_for_one_query_and_far_for_another(scale):
    nearest = (1 - np.linspace(0.2, 1.8, 101) * scale).astype(np.float32)  # typically `scale` off
    scores = (1 - np.array([0.3, 0.7, 0.9]) * scale).astype(np.float32)

    assert nearness(scores, nearest, "cosine") == [CLOSEST, MUCH_LIKE_IT, FURTHER_OFF]


def test_distances_are_read_out_of_scores_by_distance():
    distance = np.linspace(0.2, 1.8, 101)
    nearest = (1 / (1 + distance)).astype(np.float32)
    scores = (1 / (1 + np.array([0.3, 0.7, 0.9]))).astype(np.float32)

    assert nearness(scores, nearest, "euclidean") == [CLOSEST, MUCH_LIKE_IT, FURTHER_OFF]


def test_a_few_neighbours_or_none_that_differ_tell_nothing():
    assert nearness(np.ones(2, np.float32), np.ones(5, np.float32), "cosine") == ["", ""]
    assert nearness(np.ones(1, np.float32), np.ones(50, np.float32), "cosine") == [""]


def test_leaving_others_out_brings_nothing_nearer(engine):
    asked = engine.query_products([4])
    free = {
        each.row: each.reasons[0] for each in engine.recommend(asked, "blend", 28).recommendations
    }
    narrow = engine.recommend(
        asked, "blend", 28, conditions=Conditions(same=("colour",))
    ).recommendations

    assert 0 < len(narrow) < len(free)
    assert set(free.values()) <= {CLOSEST, MUCH_LIKE_IT, FURTHER_OFF}
    assert [each.reasons[0] for each in narrow] == [free[each.row] for each in narrow]


def test_a_question_is_asked_among_all_only_once(shop_collection, asked, monkeypatch):
    rankings = []

    def counted(*arguments):
        rankings.append(1)
        return rank(*arguments)

    monkeypatch.setattr("core.recommend.usual.rank", counted)
    usual, query, blend = UsualScores(), asked(0), RECOMMENDERS["blend"]
    for parts in (np.arange(10), np.arange(20), np.arange(5)):
        request = Request(query, 5, within=parts)
        usual.of(shop_collection, blend, request, rank(blend, shop_collection, request))
    other = Request(asked(3), 5, within=np.arange(10))
    usual.of(shop_collection, blend, other, rank(blend, shop_collection, other))

    assert len(rankings) == 2


def test_what_is_usual_for_look_alikes_is_told_by_a_quick_look(shop_collection, asked):
    look_alikes, query = RECOMMENDERS["look-alikes"], asked(0)
    free = rank(look_alikes, shop_collection, Request(query, 5))
    narrow = Request(query, 5, within=np.arange(10))

    usual = UsualScores().of(
        shop_collection, look_alikes, narrow, rank(look_alikes, shop_collection, narrow)
    )

    assert np.allclose(usual, free.reranked.nearest, atol=1e-6)
