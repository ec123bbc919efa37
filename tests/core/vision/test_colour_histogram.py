"""The colour histogram counts what is not white, softly."""

import numpy as np
import pytest

from core.vision.colour_histogram import colour_histogram


def canvas(colour, on=(255, 255, 255)) -> np.ndarray:
    picture = np.full((8, 6, 3), on, dtype=np.uint8)
    picture[2:6, 1:5] = colour
    return picture


def test_it_has_a_length_of_one_and_is_alike_for_the_same_colours():
    red = colour_histogram(canvas((200, 20, 30)))

    assert (red.shape, red.dtype) == ((64,), np.float32)
    assert np.linalg.norm(red) == pytest.approx(1, abs=1e-6)
    assert red @ colour_histogram(canvas((200, 20, 30))[::-1]) == pytest.approx(1, abs=1e-6)


def test_white_counts_for_nothing_unless_all_is_white():
    small = canvas((10, 90, 200))
    filled = np.full((8, 6, 3), (10, 90, 200), dtype=np.uint8)

    np.testing.assert_allclose(colour_histogram(small), colour_histogram(filled), atol=1e-6)
    blank = colour_histogram(np.full((8, 6, 3), 255, dtype=np.uint8))
    assert blank.argmax() == 63
    assert blank.max() == pytest.approx(1)


def test_a_little_more_light_moves_little_and_another_colour_much():
    red = colour_histogram(canvas((200, 20, 30)))

    assert red @ colour_histogram(canvas((205, 24, 33))) > 0.98
    assert red @ colour_histogram(canvas((20, 200, 30))) < 0.3


def test_corners_of_the_cube_count_for_themselves():
    only = colour_histogram(canvas((85, 170, 0)))

    assert np.flatnonzero(only > 1e-3).tolist() == [1 * 16 + 2 * 4 + 0]
