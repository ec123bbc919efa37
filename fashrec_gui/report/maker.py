"""Making a report in a child process."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from fashrec_gui.child_job import ChildJob
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
        self.workspace = workspace
        job = self._job = self._tasks.start_child(arguments(workspace))
        job.progress.connect(self.progress)
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self.failed)
        job.cancelled.connect(self.cancelled)
        job.ended.connect(self._on_ended)

    def cancel(self) -> None:
        """End the work; reports that were made before stay."""
        if self._job is not None:
            self._job.cancel()

    def _on_succeeded(self, document: dict[str, Any]) -> None:
        self.made.emit(Path(document["files"]["page"]).parent)

    def _on_ended(self) -> None:
        self._job = None
        self.ended.emit()


def arguments(workspace: Path) -> list[str]:
    """Give the command line that makes a report, in a folder of the workspace that has none."""
    return ["evaluate", str(workspace), "--json", "--progress", "json"]
