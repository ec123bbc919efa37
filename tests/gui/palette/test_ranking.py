"""The palette's order: forgiving, and always the same for the same letters."""

import pytest

from fashrec_gui.palette.ranking import Fit, fit, ranked


@pytest.mark.parametrize(
    ("typed", "how"),
    [
        ("open", Fit.START),
        ("Open cat", Fit.START),
        ("op fo", Fit.WORDS),
        ("fo op", Fit.ANY_ORDER),
        ("alog", Fit.INSIDE),
        ("ocf", Fit.LETTERS),
        ("opfol", Fit.LETTERS),
        ("fco", None),
        ("export", None),
        ("x", None),
    ],
)
def test_how_well_letters_fit(typed: str, how: Fit | None) -> None:
    assert fit(typed, "Open catalogue folder") == how


def test_better_fits_come_first_then_what_was_used_then_the_order_as_it_is() -> None:
    titles = ["Full export", "Export…", "Export again", "Explain", "Text"]
    assert [titles[place] for place in ranked("ex", titles)] == [
        "Export…",
        "Export again",
        "Explain",
        "Full export",
        "Text",
    ]
    assert [titles[place] for place in ranked("ex", titles, recent=[0, 3])] == [
        "Explain",
        "Export…",
        "Export again",
        "Full export",
        "Text",
    ]
