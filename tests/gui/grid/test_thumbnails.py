"""Thumbnails: only what is wanted, within bounds, whatever a picture is like."""

from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from fashrec_gui.grid.thumbnails import Thumbnails, fitted
from fashrec_gui.tasks import Tasks


@pytest.fixture
def thumbnails(tasks: Tasks, make_engine: Callable[[int], Any]) -> Thumbnails:
    made = Thumbnails(tasks)
    made.set_engine(make_engine(3000))
    return made


def test_a_wanted_picture_arrives(qtbot: QtBot, thumbnails: Thumbnails) -> None:
    with qtbot.waitSignal(thumbnails.arrived) as told:
        thumbnails.want([5], 120)
    assert told.args == [{5}]
    pixmap = thumbnails.pixmap(5)
    assert pixmap is not None
    assert max(pixmap.width(), pixmap.height()) == 120


def test_after_a_jump_what_lies_between_is_never_read(qtbot: QtBot, thumbnails: Thumbnails) -> None:
    thumbnails.want(range(1000), 120)
    thumbnails.want(range(2000, 2020), 120)
    qtbot.waitUntil(lambda: thumbnails.is_idle)
    assert all(thumbnails.pixmap(row) is not None for row in range(2000, 2020))
    assert sum(thumbnails.pixmap(row) is not None for row in range(1000)) <= 4


def test_memory_stays_within_its_budget(
    qtbot: QtBot, tasks: Tasks, make_engine: Callable[[int], Any]
) -> None:
    thumbnails = Thumbnails(tasks, budget=100 * 100 * 4 * 10)
    thumbnails.set_engine(make_engine(60))
    thumbnails.want(range(60), 100)
    qtbot.waitUntil(lambda: thumbnails.is_idle)
    assert 0 < sum(thumbnails.pixmap(row) is not None for row in range(60)) <= 16


def test_another_size_shows_the_old_picture_until_the_new_one_is_there(
    qtbot: QtBot, thumbnails: Thumbnails
) -> None:
    thumbnails.want([5], 100)
    qtbot.waitUntil(lambda: thumbnails.is_idle)
    thumbnails.want([5], 200)
    assert thumbnails.pixmap(5) is not None
    qtbot.waitUntil(lambda: thumbnails.is_idle)
    pixmap = thumbnails.pixmap(5)
    assert pixmap is not None
    assert max(pixmap.width(), pixmap.height()) == 200


def test_a_broken_picture_is_known_as_such_and_not_read_again(
    qtbot: QtBot, thumbnails: Thumbnails, engine: Any
) -> None:
    reads: list[int] = []

    def picture_path(row: int) -> Any:
        reads.append(row)
        return engine.catalogue_root / "broken.jpg"

    engine.picture_path = picture_path
    thumbnails.set_engine(engine)
    thumbnails.want([3], 100)
    qtbot.waitUntil(lambda: thumbnails.is_idle)
    assert "cannot be read" in thumbnails.problem(3)
    thumbnails.want([3], 150)
    assert thumbnails.is_idle
    assert reads == [3]


def test_nothing_of_the_catalogue_before_arrives_in_the_next(
    qtbot: QtBot, thumbnails: Thumbnails, engine: Any
) -> None:
    thumbnails.want(range(50), 120)
    thumbnails.set_engine(engine)
    qtbot.wait(80)
    assert all(thumbnails.pixmap(row) is None for row in range(50))


@pytest.mark.parametrize(
    ("size", "expected"), [((60, 80), (120, 160)), ((800, 200), (160, 40)), ((2, 4000), (1, 160))]
)
def test_pictures_are_fitted_never_cropped_or_stretched(
    size: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert fitted(Image.new("RGB", size), 160).size() == QSize(*expected)
