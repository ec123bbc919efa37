"""User data that is out of reach: why is told, what is there is never overwritten."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from core.errors import UserDataError
from core.userdata.user_data import Table, UserData
from core.userdata.user_file import Patience

PLANTS = Table("plants", "name TEXT PRIMARY KEY")
AT_ONCE = Patience(reading=0.0, writing=0.0)


def plant(data: UserData, name: str) -> None:
    with data.changing(f"Plant {name}", PLANTS) as database:
        database.execute("INSERT INTO plants VALUES (?)", (name,))


def plants(data: UserData) -> list[str]:
    with data.reading(PLANTS) as database:
        return [name for (name,) in database.execute("SELECT name FROM plants ORDER BY name")]


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Keep the file to oneself, as a program that copies or repairs it does."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("BEGIN EXCLUSIVE")
        database.execute("CREATE TABLE other (a)")
        yield
        database.execute("ROLLBACK")


def test_a_file_held_by_another_program_is_not_called_damaged(tmp_path: Path) -> None:
    data = UserData(tmp_path, AT_ONCE)
    plant(data, "rose")
    with held(data.path):
        for use in (plants, UserData.version, UserData.undo, lambda data: plant(data, "fern")):
            with pytest.raises(UserDataError, match="Another program is using") as told:
                use(data)
            assert str(data.path) in str(told.value)
            assert not told.value.can_be_set_aside
    assert plants(data) == ["rose"]


def test_only_a_file_that_is_of_no_use_can_be_set_aside(tmp_path: Path) -> None:
    data = UserData(tmp_path, AT_ONCE)
    data.path.write_bytes(b"no database at all" * 400)
    with pytest.raises(UserDataError, match="is damaged") as told:
        plants(data)
    assert told.value.can_be_set_aside

    data.path.unlink()
    data.path.mkdir()
    with pytest.raises(UserDataError, match="see to it that you may read") as told:
        plants(data)
    assert not told.value.can_be_set_aside


@pytest.mark.parametrize("harm", ["PRAGMA user_version = 9", "PRAGMA application_id = 7"])
def test_a_file_of_others_is_told_and_left_as_it_is(tmp_path: Path, harm: str) -> None:
    data = UserData(tmp_path, AT_ONCE)
    plant(data, "rose")
    with closing(sqlite3.connect(data.path)) as database:
        database.execute(harm)
    for use in (plants, lambda data: plant(data, "fern")):
        with pytest.raises(UserDataError) as told:
            use(data)
        assert told.value.can_be_set_aside
    with closing(sqlite3.connect(data.path)) as database:
        assert database.execute("SELECT name FROM plants").fetchall() == [("rose",)]


def test_what_is_set_aside_is_whole_and_nothing_is_overwritten(tmp_path: Path) -> None:
    data = UserData(tmp_path, AT_ONCE)
    plant(data, "rose")
    with closing(sqlite3.connect(data.path)) as other:  # a log stays while somebody reads
        other.execute("SELECT * FROM plants").fetchall()
        plant(data, "fern")
        first = data.set_aside()
    plant(data, "moss")
    second = data.set_aside()
    assert first != second
    assert not data.path.exists()
    assert plants(data) == []
    for aside, names in ((first, ["fern", "rose"]), (second, ["moss"])):
        with closing(sqlite3.connect(aside)) as database:
            found = database.execute("SELECT name FROM plants ORDER BY name").fetchall()
        assert [name for (name,) in found] == names


def test_a_file_that_cannot_be_set_aside_keeps_its_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = UserData(tmp_path, AT_ONCE)
    plant(data, "rose")
    rename = Path.rename

    def in_use(path: Path, target: Path) -> Path:
        if path == data.path:
            raise PermissionError(13, "Permission denied")
        return rename(path, target)

    with closing(sqlite3.connect(data.path)) as other:  # a log stays while somebody reads
        other.execute("SELECT * FROM plants").fetchall()
        plant(data, "fern")
        before = sorted(path.name for path in tmp_path.iterdir())
        monkeypatch.setattr(Path, "rename", in_use)
        with pytest.raises(UserDataError, match="Permission denied"):
            data.set_aside()
        assert "user.sqlite-wal" in before
        assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert plants(data) == ["fern", "rose"]
