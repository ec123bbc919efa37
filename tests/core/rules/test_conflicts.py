"""What stands in a rule's way is said in a sentence."""

from datetime import date

import pytest

from core.rules.conflicts import conflicts_of

TODAY = date(2026, 6, 15)


@pytest.fixture
def said(targets):
    """Give what is said of each rule, and whether it does nothing."""

    def run(*rules):
        found = conflicts_of(rules, targets, TODAY)
        return [[(each.sentence, each.is_idle) for each in of_rule] for of_rule in found]

    return run


def test_rules_that_do_what_they_say_have_no_conflict(said, make):
    rules = [make("pin", "p1"), make("exclude", "p7"), make("boost", "Belts"), make("bury", "p8")]

    assert said(*rules) == [[], [], [], []]


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"products": "gone"}, "Product one (gone) is not in the catalogue (any more)."),
        ({"products": "p4"}, "Without a picture that can be used it is never recommended."),
        ({"about": "gone"}, "It counts in no list. Product one (gone) is not in the catalogue"),
        ({"about": "Ties"}, "It counts in no list. No product of the catalogue is “Ties”."),
        ({"about": "p1"}, "A product is never recommended to itself."),
        ({"last_day": date(2026, 6, 14)}, "Its period is over since 14 Jun."),
    ],
)
def test_what_makes_a_rule_do_nothing(said, make, more, sentence):
    [[(told, is_idle)]] = said(make("pin", **{"products": "p1", **more}))

    assert told.startswith(sentence)
    assert is_idle


def test_a_filter_that_matches_nothing(said, make):
    assert said(make("exclude", "Ties")) == [[("No product of the catalogue is “Ties”.", True)]]


def test_a_rule_that_has_not_begun(said, make):
    [[(told, is_idle)]] = said(make("exclude", "p1", first_day=date(2027, 1, 1)))

    assert told == "It begins to count on 1 Jan 2027."
    assert not is_idle


def test_pinned_and_excluded_at_once(said, make):
    everywhere = said(make("pin", "p1"), make("exclude", "Belts"))
    in_some = said(make("pin", "p1"), make("exclude", "Belts", "Caps"))
    elsewhere = said(make("pin", "p1", "Belts"), make("exclude", "Belts", "Caps"))

    assert everywhere == [
        [("Excluded by “Exclude all Belts”, so it is not pinned there.", True)],
        [],
    ]
    assert in_some[0] == [
        (
            "Excluded in some of its questions by “Exclude all Belts”, so it is not pinned there.",
            False,
        )
    ]
    assert elsewhere == [[], []]


def test_two_pins_at_one_place(said, make):
    [first, second] = said(make("pin", "p1"), make("pin", "p2"))

    assert first == []
    assert second == [
        (
            "Place 1 goes to “Pin Product 1 to place 1”; this one takes the next free place there.",
            False,
        )
    ]
    assert said(make("pin", "p1"), make("pin", "p2", "Caps"))[1] == []
    assert said(make("pin", "p1", "p8"), make("pin", "p2", "p9")) == [[], []]


def test_a_product_pinned_twice(said, make):
    [wide, narrow] = said(make("pin", "p1", place=2), make("pin", "p1", "p9", place=3))

    assert narrow == []
    assert wide == [("“Pin Product 1 to place 3” goes before it for the same product.", False)]
    shadowed = said(make("pin", "p1", place=2), make("pin", "p1", place=3))[1]
    assert shadowed == [("“Pin Product 1 to place 2” goes before it for the same product.", True)]


def test_an_exclusion_within_another_is_shadowed(said, make):
    assert said(make("exclude", "Belts"), make("exclude", "p1")) == [
        [],
        [("“Exclude all Belts” puts the same products out already.", True)],
    ]
    assert said(make("exclude", "p1"), make("exclude", "p1"))[0] == []
    assert said(make("exclude", "Belts", "Caps"), make("exclude", "p1")) == [[], []]


def test_a_boost_of_what_is_partly_excluded_pinned_or_buried_as_much(said, make):
    assert said(make("boost", "Belts"), make("exclude", "p1"))[0] == [
        ("“Exclude Product 1” excludes 1 of its 5 products.", False)
    ]
    assert said(make("boost", "p1"), make("pin", "p1"))[0] == [
        ("“Pin Product 1 to place 1” says its place, whatever its strength.", True)
    ]
    assert said(make("boost", "Belts"), make("bury", "Belts"))[0] == [
        ("“Bury all Belts clearly” undoes it: the two cancel each other out.", True)
    ]


def test_rules_that_are_off_or_over_or_elsewhere_stand_in_nobodys_way(said, make):
    pin = make("pin", "p1", recommender="blend", last_day=date(2026, 7, 1))
    others = [
        make("exclude", "p1", is_on=False),
        make("exclude", "p1", last_day=date(2026, 1, 1)),
        make("exclude", "p1", first_day=date(2026, 7, 2)),
        make("exclude", "p1", recommender="same-type"),
    ]

    assert said(pin, *others)[0] == []
    assert said(pin, *others)[1] == []


def test_a_pin_for_some_questions_meets_those_for_all_and_for_one_of_them(said, make):
    everywhere, caps, one, other = (
        make("pin", "p0"),
        make("pin", "p1", "Caps"),
        make("pin", "p2", "p9"),
        make("pin", "p3", "p0"),
    )

    found = said(everywhere, caps, one, other)

    assert [len(of_rule) for of_rule in found] == [3, 1, 0, 0]
    assert found[1][0][0].startswith("Place 1 goes to “Pin Product 2 to place 1”")
