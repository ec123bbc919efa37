"""Whole pictures: decoded off the GUI thread, the neighbours' ahead, within bounds."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from fashrec_gui.loupe import pictures as module
from fashrec_gui.loupe.pictures import LargePictures, read_levels
from fashrec_gui.tasks import Tasks


@pytest.fixture
def engine(engine: Any, tmp_path: Path) -> Any:
    """An engine whose first pictures are files; number 3 is cut off."""
    engine.catalogue_root = tmp_path
    (tmp_path / "images").mkdir()
    for row in range(6):
        Image.new("RGB", (300, 400), "teal").save(tmp_path / "images" / f"{10_000 + row}.jpg")
    broken = tmp_path / "images" / "10003.jpg"
    broken.write_bytes(broken.read_bytes()[:200])
    return engine


@pytest.fixture
def pictures(tasks: Tasks, engine: Any) -> LargePictures:
    made = LargePictures(tasks)
    made.set_engine(engine)
    return made


def test_a_picture_and_its_neighbours_are_decoded(qtbot: QtBot, pictures: LargePictures) -> None:
    pictures.want([1, 2, 0])
    qtbot.waitUntil(lambda: all(pictures.levels(row) for row in (0, 1, 2)))
    assert pictures.levels(1)[0].size().toTuple() == (300, 400)


def test_what_is_not_wanted_any_more_is_not_decoded(
    qtbot: QtBot, pictures: LargePictures, tasks: Tasks
) -> None:
    pictures.want([1, 2, 0])
    pictures.want([5, 4])
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert pictures.levels(5)
    assert not pictures.levels(2)


def test_a_broken_picture_is_told_and_can_be_read_again(
    qtbot: QtBot, pictures: LargePictures, engine: Any
) -> None:
    pictures.want([3])
    qtbot.waitUntil(lambda: bool(pictures.problem(3)))
    assert "10003.jpg" in pictures.problem(3)
    Image.new("RGB", (30, 40), "red").save(engine.catalogue_root / "images" / "10003.jpg")
    pictures.read_again(3)
    qtbot.waitUntil(lambda: bool(pictures.levels(3)))
    assert pictures.problem(3) == ""


def test_memory_stays_within_its_budget(qtbot: QtBot, tasks: Tasks, engine: Any) -> None:
    pictures = LargePictures(tasks, budget=2 * 300 * 400 * 4)
    pictures.set_engine(engine)
    for row in (0, 1, 2, 4, 5):
        pictures.want([row])
        qtbot.waitUntil(lambda row=row: bool(pictures.levels(row)))
    assert [row for row in range(6) if pictures.levels(row)] == [4, 5]


def test_very_large_neighbours_wait_for_their_turn(
    qtbot: QtBot, pictures: LargePictures, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_AHEAD_AT_MOST", 1000)
    pictures.want([1, 2])
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert not pictures.levels(2)
    pictures.want([2, 1])
    qtbot.waitUntil(lambda: bool(pictures.levels(2)))


def test_levels_halve_until_small(tmp_path: Path) -> None:
    Image.new("RGB", (2400, 1200)).save(tmp_path / "large.png")
    widths = [level.width() for level in read_levels(tmp_path / "large.png", is_ahead=False)]
    assert widths == [2400, 1200, 600]
