"""The window's rules: read when anything changes, changed step by step."""

from pytestqt.qtbot import QtBot

from core.rules.rule import Rule, Target

from .conftest import of_type

EXCLUDE = Rule("exclude", Target("10003", "Old name"))


def test_a_rule_is_kept_told_and_taken_back(qtbot: QtBot, keeper, desk) -> None:
    with qtbot.waitSignal(keeper.message) as seen:
        keeper.add([EXCLUDE])
    assert [each.rule for each in keeper.known] == [EXCLUDE]
    assert desk.undo_label == "“Exclude Old name”"
    assert seen.args == ["Exclude Old name for every question. Ctrl+Z takes it back."]

    with qtbot.waitSignal(keeper.rules_changed):
        desk.undo()
    assert keeper.known == []


def test_names_conflicts_and_rows_are_found_out_in_the_background(
    keeper, looked_through, engine
) -> None:
    keeper.add([EXCLUDE, Rule("pin", Target("gone", "Gone cap"), place=1)], "Add")
    looked_through()

    first, second = keeper.known
    assert first.rule.products.name == engine.products.product(3).name
    assert first.conflicts == ()
    assert second.is_idle
    assert second.conflicts[0].sentence == "Gone cap (gone) is not in the catalogue (any more)."
    assert keeper.marked.tolist() == [3]


def test_all_products_of_a_choice_are_marked_while_it_counts(keeper, looked_through) -> None:
    keeper.add([Rule("boost", of_type("Caps"), strength=2)])
    looked_through()
    assert keeper.marked.tolist() == [row for row in range(60) if row % 8 == 7 and row != 7]

    keeper.switch([keeper.known[0].rule], False)
    looked_through()
    assert keeper.marked.tolist() == []
    assert keeper.known[0].is_idle


def test_other_user_data_changes_no_rules(qtbot: QtBot, keeper, desk) -> None:
    keeper.add([EXCLUDE])
    with qtbot.assertNotEmitted(keeper.rules_changed):
        desk.changed.emit()


def test_the_next_free_place_is_that_of_the_same_questions(keeper) -> None:
    keeper.add([Rule("pin", Target("10001"), place=1), Rule("pin", Target("10002"), place=3)], "2")
    keeper.add([Rule("pin", Target("10004"), of_type("Caps"), place=2)])

    assert keeper.free_place(Target()) == 2
    assert keeper.free_place(of_type("Caps")) == 4
    assert keeper.free_place(of_type("Shirts")) == 2


def test_rules_are_moved_changed_and_removed(keeper) -> None:
    keeper.add([Rule("exclude", Target(str(10_000 + row))) for row in range(3)], "3")
    first, second, third = (each.rule for each in keeper.known)

    keeper.move(third, -1)
    assert [each.rule for each in keeper.known] == [first, third, second]
    keeper.remove([first, second])
    assert [each.rule for each in keeper.known] == [third]
