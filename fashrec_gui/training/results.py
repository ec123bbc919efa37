"""What lies in the folders of trainings: shown, adopted, discarded."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.errors import WorkspaceError, reason_of
from core.progress_lines import EpochDone
from core.workspace.layout import Layout
from core.workspace.own_classifier import adopt, adopted, use_shipped
from fashrec_gui.language import spoken
from fashrec_gui.tasks import Tasks
from fashrec_gui.training.comparison import figures_in_use
from fashrec_gui.training.outcome import DESCRIPTION, Outcome, has_outcome, read_outcome
from fashrec_gui.training.plan import Plan, Record
from fashrec_gui.training.result_page import ResultPage
from fashrec_gui.training.setup_page import SetupPage

if TYPE_CHECKING:
    from core.engine import Engine

translate = QCoreApplication.translate

_READ = "result of a training"
_COMPARE = "figures of the classifier in use"
_ADOPT = "adopt a classifier"


@dataclass(frozen=True, slots=True)
class _Shown:
    """A result with what the page needs beside it."""

    outcome: Outcome
    labels: list[str]


class Results(QObject):
    """Reads results in the background and does what is decided about them."""

    adopted = Signal(object)
    """Another classifier is to be used for the catalogue of this Plan."""
    failed = Signal(str)

    def __init__(self, tasks: Tasks, page: ResultPage, parent: QObject | None = None) -> None:
        """Show results on `page`."""
        super().__init__(parent)
        self._tasks = tasks
        self._page = page
        self._engine: Engine | None = None
        self._shown: tuple[Plan, Outcome] | None = None
        self._awaited: Path | None = None  # the workspace that is about to be indexed anew

    def set_engine(self, engine: Engine) -> None:
        """Take another catalogue, or a newer state of the one whose result is shown."""
        for key in (_READ, _COMPARE):
            self._tasks.drop(key)
        self._engine = engine
        if self._shown is not None and self._shown[0].workspace == engine.workspace:
            self._compare(engine, self._shown[1])
            self._show_adopted()

    def look_again(self) -> None:
        """Offer to adopt again what is not in use, since no index with it is to be expected."""
        self._awaited = None
        self._show_adopted()

    def show_there(self, plan: Plan, page: SetupPage) -> None:
        """Say on the first page what a training has left, and which classifier is in use."""
        epochs = _unfinished(plan)
        page.show_there(
            done=len(epochs),
            epochs=epochs[-1].epochs if epochs else 0,
            has_result=has_outcome(plan.folder),
        )
        try:
            page.show_in_use(*self._in_use(plan.workspace))
        except WorkspaceError as error:
            page.show_in_use(True)  # so that the shipped one can be chosen, which mends it
            self.failed.emit(spoken(error))

    def open(self, plan: Plan, shown: Callable[[], None]) -> None:
        """Read a result, show it, and compare it with the classifier in use."""
        engine = self._engine
        if engine is None:
            return

        def read() -> _Shown:
            outcome = read_outcome(plan.folder)
            values = set(engine.products.column(outcome.column)) - {""}
            labels = sorted(values | set(outcome.labels))
            return _Shown(outcome, labels)

        def show(found: _Shown) -> None:
            outcome = found.outcome
            self._page.show_outcome(plan, outcome, found.labels, _told(outcome))
            self._shown = plan, outcome
            self._show_adopted()
            self._compare(engine, outcome)
            shown()

        self._tasks.run(_READ, read, show, self.failed.emit)

    def adopt(self, plan: Plan) -> None:
        """Make a result the classifier in use."""

        self._choose(plan, lambda: adopt(plan.workspace, plan.folder))

    def use_shipped(self, plan: Plan) -> None:
        """Make the classifier that FashRec came with the one in use."""
        self._choose(plan, lambda: use_shipped(plan.workspace))

    def _choose(self, plan: Plan, choose: Callable[[], object]) -> None:
        def done(_: object) -> None:
            self._awaited = plan.workspace
            self._show_adopted()
            self.adopted.emit(plan)

        self._tasks.run(_ADOPT, choose, done, self.failed.emit)

    def _in_use(self, workspace: Path) -> tuple[bool, bool]:
        """Tell whether one that was trained here is chosen, and whether it, or FashRec's, is used.

        Raises:
            WorkspaceError: when the chosen one is not there any more.
        """
        chosen = adopted(workspace)
        made_with = self._engine.manifest.classifier if self._engine is not None else {}
        if chosen is not None:  # its folder is named by the beginning of its hash
            return True, str(made_with.get("sha256", "")).startswith(chosen.name)
        before = Layout(workspace).classifiers / Path(made_with.get("folder", "")).name
        return False, "folder" not in made_with or not before.is_dir()

    def _show_adopted(self) -> None:
        """Let the shown result be adopted unless it is in use, or about to be."""
        if self._shown is None or self._engine is None:
            return
        plan, outcome = self._shown
        used = self._engine.manifest.classifier.get("sha256") == outcome.sha256
        coming = self._awaited == plan.workspace
        self._page.show_adopted(_is_adopted(plan) and (used or coming))

    def discard(self, plan: Plan, *, keep_result: bool) -> bool:
        """Delete what a training has left, or what it would go on from; give whether it is gone."""
        try:
            if keep_result:
                for path in plan.resumable:
                    path.unlink(missing_ok=True)
            elif plan.folder.exists():
                shutil.rmtree(plan.folder)
        except OSError as error:
            reason = spoken(reason_of(error))
            self.failed.emit(
                self.tr(
                    "{folder} cannot be deleted ({reason}); close what uses its files and try "
                    "again."
                ).format(folder=plan.folder, reason=reason)
            )
            return False
        return True

    def discard_words(self, plan: Plan, *, keep_result: bool) -> str:
        """Say what discarding deletes, and what it leaves."""
        epochs, has_result = len(_unfinished(plan)), has_outcome(plan.folder)
        if epochs and keep_result:
            words = self.tr(
                "“{training}”: %Ln finished epochs of the training that was stopped will be "
                "deleted; the finished training and corrected labels stay.",
                "",
                epochs,
            )
        elif epochs and has_result:
            words = self.tr(
                "“{training}”: the finished training and %Ln finished epochs of the training that "
                "was stopped will be deleted; corrected labels stay.",
                "",
                epochs,
            )
        elif epochs:
            words = self.tr(
                "“{training}”: %Ln finished epochs of the training that was stopped will be "
                "deleted; corrected labels stay.",
                "",
                epochs,
            )
        elif has_result:
            words = self.tr(
                "“{training}”: the finished training will be deleted; corrected labels stay.",
            )
        else:
            words = self.tr("“{training}”: what was learnt will be deleted; corrected labels stay.")
        return words.format(training=plan.title)

    def _compare(self, engine: Engine, outcome: Outcome) -> None:
        view = self._page.figures
        is_this = engine.manifest.classifier.get("sha256") == outcome.sha256
        self._tasks.run(
            _COMPARE,
            lambda: figures_in_use(engine, outcome.column),
            lambda figures: view.show_in_use(figures, is_this=is_this),
            view.show_failure,
        )


def keeps_result(plan: Plan) -> bool:
    """Tell whether there is a result that stays when a later, broken-off training is discarded."""
    return bool(_unfinished(plan)) and has_outcome(plan.folder)


def started(plan: Plan) -> float:
    """Give when the training began whose result is there, in seconds since 1970.

    Labels corrected later were not used. 0 where there is no result.
    """
    record = Record.load(plan.folder)
    if record is not None and record.finished:
        return record.started
    try:
        return (plan.folder / DESCRIPTION).stat().st_mtime
    except OSError:
        return 0.0


def _unfinished(plan: Plan) -> tuple[EpochDone, ...]:
    """Give the finished epochs that a broken-off training can go on from."""
    record = Record.load(plan.folder)
    return record.epochs if record is not None and record.is_unfinished else ()


def _told(outcome: Outcome) -> str:
    """Say what to know of a training beside its figures: that it stopped early."""
    done = len(outcome.curves)
    if done >= outcome.epochs:
        return ""
    return translate(
        "Results",
        "It stopped after {done} of at most {epochs} epochs: the validation pictures were not told "
        "better any more.",
    ).format(done=done, epochs=outcome.epochs)


def _is_adopted(plan: Plan) -> bool:
    """Tell whether the classifier in use is a copy of this result."""
    try:
        folder = adopted(plan.workspace)
        return folder is not None and (
            (folder / DESCRIPTION).read_bytes() == (plan.folder / DESCRIPTION).read_bytes()
        )
    except (OSError, WorkspaceError):
        return False
