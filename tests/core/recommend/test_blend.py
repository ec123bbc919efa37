"""The blend adds what is known of two products, by weight, and asks no label of the query."""

from dataclasses import replace

import numpy as np
import pytest

from core.recommend.blend import (
    WEIGHTS,
    BlendWeights,
    best_parts,
    blend_parts,
    score_by_blend,
    trait_parts,
    weighted,
    weights_at,
)
from core.recommend.candidates import blend_candidates
from core.recommend.likelihoods import likelihoods, seen_likelihoods
from core.recommend.recommenders import RECOMMENDERS, rank
from core.recommend.request import Request
from core.vision.traits import TraitLayout
from core.workspace.opening import open_generation

ROWS = np.arange(31)


def test_there_is_a_part_for_everything_that_is_known(shop_collection, asked):
    query = asked(0)
    parts = blend_parts(shop_collection, query, ROWS, likelihoods(shop_collection, query))

    columns = ("article_type", "sub_category", "gender", "colour")
    assert set(parts) == {"look", "features", "histogram", *columns}
    for part in parts.values():
        assert (part.shape, part.dtype) == ((31,), np.float32)


def test_affinity_is_the_probability_of_the_same_value(shop_collection, asked):
    query = asked(0)
    bare = replace(shop_collection, codes=np.full_like(shop_collection.codes, -1))
    parts = trait_parts(bare, query, ROWS, seen_likelihoods(bare, query))
    layout = TraitLayout(shop_collection.heads)
    traits = shop_collection.traits.wide(ROWS)

    colour = layout.parts["colour"]
    expected = traits[:, colour] @ query.traits[colour]
    np.testing.assert_allclose(parts["colour"], expected, atol=1e-5)
    histogram = layout.histogram
    expected = traits[:, histogram] @ query.traits[histogram]
    np.testing.assert_allclose(parts["histogram"], expected, atol=1e-5)
    reds = ROWS[shop_collection.classes[:31, 0] == 0]
    assert parts["article_type"][reds].min() > 0.8
    assert np.delete(parts["article_type"], reds).max() < 0.2


def test_what_the_catalogue_says_counts_where_it_says_something(shop_collection, asked):
    query = asked(0)
    codes = shop_collection.codes.copy()
    codes[1] = -1
    codes[2] = [0, 0, 0, 0]  # a blue one that the catalogue calls red
    changed = replace(shop_collection, codes=codes)

    seen = seen_likelihoods(shop_collection, query)
    before = trait_parts(shop_collection, query, ROWS, seen)
    parts = trait_parts(changed, query, ROWS, seen)

    bare = replace(shop_collection, codes=np.full_like(codes, -1))
    alone = trait_parts(bare, query, ROWS, seen)
    assert before["colour"][2] < 0.1 < 0.8 < parts["colour"][2]
    assert before["article_type"][2] < 0.1 < 0.8 < parts["article_type"][2]
    for column in ("article_type", "gender", "colour"):
        assert parts[column][1] == alone[column][1]
        np.testing.assert_array_equal(
            np.delete(parts[column], [1, 2]), np.delete(before[column], [1, 2])
        )


def test_what_the_catalogue_says_of_the_query_plays_no_part(shop_collection, asked):
    codes = shop_collection.codes.copy()
    codes[0] = [2, 2, 1, 2]
    others = ROWS[1:]

    scores = score_by_blend(replace(shop_collection, codes=codes), asked(0), others)

    np.testing.assert_array_equal(scores, score_by_blend(shop_collection, asked(0), others))


def test_weighted_parts_are_added():
    parts = {
        "look": np.array([1.0, 0.5], dtype=np.float32),
        "colour": np.array([0.25, 1.0], dtype=np.float32),
    }
    weights = BlendWeights(look=2.0, colour=2.0)

    scores = weighted(parts, weights)

    np.testing.assert_allclose(scores, [2 + 0.5, 1 + 2])
    assert scores.dtype == np.float32


def test_a_score_is_the_share_of_the_most_that_can_be_reached(shop_collection, asked):
    query = asked(0)
    torn = replace(query, probabilities=np.array([0.4, 0.3, 0.3, 0, 0], dtype=np.float32))
    for each in (query, torn):
        best = best_parts(shop_collection, likelihoods(shop_collection, each))
        scores = score_by_blend(shop_collection, each, np.array([0]))

        assert all(value <= 1 for value in best.values())
        assert 0.9 < scores[0] <= 1


