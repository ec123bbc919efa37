"""What import reports say is recognised again from its text."""

import pytest

from core.catalogue.problem_words import recognised
from core.words import Words


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("left out", {}),
        ("left out; the first is kept", {}),
        ("the id stands in row 5 already", {"row": "5"}),
        ("the row has 3 cells where the header has 4", {"cells": "3", "width": "4"}),
    ],
)
def test_a_text_is_known_with_its_values(text: str, values: dict[str, str]) -> None:
    found = recognised(text)
    assert isinstance(found, Words)
    assert found == text
    assert found.arguments == values


def test_another_text_stays_as_it_is() -> None:
    assert recognised("nobody says this") == "nobody says this"
    assert not isinstance(recognised("nobody says this"), Words)
