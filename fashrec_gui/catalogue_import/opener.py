"""Opening catalogues: at once when they are indexed, in a child process when they are not.

What is open stays open until the new one is ready. A catalogue that is indexed already is shown
first and brought up to date afterwards, which takes a moment when nothing has changed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from core.jobs import Progress
from core.workspace.places import default_workspace, demo_catalogue_dir
from fashrec_gui.child_job import ChildJob
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine
    from core.workspace.manifest import Manifest

translate = QCoreApplication.translate

_OPEN = "open a workspace"
_RENEW = "open a workspace that is not shown"
_UPDATE_AFTER_MS = 1000
_DEMO_BACKBONE = "efficientnet-lite0"


@dataclass(frozen=True, slots=True)
class Import:
    """One import: what is read, where it goes, and whether it only looks for changes."""

    source: Path
    workspace: Path
    update: bool

    @property
    def name(self) -> str:
        """What to call it before people."""
        return demo_name() if is_demo(self.source) else self.source.stem


@dataclass(frozen=True, slots=True)
class Imported:
    """How an import ended: whether what is shown changed, and how many problems it reports."""

    job: Import
    changed: bool
    problems: int


class CatalogueOpener(QObject):
    """Opens one catalogue after the other, and runs at most one import at a time."""

    opened = Signal(object)  # Engine
    renewed = Signal(object)  # Engine, of a catalogue that was indexed but is not the one shown
    import_started = Signal(object)  # Import
    progress = Signal(object)  # core.jobs.Progress
    note = Signal(str)
    import_ended = Signal()  # however it ended
    imported = Signal(object)  # Imported; `opened` has come before it
    cancelled = Signal(object)  # Import
    failed = Signal(str, object)  # a sentence, and the Import to try again or None

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        """Start with nothing open."""
        super().__init__(parent)
        self._tasks = tasks
        self._import: Import | None = None
        self._child: ChildJob | None = None
        self._shown: Manifest | None = None
        self._shown_place: Path | None = None
        self._soon: Import | None = None
        self._due: dict[Path, Import] = {}
        self._update_timer = QTimer(self, singleShot=True, interval=_UPDATE_AFTER_MS)
        self._update_timer.timeout.connect(self._update)

    @property
    def running(self) -> Import | None:
        """The import that is going on."""
        return self._import

    @property
    def is_opening(self) -> bool:
        """Whether an indexed catalogue is about to be shown."""
        return self._tasks.is_running(_OPEN)

    def open_demo(self) -> None:
        """Open the demo catalogue, drawing and indexing it first where that has to be done."""
        self.open_source(demo_catalogue_dir())

    def open_source(self, source: Path) -> None:
        """Open a catalogue by its folder or CSV file."""
        workspace = default_workspace(source)
        if is_indexed(source):
            self._show(Import(source, workspace, update=True), self._update_if_there)
        else:
            self.index(Import(source, workspace, update=False))

    def open_workspace(self, workspace: Path, source: Path | None = None) -> None:
        """Open an indexed catalogue by its workspace; `source`, if known, mends a damaged one."""
        job = Import(source, workspace, update=True) if source else None
        self._show(job, self._update_if_there, workspace)

    def index(self, job: Import) -> None:
        """Import a catalogue in a child process, then open it if it has changed.

        While an import goes on, an update waits for its end, at most one for each catalogue: what
        it is wanted for may have come too late for the import that goes on.
        """
        if self._soon is not None and (not job.update or self._soon.workspace == job.workspace):
            self._update_timer.stop()
        if self._import is not None:
            if job.update:
                self._due[job.workspace] = job
            elif self._import.workspace != job.workspace:
                self.failed.emit(
                    self.tr(
                        "“{catalogue}” is still being indexed: wait for it or cancel it, then open "
                        "the other one."
                    ).format(catalogue=self._import.name),
                    None,
                )
            return
        self._import = job
        self.import_started.emit(job)
        if is_demo(job.source):
            self._run(["demo", str(demo_catalogue_dir())], lambda document: self._run_index())
        else:
            self._run_index()

    def cancel(self) -> None:
        """End the import; what it has finished is kept for the next time."""
        if self._child is not None:
            self._child.cancel()

    def _update_if_there(self, job: Import) -> None:
        """Look for changes, unless the catalogue has gone; the demo is drawn again."""
        if is_demo(job.source) or job.source.exists():
            self._update_soon(job)

    def _update_soon(self, job: Import) -> None:
        """Look for changes once the first screen has had its time: that takes a whole core."""
        self._soon = job
        self._update_timer.start()

    def _update(self) -> None:
        job, self._soon = self._soon, None
        if job is not None:
            self.index(job)

    def _run_due(self) -> None:
        """Start an update that had to wait, unless something else was started meanwhile."""
        if self._due and self._import is None:
            self.index(self._due.pop(next(iter(self._due))))

    def _run_index(self) -> None:
        if self._import is None:
            return
        source, workspace = self._import.source, self._import.workspace
        arguments = ["index", str(source), "--workspace", str(workspace)]
        if is_demo(source):
            # The demo is there to be tried at once, so it waits for no download.
            arguments += ["--backbone", _DEMO_BACKBONE]
        self._run(arguments, self._take_index)

    def _run(self, arguments: list[str], done: Callable[[object], None]) -> None:
        child = self._child = self._tasks.start_child([*arguments, "--json", "--progress", "json"])
        child.progress.connect(self._pass_on)
        child.note.connect(self.note)
        child.succeeded.connect(done)
        child.failed.connect(self._take_failure)
        child.cancelled.connect(self._take_cancel)

    def _pass_on(self, progress: Progress) -> None:
        self.progress.emit(progress)

    def _take_index(self, document: object) -> None:
        job = self._end_import()
        if job is None or not isinstance(document, dict):
            return
        manifest, problems = document["manifest"], document["counts"]["problems"]
        if self._shown is not None and _same(self._shown, manifest):
            self.imported.emit(Imported(job, False, problems))
        elif job.update and self._shown_place not in (None, job.workspace):
            self._renew(job, problems)
        else:
            self._show(job, lambda job: self.imported.emit(Imported(job, True, problems)))
        self._run_due()

    def _take_failure(self, sentence: str) -> None:
        job = self._end_import()
        self.failed.emit(sentence, job)
        self._run_due()

    def _take_cancel(self) -> None:
        job = self._end_import()
        if job is not None:
            self._due.pop(job.workspace, None)  # going on later does what it would have done
            self.cancelled.emit(job)
        self._run_due()

    def _end_import(self) -> Import | None:
        job, self._import, self._child = self._import, None, None
        self.import_ended.emit()
        return job

    def _renew(self, job: Import, problems: int) -> None:
        """Open what was updated beside the catalogue that is shown, which stays."""

        def done(engine: Engine) -> None:
            self.renewed.emit(engine)
            self.imported.emit(Imported(job, False, problems))

        self._tasks.run(
            _RENEW,
            lambda: open_engine(job.workspace),
            done,
            lambda sentence: self.failed.emit(sentence, job),
            pool="background",
        )

    def _show(
        self, job: Import | None, then: Callable[[Import], None], workspace: Path | None = None
    ) -> None:
        """Open a workspace in the background; `then` is done when it is shown."""
        self._update_timer.stop()
        place = job.workspace if job is not None else workspace
        assert place is not None, "there is a workspace, of an import or by itself"

        def done(engine: Engine) -> None:
            self._shown, self._shown_place = engine.manifest, place
            self.opened.emit(engine)
            then(job or Import(engine.catalogue_source, place, update=True))

        def failed(sentence: str) -> None:
            # To try again is to index anew: that is what mends a damaged workspace.
            self.failed.emit(sentence, replace(job, update=False) if job else None)

        self._tasks.run(_OPEN, lambda: open_engine(place), done, failed, pool="background")


def open_engine(workspace: Path) -> Engine:
    """Open a workspace; the engine is loaded by the first one, so that the window shows before it.

    Raises:
        WorkspaceError: when nothing sound is there.
    """
    from core.engine import Engine

    return Engine.open(workspace)


def is_indexed(source: Path) -> bool:
    """Tell whether a catalogue's folder or CSV file can be shown without being indexed first."""
    return (default_workspace(source) / "CURRENT").exists()


def is_demo(source: Path) -> bool:
    """Tell whether a catalogue's folder or CSV file is the demo's."""
    return demo_catalogue_dir() in (source, source.parent)


def demo_name() -> str:
    """Give what the demo catalogue is called."""
    return translate("Catalogue", "Demo catalogue")


def catalogue_name(manifest: Manifest) -> str:
    """Give the name of an open catalogue for people."""
    return demo_name() if is_demo(Path(manifest.source)) else manifest.name


def _same(shown: Manifest, manifest: dict[str, object]) -> bool:
    return (shown.fingerprint, shown.created) == (manifest["fingerprint"], manifest["created"])
