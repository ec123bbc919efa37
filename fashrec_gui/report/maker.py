"""Making a report in a child process."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fashrec_gui.child_job import ChildJob
from fashrec_gui.report.made import next_folder
from fashrec_gui.tasks import Tasks


class ReportMaker(QObject):
    """Makes one report at a time; exactly one of the three endings is told, then `ended`."""

    progress = Signal(object)  # core.jobs.Progress
    made = Signal(object)  # the report's folder
    failed = Signal(str)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        """Start with nothing going on."""
        super().__init__(parent)
        self._tasks = tasks
        self._job: ChildJob | None = None
        self.workspace: Path | None = None
        """The workspace whose report is being made, or was made last."""

    @property
    def is_running(self) -> bool:
        """Whether a report is being made."""
        return self._job is not None

    def start(self, workspace: Path) -> None:
        """Make a report on a workspace; nothing happens while another one is being made."""
        if self._job is not None:
            return
        folder = next_folder(workspace, datetime.now())
        self.workspace = workspace
        job = self._job = self._tasks.start_child(arguments(workspace, folder))
        job.progress.connect(self.progress)
        job.succeeded.connect(lambda _: self.made.emit(folder))
        job.failed.connect(self.failed)
        job.cancelled.connect(self.cancelled)
        job.ended.connect(self._on_ended)

    def cancel(self) -> None:
        """End the work; reports that were made before stay."""
        if self._job is not None:
            self._job.cancel()

    def _on_ended(self) -> None:
        self._job = None
        self.ended.emit()


def arguments(workspace: Path, folder: Path) -> list[str]:
    """Give the command line that makes a report into `folder`."""
    return ["evaluate", str(workspace), "--out", str(folder), "--json", "--progress", "json"]
