"""Conditions on a list, what they leave, and which one to give up."""

from collections.abc import Sequence
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from core.errors import FashRecError
from core.recommend.conditions import PRICE, STOCK, Conditions, columns_named, resolve
from core.recommend.recommendation import AttributeGuess


class Facts:
    """Ten products: women's and men's in turn, priced 10, 20 … 100, the last two not in stock."""

    def __init__(self, price: Sequence[float] | None = tuple(range(10, 110, 10))) -> None:
        gender = SimpleNamespace(
            numbers_of={"women": np.array([0]), "men": np.array([1])}, nothing=2
        )
        self.facets = SimpleNamespace(
            columns={"gender": gender}, codes=lambda _: np.array([0, 1] * 4 + [0, 2])
        )
        self.columns = ("gender",)
        self.price = None if price is None else np.array(price, np.float32)
        self.in_stock = np.arange(10) < 8


def query(*rows: int, seen: str = "", sure: float = 0.9):
    guesses = (AttributeGuess("gender", seen, sure),) if seen else ()
    told = SimpleNamespace(column="article_type", abstained=True, guesses=(), attributes=guesses)
    return SimpleNamespace(rows=rows, classification=told)


def rows(conditions: Conditions, asked, facts=None, within=None) -> list[int]:
    found = resolve(conditions, asked, facts or Facts()).rows(within)
    return list(range(10)) if found is None else found.tolist()


def test_the_same_value_as_the_query_is_kept():
    assert rows(Conditions(same=("gender",)), query(2)) == [0, 2, 4, 6, 8]
    assert rows(Conditions(same=("gender",)), query(3, 5)) == [1, 3, 5, 7]


def test_a_new_picture_counts_as_what_it_is_surely_seen_as():
    assert rows(Conditions(same=("gender",)), query(seen="Men")) == [1, 3, 5, 7]

    found = resolve(Conditions(same=("gender",)), query(seen="Men", sure=0.4), Facts())
    assert found.rows(None) is None
    assert "not known" in found.notes[0]


@pytest.mark.parametrize("asked", [query(0, 1), query(9)])
def test_where_the_query_has_no_one_value_nothing_is_left_out_and_it_is_said(asked):
    found = resolve(Conditions(same=("gender",)), asked, Facts())

    assert found.rows(None) is None
    assert found.notes == ("“Same gender” leaves nothing out: the gender is not known.",)


def test_a_price_may_differ_by_a_share_of_the_querys():
    assert rows(Conditions(price_within=0.25), query(3)) == [2, 3, 4]  # 40: 30 to 50
    assert rows(Conditions(price_within=0.0), query(3)) == [3]
    assert rows(Conditions(price_within=0.1), query(1, 4)) == [1, 2, 3, 4]


def test_a_catalogue_without_prices_leaves_all_in_and_says_so():
    found = resolve(Conditions(price_within=0.25), query(3), Facts(price=None))

    assert found.masks == {}
    assert "no prices" in found.notes[0]


def test_conditions_hold_together_and_within_what_may_be_recommended_anyway():
    wanted = Conditions(same=("gender",), price_within=0.5, in_stock=True)

    assert rows(wanted, query(6)) == [4, 6]  # 70: 35 to 105
    assert rows(wanted, query(6), within=np.array([6, 8])) == [6]
    assert rows(wanted.without(STOCK), query(6)) == [4, 6, 8]
    assert wanted.without(PRICE).without("gender").without(STOCK) == Conditions()
    assert not Conditions()


def test_a_column_that_there_is_not_is_refused_with_those_there_are():
    with pytest.raises(FashRecError, match=r"no column “fabric”.*gender"):
        resolve(Conditions(same=("fabric",)), query(0), Facts())


def test_columns_are_read_as_people_list_them():
    assert columns_named("gender, Article type,colour") == ("gender", "article_type", "colour")
    assert columns_named("season,season, ") == ("season",)


@pytest.mark.parametrize("recommender", ["same-type", "look-alikes", "blend"])
def test_conditions_that_leave_too_few_name_the_one_that_costs_most(engine, recommender):
    red = engine.query_products([0])  # ten others are red, all are summer's
    plenty = engine.recommend(red, recommender, 5, conditions=Conditions(same=("colour",)))
    few = engine.recommend(
        red, recommender, 20, conditions=Conditions(same=("season", "colour", "gender"))
    )

    assert plenty.shortfall is None
    assert {each.product.colour for each in few.recommendations} == {"Red"}
    left = len(few.recommendations)
    assert (few.shortfall.wanted, few.shortfall.left) == (20, left)
    if recommender == "same-type":  # all that are seen as red are red
        assert few.shortfall.drop == ""
        assert few.shortfall.would_give == left
    else:
        assert (few.shortfall.drop, few.shortfall.words) == ("colour", "same colour")
        assert few.shortfall.would_give == 20


def test_a_list_that_ends_at_a_gap_is_not_short_for_its_conditions(engine, monkeypatch):
    monkeypatch.setattr("core.recommend.reranking.gap_after", lambda scores, most: 3)
    red = engine.query_products([0])

    answer = engine.recommend(
        red, "blend", 8, conditions=Conditions(same=("colour",)), cut_off=True
    )

    assert len(answer.recommendations) == 3
    assert answer.shortfall is None
    assert "Ends here" in answer.note


def test_dropping_what_is_proposed_gives_what_was_promised(engine):
    asked = engine.query_products([4])
    conditions = Conditions(same=("colour", "season"))
    short = engine.recommend(asked, "look-alikes", 25, conditions=conditions).shortfall

    wider = engine.recommend(asked, "look-alikes", 25, conditions=conditions.without(short.drop))

    assert len(wider.recommendations) == short.would_give
    assert replace(short, left=0).wanted == 25
