"""A region drawn by hand."""

from typing import Any

import numpy as np
import pytest

from fashrec_gui.map.lasso import extended, within

HORSESHOE = [(0, 0), (10, 0), (10, 10), (7, 10), (7, 3), (3, 3), (3, 10), (0, 10)]


def test_places_inside_are_told_from_those_outside_also_in_a_bay() -> None:
    places = np.array([(1, 5), (9, 5), (5, 1), (5, 6), (11, 5), (-1, -1)], dtype=np.float32)
    assert within(HORSESHOE, places).tolist() == [True, True, True, False, False, False]


def test_a_line_holds_nothing() -> None:
    assert not within([(0, 0), (10, 10)], np.zeros((3, 2), dtype=np.float32)).any()


def crossings(outline: list[tuple[float, float]], positions: Any) -> Any:
    """Follow the even-odd rule, every place with every edge."""
    x, y = positions.T.astype(np.float64)
    crossed = np.zeros(len(positions), dtype=np.bool_)
    for (x1, y1), (x2, y2) in zip(outline, outline[1:] + outline[:1], strict=True):
        if y1 != y2:
            crossed ^= ((y1 > y) != (y2 > y)) & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
    return crossed


def test_a_tangled_outline_holds_what_every_edge_says_of_every_place() -> None:
    chance = np.random.default_rng(5)
    outline = [(float(x), float(y)) for x, y in chance.integers(0, 12, (60, 2))]
    places = chance.integers(-1, 13, (3000, 2)).astype(np.float32)
    assert np.array_equal(within(outline, places), crossings(outline, places))


def test_an_edge_is_compared_only_with_the_places_beside_it() -> None:
    compared: list[int] = []

    class Counted(np.ndarray):
        def __lt__(self, other: Any) -> Any:
            compared.append(len(self))
            return np.asarray(self) < other

    turns = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    outline = list(zip(np.cos(turns).tolist(), np.sin(turns).tolist(), strict=True))
    places = np.random.default_rng(6).uniform(-1, 1, (20_000, 2)).astype(np.float32)
    inside = within(outline, places.view(Counted))
    assert inside.mean() == pytest.approx(np.pi / 4, abs=0.02)
    assert sum(compared) < 3 * len(places)


def test_a_corner_too_near_the_last_one_is_left_out() -> None:
    assert extended([(0.0, 0.0)], (1.0, 1.0), 2.0) == [(0.0, 0.0)]
    assert extended([(0.0, 0.0)], (0.0, 2.0), 2.0) == [(0.0, 0.0), (0.0, 2.0)]
    assert extended([], (0.0, 0.0), 2.0) == [(0.0, 0.0)]
