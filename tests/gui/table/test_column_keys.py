"""The head of the table by keys alone: columns are moved, sized and sorted by."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fashrec_gui.grid.panel import CatalogueGrid
from fashrec_gui.settings import Settings
from fashrec_gui.table.header import TableHeader
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@pytest.fixture
def grid(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any
) -> CatalogueGrid:
    settings.shows_table.value = True
    made = CatalogueGrid(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.set_engine(engine)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def header(qtbot: QtBot, grid: CatalogueGrid) -> TableHeader:
    """The head of the table, with the keys at the third column."""
    assert grid.views.table is not None
    made = grid.views.table.columns
    made.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(made.hasFocus)
    for _ in range(2):
        QTest.keyClick(made, RIGHT)
    assert said(made) == "Name, column 3 of 10"
    return made


def said(header: TableHeader) -> str:
    return header.accessibleDescription()


def order(header: TableHeader) -> list[str]:
    return [header.title(each) for each in header.shown_sections()]


def test_it_is_reached_by_tab(header: TableHeader) -> None:
    assert header.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_keys_go_from_column_to_column_and_bring_it_into_sight(header: TableHeader) -> None:
    QTest.keyClick(header, Qt.Key.Key_End)
    assert said(header) == "State, column 10 of 10"
    at = header.shown_sections()[-1]
    assert header.sectionViewportPosition(at) + header.sectionSize(at) <= header.viewport().width()
    QTest.keyClick(header, RIGHT)
    assert said(header) == "State, column 10 of 10"
    QTest.keyClick(header, Qt.Key.Key_Home)
    assert said(header) == "Picture, column 1 of 10"
    assert header.sectionViewportPosition(header.shown_sections()[0]) == 0


def test_a_column_is_moved_past_those_that_are_hidden(
    qtbot: QtBot, header: TableHeader, settings: Settings
) -> None:
    QTest.keyClick(header, RIGHT, ALT)
    assert order(header)[:5] == ["Picture", "Id", "Article type", "Name", "Colour"]
    assert said(header) == "Name, column 4 of 10"
    for _ in range(5):
        QTest.keyClick(header, LEFT, ALT)
    assert order(header)[:3] == ["Name", "Picture", "Id"]
    qtbot.waitUntil(lambda: [each.key for each in settings.table_columns.value[:1]] == ["name"])


def test_a_column_is_made_wider_and_narrower(header: TableHeader) -> None:
    name = header.shown_sections()[2]
    before = header.sectionSize(name)
    for _ in range(3):
        QTest.keyClick(header, RIGHT, SHIFT)
    assert header.sectionSize(name) > before
    for _ in range(40):
        QTest.keyClick(header, LEFT, SHIFT)
    assert 0 < header.sectionSize(name) < before


def test_enter_sorts_by_the_column(header: TableHeader) -> None:
    wanted: list[tuple[str, bool]] = []
    header.sort_wanted.connect(lambda field, down: wanted.append((field, down)))
    header.offer_sorting(["name"])
    QTest.keyClick(header, Qt.Key.Key_Return)
    assert wanted == [("name", False)]


def test_the_keys_that_move_a_column_do_not_leave_the_question(
    grid: CatalogueGrid, header: TableHeader
) -> None:
    fired: list[bool] = []
    action = QAction(grid)
    action.setShortcut("Alt+Left")
    action.triggered.connect(fired.append)
    grid.addAction(action)
    QTest.keyClick(header, LEFT, ALT)
    assert fired == []
    assert said(header) == "Name, column 2 of 10"


def test_the_menu_on_a_column_does_the_same(header: TableHeader) -> None:
    menu = QMenu()
    header.fill_menu(menu, header.shown_sections()[0])
    entries = {each.text().partition("\t")[0]: each for each in menu.actions()}
    assert not entries["Move to the left"].isEnabled()
    entries["Move to the right"].trigger()
    assert order(header)[:2] == ["Id", "Picture"]


def test_the_column_with_the_keys_is_ringed_and_no_other(header: TableHeader, theme: Theme) -> None:
    accent = theme.tokens.accent

    def ringed() -> bool:
        image = header.grab().toImage()
        row = [image.pixelColor(x, 1).name() for x in range(image.width())]
        return accent in row

    assert ringed()
    header.clearFocus()
    assert not ringed()
