"""Which rules count in a list, and what they change together."""

import time
from datetime import date

import numpy as np
import pytest

from core.browsing.filter import Filter
from core.rules.rule import Rule, Target
from core.rules.rulebook import RuleBook
from core.rules.targets import Targets

TODAY = date(2026, 6, 15)


@pytest.fixture
def changed(targets):
    """Give what rules change in a list about some rows."""

    def run(*rules, asked=(9,), recommender="blend", day=TODAY):
        book = RuleBook(rules, targets)
        return book.adjustments(book.in_force(asked, recommender, day))

    return run


def pins(adjustments) -> list[tuple[int, int]]:
    return list(
        zip(adjustments.pinned_places.tolist(), adjustments.pinned_rows.tolist(), strict=True)
    )


def test_each_kind_changes_what_it_speaks_of(changed, make):
    made = changed(
        make("pin", "p3", place=2),
        make("exclude", "p7"),
        make("boost", "Belts", strength=2),
        make("bury", "p8", strength=4),
    )

    assert pins(made) == [(2, 3)]
    assert np.flatnonzero(made.excluded).tolist() == [7]
    assert made.steps.tolist() == [2, 2, 2, 2, 2, 0, 0, 0, -4, 0]


def test_without_rules_nothing_is_changed(changed, make):
    assert changed() is None
    assert changed(make("pin", "p3", is_on=False)) is None


@pytest.mark.parametrize(
    ("about", "asked", "counts"),
    [
        (None, (9,), True),
        (None, (), True),
        ("p9", (9,), True),
        ("p9", (8,), False),
        ("p9", (8, 9), False),
        ("p9", (), False),
        ("Caps", (9,), True),
        ("Caps", (8, 9), True),
        ("Caps", (1, 9), False),
        ("Caps", (), False),
        ("gone", (9,), False),
    ],
)
def test_a_rule_counts_in_questions_all_of_whose_products_are_meant(
    changed, make, about, asked, counts
):
    assert (changed(make("exclude", "p2", about), asked=asked) is not None) == counts


def test_a_rule_of_one_recommender_counts_in_its_lists_alone(changed, make):
    rule = make("exclude", "p2", recommender="look-alikes")

    assert changed(rule, recommender="look-alikes") is not None
    assert changed(rule, recommender="blend") is None


def test_a_rule_counts_from_its_first_day_to_its_last(changed, make):
    rule = make("exclude", "p2", first_day=date(2026, 6, 1), last_day=date(2026, 6, 30))
    days = [date(2026, 5, 31), date(2026, 6, 1), date(2026, 6, 30), date(2026, 7, 1)]

    assert [changed(rule, day=day) is not None for day in days] == [False, True, True, False]


def test_what_is_not_in_the_catalogue_is_passed_over(changed, make):
    made = changed(make("pin", "gone"), make("exclude", "Ties"), make("boost", "p1"))

    assert pins(made) == []
    assert not made.excludes
    assert made.steps.tolist() == [0, 3] + [0] * 8


def test_excluding_is_stronger_than_pinning(changed, make):
    assert pins(changed(make("pin", "p3"), make("exclude", "Belts"))) == []


def test_of_two_pins_at_one_place_the_second_takes_the_next_free_one(changed, make):
    made = changed(
        make("pin", "p1"), make("pin", "p2"), make("pin", "p3", place=2), make("pin", "p5", place=2)
    )

    assert pins(made) == [(1, 1), (2, 2), (3, 3), (4, 5)]


def test_the_more_particular_pin_goes_before_the_one_for_all_questions(changed, make):
    everywhere, about_caps, about_it = (
        make("pin", "p1"),
        make("pin", "p2", "Caps"),
        make("pin", "p3", "p9"),
    )

    assert pins(changed(everywhere, about_caps, about_it)) == [(1, 3), (2, 2), (3, 1)]
    assert pins(changed(make("pin", "p1", place=5), make("pin", "p1", "Caps", place=7))) == [(7, 1)]
    one = make("pin", "p2", recommender="blend")
    assert pins(changed(everywhere, one)) == [(1, 2), (2, 1)]


def test_neither_the_product_asked_about_nor_one_without_picture_takes_a_place(changed, make):
    made = changed(make("pin", "p9"), make("pin", "p4"), make("pin", "p1"))

    assert pins(made) == [(1, 1)]


def test_boosts_and_buries_add_up_to_five_steps_at_most(changed, make):
    made = changed(
        make("boost", "Belts", strength=4),
        make("boost", "p1", strength=4),
        make("bury", "p2", strength=1),
    )

    assert made.steps.tolist()[:4] == [4, 5, 3, 4]


def test_the_same_rules_are_put_together_once(targets, make):
    book = RuleBook([make("exclude", "Belts")], targets)
    numbers = book.in_force((9,), "blend", TODAY)

    assert book.adjustments(numbers) is book.adjustments(numbers)


def test_a_hundred_rules_over_a_large_catalogue_take_under_two_milliseconds():
    count = 35_000
    chance = np.random.default_rng(1)
    masks = {str(number): chance.random(count) < 0.1 for number in range(100)}

    class Choosing:
        def mask(self, filter: Filter) -> np.ndarray:
            return masks[filter.text]

    targets = Targets(np.ones(count, np.bool_), lambda product_id: int(product_id), Choosing)
    kinds = ("boost", "bury", "exclude", "pin")
    rules = []
    for number in range(100):
        kind = kinds[number % 4]
        single = Target(str(number * 7))
        strength = 2 if kind in ("boost", "bury") else 0
        chosen = single if kind == "pin" else Target(filter=Filter(str(number)))
        rules.append(Rule(kind, chosen, place=int(kind == "pin"), strength=strength))
    taken = []
    for _ in range(20):
        book = RuleBook(rules, targets)
        begun = time.perf_counter()
        made = book.adjustments(book.in_force((9,), "blend", TODAY))
        taken.append(time.perf_counter() - begun)
        assert made is not None and made.excludes

    assert min(taken) < 0.002
