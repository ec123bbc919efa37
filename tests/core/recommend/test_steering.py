"""More like this, less like that: what wishes do to what is recommended."""

import numpy as np
import pytest

from core.errors import FashRecError
from core.recommend.wish import Wish

EVERY = ("same-type", "look-alikes", "blend")


def more(word: str) -> Wish:
    return Wish(True, word)


def less(word: str) -> Wish:
    return Wish(False, word)


def recommended(engine, query, recommender, k=6):
    return [each.product for each in engine.recommend(query, recommender, k).recommendations]


@pytest.fixture
def red(engine):
    """The question about the red product 100."""
    return engine.query_products([0])


def test_without_wishes_a_question_stays_as_it_is(engine, red):
    assert engine.steer(red, []) is red


def test_a_question_is_steered_anew_from_where_it_began(engine, red):
    once = engine.steer(red, [more("blue")])

    assert np.array_equal(engine.steer(once, [more("blue")]).vector, once.vector)
    assert engine.steer(once, []) is red


@pytest.mark.parametrize("recommender", EVERY)
def test_a_colour_wished_for_comes_first(engine, red, recommender):
    found = recommended(engine, engine.steer(red, [more("blue")]), recommender)

    if recommender == "same-type":  # the shop has no blue products of that type
        assert {product.article_type for product in found} == {"Reds"}
    else:
        assert {product.colour for product in found} == {"Blue"}


@pytest.mark.parametrize("recommender", ("look-alikes", "blend"))
def test_what_is_not_wished_for_gives_way(engine, red, recommender):
    before = recommended(engine, red, recommender)
    found = recommended(engine, engine.steer(red, [less("Red")]), recommender)

    assert before[0].colour == "Red"
    assert "Red" not in {product.colour for product in found}


def test_a_type_wished_for_widens_what_counts_as_the_same_type(engine, red):
    found = recommended(engine, engine.steer(red, [more("Blues")]), "same-type")

    assert {product.article_type for product in found} == {"Blues"}


def test_a_product_wished_for_draws_the_question_to_it(engine, red):
    green = engine.query_products([1])
    steered = engine.steer(red, [Wish(True, product_id="101")])

    assert steered.vector @ green.vector > red.vector @ green.vector
    assert np.isclose(np.linalg.norm(steered.vector), 1, atol=1e-5)


def test_a_product_not_wished_for_pushes_the_question_away(engine, red):
    green = engine.query_products([1])
    steered = engine.steer(red, [Wish(False, product_id="101")])

    assert steered.vector @ green.vector < red.vector @ green.vector


@pytest.mark.parametrize("wish", [Wish(True, product_id="103"), less("103")])
def test_a_product_that_was_named_is_not_recommended(engine, red, wish):
    for recommender in EVERY:
        found = recommended(engine, engine.steer(red, [wish]), recommender, 31)
        assert "103" not in {product.product_id for product in found}


def test_an_id_that_is_typed_is_the_product(engine, red):
    [meaning] = engine.steer(red, [more("104")]).wishes

    assert meaning.rows.tolist() == [4]
    assert meaning.told == "Green thing 4"


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("blue", "Colour: Blue"),
        ("BLUES", "Article type: Blues"),
        ("women", "Gender: Women"),
        ("apparel", "Master category: apparel"),
        ("thing", "30 products with “thing”"),
        ("copy", "The product found by “copy”"),
    ],
)
def test_a_word_is_understood_and_told(engine, red, word, told):
    [meaning] = engine.steer(red, [more(word)]).wishes

    assert meaning.told == told


@pytest.mark.parametrize("wish", [more("astrolabe"), less("131"), more("  "), Wish(True, "", "9")])
def test_a_wish_that_says_nothing_is_refused_in_a_sentence(engine, red, wish):
    with pytest.raises(FashRecError, match=r"[;,] .*\.$"):
        engine.steer(red, [wish])


@pytest.mark.parametrize("recommender", EVERY)
def test_scores_stay_in_their_range_and_fall(engine, red, recommender):
    wishes = [more("blue"), more("women"), less("thing"), Wish(True, product_id="101")]
    given = engine.recommend(engine.steer(red, wishes), recommender, 20).recommendations

    scores = [each.score for each in given]
    assert scores == sorted(scores, reverse=True)
    assert all(-1 <= score <= 1 for score in scores)


def test_what_was_wished_for_is_the_first_reason(engine, red):
    steered = engine.steer(red, [more("Blue")])
    first = engine.recommend(steered, "look-alikes", 3).recommendations[0]

    assert first.reasons[0] == "as wished: blue"


def test_only_what_is_within_is_recommended_for_a_wish(engine, red):
    within = np.arange(0, 30, 3, dtype=np.int64)
    steered = engine.steer(red, [more("blue")])

    for recommender in EVERY:
        given = engine.recommend(steered, recommender, 10, within=within).recommendations
        assert {each.row for each in given} <= set(within.tolist())


def test_what_the_picture_is_seen_as_stays_what_it_was(engine, red):
    assert engine.steer(red, [more("Blues")]).classification == red.classification


@pytest.mark.parametrize("recommender", EVERY)
def test_the_story_of_a_score_names_what_was_wished_for(engine, red, recommender):
    given = engine.recommend(engine.steer(red, [more("blue"), less("copy")]), recommender, 5)
    first = given.recommendations[0]
    account = engine.story(given, first.row).account

    assert [part.words for part in account.parts[-2:]] == [
        "Wished for: + blue",
        "Wished for: \N{MINUS SIGN} copy",
    ]
    assert sum(part.points for part in account.parts) == pytest.approx(first.score, abs=1e-4)
