"""A picture of any shape comes whole onto a white canvas of a fixed one."""

import numpy as np
import pytest
from PIL import Image

from core.vision.preprocessing import Preprocessing

SQUARE = Preprocessing(20, 20)


@pytest.mark.parametrize("size", [(20, 20), (40, 40), (10, 30), (300, 7), (1, 1), (1, 900)])
def test_the_canvas_always_has_its_own_size(size):
    canvas = SQUARE.apply(Image.new("RGB", size, (10, 20, 30)))

    assert canvas.shape == (20, 20, 3)
    assert canvas.dtype == np.uint8


def test_a_wide_canvas_has_its_rows_first():
    assert Preprocessing(30, 40).apply(Image.new("RGB", (5, 5))).shape == (40, 30, 3)


def test_the_shape_is_kept_and_what_is_left_is_white():
    canvas = SQUARE.apply(Image.new("RGB", (10, 20), (0, 0, 0)))

    ink = (canvas == 0).all(axis=2)
    assert ink[:, 5:15].all()
    assert (canvas[:, :5] == 255).all()
    assert (canvas[:, 15:] == 255).all()


def test_a_picture_of_the_same_shape_fills_the_canvas():
    assert (SQUARE.apply(Image.new("RGB", (80, 80), (9, 9, 9))) == 9).all()


def test_a_small_picture_is_enlarged():
    assert (SQUARE.apply(Image.new("RGB", (2, 2), (9, 9, 9))) == 9).all()


def test_the_same_picture_gives_the_same_canvas():
    chance = np.random.default_rng(1)
    picture = Image.fromarray(chance.integers(256, size=(90, 70, 3), dtype=np.uint8))

    np.testing.assert_array_equal(SQUARE.apply(picture), SQUARE.apply(picture))


def test_what_decides_about_the_canvas_is_recorded():
    assert Preprocessing(30, 40).as_json() == {"width": 30, "height": 40, "version": 1}
