"""Telling that what the user made cannot be read, with the way out of it beside."""

from __future__ import annotations

from PySide6.QtCore import QObject

from fashrec_gui.desk import Desk
from fashrec_gui.message_bar import MessageBar


class TroubleTeller(QObject):
    """Says in the message bar why rules and lists are out of reach, until they no longer are."""

    def __init__(self, desk: Desk, messages: MessageBar, parent: QObject | None = None) -> None:
        """Tell of this desk's data."""
        super().__init__(parent)
        self._desk = desk
        self._messages = messages
        self._told = ""
        desk.troubled.connect(self._tell)

    def _tell(self, sentence: str) -> None:
        before, self._told = self._told, sentence
        if not sentence:
            self._messages.take_back(before)
        elif self._desk.can_set_aside:
            self._messages.fail(sentence, self.tr("Set it aside"), self._set_aside)
        else:
            self._messages.fail(sentence, self.tr("Try again"), self._desk.try_again)

    def _set_aside(self) -> None:
        name = self._desk.set_aside()
        if name:
            words = self.tr(
                "The file is called {name} now and lies where it was. Rules, lists and corrected "
                "labels begin anew."
            )
            self._messages.done(words.format(name=name))
