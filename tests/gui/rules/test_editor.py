"""The editor: the sentence follows what is chosen, and nothing unfinished is kept."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from core.browsing.filter import YEARS
from core.rules.rule import Rule, Target
from fashrec_gui.rules.editor import RuleEditor
from fashrec_gui.rules.product_field import ProductField

from ..conftest import FakeProducts
from .conftest import of_type


@pytest.fixture
def edit(qtbot: QtBot, tasks, engine, theme):
    def begin(rule: Rule) -> RuleEditor:
        made = RuleEditor(tasks, engine, rule)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        made.show()
        return made

    return begin


def sentence(editor: RuleEditor) -> str:
    [label] = [each for each in editor.findChildren(QLabel) if each.property("role") == "heading"]
    return label.text()


def button(editor: RuleEditor, text: str) -> QPushButton:
    [found] = [each for each in editor.findChildren(QPushButton) if each.text() == text]
    return found


def named(editor: RuleEditor, kind, name: str):
    [found] = [each for each in editor.findChildren(kind) if each.accessibleName() == name]
    return found


def test_the_sentence_says_the_rule_as_it_is_made(qtbot: QtBot, edit) -> None:
    editor = edit(Rule("pin", Target("10002", "Blue Tee"), of_type("Belts"), place=1))
    assert sentence(editor) == "Pin Blue Tee to place 1 for every question about Belts"

    editor._how.place.setValue(4)
    named(editor, QCheckBox, "Until a day").setChecked(True)
    until = editor.rule.last_day
    assert until == date.today()
    said = sentence(editor)
    assert said.startswith("Pin Blue Tee to place 4 for every question about Belts until")

    button(editor, "Bury").click()
    assert sentence(editor).startswith("Bury Blue Tee clearly for every question about Belts")
    with qtbot.waitSignal(editor.kept) as seen:
        button(editor, "Add rule").click()
    [rule] = seen.args
    assert (rule.kind, rule.place, rule.strength, rule.last_day) == ("bury", 0, 3, until)


def test_an_unfinished_rule_says_what_is_wanting_and_is_not_kept(qtbot: QtBot, edit) -> None:
    editor = edit(Rule("exclude", Target()))

    assert not button(editor, "Add rule").isEnabled()
    assert "not said what to exclude" in editor.problem
    with qtbot.assertNotEmitted(editor.kept):
        editor.accept()
    where = named(editor, QComboBox, "Where")
    editor._products.set_target(Target("10001", "One"))
    where.setCurrentIndex(where.findData("some"))
    assert editor.problem == "Say which questions it is for."


def test_only_a_single_product_can_be_pinned(edit) -> None:
    editor = edit(Rule("boost", of_type("Caps"), strength=2))

    button(editor, "Pin").click()

    assert editor.problem.startswith("It is not said what to pin")
    assert named(editor, QComboBox, "Products").currentData() == "one"


def test_a_product_is_found_by_its_id(qtbot: QtBot, edit) -> None:
    editor = edit(Rule("exclude", Target()))
    field = named(editor, ProductField, "Products: product")

    qtbot.keyClicks(field, "10005")

    qtbot.waitUntil(lambda: editor.rule.products.product_id == "10005")
    assert sentence(editor).startswith("Exclude Puma Women")
    assert button(editor, "Add rule").isEnabled()


def test_products_are_chosen_by_their_columns_and_counted(qtbot: QtBot, edit) -> None:
    editor = edit(Rule("exclude", of_type("Caps")))
    choice = editor._products.choice
    column = named(editor, QComboBox, "Products: products: column")
    qtbot.waitUntil(lambda: column.findData("colour") >= 0)
    counted = [each for each in choice.findChildren(QLabel) if "products now" in each.text()]
    assert [each.text() for each in counted] == ["6 products now"]

    column.setCurrentIndex(column.findData("colour"))
    value = named(editor, QComboBox, "Products: products: value")
    value.setEditText("Red")
    qtbot.keyClick(value, Qt.Key.Key_Return)

    assert editor.rule.products.filter.in_words() == "Caps · Red"
    choice._take_away(editor.rule.products.filter.parts()[0])
    assert sentence(editor) == "Exclude all Red for every question"


def test_enter_takes_a_typed_value_and_leaves_the_rule_open(qtbot: QtBot, edit) -> None:
    editor = edit(Rule("exclude", of_type("Caps")))
    column = named(editor, QComboBox, "Products: products: column")
    qtbot.waitUntil(lambda: column.findData("colour") >= 0)
    column.setCurrentIndex(column.findData("colour"))
    value = named(editor, QComboBox, "Products: products: value")
    with qtbot.waitExposed(editor):
        editor.show()
    value.setFocus()
    qtbot.waitUntil(value.hasFocus)
    value.lineEdit().setText("Red")

    with qtbot.assertNotEmitted(editor.kept):
        qtbot.keyClick(value, Qt.Key.Key_Return)
    assert editor.rule.products.filter.in_words() == "Caps · Red"
    assert editor.isVisible()


def test_an_edited_rule_keeps_its_number(qtbot: QtBot, edit) -> None:
    editor = edit(Rule("exclude", Target("10001", "One"), note="so", rule_id=7))

    with qtbot.waitSignal(editor.kept) as seen:
        button(editor, "Save").click()

    assert seen.args[0].rule_id == 7
    assert seen.args[0].note == "so"


@pytest.fixture
def years(qtbot: QtBot, edit, engine):
    """An editor of a rule for products of some years, with the years to be chosen in sight."""
    of_years = [replace(each, year="2012") for each in engine.products.products(range(60))]
    engine.products = FakeProducts(of_years)

    def begin(first: int | None, last: int | None) -> tuple[RuleEditor, QComboBox, QComboBox]:
        rule = Rule("exclude", Target(filter=of_type("Caps").filter.with_years(first, last)))
        editor = edit(rule)
        column = named(editor, QComboBox, "Products: products: column")
        qtbot.waitUntil(lambda: column.findData(YEARS) >= 0)
        column.setCurrentIndex(column.findData(YEARS))
        boxes = ("Products: products: first year", "Products: products: last year")
        return editor, *(named(editor, QComboBox, name) for name in boxes)

    return begin


def choose(box: QComboBox, year: int | None) -> None:
    box.setCurrentIndex(box.findData(year))
    box.activated.emit(box.currentIndex())


def test_the_years_of_a_rule_are_chosen_from_and_to(years) -> None:
    editor, first, last = years(None, None)
    assert first.isVisible()
    assert not named(editor, QComboBox, "Products: products: value").isVisible()
    choose(first, 2012)
    assert editor.rule.products.filter.in_words() == "Caps · from 2012"
    choose(last, 2012)
    assert sentence(editor) == "Exclude all Caps · 2012 for every question"
    choose(first, None)
    assert editor.rule.products.filter.years == (None, 2012)


def test_years_that_a_rule_has_are_shown_and_can_be_taken_away(years) -> None:
    editor, first, last = years(1999, 2012)
    assert (first.currentData(), last.currentData()) == (1999, 2012)  # though no product is of 1999
    lines = [each.text() for each in editor._products.choice.findChildren(QLabel)]
    assert "Years" in lines
    assert "1999–2012" in lines
    button_names = [each.accessibleName() for each in editor.findChildren(QToolButton)]
    assert "Take 1999–2012 away" in button_names
    editor._products.choice._take_away(editor.rule.products.filter.parts()[-1])
    assert editor.rule.products.filter.in_words() == "Caps"
    assert (first.currentData(), last.currentData()) == (None, None)
