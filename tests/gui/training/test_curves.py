"""The curves: round scales, values to be read by pointer and by key, light and dark."""

import math
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.progress_lines import EpochDone
from fashrec_gui.theme import DARK, LIGHT, Theme
from fashrec_gui.training.chart_scale import decimals, epoch_ticks, extent, round_ticks
from fashrec_gui.training.curves import CurvesView

EPOCHS = [EpochDone(n, 14, 3 / n, 1 - 0.5 / n, 2 / n, 1 - 0.4 / n) for n in range(1, 6)]


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[CurvesView]:
    made = CurvesView()
    qtbot.addWidget(made)
    made.resize(700, 240)
    made.show()
    yield made
    theme.force("light")


@pytest.mark.parametrize(
    ("low", "high", "most", "ticks"),
    [
        (0.5, 3.9, 5, [0, 1, 2, 3, 4]),
        (0.401, 0.97, 5, [0.4, 0.6, 0.8, 1.0]),
        (0.0, 1.0, 2, [0, 0.5, 1.0]),
        (7.0, 7.0, 5, [7.0, 7.2, 7.4, 7.6, 7.8]),
        (0.0, 0.0, 5, [0, 0.2, 0.4, 0.6, 0.8, 1.0]),
    ],
)
def test_a_scale_has_round_numbers_that_cover_what_is_shown(
    low: float, high: float, most: int, ticks: list[float]
) -> None:
    assert round_ticks(low, high, most) == pytest.approx(ticks)


@pytest.mark.parametrize("most", [1, 2, 3, 4, 5, 8])
def test_a_scale_never_has_more_numbers_than_there_is_room_for(most: int) -> None:
    for low, high in ((0.0, 1.0), (0.17, 0.93), (-3.0, 9.5), (1e-6, 2e-6), (0.999, 1.0)):
        ticks = round_ticks(low, high, most)
        assert len(ticks) <= most + 1
        assert ticks[0] <= low + 1e-9
        assert ticks[-1] >= high - 1e-9


@pytest.mark.parametrize(
    ("ticks", "digits"),
    [([0, 20], 0), ([0.4, 0.6], 1), ([2.04, 2.045], 3), ([0, 2.5], 1), ([1e-4, 2e-4], 4)],
)
def test_numbers_are_written_so_that_they_can_be_told_apart(
    ticks: list[float], digits: int
) -> None:
    assert decimals(ticks) == digits


def test_epochs_are_whole_and_begin_with_the_first() -> None:
    assert epoch_ticks(3, 8) == [1, 2, 3]
    assert epoch_ticks(14, 8) == [1, 2, 4, 6, 8, 10, 12, 14]
    assert epoch_ticks(100, 5) == [1, 20, 40, 60, 80, 100]


def test_numbers_that_are_none_do_not_stretch_the_scale() -> None:
    assert extent([[1.0, math.nan], [math.inf, 3.0]]) == (1.0, 3.0)
    assert extent([[], []]) is None


@pytest.mark.parametrize("count", [0, 1, 5])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_it_is_painted_with_any_number_of_epochs(
    view: CurvesView, theme: Theme, count: int, name: str
) -> None:
    theme.force(name)
    view.show_epochs(EPOCHS[:count])
    picture = view.grab().toImage()
    accent = (LIGHT if name == "light" else DARK).accent
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(picture.height())
    }
    assert accent in colours


def test_a_loss_without_a_number_leaves_a_gap_and_breaks_nothing(view: CurvesView) -> None:
    view.show_epochs([*EPOCHS, EpochDone(6, 14, math.nan, 0.9, math.inf, 0.8)])
    view.grab()
    assert "validation loss inf" in view.accessibleDescription()


def test_the_pointer_marks_the_nearest_epoch(view: CurvesView) -> None:
    view.show_epochs(EPOCHS)
    QTest.mouseMove(view, QPointF(60, 120).toPoint())
    assert view.marked == EPOCHS[0]
    QTest.mouseMove(view, QPointF(330, 120).toPoint())
    assert view.marked == EPOCHS[-1]
    assert view.accessibleDescription() == (
        "Epoch 5 of 14: accuracy 92.0% in validation, 90.0% in training; validation loss 0.400."
    )


def test_the_losses_which_do_not_compare_are_not_drawn_together(view: CurvesView) -> None:
    view.show_epochs(EPOCHS)
    before = view.grab().toImage()
    view.show_epochs([replace(each, training_loss=9.0) for each in EPOCHS])
    assert view.grab().toImage() == before
    assert "9.000" not in view.accessibleDescription()
    view.show_epochs([replace(each, validation_loss=9.0) for each in EPOCHS])
    assert view.grab().toImage() != before


def test_the_arrow_keys_walk_through_the_epochs(qtbot: QtBot, view: CurvesView) -> None:
    view.show_epochs(EPOCHS)
    view.setFocus()
    seen = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
        seen.append(view.marked.epoch if view.marked else 0)
    assert seen == [5, 4, 5, 5]
