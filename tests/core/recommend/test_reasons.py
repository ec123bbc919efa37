"""Reasons are short words that are true."""

import numpy as np

from core.catalogue.product import Product
from core.recommend.query import Query
from core.recommend.reasons import Reasons
from core.recommend.recommendation import AttributeGuess, ClassGuess, Classification

ASKED = Product("1", "Shirt", "Shirts", colour="Red", gender="Women", season="Fall", usage="Casual")


def question(
    product: Product | None,
    rows=(0,),
    guesses=(),
    abstained=False,
    attributes=(),
    column="article_type",
) -> Query:
    empty = np.zeros(5, dtype=np.float32)
    return Query(
        "asked",
        rows if product else (),
        product,
        empty,
        empty,
        empty,
        empty.astype(np.int16),
        empty,
        Classification(
            tuple(ClassGuess(name, 0.5) for name in guesses),
            abstained,
            tuple(AttributeGuess(*each) for each in attributes),
            column,
        ),
        np.empty(0, dtype=np.int64),
    )


def test_what_is_shared_is_said():
    other = Product("2", "", "shirts", colour="red", gender="Men", season="Fall", usage="Formal")

    assert Reasons(question(ASKED)).of_look_alike(other, 0.5) == (
        "same type",
        "same colour",
        "same season",
    )


def test_another_type_is_named():
    assert Reasons(question(ASKED)).of_look_alike(Product("2", "", "Caps"), 0.5) == (
        "other type: Caps",
    )


def test_nearly_the_same_picture_is_said_first():
    assert Reasons(question(ASKED)).of_look_alike(Product("2", "", "Shirts"), 0.98)[0] == (
        "almost identical"
    )


def test_there_is_always_a_reason():
    assert Reasons(question(None)).of_look_alike(Product("2"), 0.1) == ("looks alike",)


def test_a_new_picture_is_known_by_the_type_it_is_surely_seen_as():
    shirt = Product("2", "", "Shirts")

    assert Reasons(question(None, guesses=["Shirts"])).of_look_alike(shirt, 0.5) == ("same type",)
    unsure = question(None, guesses=["Shirts"], abstained=True)
    assert Reasons(unsure).of_look_alike(shirt, 0.5) == ("looks alike",)


def test_several_products_share_no_attributes_by_name():
    assert Reasons(question(ASKED, rows=(0, 1))).of_look_alike(ASKED, 0.5) == ("looks alike",)


def test_same_type_names_the_class_and_at_most_three_more():
    assert Reasons(question(ASKED)).of_same_type(ASKED, "Shirts") == (
        "seen as Shirts",
        "same colour",
        "same gender",
        "same season",
    )


def test_what_is_empty_is_not_shared():
    blank = Product("1", "", "Shirts")

    assert Reasons(question(blank)).of_same_type(blank, "Shirts") == ("seen as Shirts",)


def test_a_blend_names_the_category_that_another_type_is_of():
    shirt = Product("1", "", "Shirts", "Topwear", colour="Red", gender="Women")
    shoes = Product("2", "", "Heels", "Shoes", colour="Red", gender="Women")
    top = Product("3", "", "Tops", "topwear", colour="Blue", gender="Women")

    assert Reasons(question(shirt)).of_blend(shoes, 0.3) == (
        "other category: Shoes",
        "same colour",
        "same gender",
    )
    assert Reasons(question(shirt)).of_blend(top, 0.3) == ("other type: Tops", "same gender")
    assert Reasons(question(shirt)).of_blend(shirt, 0.99)[:2] == (
        "almost identical",
        "same type",
    )
    assert Reasons(question(None)).of_blend(Product("2"), 0.1) == ("alike in many ways",)


def test_a_new_picture_is_known_by_the_attributes_it_is_surely_seen_with():
    seen = [("colour", "Red", 0.9), ("gender", "Women", 0.5)]
    query = question(None, guesses=["Shirts"], attributes=seen)
    other = Product("2", "", "Shirts", colour="red", gender="Women")

    assert Reasons(query).of_blend(other, 0.5) == ("same type", "same colour")
    assert Reasons(query).of_look_alike(other, 0.5) == ("same type", "same colour")


def test_a_classifier_of_another_column_is_not_taken_for_one_of_types():
    taught = question(
        None,
        guesses=["Summer"],
        attributes=[("article_type", "Shirts", 0.9)],
        column="season",
    )
    shirt = Product("2", "", "Shirts", season="Summer")

    assert Reasons(taught).of_look_alike(shirt, 0.5) == ("same type", "same season")
    assert Reasons(taught).of_blend(shirt, 0.5) == ("same type", "same season")
