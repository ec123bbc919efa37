"""Rules among everything else: keys, marks on tiles, the switch, the comparison."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QMenu
from pytestqt.qtbot import QtBot

from core.browsing.filter import Filter
from core.recommend.recommendation import RecommendationList
from core.rules.changes import BOOSTED, PUT_OUT, Change, Effects
from core.rules.rule import Rule, Target
from fashrec_gui.grid.badges import BadgeKind
from fashrec_gui.main_window import MainWindow
from fashrec_gui.recommendations.answer_model import RECOMMENDATION_ROLE
from fashrec_gui.recommendations.tile_list import TileList
from fashrec_gui.rules.aimed import Aimed, in_list
from fashrec_gui.rules.comparison import most_changed
from fashrec_gui.rules.editor import RuleEditor
from fashrec_gui.rules.tile_marks import mark_words, paint_change


@pytest.fixture
def window(qtbot: QtBot, tasks, settings, theme, engine) -> MainWindow:
    made = MainWindow(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    qtbot.waitExposed(made)
    engine.warning = ""
    made.opener.opened.emit(engine)
    return made


def ask(qtbot: QtBot, window: MainWindow, row: int) -> None:
    window.panel.ask_products([row])
    qtbot.waitUntil(lambda: window.panel.answer is not None and window.panel.is_at_rest)


def kinds(window: MainWindow) -> list[str]:
    return [each.rule.kind for each in window.rules.keeper.known]


def test_x_excludes_what_is_selected_and_undo_brings_it_back(qtbot: QtBot, window) -> None:
    window.grid.views.chosen.choose(4)

    window.keys.exclude.trigger()

    [known] = window.rules.keeper.known
    assert known.rule == Rule("exclude", Target("10004"))
    window.keys.exclude.trigger()
    assert kinds(window) == ["exclude"]
    window.desk.undo()
    assert kinds(window) == []


def test_x_on_a_tile_excludes_for_the_product_asked_about(qtbot: QtBot, window) -> None:
    ask(qtbot, window, 2)
    tiles = window.panel._page.lists.list_of("look-alikes")
    tiles.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tiles, Qt.Key.Key_Right)

    window.keys.exclude.trigger()

    [known] = window.rules.keeper.known
    assert known.rule.questions.product_id == "10002"


def test_p_asks_for_the_place_and_takes_the_next_free_one(qtbot: QtBot, window) -> None:
    window.rules.keeper.add([Rule("pin", Target("10009"), place=1)])
    window.grid.views.chosen.choose(4)

    window.keys.pin.trigger()
    editor = window.findChild(RuleEditor)
    assert editor is not None
    assert editor.rule.place == 2
    assert editor.rule.products.product_id == "10004"
    editor.accept()

    assert [each.rule.place for each in window.rules.keeper.known] == [1, 2]


def test_nothing_selected_says_what_to_do(qtbot: QtBot, window) -> None:
    with qtbot.waitSignal(window.rules.message) as seen:
        window.rules.exclude(Aimed())
    assert seen.args == ["Select a product first, then press X to exclude it."]
    with qtbot.waitSignal(window.rules.refused):
        window.rules.exclude(Aimed(tuple(range(5)) * 30))


def test_a_rule_that_is_off_is_switched_on_instead_of_made_twice(window) -> None:
    window.rules.exclude(Aimed((3,)))
    window.rules.keeper.switch([window.rules.keeper.known[0].rule], False)

    window.rules.exclude(Aimed((3, 5)))

    assert [each.rule.is_on for each in window.rules.keeper.known] == [True, True]


def test_tiles_that_rules_speak_of_are_marked_and_say_so(qtbot: QtBot, window) -> None:
    window.rules.keeper.add([Rule("pin", Target("10009"), place=1)])
    ask(qtbot, window, 2)
    model = window.panel._page.lists.list_of("look-alikes").model()

    words = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Pinned to place 1; 7th without rules" in words
    assert "Rule: Pin 10005 to place 1 for every question" in words
    told = window.panel._page.lists.also_in("look-alikes", 5)
    assert "Pinned to place 1; 7th without rules\nRule: Pin 10005 to place 1" in told
    assert "without rules" not in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_lists_are_asked_for_again_when_a_rule_changes_and_when_rules_are_off(
    qtbot: QtBot, window, engine
) -> None:
    ask(qtbot, window, 2)
    strip = window.panel.rules
    assert not strip.isVisible()
    before = len(engine.asked)
    window.rules.exclude(Aimed((3,)))
    qtbot.waitUntil(lambda: window.panel.is_at_rest and len(engine.asked) > before)
    assert strip.isVisible()
    assert strip._words.text().endswith("pinned")

    strip.findChild(QCheckBox).setChecked(False)

    qtbot.waitUntil(lambda: "rules False" in engine.asked and window.panel.is_at_rest)
    assert strip._words.text() == "off: as the pictures say"


def test_products_with_rules_have_a_badge_in_the_grid(qtbot: QtBot, window) -> None:
    window.rules.exclude(Aimed((3,)))

    def badges() -> list[BadgeKind]:
        return [each.kind for each in window.grid.model.badges_at(3)]

    qtbot.waitUntil(lambda: BadgeKind.RULE in badges())
    window.desk.undo()
    assert BadgeKind.RULE not in badges()


def test_the_menu_of_a_tile_offers_rules(qtbot: QtBot, window) -> None:
    ask(qtbot, window, 2)
    menu = QMenu()
    recommendation = window.panel.answer.lists["look-alikes"].recommendations[0]
    window.panel.menu_opening.emit(menu, recommendation)

    [rules] = [each for each in menu.findChildren(QMenu) if each.title() == "Rules"]
    words = [action.text() for action in rules.actions()]
    name = window.panel.answer.products[0].name
    assert words[:2] == ["Pin to a place…\tP", f"Exclude for “{name}”\tX"]
    assert "Exclude from every list" in words
    assert "Delete “Pin 10005 to place 1”" in words


def test_the_menu_of_the_grid_offers_rules_for_several_products(qtbot: QtBot, window) -> None:
    menu = window.doing.menu.menu_for([3, 4], window)
    [rules] = [each for each in menu.findChildren(QMenu) if each.title() == "Rules"]
    rules.aboutToShow.emit()
    actions = {action.text(): action for action in rules.actions()}

    assert not actions["Pin to a place…\tP"].isEnabled()
    boost = actions["Boost in every list"].menu()
    boost.actions()[-1].trigger()

    assert [each.rule.strength for each in window.rules.keeper.known] == [5, 5]


def test_lists_with_and_without_rules_stand_side_by_side(qtbot: QtBot, window) -> None:
    ask(qtbot, window, 2)

    window.panel.rules.compare_wanted.emit()
    shown = window.rules._comparison
    qtbot.waitUntil(lambda: shown.ruled.rowCount() > 0 and shown.without.rowCount() > 0)

    assert shown._summary.text() == "1 pinned"

    row = shown.ruled.index(1, 0).data(RECOMMENDATION_ROLE).row
    shown.findChildren(TileList)[1].chosen.emit(row)
    qtbot.waitUntil(lambda: window.panel.answer.question.rows == (row,))
    assert not shown.isVisible()


def test_the_comparison_begins_where_rules_change_the_most(qtbot: QtBot, window) -> None:
    ask(qtbot, window, 2)
    answer = replace(window.panel.answer, lists=dict(window.panel.answer.lists))
    changed = Effects({row: Change(PUT_OUT, 0, 3) for row in (4, 5)}, 2)
    [name] = answer.lists
    assert most_changed(answer, "blend") == name
    answer.lists["blend"] = replace(answer.lists[name], effects=changed)
    assert most_changed(answer, name) == "blend"
    answer.lists[name] = answer.lists["blend"]
    assert most_changed(answer, name) == name, "where they are changed alike"


def test_a_mark_tells_the_way_a_product_has_gone() -> None:
    assert mark_words(Change(BOOSTED, 2, 7)) == "7 → 2"
    assert mark_words(Change(BOOSTED, 2, 0)) == ""
    assert mark_words(Change(PUT_OUT, 0, 3)) == ""

    picture = QImage(120, 140, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    blank = picture.copy()
    painter = QPainter(picture)
    paint_change(painter, QRect(0, 0, 120, 140), Change(BOOSTED, 2, 7))
    painter.end()
    assert picture != blank


def test_a_new_rule_begins_with_what_the_catalogue_is_filtered_by(qtbot: QtBot, window) -> None:
    window.grid.browsing.set_filter(Filter(values=(("colour", ("Red",)),)))

    window.rules.begin()

    editor = window.findChild(RuleEditor)
    assert editor is not None
    assert editor.rule.products.filter.in_words() == "Red"
    editor.reject()


def test_boosts_from_the_menu_count_where_they_were_made(qtbot: QtBot, window) -> None:
    ask(qtbot, window, 2)
    window.rules.move(in_list((5,), window.panel.answer), "boost", 4)

    [known] = window.rules.keeper.known
    assert known.rule == Rule("boost", Target("10005"), Target("10002"), strength=4)


def test_the_keys_work_in_the_grid_and_are_letters_in_a_field(qtbot: QtBot, window) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.grid.views.chosen.choose(4)
    window.grid.views.grid.setFocus()
    QTest.keyClick(window.grid.views.grid, Qt.Key.Key_X)
    assert kinds(window) == ["exclude"]

    window.header.search.begin()
    QTest.keyClicks(window.focusWidget(), "px")
    assert window.header.search.text() == "px"
    assert kinds(window) == ["exclude"]


def test_a_list_that_rules_have_emptied_says_so(qtbot: QtBot, window) -> None:
    ask(qtbot, window, 2)
    effects = Effects({3: Change(PUT_OUT, 0, 1)}, 1)
    section = window.panel._page.lists._sections["blend"]

    section.show_list(
        None, RecommendationList("blend", (), 9, effects=effects), window.panel.answer
    )

    assert section.note.text().startswith("Your rules exclude all that would be here")
