"""The one training that may go on: its child process, and what it has told so far."""

import time

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from core.catalogue.column_words import in_words
from core.errors import reason_of
from core.jobs import Progress
from core.progress_lines import EpochDone
from fashrec_gui.child_job import ChildJob
from fashrec_gui.language import spoken
from fashrec_gui.progress_words import stage_words, time_left
from fashrec_gui.tasks import Tasks
from fashrec_gui.training.plan import Plan, Record

translate = QCoreApplication.translate

_TRAINING = "Training"


class TrainingRun(QObject):
    """Trains in a child process; what is finished is written down after every epoch."""

    started = Signal(object)  # Plan
    progress = Signal(object)  # core.jobs.Progress
    epochs_changed = Signal()
    note = Signal(str)
    finished = Signal(object)  # Plan
    cancelled = Signal(object)  # Plan
    failed = Signal(object, str)  # Plan, and a sentence
    progress_text = Signal(str)  # for a status line; "" when nothing is to be said any more

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        """Start with no training."""
        super().__init__(parent)
        self._tasks = tasks
        self._child: ChildJob | None = None
        self._plan: Plan | None = None
        self._record = Record(0.0)
        self._began = 0.0  # of the child, in seconds since 1970
        self._heard_epoch = False  # of the child

    @property
    def plan(self) -> Plan | None:
        """The training that goes on; None when none does."""
        return self._plan

    @property
    def epochs(self) -> tuple[EpochDone, ...]:
        """The finished epochs of the training that goes on, or of the last one."""
        return self._record.epochs

    def start(self, plan: Plan) -> None:
        """Train, going on from the finished epochs where the plan's folder has some.

        A training that goes on already is left alone.
        """
        if self._plan is not None:
            return
        before = Record.load(plan.folder)
        self._began, self._heard_epoch = time.time(), False
        self._record = Record(self._began)
        if before is not None and before.is_unfinished:
            self._record = before
        try:
            self._record.save(plan.folder)
        except OSError as error:
            self.failed.emit(plan, _unwritable(plan, error))
            return
        self._plan = plan
        child = self._child = self._tasks.start_child(plan.arguments())
        child.progress.connect(self._take_progress)
        child.epoch_done.connect(self._take_epoch)
        child.note.connect(self.note)
        child.succeeded.connect(self._take_success)
        child.cancelled.connect(self._take_cancel)
        child.failed.connect(self._take_failure)
        self.started.emit(plan)
        self._tell(plan, self.tr("starting"))

    def cancel(self) -> None:
        """End the training; its finished epochs are kept."""
        if self._child is not None:
            self._child.cancel()

    @Slot(object)
    def _take_progress(self, progress: Progress) -> None:
        plan = self._plan
        if plan is None:
            return
        # One that goes on tells its finished epochs before it trains.
        if progress.stage == _TRAINING and not self._heard_epoch and self.epochs:
            self._begin_anew(plan)
        self.progress.emit(progress)
        words = stage_words(progress)
        if words == progress.stage:  # English: here it stands within a line
            words = words.lower()
        if progress.stage == _TRAINING:  # the only stage whose time left is worth telling
            words = epoch_words(self.epochs) or words
            if progress.seconds_left is not None and progress.done:
                words = f"{words} · {time_left(progress.seconds_left)}"
        self._tell(plan, words)

    @Slot(object)
    def _take_epoch(self, epoch: EpochDone) -> None:
        plan = self._plan
        if plan is None:
            return
        # One that goes on tells its finished epochs again; one that begins anew tells other ones,
        # and a quick one may have told the first before its progress was passed on.
        if not self._heard_epoch and self.epochs and epoch not in self.epochs:
            self._begin_anew(plan)
        self._heard_epoch = True
        before = tuple(each for each in self._record.epochs if each.epoch < epoch.epoch)
        self._record = Record(self._record.started, False, (*before, epoch))
        self._save(plan)
        self.epochs_changed.emit()

    def _begin_anew(self, plan: Plan) -> None:
        """Let go of the epochs of before, which the child does not go on from."""
        self._record = Record(self._began)
        self._save(plan)
        self.epochs_changed.emit()

    @Slot(object)
    def _take_success(self, document: object) -> None:
        plan = self._end()
        if plan is not None:
            self._record = Record(self._record.started, True, self._record.epochs)
            self._save(plan)
            self._tell(plan, self.tr("done"))
            self.finished.emit(plan)

    @Slot()
    def _take_cancel(self) -> None:
        plan = self._end()
        if plan is not None:
            self.progress_text.emit("")
            self.cancelled.emit(plan)

    @Slot(str)
    def _take_failure(self, sentence: str) -> None:
        plan = self._end()
        if plan is not None:
            self.progress_text.emit("")
            self.failed.emit(plan, sentence)

    def _tell(self, plan: Plan, words: str) -> None:
        """Say in a line what is learnt, and how far it is."""
        told = self.tr("Learning {column}: {progress}")
        column = spoken(in_words(plan.column))
        self.progress_text.emit(told.format(column=column, progress=words))

    def _end(self) -> Plan | None:
        plan, self._plan, self._child = self._plan, None, None
        return plan

    def _save(self, plan: Plan) -> None:
        try:
            self._record.save(plan.folder)
        except OSError as error:
            self.note.emit(_unwritable(plan, error))


def epoch_words(epochs: tuple[EpochDone, ...]) -> str:
    """Say which epoch is being trained: “epoch 4 of 14”; "" before the first one is finished."""
    if not epochs:
        return ""
    last = epochs[-1]
    words = translate("TrainingRun", "epoch {epoch} of {epochs}")
    return words.format(epoch=min(last.epoch + 1, last.epochs), epochs=last.epochs)


def _unwritable(plan: Plan, error: OSError) -> str:
    reason = spoken(reason_of(error))
    return translate(
        "TrainingRun",
        "{folder} cannot be written ({reason}): make room on the disk, or see to it that you may "
        "write there.",
    ).format(folder=plan.folder, reason=reason)
