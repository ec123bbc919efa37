"""The search field tells of what is typed, at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fashrec_gui.grid.search_field import SearchField
from fashrec_gui.theme import Theme


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> SearchField:
    made = SearchField(theme)
    qtbot.addWidget(made)
    return made


def test_a_letter_is_searched_for_without_waiting_for_the_next(
    qapp: QApplication, field: SearchField
) -> None:
    searched: list[str] = []
    field.searched.connect(searched.append)
    QTest.keyClicks(field, "s")
    qapp.processEvents()
    assert searched == ["s"]


def test_of_letters_that_come_together_only_the_whole_text_is_searched_for(
    qtbot: QtBot, field: SearchField
) -> None:
    searched: list[str] = []
    field.searched.connect(searched.append)
    for text in ("s", "sh", "shirt"):
        field.setText(text)
    qtbot.waitUntil(lambda: bool(searched))
    assert searched == ["shirt"]


def test_enter_tells_nothing_twice(qapp: QApplication, field: SearchField) -> None:
    searched: list[str] = []
    field.searched.connect(searched.append)
    field.setText("shirt")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qapp.processEvents()
    assert searched == ["shirt"]
