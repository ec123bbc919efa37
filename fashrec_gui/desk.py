"""The one place in the window where what the user made is changed, undone and done again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core.errors import FashRecError
from core.userdata.user_data import UserData
from fashrec_gui.language import spoken

T = TypeVar("T")


class Desk(QObject):
    """Changes the user data of the catalogue that is open, and tells all who show it.

    Changes are small and are on disk when a method returns, so they are made at once, in the order
    the user makes them.
    """

    changed = Signal()
    """Something is different now, or another catalogue's data: read again what you show."""
    failed = Signal(str)
    """A sentence that says why a change could not be made."""
    message = Signal(str)
    """A quiet line about what was undone."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a catalogue."""
        super().__init__(parent)
        self._data: UserData | None = None
        self._version = 0
        self._labels = ("", "")

    @property
    def user_data(self) -> UserData | None:
        """The data of the catalogue that is open; None without one."""
        return self._data

    @property
    def undo_label(self) -> str:
        """What would be undone next, "" for nothing."""
        return self._labels[0]

    @property
    def redo_label(self) -> str:
        """What would be done again next, "" for nothing."""
        return self._labels[1]

    def set_workspace(self, workspace: Path | None) -> None:
        """Change the data of another workspace from now on, or of none."""
        if (workspace and UserData(workspace).path) != (self._data and self._data.path):
            self._data = UserData(workspace) if workspace is not None else None
            self._tell()

    def change(self, work: Callable[[UserData], T]) -> T | None:
        """Let `work` change the data; give what it gives, None when that failed or none is open."""
        if self._data is None:
            return None
        try:
            result = work(self._data)
        except FashRecError as error:
            self.failed.emit(spoken(error))
            return None
        self._tell()
        return result

    def undo(self) -> None:
        """Undo the last change, whichever kind of data it was of."""
        label = self.change(UserData.undo)
        done = self.tr("Undone: {step}").format(step=spoken(label))
        self.message.emit(done if label else self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Make the change again that was undone last."""
        label = self.change(UserData.redo)
        done = self.tr("Done again: {step}").format(step=spoken(label))
        self.message.emit(done if label else self.tr("There is nothing to do again."))

    def look_again(self) -> None:
        """Tell of it when another window, or the command line, has changed the data."""
        try:
            version = self._data.version() if self._data is not None else 0
        except FashRecError as error:
            self.failed.emit(spoken(error))
            return
        if version != self._version:
            self._tell()

    def _tell(self) -> None:
        try:
            self._version = self._data.version() if self._data is not None else 0
            self._labels = self._data.next_labels() if self._data is not None else ("", "")
        except FashRecError as error:
            self._labels = ("", "")
            self.failed.emit(spoken(error))
        self.changed.emit()
