"""Panels around the catalogue: shown, closed, floated, remembered and put back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from fashrec_gui.panels.workbench import Workbench
from fashrec_gui.theme import Theme

LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea

Make = Callable[..., Workbench]


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> Make:
    def made(state: bytes = b"", *, shown: bool = True) -> Workbench:
        bench = Workbench(QLabel("catalogue"), theme, state)
        bench.add_panel("answers", "Answers", QLabel("answers"), RIGHT, size=480)
        bench.add_panel("filters", "Filters", QLabel("filters"), LEFT, size=240)
        bench.add_panel("rules", "Rules", QLabel("rules"), RIGHT, shown=False)
        bench.resize(1440, 800)
        qtbot.addWidget(bench)
        if shown:
            bench.show()
            qtbot.waitExposed(bench)
        return bench

    return made


def test_panels_start_where_they_belong_and_as_wide_as_they_ask(qtbot: QtBot, make: Make) -> None:
    bench = make()
    qtbot.waitUntil(lambda: bench.dock("answers").width() == 480)
    assert bench.dock("filters").width() == 240
    assert (bench.is_shown("answers"), bench.is_shown("rules")) == (True, False)


def test_panels_are_wider_in_a_wide_window_but_most_of_it_is_the_catalogues(
    qtbot: QtBot, make: Make
) -> None:
    bench = make(shown=False)
    bench.resize(2560, 1400)
    bench.show()
    qtbot.waitUntil(lambda: bench.dock("answers").width() > 600)
    assert bench.dock("answers").width() + bench.dock("filters").width() < 2560 / 2


def test_an_action_shows_and_closes_its_panel(make: Make) -> None:
    bench = make()
    action = bench.actions_of_panels[1]
    assert action.isChecked()
    action.trigger()
    assert (bench.is_shown("filters"), action.isChecked()) == (False, False)
    action.trigger()
    assert (bench.is_shown("filters"), action.isChecked()) == (True, True)


def test_a_panel_behind_another_tab_comes_to_the_front_before_it_closes(
    qtbot: QtBot, make: Make
) -> None:
    bench = make()
    bench.show_panel("rules")
    qtbot.waitUntil(lambda: bench.is_shown("rules") and not bench.is_shown("answers"))
    bench.actions_of_panels[0].trigger()
    qtbot.waitUntil(lambda: bench.is_shown("answers"))
    assert not bench.dock("answers").isHidden()


def test_the_arrangement_comes_back_as_it_was_left(qtbot: QtBot, make: Make) -> None:
    bench = make()
    bench.dock("filters").close()
    bench.show_panel("rules")
    qtbot.waitUntil(lambda: bench.dock("answers").width() == 480)
    bench.resizeDocks([bench.dock("rules")], [620], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: bench.dock("rules").width() == 620)
    left = bench.state()
    again = make(left)
    assert again.dock("filters").isHidden()
    assert not again.actions_of_panels[1].isChecked()
    assert not again.dock("rules").isHidden()
    qtbot.waitUntil(lambda: again.dock("rules").width() == 620)


def test_a_panel_that_the_remembered_arrangement_does_not_know_is_where_it_belongs(
    qtbot: QtBot, theme: Theme, make: Make
) -> None:
    before = Workbench(QLabel("catalogue"), theme)
    before.add_panel("answers", "Answers", QLabel("answers"), RIGHT, size=480)
    before.resize(1440, 800)
    qtbot.addWidget(before)
    before.show()
    bench = make(before.state())
    assert bench.dockWidgetArea(bench.dock("filters")) == LEFT
    assert bench.is_shown("filters") and bench.actions_of_panels[1].isChecked()


def test_a_damaged_arrangement_is_as_good_as_none(make: Make) -> None:
    bench = make(b"what is this")
    assert bench.is_shown("answers")


def test_what_was_never_shown_forgets_nothing(make: Make) -> None:
    assert make(b"as it was left", shown=False).state() == b"as it was left"


def test_reset_puts_everything_back(qtbot: QtBot, make: Make) -> None:
    bench = make()
    bench.dock("answers").setFloating(True)
    bench.dock("filters").close()
    bench.show_panel("rules")
    bench.reset()
    qtbot.waitUntil(lambda: bench.is_shown("answers") and bench.is_shown("filters"))
    assert not bench.dock("answers").isFloating()
    assert bench.dock("rules").isHidden()
    qtbot.waitUntil(lambda: bench.dock("answers").width() == 480)


def test_a_panel_is_moved_and_floated_by_its_menu(make: Make) -> None:
    bench = make()
    dock = bench.dock("filters")
    [more] = [each for each in dock.findChildren(QToolButton) if each.menu() is not None]
    actions = {each.text(): each for each in more.menu().actions()}
    actions["Move to the bottom"].trigger()
    assert bench.dockWidgetArea(dock) == BOTTOM
    actions["Float in a window of its own"].trigger()
    assert dock.isFloating()
    dock.move(QPoint(-5000, -5000))
    bench.show_panel("filters")
    assert dock.y() >= -100


def test_a_closed_panel_leaves_the_keys_to_the_catalogue(qtbot: QtBot, make: Make) -> None:
    bench = make()
    with qtbot.waitSignal(bench.left):
        bench.dock("filters").close()
