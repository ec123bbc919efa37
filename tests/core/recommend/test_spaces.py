"""Points in a recommender's space lie near those it would recommend."""

import numpy as np
import pytest

from core.recommend import spaces
from core.recommend.blend import WEIGHTS
from core.recommend.recommenders import RECOMMENDERS
from core.recommend.spaces import SPACES, blend_space, feature_space, look_space, seen_attributes
from core.search.vectors import Vectors
from core.vision.traits import TraitLayout


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


def whole_blend(collection):
    """Lay out the blend's space by its definition, all products at once."""
    layout, count = TraitLayout(collection.heads), len(collection)
    traits = collection.traits.wide(np.arange(count))
    main = np.zeros((count, len(collection.labels)), dtype=np.float32)
    for row in np.flatnonzero(collection.has_picture):
        known = collection.classes[row] >= 0
        main[row, collection.classes[row][known]] = collection.probabilities[row][known]
    columns = [main, *(traits[:, part].copy() for part in layout.parts.values())]
    for place, column in enumerate(columns):
        for row in np.flatnonzero(collection.codes[:, place] >= 0):
            column[row] = np.eye(column.shape[1])[collection.codes[row, place]]
    names = ["look", "features", *(head.column for head in collection.heads), "histogram"]
    parts = [look_space(collection), feature_space(collection), *columns]
    parts.append(traits[:, layout.histogram])
    scaled = [WEIGHTS.of(name) ** 0.5 * part for name, part in zip(names, parts, strict=True)]
    return np.hstack(scaled) * collection.has_picture[:, np.newaxis]


def test_the_blends_space_is_the_same_when_it_is_filled_in_blocks(shop_collection, monkeypatch):
    wanted, asked_for, wide = whole_blend(shop_collection), [], Vectors.wide

    def watched(vectors, rows):
        asked_for.append(len(rows))
        return wide(vectors, rows)

    monkeypatch.setattr(spaces, "_BLOCK", 5)
    monkeypatch.setattr(Vectors, "wide", watched)
    found = blend_space(shop_collection)

    assert (found.dtype, found.flags.c_contiguous) == (np.float32, True)
    np.testing.assert_allclose(found, wanted, atol=1e-6)
    assert max(asked_for) == 5


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
