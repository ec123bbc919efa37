"""The desk: one place for changes of user data."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.errors import FashRecError
from core.userdata.user_data import Table, UserData
from fashrec_gui.desk import Desk

PLANTS = Table("plants", "name TEXT PRIMARY KEY")


def plant(data: UserData, name: str = "rose") -> str:
    with data.changing(f"Plant {name}", PLANTS) as database:
        database.execute("INSERT INTO plants VALUES (?)", (name,))
    return name


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk()
    desk.set_workspace(tmp_path)
    return desk


def test_a_change_is_told_and_can_be_undone_and_done_again(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changed):
        assert desk.change(plant) == "rose"
    assert (desk.undo_label, desk.redo_label) == ("Plant rose", "")
    with qtbot.waitSignals([desk.changed, desk.message]):
        desk.undo()
    assert (desk.undo_label, desk.redo_label) == ("", "Plant rose")
    desk.redo()
    assert desk.undo_label == "Plant rose"


def test_a_change_that_fails_is_told_in_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    def fail(data: UserData) -> None:
        raise FashRecError("The disk is full.")

    with qtbot.waitSignal(desk.failed) as told:
        assert desk.change(fail) is None
    assert told.args == ["The disk is full."]


def test_what_another_window_changed_is_noticed_once(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    plant(UserData(tmp_path))
    with qtbot.waitSignal(desk.changed):
        desk.look_again()
    with qtbot.assertNotEmitted(desk.changed):
        desk.look_again()


def test_the_same_catalogue_opened_again_keeps_its_data(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.assertNotEmitted(desk.changed):
        desk.set_workspace(tmp_path)
    with qtbot.waitSignal(desk.changed):
        desk.set_workspace(None)
    assert desk.change(plant) is None
