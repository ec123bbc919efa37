"""What is made ready once a catalogue is shown: its models, and the certainty that it is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fashrec_gui.message_bar import MessageBar
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine

_WARM = "warm the models"
_VERIFY = "check the large files"
_FIRST_SCREEN_MS = 400  # the first screen's pictures come before what is not needed yet


class Preparing(QObject):
    """Loads the models and checks the large files, one after the other, out of the way."""

    def __init__(self, tasks: Tasks, messages: MessageBar) -> None:
        """Tell in `messages` of what is wrong."""
        super().__init__(messages)
        self._tasks = tasks
        self._messages = messages
        self._engine: Engine | None = None
        self._after_first_screen = QTimer(self, singleShot=True, interval=_FIRST_SCREEN_MS)
        self._after_first_screen.timeout.connect(self._prepare)

    def start(self, engine: Engine) -> None:
        """Make a catalogue ready that is about to be shown."""
        self._engine = engine
        self._after_first_screen.start()

    def _prepare(self) -> None:
        engine, messages = self._engine, self._messages
        if engine is not None:
            run = self._tasks.run
            run(_WARM, engine.warm, lambda _: None, messages.notice, pool="background")
            run(_VERIFY, engine.verify, lambda _: None, messages.fail, pool="background")
