"""What the user made cannot be read: the window says so, goes on, and offers the way out."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.userdata.user_data import Table, UserData
from fashrec_gui.desk import Desk
from fashrec_gui.message_bar import MessageBar
from fashrec_gui.rules.strip import RulesStrip
from fashrec_gui.theme import Theme
from fashrec_gui.trouble import TroubleTeller

PLANTS = Table("plants", "name TEXT PRIMARY KEY")
GARBAGE = b"no database at all" * 400


def plant(data: UserData, name: str = "rose") -> str:
    with data.changing(f"Plant {name}", PLANTS) as database:
        database.execute("INSERT INTO plants VALUES (?)", (name,))
    return name


@contextmanager
def held(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("BEGIN EXCLUSIVE")
        database.execute("CREATE TABLE other (a)")
        yield
        database.execute("ROLLBACK")


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


@pytest.fixture
def messages(qtbot: QtBot, desk: Desk, theme: Theme) -> MessageBar:
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    TroubleTeller(desk, bar, bar)
    return bar


def test_a_held_file_is_told_and_tried_again_by_the_button(
    desk: Desk, messages: MessageBar, tmp_path: Path
) -> None:
    plant(UserData(tmp_path))
    with held(tmp_path / "user.sqlite"):
        desk.set_workspace(tmp_path)
        assert "Another program is using" in messages.sentence
        messages.button.click()
        assert "Another program is using" in messages.sentence
        assert desk.trouble
        assert desk.change(lambda data: plant(data, "fern")) is None
    messages.button.click()
    assert messages.sentence == ""
    assert not desk.trouble
    assert desk.undo_label == "Plant rose"


def test_a_file_that_can_be_read_again_is_noticed_by_itself(
    desk: Desk, messages: MessageBar, qtbot: QtBot, tmp_path: Path
) -> None:
    plant(UserData(tmp_path))
    with held(tmp_path / "user.sqlite"):
        desk.set_workspace(tmp_path)
        messages.hide()
        desk.look_again()
        assert messages.sentence == ""  # what was dismissed is not said at every turn
    with qtbot.waitSignal(desk.changed):
        desk.look_again()
    assert desk.undo_label == "Plant rose"


def test_a_damaged_file_is_set_aside_only_when_the_user_says_so(
    desk: Desk, messages: MessageBar, tmp_path: Path
) -> None:
    path = tmp_path / "user.sqlite"
    path.write_bytes(GARBAGE)
    desk.set_workspace(tmp_path)
    assert "is damaged" in messages.sentence
    assert desk.change(plant) is None
    assert path.read_bytes() == GARBAGE

    desk.try_again()
    messages.button.click()
    [aside] = tmp_path.glob("user-set-aside-*.sqlite")
    assert aside.name in messages.sentence
    assert aside.read_bytes() == GARBAGE
    assert desk.change(plant) == "rose"


def test_lists_are_without_rules_that_cannot_be_read(qtbot: QtBot, theme: Theme) -> None:
    strip = RulesStrip(theme)
    qtbot.addWidget(strip)
    switched: list[bool] = []
    strip.switched.connect(switched.append)
    strip.show_trouble("The rules cannot be read.")
    strip.show_trouble("The rules cannot be read.")
    assert not strip.is_on
    strip.show_trouble("")
    assert strip.is_on
    assert switched == [False, True]
