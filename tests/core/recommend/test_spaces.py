"""Points in a recommender's space lie near those it would recommend."""

import numpy as np
import pytest

from core.recommend.recommenders import RECOMMENDERS
from core.recommend.spaces import SPACES, look_space, seen_attributes


@pytest.mark.parametrize("name", list(RECOMMENDERS))
def test_neighbours_in_a_space_are_those_that_are_recommended(engine, name):
    points = engine.space(name)
    squares = np.square(points).sum(axis=1)

    assert (len(points), points.dtype) == (32, np.float32)
    assert not points[31].any()
    shared = 0
    for row in range(30):
        query = engine.query_products([row])
        listed = engine.recommend(query, name, 8).recommendations
        wanted = {entry.row for entry in listed[:3]}
        distances = squares - 2 * points @ points[row]
        distances[[*query.excluded, 31]] = np.inf
        shared += len(wanted & set(np.argsort(distances)[:5].tolist()))
    assert shared / 90 >= 0.9


def test_there_is_a_space_for_every_recommender():
    assert set(SPACES) == set(RECOMMENDERS)


def test_the_reduced_space_keeps_cosines(shop_collection):
    rows = np.flatnonzero(shop_collection.has_picture)
    vectors = shop_collection.vectors.wide(rows)
    points = look_space(shop_collection)[rows]

    assert points.shape[1] < vectors.shape[1]
    np.testing.assert_allclose(points @ points.T, vectors @ vectors.T, atol=0.01)


def test_what_products_are_seen_as_is_known_for_every_column(engine, shop_collection):
    stored = engine.stored_attributes()

    assert list(stored) == ["sub_category", "gender", "colour"]
    labels, numbers, probabilities = stored["colour"]
    assert labels == ("Red", "Green", "Blue", "Mauve")
    assert numbers[:6].tolist() == [0, 1, 2, 0, 1, 2]
    assert numbers[31] == -1
    assert (numbers.dtype, probabilities.dtype) == (np.int32, np.float32)
    assert (probabilities[:30] > 0.8).all()
    assert probabilities[31] == 0
    assert seen_attributes(shop_collection).keys() == stored.keys()
