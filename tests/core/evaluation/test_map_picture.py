"""The map as a picture: points, colours, and the products shown on it."""

from io import BytesIO

import numpy as np
from PIL import Image

from core.evaluation.map_picture import OTHER, PALETTE, SIDE, draw_picture, legend, representatives
from core.jobs import silent


def test_the_most_frequent_values_get_a_colour_each():
    found = legend(["Shoes", "Bags", "Shoes", "", "Bags", "Shoes"])

    assert [(entry.value, entry.products) for entry in found] == [("Shoes", 3), ("Bags", 2)]
    assert [entry.colour for entry in found] == list(PALETTE[:2])


def test_values_beyond_the_palette_have_no_entry():
    assert len(legend([str(number) for number in range(50)])) == len(PALETTE)


def test_pictures_never_cover_each_other():
    places = np.random.default_rng(2).integers(0, SIDE, size=(20_000, 2))

    chosen = places[representatives(places)]

    cells = chosen // 64
    assert len(chosen) > 50
    assert len(np.unique(cells, axis=0)) == len(cells)
    assert (cells.sum(axis=1) % 2 == 0).all()


def test_lonely_products_are_not_pictured():
    assert representatives(np.array([[10, 10], [12, 10]])).tolist() == []


def test_each_product_is_a_point_of_its_colour(engine):
    positions = np.array([[-1, -1], [1, 1], [0, 0], [np.nan, np.nan], [1, -1]], dtype=np.float32)
    values = ["Tops", "Tops", "Bags", "Bags", ""]

    jpeg = draw_picture(engine, positions, values, "Picturing", silent)

    with Image.open(BytesIO(jpeg)) as picture:
        assert picture.size == (SIDE, SIDE)
        seen = np.asarray(picture.convert("RGB")).astype(int)
    middle = SIDE // 2
    assert (
        np.abs(seen[40, 40] - PALETTE[1]).max() < 40 or np.abs(seen[40, 40] - PALETTE[0]).max() < 40
    )
    assert np.abs(seen[middle, middle] - seen[40, 40]).max() > 40
    assert np.abs(seen[40, SIDE - 41] - OTHER).max() < 40
    assert (seen[40, middle] > 240).all()
