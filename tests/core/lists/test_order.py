"""Places with room between them."""

import random

import pytest

from core.lists.order import STEP, changed_places, places_between


@pytest.mark.parametrize(("before", "after"), [(None, None), (7, None), (None, 7), (7, 7 + STEP)])
def test_places_rise_between_their_neighbours(before, after):
    given = places_between(before, after, 5)

    assert given is not None
    whole = [each for each in (before, *given, after) if each is not None]
    assert whole == sorted(set(whole))


def test_without_room_there_are_no_places():
    assert places_between(7, 9, 2) is None
    assert places_between(7, 9, 1) == [8]


def test_moving_one_of_many_changes_one_place():
    ids = [f"{number}" for number in range(1000)]
    places = {each: number * STEP for number, each in enumerate(ids)}
    wanted = [*ids[:10], "900", *ids[10:900], *ids[901:]]

    assert list(changed_places(places, wanted, {"900"})) == ["900"]


def test_any_order_comes_out_however_crowded_the_places_are():
    dice = random.Random(5)
    for _ in range(300):
        ids = [f"{number}" for number in range(dice.randint(0, 9))]
        places = dict(zip(ids, sorted(dice.sample(range(12), len(ids))), strict=True))
        loose = {"new", *(each for each in ids if dice.random() < 0.4)}
        moving = dice.sample(sorted(loose), len(loose))
        wanted = [each for each in ids if each not in loose]
        for each in moving:
            wanted.insert(dice.randint(0, len(wanted)), each)
        after = places | changed_places(places, wanted, loose)

        assert sorted(after, key=lambda each: after[each]) == wanted
        assert len(set(after.values())) == len(after)
