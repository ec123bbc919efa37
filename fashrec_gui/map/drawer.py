"""Drawing a map from the window: the command line does it, in a process of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fashrec_gui.child_job import ChildJob
from fashrec_gui.language import spoken
from fashrec_gui.recommendations.recommender_names import TITLES
from fashrec_gui.tasks import Tasks


class MapDrawer(QObject):
    """Draws one map at a time."""

    started = Signal(str)  # what is done, in words
    progress = Signal(object)  # core.jobs.Progress
    drawn = Signal(object, str)  # the workspace, the recommender
    failed = Signal(str)
    cancelled = Signal()
    ended = Signal()  # after one of the three above

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        """Start with nothing to draw."""
        super().__init__(parent)
        self._tasks = tasks
        self._child: ChildJob | None = None
        self._drawing: tuple[Path, str] | None = None

    @property
    def drawing(self) -> tuple[Path, str] | None:
        """The workspace and the recommender whose map is being drawn."""
        return self._drawing

    def start(self, workspace: Path, recommender: str) -> None:
        """Draw a map, unless one is being drawn."""
        if self._child is not None:
            return
        self._drawing = (workspace, recommender)
        child = self._child = self._tasks.start_child(
            ["map", str(workspace), "--recommender", recommender, "--json", "--progress", "json"]
        )
        child.progress.connect(self.progress)
        child.succeeded.connect(lambda document: self.drawn.emit(workspace, recommender))
        child.failed.connect(self.failed)
        child.cancelled.connect(self.cancelled)
        child.ended.connect(self._on_ended)
        title = spoken(TITLES.get(recommender, recommender))
        self.started.emit(self.tr("Drawing the map: {recommender}").format(recommender=title))

    def cancel(self) -> None:
        """End the drawing; the map that was there before stays."""
        if self._child is not None:
            self._child.cancel()

    def _on_ended(self) -> None:
        self._child = None
        self._drawing = None
        self.ended.emit()
