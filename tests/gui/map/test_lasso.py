"""A region drawn by hand."""

import numpy as np

from fashrec_gui.map.lasso import within

HORSESHOE = [(0, 0), (10, 0), (10, 10), (7, 10), (7, 3), (3, 3), (3, 10), (0, 10)]


def test_places_inside_are_told_from_those_outside_also_in_a_bay() -> None:
    places = np.array([(1, 5), (9, 5), (5, 1), (5, 6), (11, 5), (-1, -1)], dtype=np.float32)
    assert within(HORSESHOE, places).tolist() == [True, True, True, False, False, False]


def test_a_line_holds_nothing() -> None:
    assert not within([(0, 0), (10, 10)], np.zeros((3, 2), dtype=np.float32)).any()
