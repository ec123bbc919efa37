"""Rules for some questions count for a new picture that is surely seen as one of them."""

from datetime import date

import numpy as np
import pytest

from core.browsing.columns import Column, column_of
from core.browsing.filter import CATEGORY, Filter
from core.recommend.recommendation import AttributeGuess, ClassGuess, Classification
from core.recommend.seen import sure_labels
from core.rules.rule import EXCLUDE, Rule, Target
from core.rules.rulebook import RuleBook
from core.rules.store import add_rules, read_rules, remove_rules
from core.rules.targets import Targets
from core.userdata.user_data import UserData

TODAY = date(2026, 6, 15)
PATHS = ("Accessories › Belts › Belts", "Apparel › Topwear › Shirts", "Apparel › Topwear › Tops")
SEEN = {"article_type": "Shirts", "colour": "Navy Blue", "gender": "Men"}


class _Choosing:
    @property
    def columns(self) -> dict[str, Column]:
        return {CATEGORY: column_of(CATEGORY, PATHS, [1, 1, 1], nested=True)}

    def mask(self, filter: Filter) -> np.ndarray:
        return np.zeros(3, dtype=np.bool_)


def counts(seen: dict[str, str], filter: Filter) -> bool:
    targets = Targets(np.ones(3, dtype=np.bool_), {"p0": 0}.get, _Choosing)
    book = RuleBook([Rule(EXCLUDE, Target("p0"), Target(filter=filter))], targets)
    return bool(book.in_force((), "blend", TODAY, seen))


def about(**chosen: str) -> Filter:
    return Filter(values=tuple((column, (value,)) for column, value in chosen.items()))


@pytest.mark.parametrize(
    ("filter", "meant"),
    [
        (about(article_type="shirts"), True),
        (about(article_type="Shirts", colour="navy blue"), True),
        (Filter(values=(("article_type", ("Belts", "Shirts")),)), True),
        (about(article_type="Belts"), False),
        (about(article_type="Shirts", colour="Red"), False),
        (about(article_type="Shirts", season="Summer"), False),  # it is not sure of the season
        (about(season=""), False),
        (about(article_type="Shirts", brand="Puma"), False),
        (about(article_type="Shirts").with_years(2012, None), False),
        (about(article_type="Shirts").with_text("slim"), False),
        (about(category_path="Apparel"), True),
        (about(category_path="Apparel › Topwear › Shirts"), True),
        (about(category_path="Apparel › Topwear › Tops"), False),
        (about(category_path="Accessories"), False),
    ],
)
def test_a_rule_about_labels_counts_when_all_of_them_are_seen(filter: Filter, meant: bool) -> None:
    assert counts(SEEN, filter) == meant


def test_a_wider_category_is_enough_only_for_what_lies_above_it() -> None:
    assert counts({"sub_category": "Topwear"}, about(category_path="Apparel"))
    assert not counts({"sub_category": "Topwear"}, about(category_path=PATHS[1]))
    assert not counts({"colour": "Red"}, about(category_path="Apparel"))
    assert not counts({"article_type": "Hats"}, about(category_path="Apparel"))


def test_labels_that_the_classifier_is_not_sure_of_are_left_out() -> None:
    guesses = (ClassGuess("Shirts", 0.8),)
    others = (AttributeGuess("colour", "Red", 0.9), AttributeGuess("season", "Summer", 0.6))
    assert sure_labels(Classification(guesses, False, others)) == {
        "article_type": "Shirts",
        "colour": "Red",
    }
    assert sure_labels(Classification(guesses, True, others)) == {"colour": "Red"}
    assert sure_labels(Classification((), True)) == {}


def test_the_list_for_a_new_picture_obeys_and_its_story_says_why(engine, indexed_shop) -> None:
    query = engine.query_picture(indexed_shop[0] / "images" / "102.png")
    seen = sure_labels(query.classification)
    assert seen, "the shop's classifier is sure of something"
    column, label = next(iter(seen.items()))
    plain = engine.recommend(query, "look-alikes")
    lifted = plain.recommendations[4].row
    product = engine.products.product(lifted)
    rule = Rule(
        "pin",
        Target(product.product_id, product.name),
        Target(filter=Filter(values=((column, (label,)),))),
        place=1,
    )
    add_rules(UserData(engine.workspace), [rule], "a test")
    try:
        given = engine.recommend(query, "look-alikes")
        assert given.recommendations[0].row == lifted
        told = [move.words for move in engine.story(given, lifted).moves]
        assert f"Rules about {label} count, since the picture is seen so" in told
        product_query = engine.query_products([0])
        ruled = engine.recommend(product_query, "look-alikes")
        assert ruled.request is not None
        assert ruled.request.ruled_as == ()
    finally:
        data = UserData(engine.workspace)
        remove_rules(data, [each.rule_id for each in read_rules(data)], "a test")
