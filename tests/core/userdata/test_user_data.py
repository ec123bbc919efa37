"""User data: whole on disk, and undone step by step."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import WorkspaceError
from core.userdata import history
from core.userdata.history import RUN_ENDS_AFTER_S, STEPS_KEPT
from core.userdata.user_data import Table, UserData

PLANTS = Table("plants", "name TEXT PRIMARY KEY, height REAL, note TEXT")
BEDS = Table("beds", "number INTEGER PRIMARY KEY, plant TEXT")
VISITS = Table("visits", "number INTEGER PRIMARY KEY, at TEXT", is_undoable=False)


def plant(data: UserData, name: str, height: float = 1.0, note: str | None = None) -> None:
    with data.changing(f"Plant {name}", PLANTS) as database:
        database.execute("INSERT OR REPLACE INTO plants VALUES (?, ?, ?)", (name, height, note))


def plants(data: UserData) -> list[tuple[object, ...]]:
    with data.reading(PLANTS) as database:
        return database.execute("SELECT * FROM plants ORDER BY name").fetchall()


def test_reading_makes_no_file_and_finds_every_table_empty(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    assert plants(data) == []
    assert data.next_labels() == ("", "")
    assert data.undo() is None
    assert data.version() == 0
    assert not data.path.exists()


def test_a_table_that_was_never_written_to_is_read_as_empty(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    plant(data, "rose")
    with data.reading(BEDS) as database:
        assert database.execute("SELECT * FROM beds").fetchall() == []


def test_steps_are_undone_from_the_last_and_done_again_in_their_order(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    plant(data, "rose")
    plant(data, "fern", 0.5, "it's shy")
    plant(data, "rose", 2.25)
    assert data.next_labels() == ("Plant rose", "")
    assert data.undo() == "Plant rose"
    assert plants(data) == [("fern", 0.5, "it's shy"), ("rose", 1.0, None)]
    assert data.undo() == "Plant fern"
    assert data.next_labels() == ("Plant rose", "Plant fern")
    assert data.undo() == "Plant rose"
    assert data.undo() is None
    assert plants(data) == []
    assert [data.redo() for _ in range(4)] == ["Plant rose", "Plant fern", "Plant rose", None]
    assert plants(data) == [("fern", 0.5, "it's shy"), ("rose", 2.25, None)]


def test_one_step_covers_all_that_was_changed_in_it_across_tables(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    plant(data, "rose")
    with data.changing("Move everything", PLANTS, BEDS) as database:
        database.execute("UPDATE plants SET name = 'moss', height = height + 1")
        database.execute("INSERT INTO beds VALUES (7, 'moss')")
        database.execute("DELETE FROM plants")
    assert data.undo() == "Move everything"
    assert plants(data) == [("rose", 1.0, None)]
    with data.reading(BEDS) as database:
        assert database.execute("SELECT * FROM beds").fetchall() == []
    data.redo()
    assert plants(data) == []


def test_steps_can_be_undone_after_a_new_start(tmp_path: Path) -> None:
    plant(UserData(tmp_path), "rose")
    assert UserData(tmp_path).undo() == "Plant rose"
    assert UserData(tmp_path).redo() == "Plant rose"


def test_a_new_change_forgets_what_was_undone(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    plant(data, "rose")
    data.undo()
    plant(data, "fern")
    assert data.redo() is None
    assert plants(data) == [("fern", 1.0, None)]


def test_a_change_that_changes_nothing_is_no_step_and_forgets_nothing(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    plant(data, "rose")
    data.undo()
    with data.changing("Water the ferns", PLANTS) as database:
        database.execute("UPDATE plants SET height = 9 WHERE name = 'fern'")
    assert data.next_labels() == ("", "Plant rose")


def test_a_change_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    plant(data, "rose")
    with (
        pytest.raises(RuntimeError),
        data.changing("Uproot", PLANTS) as database,
    ):
        database.execute("DELETE FROM plants")
        raise RuntimeError
    assert plants(data) == [("rose", 1.0, None)]
    assert data.next_labels() == ("Plant rose", "")


def test_tables_that_are_not_undoable_leave_no_step(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    plant(data, "rose")
    with data.changing("Visit", VISITS) as database:
        database.execute("INSERT INTO visits (at) VALUES ('noon')")
    assert data.undo() == "Plant rose"
    with data.reading(VISITS) as database:
        assert database.execute("SELECT at FROM visits").fetchall() == [("noon",)]


def test_the_version_counts_changes_undoing_among_them(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    plant(data, "rose")
    first = data.version()
    UserData(tmp_path).undo()
    assert data.version() != first


def test_what_cannot_be_undone_is_nothing_to_look_at_anew(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    plant(data, "rose")
    first = data.version()
    with data.changing("", VISITS) as database:
        database.execute("INSERT INTO visits VALUES (1, 'now')")
    assert data.version() == first


def test_only_the_last_steps_are_kept(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    for number in range(STEPS_KEPT + 5):
        plant(data, "rose", float(number))
    undone = 0
    while data.undo():
        undone += 1
    assert undone == STEPS_KEPT
    assert plants(data) == [("rose", 4.0, None)]


def test_numbers_texts_bytes_and_nothing_come_back_as_they_were(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    values = ("o'नमस्ते 👗\n;--", 0.1 + 0.2, b"\x00\xff", None, 1 << 60)
    mixed = Table("mixed", "one INTEGER PRIMARY KEY, a TEXT, b REAL, c BLOB, d, e INTEGER")
    with data.changing("Fill", mixed) as database:
        database.execute("INSERT INTO mixed VALUES (1, ?, ?, ?, ?, ?)", values)
    with data.changing("Empty", mixed) as database:
        database.execute("DELETE FROM mixed")
    data.undo()
    with data.reading(mixed) as database:
        assert database.execute("SELECT a, b, c, d, e FROM mixed").fetchall() == [values]


_ENDLESS = """
import sys
from pathlib import Path
from core.userdata.user_data import Table, UserData
pair = Table("pair", "side TEXT PRIMARY KEY, number INTEGER")
data = UserData(Path(sys.argv[1]))
for number in range(10**9):
    with data.changing(f"{number}", pair) as database:
        for side in ("left", "right"):
            database.execute("INSERT OR REPLACE INTO pair VALUES (?, ?)", (side, number))
    print(number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
def test_a_kill_leaves_a_change_whole_with_its_way_back(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", _ENDLESS, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(5)]
    os.kill(process.pid, signal.SIGKILL)
    said += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    last = int(said[-1])
    pair = Table("pair", "side TEXT PRIMARY KEY, number INTEGER")
    data = UserData(tmp_path)

    def numbers() -> set[int]:
        with data.reading(pair) as database:
            return {number for (number,) in database.execute("SELECT number FROM pair")}

    (now,) = numbers()
    assert now in (last, last + 1)
    assert data.undo() == str(now)
    assert numbers() == {now - 1}


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\0" + b"x" * 99])
def test_a_damaged_file_is_named_and_left_alone(tmp_path: Path, content: bytes) -> None:
    data = UserData(tmp_path)
    data.path.write_bytes(content)
    with pytest.raises(WorkspaceError, match=r"user\.sqlite"):
        plant(data, "rose")
    with pytest.raises(WorkspaceError, match=r"user\.sqlite"):
        plants(data)
    assert data.path.read_bytes() == content


def grow(data: UserData, height: float, run: str = "grow") -> None:
    with data.changing("Grow the rose", PLANTS, run=run) as database:
        database.execute("UPDATE plants SET height = ? WHERE name = 'rose'", (height,))


def test_changes_of_one_run_are_undone_together(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    plant(data, "rose")
    for height in (2.0, 3.0, 4.0):
        grow(data, height)
    data.undo()
    assert plants(data) == [("rose", 1.0, None)]
    data.redo()
    assert plants(data) == [("rose", 4.0, None)]
    data.undo()
    data.undo()
    assert plants(data) == []


def test_a_run_ends_with_another_change_with_going_back_and_with_a_pause(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = UserData(tmp_path)
    plant(data, "rose")
    grow(data, 2.0)
    grow(data, 3.0, run="another")
    data.undo()
    assert plants(data) == [("rose", 2.0, None)]
    grow(data, 4.0)  # after having gone back
    data.undo()
    assert plants(data) == [("rose", 2.0, None)]
    grow(data, 5.0)
    now = history.time.time()
    monkeypatch.setattr(history.time, "time", lambda: now + RUN_ENDS_AFTER_S + 1)
    grow(data, 6.0)
    data.undo()
    assert plants(data) == [("rose", 5.0, None)]


def test_a_file_from_before_there_were_runs_can_be_gone_back_in(tmp_path: Path) -> None:
    data = UserData(tmp_path)
    plant(data, "rose")
    with sqlite3.connect(data.path) as database:
        database.execute("DROP TABLE history_runs")
    database.close()
    assert data.undo() == "Plant rose"
    grow(data, 2.0)