def test_a_column_without_a_weight_counts_for_nothing():
    assert WEIGHTS.of("neckline") == 0
    assert WEIGHTS.of("colour") == WEIGHTS.colour


def test_beyond_the_middle_what_tells_types_apart_fades():
    assert weights_at(WEIGHTS, "article_type", 0.3) == WEIGHTS
    half = weights_at(WEIGHTS, "article_type", 0.75)
    gone = weights_at(WEIGHTS, "article_type", 1.0)

    assert half.article_type == WEIGHTS.article_type / 2
    assert (gone.article_type, gone.sub_category, gone.features) == (0, 0, 0)
    assert (gone.colour, gone.look) == (WEIGHTS.colour, WEIGHTS.look)
    of_colour = weights_at(WEIGHTS, "colour", 1.0)
    assert (of_colour.colour, of_colour.article_type) == (0, WEIGHTS.article_type)


def test_the_list_is_that_of_comparing_everything(shop_collection, asked):
    for row in range(30):
        query = asked(row)
        scores = score_by_blend(shop_collection, query, ROWS)
        scores[query.excluded] = -1

        ranking = rank(RECOMMENDERS["blend"], shop_collection, Request(query, 5))

        assert ranking.rows[0] == scores.argmax()
        np.testing.assert_allclose(ranking.scores, np.sort(scores)[::-1][:5], atol=1e-6)


def test_what_is_most_like_the_query_of_its_type_comes_in_though_others_look_more_alike(
    shop_collection, asked, monkeypatch
):
    monkeypatch.setattr("core.recommend.candidates._NEAR", 1)
    monkeypatch.setattr("core.recommend.candidates._SHORTLIST", 2)
    monkeypatch.setattr("core.recommend.candidates._SHORTLIST_PER_WANTED", 1)
    monkeypatch.setattr("core.recommend.candidates._MOST_COMPARED", 4)
    monkeypatch.setattr(type(shop_collection.search), "candidates", lambda *_: np.empty(0, int))
    query = asked(1)

    found = blend_candidates(shop_collection, query, 3, None)

    assert len(found) == 4  # the three that are wanted, and one for the query itself
    assert 1 in found
    assert (shop_collection.classes[found, 0] == 1).all()


def test_without_other_heads_colours_are_told_by_the_histogram_alone(
    build, shop, workspace, tools, asked
):
    folder = tools.save_classifier(workspace / "own", column="usage", attributes={})
    build(shop, workspace, classifier=folder)
    collection = open_generation(workspace).collection

    query = replace(asked(0), traits=collection.traits.wide(np.array([0]))[0])
    parts = blend_parts(collection, query, np.arange(24), likelihoods(collection, query))

    names = {"look", "features", "histogram", "usage"}
    assert set(parts) == names
    ranking = rank(RECOMMENDERS["blend"], collection, Request(query, 5))
    reds = np.arange(24) % 3 == 0
    assert parts["histogram"][reds].min() > parts["histogram"][~reds].max()
    assert (ranking.scores <= 1).all()


def test_traits_of_rows_without_a_picture_are_like_nothing(shop_collection, asked):
    query = asked(2)
    bare = replace(shop_collection, codes=np.full_like(shop_collection.codes, -1))
    parts = trait_parts(bare, query, np.array([31]), seen_likelihoods(bare, query))

    assert parts["histogram"][0] == 0
    assert parts["article_type"][0] == 0


@pytest.mark.parametrize("rows", [(0, 3), (0, 1, 2)])
def test_several_products_are_averaged(asked, shop_collection, rows):
    query = asked(*rows)
    layout = TraitLayout(shop_collection.heads)
    traits = shop_collection.traits.wide(np.array(rows))

    colour = layout.parts["colour"]
    np.testing.assert_allclose(query.traits[colour], traits[:, colour].mean(axis=0), atol=1e-6)
    assert np.linalg.norm(query.traits[layout.histogram]) == pytest.approx(1, abs=1e-5)
