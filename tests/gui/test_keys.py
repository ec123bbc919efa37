"""Keys: no two actions share one, the list shows them all, letters never fire while one types."""

from collections import Counter
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMainWindow, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from fashrec_gui.actions import key_words, plain_name
from fashrec_gui.field_keys import FieldKeys
from fashrec_gui.key_list import KeyList
from fashrec_gui.main_window import MainWindow
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme) -> MainWindow:
    made = MainWindow(tasks, settings, theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_no_two_actions_have_the_same_key(window: MainWindow) -> None:
    actions = {*window.findChildren(QAction), *window.actions()}
    counts = Counter(
        key.toString()
        for action in actions
        if action.shortcutContext() != Qt.ShortcutContext.WidgetShortcut
        for key in action.shortcuts()
    )
    assert [key for key, count in counts.items() if count > 1] == []


def test_the_list_shows_every_key_of_every_action(qtbot: QtBot, window: MainWindow) -> None:
    dialog = KeyList(window.keys, window)
    qtbot.addWidget(dialog)
    listed = dialog.shown()
    for action in window.actions():
        for key in key_words(action):
            name = plain_name(action)
            assert any(name == shown and key in keys for shown, keys in listed)


def test_a_word_narrows_the_list_down_and_an_empty_list_says_so(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = KeyList(window.keys, window)
    qtbot.addWidget(dialog)
    [search] = dialog.findChildren(QLineEdit)
    search.setText("ctrl+e")
    assert [name for name, _ in dialog.shown()] == ["Export"]
    search.setText("zzz")
    assert dialog.shown() == []
    search.clear()
    assert len(dialog.shown()) > 20


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QSpinBox, QComboBox])
def test_a_letter_typed_into_a_field_is_no_command(
    qtbot: QtBot, kind: type[QWidget], theme: Theme
) -> None:
    window = QMainWindow()
    field: Any = kind()
    if isinstance(field, QComboBox):
        field.setEditable(True)
    window.setCentralWidget(field)
    fired: list[str] = []
    for key in ("P", "X", "L", "?"):
        action = QAction(window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False, key=key: fired.append(key))
        window.addAction(action)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "pxl?")
    assert fired == []


class LinuxField(QLineEdit):
    """Wants what a field on Linux takes for moving and deleting within its line."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


@pytest.mark.parametrize(
    ("key", "is_done"), [("Ctrl+E", True), ("Ctrl+K", True), ("Ctrl+A", False)]
)
def test_a_command_is_given_out_of_a_field_too(qtbot: QtBot, key: str, is_done: bool) -> None:
    window, field, done = QMainWindow(), LinuxField(), []
    window.setCentralWidget(field)
    FieldKeys(window)
    action = QAction(window)
    action.setShortcut(QKeySequence(key))
    action.triggered.connect(lambda: done.append(key))
    window.addAction(action)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keySequence(field, QKeySequence(key))
    assert bool(done) is is_done
