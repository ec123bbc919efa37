"""The rules desk: the table, what is done in it, and its table for elsewhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.rules.rule import Rule, Target
from core.rules.table import read_table
from fashrec_gui.rules.desk_model import NOTE, ON, STATE, WHAT, WHERE
from fashrec_gui.rules.desk_window import RulesDesk
from fashrec_gui.rules.room import RulesRoom

from .conftest import of_type

RULES = (
    Rule("pin", Target("10002", "Tee"), of_type("Caps"), place=1, note="for Ann"),
    Rule("exclude", Target("gone", "Gone cap")),
    Rule("boost", of_type("Shirts"), strength=5, recommender="blend"),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def room(desk, tasks, settings, theme, window, engine) -> RulesRoom:
    made = RulesRoom(desk, tasks, settings, theme, window)
    made.set_engine(engine)
    return made


@pytest.fixture
def shown(qtbot: QtBot, room: RulesRoom) -> RulesDesk:
    room.keeper.add(RULES, "Add")
    qtbot.waitUntil(lambda: all(each.conflicts is not None for each in room.keeper.known))
    room.show_desk()
    assert room._desk_window is not None
    return room._desk_window


def cells(desk: RulesDesk, column: int) -> list[str]:
    model = desk.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_table_tells_what_where_and_what_stands_in_the_way(shown: RulesDesk, engine) -> None:
    name = engine.products.product(2).name
    assert cells(shown, WHAT) == [
        f"Pin {name} to place 1",
        "Exclude Gone cap",
        "Boost all Shirts as far as it goes",
    ]
    assert cells(shown, WHERE) == [
        "Every question about Caps",
        "Every question",
        "Every question, Blend only",
    ]
    assert cells(shown, NOTE) == ["for Ann", "", ""]
    assert cells(shown, STATE) == ["", "Gone cap (gone) is not in the catalogue (any more).", ""]


def test_a_box_switches_a_rule(shown: RulesDesk, room: RulesRoom) -> None:
    index = shown.table.model().index(0, ON)

    shown.table.model().setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)

    assert [each.rule.is_on for each in room.keeper.known] == [False, True, True]
    assert cells(shown, STATE)[0] == "Switched off"


def test_keys_switch_and_delete_what_is_selected(qtbot: QtBot, shown, room, desk) -> None:
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.table.selectRow(1)
    shown.table.setFocus()
    qtbot.keyClick(shown.table, Qt.Key.Key_Space)
    assert [each.rule.is_on for each in room.keeper.known] == [True, False, True]
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    assert len(room.keeper.known) == 2
    for _ in range(2):
        qtbot.keyClick(shown.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [each.rule.is_on for each in room.keeper.known] == [True, True, True]


def test_a_search_finds_names_ids_notes_and_conflicts(shown: RulesDesk) -> None:
    search = shown.findChild(QLineEdit)
    assert search is not None
    for text, found in (
        ("ann", 1),
        ("GONE", 1),
        ("10002", 1),
        ("every question", 3),
        ("shirts x", 0),
    ):
        search.setText(text)
        assert shown.table.model().rowCount() == found, text
    assert shown._pages.currentWidget() is shown._nothing


def test_columns_sort_and_what_is_chosen_stays_so(shown: RulesDesk, room: RulesRoom) -> None:
    shown.table.sortByColumn(WHAT, Qt.SortOrder.AscendingOrder)
    assert cells(shown, WHAT)[0].startswith("Boost")
    shown.table.selectRow(0)

    room.keeper.switch([room.keeper.known[0].rule], False)

    assert [rule.kind for rule in shown.chosen()] == ["boost"]


def test_an_empty_desk_says_what_rules_are_for(qtbot: QtBot, room: RulesRoom) -> None:
    room.show_desk()
    desk = room._desk_window
    assert desk is not None
    assert desk._pages.currentWidget() is desk._empty
    assert "pin a product to a place" in desk._empty.accessibleName()
    labels = [each.text() for each in desk._empty.findChildren(QPushButton)]
    assert labels == ["New rule…", "Import rules…"]


def test_rules_go_to_a_table_and_come_back_and_bad_rows_are_told(
    qtbot: QtBot, shown: RulesDesk, room: RulesRoom, tmp_path: Path
) -> None:
    out = tmp_path / "rules.csv"
    with qtbot.waitSignal(shown._handing_on.told) as seen:
        shown._handing_on.write(out)
    assert seen.args == ["Wrote 3 rules to rules.csv."]
    assert read_table(out).rules == RULES

    room.keeper.remove([room.keeper.known[0].rule])
    with out.open("a", encoding="utf-8") as file:
        file.write("hide,1\r\n")
    with qtbot.waitSignal(shown._handing_on.told) as seen:
        shown._handing_on.read(out)
    assert seen.args[0].startswith(
        "Added 1 rule from rules.csv. 2 were there already. 1 row is no rule:\nLine 5: “hide”"
    ) or seen.args[0].startswith("Added 1 rule from rules.csv. 2 were there already.")
    assert len(room.keeper.known) == 3
    assert shown._told.isVisible()
