"""Placing a new picture: with the cluster of its neighbours, never between two."""

import numpy as np
import pytest

from core.errors import FashRecError
from core.mapping.catalogue_map import CatalogueMap
from core.mapping.placing import place


def two_clusters() -> CatalogueMap:
    chance = np.random.default_rng(0)
    left = chance.normal((-0.8, 0), 0.02, (10, 2))
    right = chance.normal((0.8, 0), 0.02, (10, 2))
    return CatalogueMap("look-alikes", np.vstack([left, right]).astype(np.float32))


def test_a_picture_lands_among_most_of_its_neighbours() -> None:
    rows = np.array([0, 1, 2, 3, 4, 5, 10, 11, 12])
    x, y = place(two_clusters(), rows, np.full(9, 0.8, dtype=np.float32))
    assert x == pytest.approx(-0.8, abs=0.05)
    assert y == pytest.approx(0, abs=0.05)


def test_better_neighbours_count_for_more() -> None:
    rows = np.array([0, 1, 2, 10, 11, 12])
    scores = np.array([0.5, 0.5, 0.5, 0.9, 0.9, 0.9], dtype=np.float32)
    assert place(two_clusters(), rows, scores)[0] == pytest.approx(0.8, abs=0.05)


def test_neighbours_without_a_place_do_not_count() -> None:
    drawn = two_clusters()
    drawn.positions[[0, 1, 2]] = np.nan
    rows = np.array([0, 1, 2, 12])
    assert place(drawn, rows, np.ones(4, dtype=np.float32))[0] == pytest.approx(0.8, abs=0.06)
    with pytest.raises(FashRecError, match="draw the map again"):
        place(drawn, rows[:3], np.ones(3, dtype=np.float32))
