"""Pictures on the map: none from far, none above another."""

from itertools import combinations

import numpy as np

from fashrec_gui.map.tiling import SIDES, side_for, without_overlap


def test_pictures_appear_and_grow_as_one_comes_nearer() -> None:
    sides = [side_for(spacing) for spacing in (0.5, 3, 8, 20, 60, 300)]
    assert sides[:2] == [0, 0]
    assert sides == sorted(sides)
    assert sides[-1] == SIDES[-1]


def test_chosen_pictures_do_not_overlap_and_no_more_would_fit() -> None:
    chance = np.random.default_rng(0)
    places = chance.uniform(0, 500, (300, 2)).tolist()
    candidates = [(number, x, y) for number, (x, y) in enumerate(places)]
    chosen = without_overlap(candidates, 40, lambda number: True)

    def overlap(one: int, other: int) -> bool:
        return all(abs(a - b) < 40 for a, b in zip(places[one], places[other], strict=True))

    assert not any(overlap(one, other) for one, other in combinations(chosen, 2))
    assert chosen[0] == 0
    # The gap between pictures is 4.
    for number in set(range(300)) - set(chosen):
        near = (
            max(abs(a - b) for a, b in zip(places[number], places[c], strict=True)) for c in chosen
        )
        assert min(near) < 44


def test_one_whose_picture_cannot_be_shown_leaves_its_place_to_another() -> None:
    candidates = [(0, 5.0, 5.0), (1, 6.0, 6.0)]
    assert without_overlap(candidates, 40, lambda number: number != 0) == [1]
