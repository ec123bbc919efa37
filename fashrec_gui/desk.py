"""The one place in the window where what the user made is changed, undone and done again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core.errors import FashRecError, UserDataError
from core.userdata.user_data import UserData
from core.userdata.user_file import Patience
from fashrec_gui.language import spoken

T = TypeVar("T")

# The window stands still meanwhile. Another window of FashRec is done in a moment; a program that
# holds the file longer is told of, and need not be waited for.
_PATIENCE = Patience(reading=0.3, writing=2.0)


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
    troubled = Signal(str)
    """A sentence that says why the data cannot be read; "" once it can be again."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a catalogue."""
        super().__init__(parent)
        self._data: UserData | None = None
        self._version = 0
        self._labels = ("", "")
        self._trouble: UserDataError | None = None

    @property
    def trouble(self) -> str:
        """Why the data cannot be read, in a sentence; "" when it can."""
        return spoken(self._trouble) if self._trouble is not None else ""

    @property
    def can_set_aside(self) -> bool:
        """Whether the data's file is of no use as it is, so that a new one may be begun."""
        return self._trouble is not None and self._trouble.can_be_set_aside

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
            self._data = UserData(workspace, _PATIENCE) if workspace is not None else None
            self._tell()

    def change(self, work: Callable[[UserData], T]) -> T | None:
        """Let `work` change the data; give what it gives, None when that failed or none is open."""
        if self._data is None:
            return None
        try:
            self._data.version()  # a file that cannot even be read is known at once
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
        """Tell of it when another window, or the command line, has changed the data.

        Data that could not be read is tried again; that it still cannot be is told no second time.
        """
        version, _, trouble = self._read()
        if version != self._version or _differ(trouble, self._trouble):
            self._tell()

    def try_again(self) -> None:
        """Read data that could not be read, and say so when it still cannot be."""
        self._tell()

    def set_aside(self) -> str:
        """Rename the file of data that is of no use as it is, and begin anew.

        Give what the file is called now, "" when it could not be renamed.
        """
        if self._data is None or not self.can_set_aside:
            return ""
        try:
            aside = self._data.set_aside()
        except FashRecError as error:
            self.failed.emit(spoken(error))
            return ""
        self._tell()
        return aside.name

    def _tell(self) -> None:
        before, (self._version, self._labels, self._trouble) = self._trouble, self._read()
        if self._trouble is not None or before is not None:
            self.troubled.emit(self.trouble)
        self.changed.emit()

    def _read(self) -> tuple[int, tuple[str, str], UserDataError | None]:
        """Give the version of the data, the labels of its steps, and why they cannot be read."""
        if self._data is None:
            return 0, ("", ""), None
        try:
            return self._data.version(), self._data.next_labels(), None
        except UserDataError as error:
            return 0, ("", ""), error


def _differ(one: UserDataError | None, other: UserDataError | None) -> bool:
    return (one and str(one)) != (other and str(other))
