"""What a new picture shows beside its type."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.recommend.recommendation import AttributeGuess, ClassGuess, Classification
from fashrec_gui.recommendations.attribute_table import (
    AttributeTable,
    as_text,
    shown_attributes,
)
from fashrec_gui.recommendations.colour_swatch import colour_of
from fashrec_gui.recommendations.panel import RecommendationPanel

SHIRT = Classification(
    (ClassGuess("Shirts", 0.62), ClassGuess("Tops", 0.3)),
    False,
    (AttributeGuess("colour", "Navy Blue", 0.7), AttributeGuess("gender", "Men", 0.4)),
)


def ask_with_picture(panel: RecommendationPanel, qtbot: QtBot, picture: Path) -> None:
    with qtbot.waitSignal(panel.query_changed):
        panel.ask_picture(picture, picture.name)


def test_a_new_picture_gets_its_whole_row(
    panel: RecommendationPanel, qtbot: QtBot, picture_file: Path
) -> None:
    ask_with_picture(panel, qtbot, picture_file)
    table = panel.findChild(AttributeTable)
    assert table.isVisible()
    assert table.accessibleName() == (
        "By the picture: Category Topwear 97%, Gender Women 93%, Colour Navy Blue 71%, "
        "Season Summer 44%, Usage Casual > 99%"
    )


def test_a_product_keeps_what_the_catalogue_says(panel: RecommendationPanel, ask: Any) -> None:
    ask.products(3)
    assert not panel.findChild(AttributeTable).isVisible()


def test_the_row_can_be_copied(
    panel: RecommendationPanel, qtbot: QtBot, picture_file: Path
) -> None:
    ask_with_picture(panel, qtbot, picture_file)
    buttons = {each.text(): each for each in panel.findChildren(QPushButton)}
    with qtbot.waitSignal(panel.message) as told:
        buttons["Copy as text"].click()
    assert told.args == ["Copied what the picture shows."]
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0] == "Picture\tsupplier photo.png"
    assert "Colour\tNavy Blue\t71%" in lines


def test_the_text_says_when_the_type_is_not_sure() -> None:
    unsure = Classification(SHIRT.guesses, True, SHIRT.attributes)
    assert as_text("a.png", unsure).split("\n") == [
        "Picture\ta.png",
        "Type, not sure\tShirts\t62%",
        "Type, not sure\tTops\t30%",
        "Gender\tMen\t40%",
        "Colour\tNavy Blue\t70%",
    ]


def test_the_columns_stand_in_the_order_people_read_them() -> None:
    assert [each.column for each in shown_attributes(SHIRT)] == ["gender", "colour"]


def test_guesses_are_called_by_the_column_that_the_classifier_was_taught() -> None:
    taught = replace(SHIRT, column="season")

    assert as_text("a.jpg", taught).splitlines()[1].startswith("Season\t")
    assert as_text("a.jpg", SHIRT).splitlines()[1].startswith("Type\t")


@pytest.mark.parametrize(
    ("name", "colour"),
    [("Navy Blue", "#1f2c55"), (" white ", "#ffffff"), ("Hot Pink", "#ff69b4"), ("Multi", None)],
)
def test_a_colour_is_known_by_its_name(name: str, colour: str | None) -> None:
    assert colour_of(name) == (QColor(colour) if colour else None)
