"""A long job in a child process: the command line, run by the window and listened to.

The child tells of its progress as one JSON object a line on standard error and gives one JSON
document on standard output. A crash there is a sentence here, never a lost window.
"""

import json
import logging
import os
from collections import deque
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from core.jobs import Progress
from core.progress_lines import EpochDone, read_event
from core.words import Words
from fashrec_gui.language import spoken
from fashrec_gui.linear_algebra import environment_of_children
from fashrec_gui.yielding import give_way

_log = logging.getLogger(__name__)

_PROGRESS_INTERVAL_MS = 100  # more than about twenty signals a second starve the window
_KILL_AFTER_MS = 5000
_CANCELLED_STATUS = 130


class ChildJob(QObject):
    """One child process from start to end; exactly one of the three endings is signalled."""

    progress = Signal(object)  # core.jobs.Progress
    note = Signal(str)
    epoch_done = Signal(object)  # core.progress_lines.EpochDone, when the child trains
    succeeded = Signal(object)  # the parsed document of standard output
    failed = Signal(str)
    cancelled = Signal()
    ended = Signal()  # after one of the three above

    def __init__(self, argv: list[str], parent: QObject | None = None) -> None:
        """Prepare the process; `argv` is the whole command."""
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(argv[0])
        self._process.setArguments(argv[1:])
        self._process.setProcessEnvironment(environment_of_children())
        self._process.readyReadStandardError.connect(self._read_events)
        self._process.readyReadStandardOutput.connect(self._read_output)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_process_error)
        self._process.started.connect(self._yield_to_the_window)
        self._output = bytearray()
        self._unfinished_line = b""
        self._chatter: deque[str] = deque(maxlen=40)
        self._error_text = ""
        self._waiting: Progress | None = None
        self._cancelling = False
        self._over = False
        self._throttle = QTimer(self, singleShot=True, interval=_PROGRESS_INTERVAL_MS)
        self._throttle.timeout.connect(self._emit_waiting)
        self._killer = QTimer(self, singleShot=True, interval=_KILL_AFTER_MS)
        self._killer.timeout.connect(self._process.kill)

    def start_soon(self) -> None:
        """Start when control returns to the event loop."""
        QTimer.singleShot(0, self, self._start)

    def cancel(self) -> None:
        """Ask the child to end, and end it by force when it does not within five seconds."""
        if self._cancelling or self._over:
            return
        self._cancelling = True
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._end(self.cancelled)
            return
        self._process.terminate()
        if os.name == "nt":  # a console program without a window never hears `terminate` there
            self._process.kill()
        self._killer.start()

    def end_now(self) -> None:
        """End the child and wait until it is gone; for leaving the program."""
        self._over = True
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.terminate()
        if os.name == "nt" or not self._process.waitForFinished(_KILL_AFTER_MS):
            self._process.kill()
            self._process.waitForFinished(_KILL_AFTER_MS)

    @Slot()
    def _start(self) -> None:
        if not self._over:
            self._process.start()

    @Slot()
    def _yield_to_the_window(self) -> None:
        give_way(self._process.processId())

    @Slot()
    def _read_output(self) -> None:
        self._output += self._process.readAllStandardOutput().data()

    @Slot()
    def _read_events(self) -> None:
        data = self._unfinished_line + self._process.readAllStandardError().data()
        *lines, self._unfinished_line = data.split(b"\n")
        for line in lines:
            self._take_line(line.decode("utf-8", "replace").strip())

    def _take_line(self, line: str) -> None:
        event = _parse(line)
        kind = event.get("event")
        if kind == "progress":
            self._take_progress(event)
        elif kind == "note":
            self.note.emit(_said(event))
        elif kind == "epoch":
            self._take_epoch(line)
        elif kind == "error":
            self._error_text = _said(event)
        elif line:
            self._chatter.append(line)

    def _take_epoch(self, line: str) -> None:
        epoch = read_event(line)
        if isinstance(epoch, EpochDone) and not self._over:
            self.epoch_done.emit(epoch)

    def _take_progress(self, event: dict[str, Any]) -> None:
        self._waiting = Progress(
            stage=Words.from_json(event.get("stage_words")) or str(event.get("stage", "")),
            done=int(event.get("done") or 0),
            total=event.get("total"),
            rate=event.get("rate"),
            seconds_left=event.get("seconds_left"),
        )
        if not self._throttle.isActive():
            self._emit_waiting()

    @Slot()
    def _emit_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not self._over:
            self.progress.emit(waiting)
            self._throttle.start()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._killer.stop()
        if self._over:
            return
        self._read_output()
        self._read_events()
        self._take_line(self._unfinished_line.decode("utf-8", "replace").strip())
        self._emit_waiting()
        if status == QProcess.ExitStatus.NormalExit and code == 0:
            self._end_with_document()
        elif self._cancelling or code == _CANCELLED_STATUS:
            self._end(self.cancelled)
        elif self._error_text:
            self._end(self.failed, self._error_text)
        else:
            _log.error("a child process ended with %s:\n%s", code, "\n".join(self._chatter))
            self._end(
                self.failed,
                self.tr(
                    "The work stopped unexpectedly. Nothing that was finished is lost: try again."
                ),
            )

    @Slot(QProcess.ProcessError)
    def _on_process_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._over:
            reason = self._process.errorString()
            self._end(
                self.failed,
                self.tr("The work could not be started: {reason}").format(reason=reason),
            )

    def _end_with_document(self) -> None:
        try:
            document = json.loads(bytes(self._output) or b"null")
        except ValueError:
            _log.error("a child process answered with: %r", bytes(self._output[:500]))
            self._end(
                self.failed,
                self.tr("The work ended with an answer that cannot be read: try again."),
            )
            return
        self._end(self.succeeded, document)

    def _end(self, ending: Any, *arguments: object) -> None:
        self._over = True
        self._throttle.stop()
        ending.emit(*arguments)
        self.ended.emit()


def _said(event: dict[str, Any]) -> str:
    return spoken(Words.from_json(event.get("words")) or event.get("text", ""))


def _parse(line: str) -> dict[str, Any]:
    """Give the event a line holds; empty for the chatter of libraries."""
    if not line.startswith("{"):
        return {}
    try:
        event = json.loads(line)
    except ValueError:
        return {}
    return event if isinstance(event, dict) else {}
