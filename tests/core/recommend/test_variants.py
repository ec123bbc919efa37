"""Variants of one product take one place in a list."""

from dataclasses import replace

import numpy as np
import pytest

from core.catalogue.product import Product
from core.recommend.recommenders import RECOMMENDERS, rank
from core.recommend.request import Request
from core.recommend.reranking import rerank
from core.recommend.variants import (
    NAMELESS,
    VariantNames,
    folded_into,
    folded_words,
    name_but_for_colour,
)


def product(name: str, colour: str = "", **more: object) -> Product:
    return Product("1", name, article_type="Shoes", gender="Men", colour=colour, **more)


class Shelf:
    """Products by row, and how often each was read."""

    def __init__(self, *products: Product) -> None:
        self._products = products
        self.read: list[int] = []

    def products(self, rows):
        self.read += rows
        return [self._products[row] for row in rows]


def test_names_that_differ_by_colour_words_are_one():
    one = name_but_for_colour(product("ADIDAS Men Mactelo White Shoes", "White"))

    assert one == name_but_for_colour(product("Adidas Men Mactelo Navy-Blue Shoes", "Blue"))
    assert one == name_but_for_colour(product("Adidas Men Mactelo Petrol Shoes", "Petrol"))
    assert one != name_but_for_colour(product("Adidas Men Adizero White Shoes", "White"))
    assert one != name_but_for_colour(
        replace(product("ADIDAS Men Mactelo White Shoes", "White"), gender="Women")
    )


def test_brands_tell_products_of_one_name_apart():
    puma = product("Running Shoes", attributes={"Brand": "Puma"})

    assert name_but_for_colour(puma) != name_but_for_colour(product("Running Shoes"))


def test_a_name_of_nothing_but_colours_tells_nothing():
    names = VariantNames(Shelf(product("Red"), product(""), product("Red shoes", "Red")))

    assert names.numbers(np.arange(3)).tolist()[:2] == [NAMELESS, NAMELESS]
    assert names.numbers(np.array([2]))[0] != NAMELESS


def test_names_are_read_once():
    shelf = Shelf(product("One"), product("Two"), product("Blue one", "Blue"))
    names = VariantNames(shelf)

    first = names.numbers(np.array([0, 1]))
    second = names.numbers(np.array([2, 1, 0]))

    assert shelf.read == [0, 1, 2]
    assert second.tolist() == [first[0], first[1], first[0]]


def test_a_variant_folds_into_the_best_that_it_is_a_variant_of():
    likeness = np.array([[1, 0.5, 0.98], [0.5, 1, 0.98], [0.98, 0.98, 1]], np.float32)

    assert folded_into(np.full(3, NAMELESS), likeness).tolist() == [0, 1, 0]


def test_small_steps_do_not_join_what_is_not_alike():
    likeness = np.array([[1, 0.98, 0.9], [0.98, 1, 0.98], [0.9, 0.98, 1]], np.float32)

    assert folded_into(np.full(3, NAMELESS), likeness).tolist() == [0, 0, 2]


@pytest.mark.parametrize(("bearers", "folds"), [(4, True), (5, False)])
def test_a_name_that_many_bear_needs_pictures_more_alike(bearers, folds):
    likeness = np.full((bearers, bearers), 0.85, np.float32)

    into = folded_into(np.zeros(bearers, np.int64), likeness)

    assert (set(into.tolist()) == {0}) == folds


def test_one_name_and_nothing_alike_is_two_products():
    likeness = np.array([[1, 0.6], [0.6, 1]], np.float32)

    assert folded_into(np.zeros(2, np.int64), likeness).tolist() == [0, 1]


def test_what_was_folded_is_said_in_short():
    white, blue, red = (product(f"Mactelo {each}", each) for each in ("White", "Blue", "Red"))

    assert folded_words(white, []) == ""
    assert folded_words(white, [blue]) == "+1 colour"
    assert folded_words(white, [blue, red]) == "+2 colours"
    assert folded_words(white, [blue, product("Adizero", "Red")]) == "+2 alike"
    assert folded_words(white, [white]) == "+1 alike"


@pytest.fixture
def alike(shop_collection):
    """The shop, where products 3, 6 and 9 look the same to the eye."""
    vectors = shop_collection.vectors
    matrix = vectors.wide(np.arange(len(shop_collection)))
    matrix[[6, 9]] = matrix[3]
    halves = matrix.astype(np.float16)
    made = type(vectors).in_order(halves)
    return replace(shop_collection, vectors=made, names=None)


def test_a_place_tells_what_was_folded_into_it_and_others_move_up(alike, asked):
    rows, scores = np.array([3, 5, 6, 7, 9]), np.array([0.9, 0.8, 0.7, 0.6, 0.5], np.float32)
    together = np.array([3, 6, 9])
    apart = [row for row in (5, 7) if row not in together]

    listed = rerank(alike, Request(asked(0), 2, fold=True), rows, scores)

    assert listed.rows.tolist()[0] == 3
    assert set(together[1:]) <= set(listed.folded[0])
    assert not set(listed.rows.tolist()) & set(listed.folded[0])
    assert len(listed.rows) <= 2
    assert set(listed.rows.tolist()[1:]) <= set(apart)


@pytest.mark.parametrize("recommender", RECOMMENDERS)
@pytest.mark.parametrize("k", [1, 4, 1000])
def test_folding_loses_no_product_and_lists_none_twice(alike, asked, recommender, k):
    plain = rank(RECOMMENDERS[recommender], alike, Request(asked(0), 1000))
    folding = rank(RECOMMENDERS[recommender], alike, Request(asked(0), k, fold=True))

    held = [*folding.rows.tolist(), *(row for each in folding.reranked.folded for row in each)]
    assert len(folding.rows) == len(folding.reranked.folded) <= k
    assert len(set(held)) == len(held)
    assert set(held) <= set(plain.rows.tolist())
    if k == 1000:
        assert set(held) == set(plain.rows.tolist())


def test_all_together_obey_the_length_and_repeat_themselves(alike, asked):
    request = Request(asked(0), 6, fold=True, cut_off=True, diversity=0.4)

    once = rank(RECOMMENDERS["blend"], alike, request)
    again = rank(RECOMMENDERS["blend"], alike, request)

    assert once.rows.tolist() == again.rows.tolist()
    assert once.reranked.folded == again.reranked.folded
    assert 0 < len(once.rows) <= 6
