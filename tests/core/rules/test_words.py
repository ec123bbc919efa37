"""A rule reads as a sentence."""

from datetime import date

import pytest

from core.rules.rule import Rule, Target
from core.rules.words import rule_in_words

TODAY = date(2026, 6, 15)


@pytest.mark.parametrize(
    ("kind", "products", "about", "more", "sentence"),
    [
        (
            *("pin", "p1", "Belts"),
            {"last_day": date(2026, 12, 31)},
            "Pin Product 1 to place 1 for every question about Belts until 31 Dec",
        ),
        ("exclude", "Belts", None, {}, "Exclude all Belts for every question"),
        (
            *("boost", "Belts", "p3"),
            {"strength": 4, "recommender": "blend", "first_day": date(2027, 1, 2)},
            "Boost all Belts strongly for questions about Product 3 in blend lists from 2 Jan 2027",
        ),
        (
            *("bury", "p2", None),
            {"first_day": date(2026, 7, 1), "last_day": date(2026, 7, 1)},
            "Bury Product 2 clearly for every question on 1 Jul",
        ),
    ],
)
def test_a_rule_in_words(make, kind, products, about, more, sentence):
    assert rule_in_words(make(kind, products, about, **more), TODAY) == sentence


def test_what_is_not_said_yet_is_left_open():
    assert rule_in_words(Rule("pin", Target()), TODAY) == "Pin … to place … for every question"
