"""What pinning, excluding, boosting and burying do to a list."""

import numpy as np
import pytest

from core.recommend.adjustments import Adjustments, shifted, spread, with_pins
from core.recommend.recommenders import RECOMMENDERS, rank
from core.recommend.request import Request

ALL = tuple(RECOMMENDERS)


def adjustments(count: int, *, pins=(), excluded=(), steps=()) -> Adjustments:
    """`pins` are (row, place), `steps` are (row, steps)."""
    out = np.zeros(count, dtype=np.bool_)
    out[list(excluded)] = True
    moved = np.zeros(count, dtype=np.int8)
    for row, step in steps:
        moved[row] = step
    ordered = sorted(pins, key=lambda pin: pin[1])
    return Adjustments(
        np.array([row for row, _ in ordered], dtype=np.int64),
        np.array([place for _, place in ordered], dtype=np.int64),
        out,
        moved,
    )


@pytest.fixture
def listed(shop_collection, asked):
    """Give the rows of a list about the shop's first product."""

    def run(recommender="blend", k=10, within=None, **changes):
        made = adjustments(len(shop_collection), **changes) if changes else None
        request = Request(asked(0), k, within=within, adjustments=made)
        return rank(RECOMMENDERS[recommender], shop_collection, request).rows.tolist()

    return run


@pytest.mark.parametrize("recommender", ALL)
def test_a_pinned_product_stands_at_its_place_and_the_others_close_up(listed, recommender):
    before = listed(recommender)
    after = listed(recommender, pins=[(before[5], 2)])

    assert after == [before[0], before[5], *before[1:5], *before[6:]]


def test_a_pinned_product_appears_where_no_candidate_stage_finds_it(listed):
    assert 1 not in listed("same-type", 30)  # it is green, and what is asked about is red

    assert listed("same-type", pins=[(1, 3)])[2] == 1


def test_pins_fill_their_places_whatever_stands_between_them(listed):
    before = listed()
    after = listed(pins=[(before[9], 1), (before[8], 2), (before[0], 5)])

    assert after == [
        *(before[9], before[8], before[1], before[2], before[0]),
        *before[3:8],
    ]


def test_a_pin_beyond_the_end_is_not_seen_and_a_longer_list_begins_alike(listed):
    before = listed(k=20)
    pins = [(before[0], 15)]

    assert listed(k=10, pins=pins) == before[1:11]
    assert listed(k=20, pins=pins)[:10] == before[1:11]
    assert listed(k=20, pins=pins)[14] == before[0]


def test_a_list_too_short_for_a_pin_ends_with_it(listed):
    assert listed(within=np.array([3, 6, 9]), pins=[(9, 8)])[-1] == 9


def test_a_pin_respects_what_the_list_is_narrowed_to(listed):
    within = np.array([3, 6, 9])

    assert set(listed(within=within, pins=[(12, 1)])) == set(within)


@pytest.mark.parametrize("row", [0, 30, 31])
def test_neither_the_query_nor_its_double_nor_what_has_no_picture_is_pinned(listed, row):
    assert listed(pins=[(row, 1)]) == listed()


@pytest.mark.parametrize("recommender", ALL)
def test_what_is_excluded_makes_room_for_the_next(listed, recommender):
    before = listed(recommender, 12)

    assert listed(recommender, 5, excluded=before[:4]) == before[4:9]


def test_all_may_be_excluded(listed):
    assert listed(excluded=range(32)) == []
    assert listed(pins=[(5, 1)], excluded=range(32)) == []


@pytest.mark.parametrize("recommender", ["look-alikes", "blend"])
def test_boosting_lifts_and_burying_sinks_and_more_so_the_stronger(listed, recommender):
    before = listed(recommender, 29)
    middle = before[14]
    places = [
        listed(recommender, 29, steps=[(middle, step)]).index(middle) for step in range(-5, 6)
    ]

    assert places == sorted(places, reverse=True)
    assert places[0] > 14 == places[5] > places[10]


def test_the_strongest_boost_lifts_the_last_of_few_to_the_top(listed):
    last = listed("look-alikes", 29)[-1]

    assert last in listed("look-alikes", 29, steps=[(last, 5)])[:2]


def test_boosted_products_come_in_from_beyond_the_candidates(listed):
    before = listed("look-alikes", 29)
    boosted = before[15]

    assert boosted in listed("look-alikes", 10, steps=[(boosted, 5)])


def test_the_scores_stay_those_of_the_question(shop_collection, asked):
    plain = rank(RECOMMENDERS["blend"], shop_collection, Request(asked(0), 29))
    of = dict(zip(plain.rows.tolist(), plain.scores.tolist(), strict=True))
    changes = adjustments(32, pins=[(9, 1)], steps=[(12, 5), (15, -5)], excluded=[3])

    ruled = rank(RECOMMENDERS["blend"], shop_collection, Request(asked(0), 29, adjustments=changes))

    assert ruled.scores.tolist() == [of[row] for row in ruled.rows.tolist()]


def test_the_list_without_rules_is_known_beside_the_one_with_them(shop_collection, asked):
    plain = rank(RECOMMENDERS["blend"], shop_collection, Request(asked(0), 5))
    changes = adjustments(32, pins=[(9, 1)], excluded=[3], steps=[(row, 3) for row in range(20)])

    ruled = rank(RECOMMENDERS["blend"], shop_collection, Request(asked(0), 5, adjustments=changes))

    assert plain.unruled is None
    assert ruled.unruled[:5].tolist() == plain.rows.tolist()
    assert sorted(ruled.unruled.tolist()) == list(range(1, 30))


def test_a_step_is_a_fifth_of_what_lies_between_the_best_and_the_fiftieth():
    scores = np.linspace(1, 0, 101).astype(np.float32)
    changes = adjustments(101, steps=[(60, 5), (3, -2)])

    moved = shifted(changes, np.arange(101), scores) - scores

    assert spread(scores) == pytest.approx(0.49)
    assert moved[[60, 3, 10]] == pytest.approx([0.49, -0.196, 0], abs=1e-6)


def test_among_products_exactly_alike_the_boosted_come_first():
    scores = np.ones(3, dtype=np.float32)

    assert shifted(adjustments(3, steps=[(2, 1)]), np.arange(3), scores).argmax() == 2


def test_no_pin_leaves_a_list_as_it_is():
    ranked = np.array([4, 2, 7])

    assert with_pins(adjustments(8), ranked, ranked, 2).tolist() == [4, 2]


def test_a_part_that_lacks_few_rows_is_asked_for_among_all_with_so_many_more():
    few, many = range(0, 30, 3), range(0, 900, 3)
    asked = adjustments(1000, excluded=few).asked(10, None)
    assert asked == [(None, 60)]

    [(part, count)] = adjustments(1000, excluded=many).asked(10, None)
    assert (len(part), count) == (700, 50)

    [(everything, more), (boosted, wanted)] = adjustments(
        1000, steps=[(row, 2) for row in few], pins=[(5, 1)]
    ).asked(10, None)
    assert (everything, more, wanted) == (None, 61, 51)
    assert boosted.tolist() == list(few)

    within = np.arange(500)
    [(part, count)] = adjustments(1000, excluded=few).asked(10, within)
    assert part is within
    assert count == 60
