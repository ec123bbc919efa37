"""Letting the work of the windows beside the main one be seen in the one place for long work."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fashrec_gui.jobs import Job

if TYPE_CHECKING:
    from fashrec_gui.report.window import ReportWindow
    from fashrec_gui.training.window import TrainingWindow

translate = QCoreApplication.translate


def follow_training(window: TrainingWindow, job: Job, show: Callable[[], None]) -> None:
    """Tell how a training goes, and of its end to who does not look at its window."""
    run = window.run
    run.started.connect(lambda plan: job.begin(_training(plan.catalogue_name)))
    run.progress.connect(job.show_progress)
    job.cancelled.connect(run.cancel)
    for ending in (run.finished, run.cancelled, run.failed):
        ending.connect(lambda *_: job.end())

    def tell(sentence: str) -> None:
        if not window.isVisible():
            job.done(sentence, translate("Jobs", "Open"), show)

    run.finished.connect(lambda plan: tell(translate("Jobs", "The classifier is trained.")))
    run.failed.connect(lambda plan, sentence: tell(translate("Jobs", "The training failed.")))


def follow_report(window: ReportWindow, job: Job, show: Callable[[], None]) -> None:
    """Tell how the making of a report goes, and of its end to who does not look at its window."""
    maker = window.maker
    maker.progress.connect(job.show_progress)
    job.cancelled.connect(maker.cancel)
    maker.ended.connect(job.end)

    def tell(sentence: str) -> None:
        if not window.isVisible():
            job.done(sentence, translate("Jobs", "Open"), show)

    maker.made.connect(lambda folder: tell(translate("Jobs", "The report is made.")))
    maker.failed.connect(lambda sentence: tell(translate("Jobs", "The report failed.")))


def _training(catalogue: str) -> str:
    return translate("Jobs", "Training on {catalogue}").format(catalogue=catalogue)
