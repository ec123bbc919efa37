"""How text and numbers look in each dialect."""

import pytest

from core.errors import ExportError
from core.export.profiles import guard, profile_named


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\0"])
def test_text_a_spreadsheet_would_run_is_guarded(start: str) -> None:
    assert guard(start + "1") == "'" + start + "1"


@pytest.mark.parametrize("text", ["", "Shirt", "a=b", " =1", "'quoted", "1-2"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert guard(text) == text


def test_numbers_are_never_guarded() -> None:
    profile = profile_named("spreadsheet")

    assert profile.row([-1, -0.25, "-1"]) == ["-1", "-0.2500", "'-1"]


def test_the_machine_profile_guards_nothing() -> None:
    assert profile_named("machine").row(["=1", -0.5]) == ["=1", "-0.5000"]


def test_a_score_that_rounds_to_nothing_has_no_minus() -> None:
    assert profile_named("machine").row([-0.00001]) == ["0.0000"]


def test_the_machine_profile_always_has_commas() -> None:
    assert profile_named("machine", ";").delimiter == ","


@pytest.mark.parametrize(("name", "delimiter"), [("excel", ","), ("spreadsheet", "|")])
def test_what_does_not_exist_is_refused_in_a_sentence(name: str, delimiter: str) -> None:
    with pytest.raises(ExportError, match=r"(choose one of|use a comma)"):
        profile_named(name, delimiter)
