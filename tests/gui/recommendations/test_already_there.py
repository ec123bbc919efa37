"""A new picture that the catalogue seems to have already."""

import pytest
from PySide6.QtWidgets import QPushButton

from fashrec_gui.recommendations.already_there import AlreadyThere


@pytest.fixture
def word(panel) -> AlreadyThere:
    return panel.findChild(AlreadyThere)


def test_it_is_said_and_shown_in_the_grid(panel, word, engine, picture_file, qtbot):
    engine.known_again = [12, 5]
    panel.ask_picture(picture_file, "supplier photo.png")
    qtbot.waitUntil(word.isVisible)

    assert "Puma Women" in word.accessibleName()
    with qtbot.waitSignal(panel.product_activated) as activated:
        word.findChild(QPushButton).click()
    assert activated.args == [12]


def test_a_picture_that_is_new_says_nothing(panel, word, picture_file, qtbot):
    with qtbot.waitSignal(panel.query_changed):
        panel.ask_picture(picture_file, "supplier photo.png")
    qtbot.waitUntil(lambda: panel.is_at_rest)

    assert word.isHidden()


def test_the_next_question_takes_the_word_away(panel, word, engine, picture_file, ask, qtbot):
    engine.known_again = [12]
    panel.ask_picture(picture_file, "supplier photo.png")
    qtbot.waitUntil(word.isVisible)

    ask.products(3)

    assert word.isHidden()
