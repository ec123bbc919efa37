"""The window's keys, where a text is being written as well."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)

_AS_IN_EMACS = frozenset({"Ctrl+D", "Ctrl+E", "Ctrl+K", "Ctrl+U"})
_FIELDS = (QLineEdit, QAbstractSpinBox, QPlainTextEdit)


class FieldKeys(QObject):
    """Keeps the fields of a window from taking keys that mean something in the window.

    On Linux a field goes to the end of its line by Ctrl+E and cuts it off by Ctrl+K, so that
    neither exports nor finds a command while a search is being written.
    """

    def __init__(self, window: QMainWindow) -> None:
        """Watch the fields of a window, each from when it first takes the keys."""
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a key to the window, by not letting the field say that it wants it."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        keys = QKeySequence(event.keyCombination())
        if keys.toString() not in _AS_IN_EMACS:
            return False
        return any(keys in action.shortcuts() for action in self._window.actions())

    def _watch(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, _FIELDS) and now.window() is self._window:
            now.installEventFilter(self)
