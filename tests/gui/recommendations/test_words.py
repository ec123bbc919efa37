"""The small words of the panel: scores, percentages, facts, names in little room."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from core.catalogue.product import Product
from core.recommend.recommendation import ClassGuess, Classification
from fashrec_gui.recommendations.guess_bars import percent, shown_guesses
from fashrec_gui.recommendations.query_card import facts, facts_of
from fashrec_gui.recommendations.text_fit import (
    fitted_lines,
    fitted_words,
    tool_tip,
    without_middle,
)
from fashrec_gui.recommendations.tile_delegate import score_digits


@pytest.mark.parametrize(
    ("score", "digits"),
    [(0.934, ".93"), (1.0, "1.0"), (0.999, "1.0"), (0.05, ".05"), (0.0, ".00"), (-0.08, "−.08")],
)
def test_a_score_has_two_digits(score: float, digits: str) -> None:
    assert score_digits(score) == digits


@pytest.mark.parametrize(
    ("probability", "words"),
    [(0.81, "81%"), (0.004, "< 1%"), (0.996, "> 99%"), (1.0, "100%"), (0.0, "0%")],
)
def test_a_probability_is_never_rounded_to_certainty(probability: float, words: str) -> None:
    assert percent(probability) == words


def test_three_guesses_are_shown_and_more_when_they_count() -> None:
    def classification(*shares: float) -> Classification:
        return Classification(tuple(ClassGuess(f"type {p}", p) for p in shares), False)

    assert len(shown_guesses(classification(0.97, 0.02, 0.01, 0.0, 0.0))) == 3
    assert len(shown_guesses(classification(0.4, 0.3, 0.15, 0.1, 0.05))) == 5
    assert len(shown_guesses(classification(1.0))) == 1


def test_the_facts_leave_out_what_is_not_known() -> None:
    product = Product("007", article_type="Tops", season="Summer", year="2012")
    assert facts(product) == "007 · Tops · Summer 2012"
    assert facts_of((product,) * 8) == "007, 007, 007, 007, 007, 007 and 2 more"
    assert "outside the catalogue" in facts_of(())


def test_a_long_name_keeps_its_end(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    name = "Reid & Taylor Men Formal Black Tie and Cufflink Combo Pack ART-00417"
    lines = fitted_lines(name, font.toString(), 120, 2)
    assert len(lines) == 2
    assert lines[1].endswith("417")
    assert "…" in lines[1]
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 121 for line in lines)


def test_a_name_is_shortened_by_whole_words(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    name = "Marisol & Finch Women Floral Navy Blue Maxi Dress"
    room = QFontMetrics(font).horizontalAdvance("Women Floral … Dress") + 1
    first, last = fitted_lines(name, font.toString(), room, 2)
    assert set(f"{first} {last}".split()) <= {*name.split(), "…"}
    assert last.endswith("… Dress")


def test_where_two_words_are_too_wide_the_last_one_is_whole(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    room = metrics.horizontalAdvance("Pinstriped Dress") - 4
    shown = without_middle("Pinstriped Pencil Dress", metrics, room)
    assert shown.startswith("Pinst")
    assert shown.endswith("… Dress")
    assert metrics.horizontalAdvance(shown) <= room
    for spare in range(-30, 12):
        shown = without_middle("Pinstriped Pencil Dress", metrics, room + spare)
        assert "…" in shown, "what is left out is seen to be"


def test_a_name_without_spaces_is_broken(qapp: QApplication) -> None:
    lines = fitted_lines("X" * 60, qapp.font().toString(), 100, 3)
    assert len(lines) == 3


def test_a_short_name_is_whole(qapp: QApplication) -> None:
    assert fitted_lines("Puma Top", qapp.font().toString(), 400, 2) == ("Puma Top",)
    assert "".join(fitted_lines("", qapp.font().toString(), 400, 2)) == ""


def test_reasons_are_left_out_whole(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    room = QFontMetrics(font).horizontalAdvance("same colour · same type") + 1
    words = ["same colour", "same type", "same season", "same gender", "same usage"]
    lines = fitted_words(words, font, room, 2)
    assert lines[0] == "same colour · same type"
    assert len(lines) == 2
    assert not any("…" in line for line in lines)


def test_a_long_reason_is_broken(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    room = QFontMetrics(font).horizontalAdvance("nearly the same") + 1
    assert fitted_words(["nearly the same picture"], font, room, 2) == [
        "nearly the same",
        "picture",
    ]


def test_a_reason_too_long_for_the_last_line_loses_its_end(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    room = QFontMetrics(font).horizontalAdvance("seen as Track") + 1
    [reason] = fitted_words(["seen as Track Pants"], font, room, 1)
    assert reason.startswith("seen as T")
    assert reason.endswith("…")


def test_a_tool_tip_shows_marks_as_they_are() -> None:
    assert tool_tip(["<b>Top</b> & co", "", "2"]) == "<qt>&lt;b&gt;Top&lt;/b&gt; &amp; co<br>2</qt>"


def test_a_name_of_thousands_of_words_is_shortened_at_once(qapp: QApplication) -> None:
    metrics, measured = QFontMetrics(QFont()), []

    class Counted(QFontMetrics):
        def horizontalAdvance(self, text: str) -> int:
            measured.append(text)
            return metrics.horizontalAdvance(text)

    name = " ".join(f"word{number}" for number in range(3000))
    shown = without_middle(name, Counted(QFont()), 400)
    assert shown.startswith("word0 word1 ")
    assert " … " in shown
    assert shown.endswith(" word2999")
    assert len(measured) < 100
