"""Painting points: each where it belongs, in its colour."""

import numpy as np

from fashrec_gui.map.points import MARGIN, paint_points, rims_of

RED, BLUE = 0xFFFF0000, 0xFF0000FF
GROUND = 0xFFFFFFFF


def painted(places: list[tuple[float, float]], colours: list[int], radius: float = 2) -> np.ndarray:
    inks = np.array(colours, dtype=np.uint32)
    rims = rims_of(inks, "#ffffff", "#000000")
    whole = paint_points(
        np.array(places, dtype=np.float32).reshape(-1, 2), inks, rims, 40, 30, "#ffffff", radius
    )
    return whole[MARGIN:-MARGIN, MARGIN:-MARGIN]


def test_a_dot_is_painted_round_its_place() -> None:
    picture = painted([(10.4, 20.6)], [RED])
    assert picture.shape == (30, 40)
    assert picture[20, 10] == picture[20, 11] == RED
    assert picture[20, 14] == picture[5, 10] == GROUND


def test_later_dots_lie_above_earlier_ones() -> None:
    assert painted([(10, 10), (10, 10)], [RED, BLUE])[10, 10] == BLUE


def test_dots_out_of_sight_are_left_out_and_those_at_the_edge_cut() -> None:
    picture = painted([(-500, 3), (39, 29), (41, 15), (20, 3000)], [RED] * 4)
    assert picture[29, 39] == RED
    assert (picture[:, :30] == GROUND).all()


def test_nothing_at_all_is_the_ground() -> None:
    assert (painted([], []) == GROUND).all()


def test_a_dot_of_the_grounds_colour_is_outlined() -> None:
    picture = painted([(10, 10)], [0xFFFEFEFE], radius=4)
    assert 0xFF000000 in picture
