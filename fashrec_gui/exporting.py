"""Running an export from the window: progress in the status bar, and where it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from fashrec_gui.jobs import Job
from fashrec_gui.message_bar import MessageBar
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine
    from fashrec_gui.export.request import ExportRequest
    from fashrec_gui.export.run import ExportJob, ExportOutcome


class Exporter(QObject):
    """Runs one export at a time."""

    def __init__(self, tasks: Tasks, strip: Job, messages: MessageBar) -> None:
        """Tell of progress in `strip`, of the end in `messages`."""
        super().__init__(strip)
        self._tasks = tasks
        self._strip = strip
        self._messages = messages
        self._job: ExportJob | None = None
        strip.cancelled.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """Whether an export is going on."""
        return self._job is not None

    def start(self, request: ExportRequest, engine: Engine) -> ExportJob | None:
        """Start an export; None, with a message, while another one is going on."""
        if self._job is not None:
            self._messages.notice(
                self.tr("An export is still being written: wait for it or cancel it.")
            )
            return None
        from fashrec_gui.export.run import start_export  # nothing is exported at the start

        job = self._job = start_export(request, engine, self._tasks)
        self._strip.begin(self.tr("Exporting {file}").format(file=request.path.name))
        job.progress.connect(self._strip.show_progress)
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self._messages.fail)
        job.cancelled.connect(lambda: self._messages.notice(self.tr("The export was cancelled.")))
        job.ended.connect(self._on_ended)
        return job

    def cancel(self) -> None:
        """End the export that is going on."""
        if self._job is not None:
            self._job.cancel()

    def _on_succeeded(self, outcome: ExportOutcome) -> None:
        folder = outcome.files[0].parent if outcome.files else Path.home()
        self._strip.done(outcome.sentence, self.tr("Show in folder"), lambda: self._show(folder))

    def _show(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._messages.notice(
                self.tr("This system has no file manager to show {folder} with.").format(
                    folder=folder
                )
            )

    def _on_ended(self) -> None:
        self._job = None
        self._strip.end()
