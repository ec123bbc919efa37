"""A filter as a value: what it asks for, how it is told, and how it is kept."""

import json

import pytest

from core.browsing.filter import CATEGORY, Filter, Part
from core.errors import FashRecError

BELTS = Filter(
    "puma", (("article_type", ("Belts",)), ("colour", ("Navy Blue", "Black"))), (2011, 2013)
)


def test_it_is_told_in_one_line() -> None:
    assert BELTS.in_words() == "“puma” · Belts · Navy Blue, Black · 2011–2013"
    assert Filter(values=((CATEGORY, ("Apparel › Topwear",)),)).in_words() == "Topwear"
    assert Filter(values=(("usage", ("",)),), years=(None, 2013)).in_words() == (
        "Not given · until 2013"
    )
    assert Filter().in_words() == ""


def test_kept_as_json_it_comes_back_the_same() -> None:
    for each in (BELTS, Filter(), Filter(years=(2011, None))):
        assert Filter.from_json(json.loads(json.dumps(each.as_json()))) == each


@pytest.mark.parametrize(
    "raw",
    [
        None,
        [],
        {"text": 3},
        {"values": [["colour", "Red"]]},
        {"values": {"colour": ["Red"]}},
        {"years": [2011]},
        {"years": ["2011", None]},
        {"years": [True, None]},
    ],
)
def test_anything_else_is_told_to_be_damaged(raw: object) -> None:
    with pytest.raises(FashRecError, match="damaged"):
        Filter.from_json(raw)


def test_values_compare_without_case_and_come_once() -> None:
    twice = Filter(values=(("colour", ("Black", " black", "NA", "")), ("gender", ())))
    assert twice.values == (("colour", ("Black", "")),)
    assert twice.wants("colour", "BLACK")
    assert twice.wants("colour", "NA")
    assert not twice.wants("colour", "Red")


def test_choosing_a_value_again_takes_it_back() -> None:
    chosen = Filter().toggled("colour", "Red").toggled("colour", "Blue").toggled("gender", "Men")
    assert chosen.values == (("colour", ("Red", "Blue")), ("gender", ("Men",)))
    assert chosen.toggled("colour", "red").chosen("colour") == ("Blue",)
    assert chosen.toggled("gender", "Men").columns == ("colour",)


def test_every_part_can_be_taken_away_alone() -> None:
    assert BELTS.parts() == [
        Part("text", "puma"),
        Part("article_type", "Belts"),
        Part("colour", "Navy Blue"),
        Part("colour", "Black"),
        Part("years", "2011–2013"),
    ]
    left = BELTS
    for part in BELTS.parts():
        assert not left.is_empty
        left = left.without_part(part)
    assert left.is_empty


def test_years_the_wrong_way_round_are_turned() -> None:
    assert Filter(years=(2013, 2011)) == Filter(years=(2011, 2013))
