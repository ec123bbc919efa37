"""The palette in the window: what it offers, and that keys alone are enough."""

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.browsing.filter import Filter
from core.browsing.order_names import CATALOGUE
from core.browsing.saved_searches import SavedSearch
from core.rules.rule import EXCLUDE, Rule, Target
from fashrec_gui.main_window import MainWindow
from fashrec_gui.palette.dialog import Palette
from fashrec_gui.palette.entries import Entry
from fashrec_gui.rules.keeper import KnownRule
from fashrec_gui.settings import RecentCatalogue, Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any) -> MainWindow:
    made = MainWindow(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    engine.warning = ""
    made.opener.opened.emit(engine)
    return made


def open_palette(window: MainWindow) -> Palette:
    window.keys.show_palette.trigger()
    return window.findChildren(Palette)[-1]


def press(palette: Palette, key: Qt.Key) -> None:
    QTest.keyClick(palette.findChild(QLineEdit), key)


def titles(palette: Palette) -> list[str]:
    return [each.title for each in palette.shown]


def test_every_action_is_offered_with_its_keys_but_not_one_that_cannot_be_done(
    window: MainWindow,
) -> None:
    window.keys.train.setEnabled(False)
    palette = open_palette(window)
    offered = {each.title: each.keys for each in palette.shown}
    assert offered["Export"] == "Ctrl+E"
    assert "Train a classifier" not in offered


def test_typing_and_enter_do_what_was_found(window: MainWindow) -> None:
    palette = open_palette(window)
    palette.type("map")
    press(palette, Qt.Key.Key_Return)
    assert window.keys.show_map.isChecked()


def test_what_was_used_comes_first_the_next_time(window: MainWindow) -> None:
    first = titles(open_palette(window))[0]
    palette = open_palette(window)
    palette.type("larger")
    press(palette, Qt.Key.Key_Return)
    assert titles(open_palette(window))[:2] == ["Larger pictures", first]


def test_arrows_go_round_the_list(window: MainWindow) -> None:
    done: list[str] = []
    window.palette_opener.add_provider(
        lambda: [Entry("z", "Zebra", lambda: done.append("zebra"), "Test")]
    )
    palette = open_palette(window)
    press(palette, Qt.Key.Key_Up)
    press(palette, Qt.Key.Key_Return)
    assert done == ["zebra"]


def test_catalogues_opened_before_are_offered_but_not_the_open_one(
    window: MainWindow, settings: Settings
) -> None:
    settings.remember_catalogue(RecentCatalogue("Winter 2013", "/w/winter", ""))
    offered = titles(open_palette(window))
    assert "Winter 2013" in offered
    assert "Spring 2012" not in offered


def test_panels_are_offered_and_shown(window: MainWindow) -> None:
    window.workbench.dock("recommendations").close()
    palette = open_palette(window)
    palette.type("recommendations")
    press(palette, Qt.Key.Key_Return)
    assert not window.workbench.dock("recommendations").isHidden()


def test_a_product_is_found_by_its_id_and_shown(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(window)
    palette.type("10012")
    qtbot.waitUntil(lambda: [each.detail for each in palette.shown] == ["10012"])
    press(palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.grid.view.selected_rows() == [12])


def test_nothing_found_is_said(window: MainWindow) -> None:
    palette = open_palette(window)
    palette.type("qqqq")
    assert titles(palette) == []
    press(palette, Qt.Key.Key_Return)  # nothing happens
    assert palette.isVisible()


def test_an_entry_says_all_of_itself_to_a_screen_reader(window: MainWindow) -> None:
    palette = open_palette(window)
    palette.type("export")
    index = palette._model.index(0, 0)
    assert palette._model.data(index, Qt.ItemDataRole.AccessibleTextRole) == (
        "Export, Hand over, Ctrl+E"
    )


def test_a_panel_is_offered_once(window: MainWindow) -> None:
    offered = titles(open_palette(window))
    assert [each for each in offered if offered.count(each) > 1] == []


def test_saved_searches_lists_and_rules_are_offered(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = SavedSearch(1, "Blue belts", Filter(text="belt"), CATALOGUE)
    shown, chosen = SimpleNamespace(lists=[SimpleNamespace(list_id=7, name="Summer sale")]), []
    monkeypatch.setattr(type(window.filters.saved), "searches", [search])
    monkeypatch.setattr(window.lists.shelf, "shown", shown)
    monkeypatch.setattr(window.lists.shelf, "choose", chosen.append)
    rule = Rule(EXCLUDE, Target(product_id="10003"), rule_id=4)
    monkeypatch.setattr(window.rules.keeper, "known", [KnownRule(rule)])
    kinds = {each.title: each.kind for each in open_palette(window).shown}
    assert kinds["Blue belts"] == "Saved search"
    assert "Rule" in kinds.values()
    palette = open_palette(window)
    palette.type("summer")
    press(palette, Qt.Key.Key_Return)
    assert chosen == [7]


def test_it_is_as_high_as_what_was_found(window: MainWindow) -> None:
    palette = open_palette(window)
    everything = palette.height()
    palette.type("import report")
    assert palette.height() < everything / 2
    palette.type("nothing is called so")
    assert palette.height() < everything / 2
    palette.type("")
    assert palette.height() == everything
