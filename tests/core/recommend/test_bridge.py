"""The bridge leads from the query's own type to others, and never back."""

from dataclasses import replace

import numpy as np
import pytest

from core.recommend.bridge import admitted, bridged, favoured_rows
from core.recommend.likely_types import names_of_likely_types, of_likely_types
from core.recommend.recommenders import RECOMMENDERS, rank
from core.recommend.request import Request

BRIDGES = (0.0, 0.1, 0.25, 0.4, 0.49, 0.5, 0.51, 0.55, 0.6, 0.7, 0.8, 0.9, 0.99, 1.0)
ROWS = np.arange(32)


@pytest.fixture(params=["look-alikes", "blend"])
def recommender(request: pytest.FixtureRequest):
    return RECOMMENDERS[request.param]


def shares(recommender, collection, query, k, within=None) -> list[float]:
    """Give the share of other types in the list for each of the bridges."""
    found = []
    for bridge in BRIDGES:
        rows = rank(recommender, collection, Request(query, k, within=within, bridge=bridge)).rows
        assert len(rows)
        found.append(float((~of_likely_types(collection, query, rows)).mean()))
    return found


@pytest.mark.parametrize("k", [3, 8, 15])
def test_the_share_of_other_types_never_falls(recommender, shop_collection, asked, k):
    for row in range(30):
        found = shares(recommender, shop_collection, asked(row), k)
        assert found == sorted(found)
        assert found[0] == 0
        assert found[-1] == 1


def test_the_share_never_falls_within_a_part_of_the_catalogue(recommender, shop_collection, asked):
    within = np.arange(0, 32, 2)
    for row in range(0, 30, 5):
        found = shares(recommender, shop_collection, asked(row), 4, within)
        assert found == sorted(found)
        rows = rank(
            recommender, shop_collection, Request(asked(row), 4, within=within, bridge=0.8)
        ).rows
        assert np.isin(rows, within).all()


def test_the_share_never_falls_where_types_are_mixed_up(recommender, shop_collection, asked):
    chance = np.random.default_rng(3)
    codes = shop_collection.codes.copy()
    codes[:, 0] = chance.integers(-1, 3, size=len(codes))
    mixed_up = replace(shop_collection, codes=codes)

    for row in range(30):
        found = shares(recommender, mixed_up, asked(row), 6)
        assert found == sorted(found)


def test_scores_fall_along_every_list(recommender, shop_collection, asked):
    for bridge in BRIDGES:
        scores = rank(recommender, shop_collection, Request(asked(4), 20, bridge=bridge)).scores
        assert (np.diff(scores) <= 0).all()
        assert (np.abs(scores) <= 1).all()


def test_at_the_ends_the_best_of_a_side_come_in_the_recommenders_own_order(shop_collection, asked):
    query = asked(2)
    whole = rank(RECOMMENDERS["look-alikes"], shop_collection, Request(query, 100)).rows
    same = of_likely_types(shop_collection, query, whole)

    for bridge, side in ((0.0, whole[same]), (1.0, whole[~same])):
        ranking = rank(
            RECOMMENDERS["look-alikes"],
            shop_collection,
            Request(query, 100, bridge=bridge),
        )
        assert ranking.rows.tolist() == side.tolist()


def test_same_type_has_no_bridge(shop_collection, asked):
    recommender = RECOMMENDERS["same-type"]
    assert not recommender.bridges

    lists = [
        rank(recommender, shop_collection, Request(asked(0), 5, bridge=bridge)).rows.tolist()
        for bridge in BRIDGES
    ]

    assert lists == [lists[0]] * len(BRIDGES)


def test_the_catalogues_type_comes_before_the_one_it_is_seen_as(shop_collection, asked):
    codes = shop_collection.codes.copy()
    codes[0, 0], codes[3, 0] = 1, -1

    same = of_likely_types(replace(shop_collection, codes=codes), asked(6))

    assert not same[0]
    assert same[3]
    assert same[[6, 9]].all()
    assert not same[[1, 2, 4]].any()


def test_what_gains_has_a_picture_and_lies_within(shop_collection, asked):
    others = favoured_rows(shop_collection, asked(0), 0.9, None)

    assert 31 not in others
    assert set(others.tolist()) == {row for row in range(30) if row % 3}
    assert favoured_rows(shop_collection, asked(0), 0.1, np.array([3, 4])).tolist() == [3]


def test_the_middle_leaves_candidates_and_scores_alone(shop_collection, asked):
    scores = np.linspace(0, 1, 32, dtype=np.float32)

    assert admitted(shop_collection, asked(0), ROWS, 0.5) is ROWS
    assert bridged(shop_collection, asked(0), ROWS, scores, 0.5, 3.0) is scores


def test_an_unsure_query_is_of_several_types_and_it_is_said(shop_collection, asked):
    query = replace(
        asked(0),
        classes=np.array([2, 0, 1, -1, -1], dtype=np.int16),
        probabilities=np.array([0.5, 0.45, 0.05, 0, 0], dtype=np.float32),
    )

    assert names_of_likely_types(shop_collection, query) == "Blues or Reds"
    assert of_likely_types(shop_collection, query)[:6].tolist() == [True, False, True] * 2
    note = RECOMMENDERS["blend"].note(shop_collection, Request(query, 5, bridge=0.8), ROWS)
    assert note == "Not sure of the type: Blues or Reds counts as the same."
    assert RECOMMENDERS["blend"].note(shop_collection, Request(query, 5, bridge=0.5), ROWS) == ""


def test_of_a_query_whose_type_no_other_product_has_it_is_said(shop_collection, asked):
    query = replace(
        asked(0),
        classes=np.array([2, -1, -1, -1, -1], dtype=np.int16),
        probabilities=np.array([1, 0, 0, 0, 0], dtype=np.float32),
    )
    same_type = RECOMMENDERS["same-type"]

    alone = same_type.note(shop_collection, Request(query, 5), ROWS[:0])
    assert alone == "No other product is seen as Blues."
    assert same_type.note(shop_collection, Request(query, 5), ROWS) == ""
    assert same_type.note(shop_collection, Request(query, 5, within=ROWS), ROWS[:0]) == ""


def test_it_is_said_when_the_bridge_goes_by_another_type_than_the_catalogues(
    shop_collection, asked
):
    query = asked(0)
    elsewhere = replace(query, product=replace(query.product, article_type="Corals"))
    blend = RECOMMENDERS["blend"]

    assert blend.note(shop_collection, Request(query, 5, bridge=0.0), ROWS) == ""
    note = blend.note(shop_collection, Request(elsewhere, 5, bridge=0.0), ROWS)
    assert note == "Seen as Reds, which counts as the same type here."
    assert blend.note(shop_collection, Request(elsewhere, 5), ROWS) == ""
