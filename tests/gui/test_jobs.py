"""Long work in one place: what goes on, how far it is, what was done and what may come next."""

from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from core.jobs import Progress
from fashrec_gui.job_following import follow_report, follow_training
from fashrec_gui.job_strip import JobLine, JobList, JobStrip
from fashrec_gui.jobs import Job, Jobs
from fashrec_gui.theme import Theme


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


@pytest.fixture
def strip(qtbot: QtBot, jobs: Jobs, theme: Theme) -> JobStrip:
    made = JobStrip(jobs, theme)
    qtbot.addWidget(made)
    return made


def words(widget: Any) -> list[str]:
    labels = [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]
    return [each.text() for each in labels if each.text() and each.isVisibleTo(widget)]


def button(widget: Any, name: str) -> QAbstractButton:
    [found] = [
        each
        for each in widget.findChildren(QAbstractButton)
        if name in (each.text(), each.accessibleName()) and each.isVisibleTo(widget)
    ]
    return found


def test_nothing_is_shown_while_nothing_goes_on(strip: JobStrip) -> None:
    assert strip.isHidden()


def test_a_job_tells_how_far_it_is_and_ends(jobs: Jobs, strip: JobStrip) -> None:
    job = jobs.add("Indexing")
    job.begin("Indexing Spring")
    job.show_progress(Progress("Looking at pictures", 40, 100, 20.0, 3.0))
    assert words(strip) == ["Indexing Spring", "40 of 100 · 20/s · a moment left"]
    job.end()
    assert strip.isHidden()


def test_a_job_is_cancelled_once(qtbot: QtBot, jobs: Jobs, strip: JobStrip) -> None:
    job, heard = jobs.add("Indexing"), []
    job.cancelled.connect(lambda: heard.append(1))
    job.begin()
    button(strip, "Cancel: Indexing").click()
    assert not button(strip, "Cancel: Indexing").isEnabled()
    job.cancel()
    assert heard == [1]
    assert "Ending…" in words(strip)


def test_several_jobs_are_one_line_and_a_list_of_all(
    qtbot: QtBot, jobs: Jobs, strip: JobStrip
) -> None:
    first, second = jobs.add("Indexing"), jobs.add("Exporting")
    first.begin()
    second.begin()
    assert "1 more" in words(strip)
    button(strip, "1 more").click()
    [listed] = strip.findChildren(JobList)
    lines = listed.findChildren(JobLine)
    assert [each.job for each in lines] == [second, first]
    first.show_progress(Progress("Looking at pictures", 5, 10))
    assert "5 of 10" in words(listed)
    first.end()
    second.end()
    assert not listed.isVisible()


def test_what_was_done_is_told_with_what_may_come_next(jobs: Jobs, strip: JobStrip) -> None:
    job, opened = jobs.add("Exporting"), []
    job.begin()
    job.done("Wrote 10 recommendations.", "Show in folder", lambda: opened.append(1))
    job.end()
    button(strip, "Show in folder").click()
    assert opened == [1]
    assert strip.isHidden()


def test_what_was_done_is_told_for_a_while_only(qtbot: QtBot, jobs: Jobs, strip: JobStrip) -> None:
    job = jobs.add("Exporting")
    job._forget.setInterval(1)
    job.done("Wrote 10 recommendations.")
    assert words(strip) == ["Wrote 10 recommendations."]
    qtbot.waitUntil(strip.isHidden)


class Work(QObject):
    started, progress, finished = Signal(object), Signal(object), Signal(object)
    cancelled, failed, made, ended = Signal(object), Signal(object, str), Signal(object), Signal()

    def cancel(self) -> None:
        self.cancelled.emit(None)


class Plan:
    catalogue_name = "Spring"


class Window:
    def __init__(self, visible: bool) -> None:
        self.run = self.maker = Work()
        self.visible = visible

    def isVisible(self) -> bool:
        return self.visible


@pytest.mark.parametrize("visible", [True, False])
def test_a_training_is_seen_in_the_main_window_and_its_end_told_to_who_does_not_see_it(
    qtbot: QtBot, visible: bool
) -> None:
    window, job, opened = Window(visible), Job("Training"), []
    follow_training(window, job, lambda: opened.append(1))  # type: ignore[arg-type]
    window.run.started.emit(Plan())
    assert (job.is_running, job.name) == (True, "Training on Spring")
    window.run.finished.emit(Plan())
    assert not job.is_running
    assert bool(job.sentence) is not visible
    job.follow_up()
    assert opened == ([] if visible else [1])


def test_a_report_is_cancelled_from_the_main_window(qtbot: QtBot) -> None:
    class Maker(QObject):
        progress, made, ended = Signal(object), Signal(object), Signal()
        failed = Signal(str)
        told: list[str] = []  # noqa: RUF012

        def cancel(self) -> None:
            self.told.append("cancelled")

    window, job = Window(False), Job("Report")
    window.maker = Maker()  # type: ignore[assignment]
    follow_report(window, job, lambda: None)  # type: ignore[arg-type]
    window.maker.progress.emit(Progress("Asking", 1, 2))
    assert job.is_running
    job.cancel()
    assert Maker.told == ["cancelled"]
    window.maker.ended.emit()
    assert not job.is_running
