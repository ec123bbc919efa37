"""Ids out of what somebody pasted."""

import pytest

from core.lists.pasted import pasted_in_words, rows_of_pasted

CATALOGUE = {"0012": 0, "12": 1, "AB 7": 2, "x-9": 3}


@pytest.mark.parametrize(
    ("text", "rows", "unknown"),
    [
        ("0012\n12", [0, 1], []),
        ("12, 0012; x-9\tAB 7", [1, 0, 3, 2], []),
        ("12\r\n12\r\n", [1], []),
        ("\"0012\"\n'12'", [0, 1], []),
        ("0012 Puma cap, red\nelse\n", [0], ["else"]),
        ("0012\tPuma cap\tred\n12\tBag\n", [0, 1], []),
        ("AB 7 Puma cap", [], ["AB 7 Puma cap"]),
        ("", [], []),
        (" \n\t ", [], []),
    ],
)
def test_ids_are_found_in_their_order_and_the_rest_is_told(text, rows, unknown):
    assert rows_of_pasted(text, CATALOGUE.get) == (rows, unknown)


def test_what_was_not_found_is_named_in_short():
    assert "not in this catalogue: a, b, c and others." in pasted_in_words(7, list("abcd"))
    assert "No id of this catalogue" in pasted_in_words(0, ["Dear all,"])
    assert len(pasted_in_words(1, ["x" * 500])) < 100
