"""More like this, less like that: chips, keys and menu of the panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from core.recommend.wish import Wish
from core.vision.region import Region
from fashrec_gui.query.wish_bar import WishBar
from fashrec_gui.recommendations.query_card import QueryCard


@pytest.fixture
def bar(panel) -> WishBar:
    return panel.findChild(WishBar)


def wishes(panel):
    return [each.wish for each in panel.query.wishes]


def type_in(bar, text):
    field = bar.findChild(QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_word_that_is_typed_steers_the_answer_and_shows_as_a_chip(panel, ask, bar, qtbot):
    ask.products(3)

    with qtbot.waitSignal(panel.query_changed):
        type_in(bar, "Red")

    assert wishes(panel) == [Wish(True, "Red")]
    assert bar.texts == ["+ Red"]


def test_a_minus_before_the_word_asks_for_less(panel, ask, bar, qtbot):
    ask.products(3)

    with qtbot.waitSignal(panel.query_changed):
        type_in(bar, "-Red")

    assert wishes(panel) == [Wish(False, "Red")]


def test_a_chip_is_taken_back_by_a_click(panel, ask, bar, qtbot):
    ask.products(3)
    with qtbot.waitSignal(panel.query_changed):
        type_in(bar, "Red")

    with qtbot.waitSignal(panel.query_changed):
        chip = next(each for each in bar.findChildren(QPushButton) if "Red" in each.text())
        chip.click()

    assert wishes(panel) == []
    assert bar.texts == []


def test_the_contrary_of_a_wish_takes_its_place(panel, ask, qtbot):
    ask.products(3)
    for is_more in (True, False):
        with qtbot.waitSignal(panel.query_changed):
            panel.wish(Wish(is_more, "Red"))

    assert wishes(panel) == [Wish(False, "Red")]


def test_a_word_that_finds_nothing_is_said_and_the_answer_stays(panel, ask, bar, qtbot):
    ask.products(3)
    before = ask.names("look-alikes")

    type_in(bar, "astrolabe")
    qtbot.waitUntil(lambda: bar.refusal != "")

    assert "astrolabe" in bar.refusal
    assert ask.names("look-alikes") == before
    assert panel.query.rows == (3,)


def test_keys_on_a_tile_wish_for_its_product(panel, ask, qtbot):
    ask.products(3)
    tiles = ask.shown("look-alikes")
    tiles.setFocus()
    tiles.go_on_from(0)
    first = tiles.model().index(0, 0).data(Qt.ItemDataRole.UserRole).product.product_id

    with qtbot.waitSignal(panel.query_changed):
        QTest.keyClicks(tiles, "+")
    assert wishes(panel) == [Wish(True, product_id=first)]


def test_each_wish_is_a_step_of_the_trail(panel, ask, qtbot):
    ask.products(3)
    with qtbot.waitSignal(panel.query_changed):
        panel.wish(Wish(True, "Red"))

    ask.back()
    assert wishes(panel) == []
    ask.forward()
    assert wishes(panel) == [Wish(True, "Red")]


def test_a_part_of_a_product_is_asked_about_as_a_new_picture(panel, engine, tmp_path, qtbot):
    from PIL import Image

    engine.catalogue_root = tmp_path
    (tmp_path / "images").mkdir()
    Image.new("RGB", (90, 120), "navy").save(tmp_path / "images" / "10003.jpg")

    with qtbot.waitSignal(panel.query_changed):
        panel.ask_part(3, Region(0, 0, 0.5, 0.5))

    assert panel.query.rows == ()
    assert panel.answer.origin.product_id == "10003"
    assert panel.answer.name.startswith("Part of Puma Women")
    [image] = panel.answer.images
    assert (image.width(), image.height()) == (45, 60)


def test_the_card_says_what_several_products_share(panel, ask):
    ask.products(0, 56)

    shown = [label.text() for label in panel.findChild(QueryCard).findChildren(QLabel)]
    assert "In common: Shirts · Women · Navy Blue" in shown


def test_without_a_question_there_is_nothing_to_wish_about(panel, qtbot):
    with qtbot.waitSignal(panel.message) as said:
        panel.wish_products([1], True)

    assert "Ask about a product first" in said.args[0]


def offered(bar):
    completions = bar._completer.completionModel()
    return [completions.index(row, 0).data() for row in range(completions.rowCount())]


def test_the_catalogue_s_own_values_are_offered_while_one_types(panel, engine, bar, qtbot):
    qtbot.waitUntil(lambda: len(bar._completer.words) > len(engine.labels))
    own = [word for word in bar._completer.words if word not in engine.labels]
    assert own
    for word in own:
        assert any(word in column.values for column in engine.facets.columns.values())
        bar._completer.setCompletionPrefix(word.lower())
        assert word in offered(bar)


@pytest.mark.parametrize("sign", ["-", "− ", "+"])
def test_a_word_is_completed_behind_its_sign(bar, sign):
    bar.set_words(["Navy Blue", "Red"])
    field = bar.findChild(QLineEdit)
    field.setText(sign + "blu")
    completer = field.completer()
    completer.setCompletionPrefix(field.text())
    assert offered(bar) == ["Navy Blue"]
    assert completer.currentCompletion() == sign + "Navy Blue"
