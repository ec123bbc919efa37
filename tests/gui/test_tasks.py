"""Background work: what is delivered, what is not, and that it all ends."""

import sys
import threading
import time
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from core.errors import FashRecError
from core.jobs import Progress
from core.progress_lines import EpochDone
from fashrec_gui.child_job import ChildJob
from fashrec_gui.tasks import UNEXPECTED, Tasks

StartScript = Callable[[str], ChildJob]


@pytest.fixture
def start_script(tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> StartScript:
    """Start a Python script as the child in place of the command line."""
    monkeypatch.setattr("fashrec_gui.tasks.command", lambda text: [sys.executable, "-c", text])
    return lambda script: tasks.start_child([script])


def test_a_result_arrives_on_the_gui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    got: list[tuple[int, int]] = []
    tasks.run(
        "sum",
        threading.get_ident,
        lambda worker: got.append((worker, threading.get_ident())),
        pytest.fail,
    )
    qtbot.waitUntil(lambda: bool(got))
    worker, receiver = got[0]
    assert receiver == threading.get_ident() != worker


def test_only_the_newest_task_of_a_key_is_delivered(qtbot: QtBot, tasks: Tasks) -> None:
    got: list[int] = []
    for number in range(30):
        tasks.run("query", lambda number=number: (time.sleep(0.002), number)[1], got.append, print)
    qtbot.waitUntil(lambda: bool(got))
    qtbot.wait(50)
    assert got == [29]


def test_all_results_of_different_keys_arrive(qtbot: QtBot, tasks: Tasks) -> None:
    got: list[int] = []
    for number in range(200):
        tasks.run(str(number), lambda number=number: number, got.append, pytest.fail)
    qtbot.waitUntil(lambda: len(got) == 200)
    assert sorted(got) == list(range(200))


def test_a_dropped_task_delivers_neither_result_nor_error(qtbot: QtBot, tasks: Tasks) -> None:
    def fail() -> None:
        time.sleep(0.02)
        raise FashRecError("too late")

    tasks.run("query", fail, pytest.fail, pytest.fail)
    tasks.drop("query")
    qtbot.wait(80)


def test_a_users_error_is_told_in_its_own_words(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[str] = []

    def fail() -> None:
        raise FashRecError("index.ann is damaged: index the catalogue again.")

    tasks.run("open", fail, pytest.fail, told.append)
    qtbot.waitUntil(lambda: told == ["index.ann is damaged: index the catalogue again."])


def test_a_defect_is_logged_and_told_in_a_short_sentence(
    qtbot: QtBot, tasks: Tasks, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    tasks.run("open", lambda: 1 // 0, pytest.fail, told.append)
    qtbot.waitUntil(lambda: told == [UNEXPECTED])
    assert "ZeroDivisionError" in caplog.text


def test_after_shutdown_nothing_runs_and_nothing_is_delivered(qtbot: QtBot, tasks: Tasks) -> None:
    tasks.run("slow", lambda: time.sleep(0.05), pytest.fail, pytest.fail)
    tasks.shutdown()
    tasks.run("late", lambda: None, pytest.fail, pytest.fail)
    qtbot.wait(50)


def test_a_child_reports_progress_notes_and_its_result(
    qtbot: QtBot, start_script: StartScript
) -> None:
    job = start_script(
        """
import json, sys
def tell(**event): print(json.dumps(event), file=sys.stderr, flush=True)
print("a library says something", file=sys.stderr)
tell(event="note", text="efficientnet-lite0 is used")
tell(event="progress", stage="Reading pictures", done=3, total=9, rate=2.0, seconds_left=3.0)
print(json.dumps({"workspace": "/w"}))
"""
    )
    notes: list[str] = []
    seen: list[Progress] = []
    job.note.connect(notes.append)
    job.progress.connect(seen.append)
    with qtbot.waitSignal(job.succeeded) as result:
        pass
    assert result.args == [{"workspace": "/w"}]
    assert notes == ["efficientnet-lite0 is used"]
    assert seen == [Progress("Reading pictures", 3, 9, 2.0, 3.0)]


def test_a_childs_progress_comes_at_most_ten_times_a_second(
    qtbot: QtBot, start_script: StartScript
) -> None:
    job = start_script(
        """
import json, sys, time
for done in range(300):
    print(json.dumps({"event": "progress", "stage": "s", "done": done, "total": 299}),
          file=sys.stderr, flush=True)
    time.sleep(0.001)
print("null")
"""
    )
    seen: list[Progress] = []
    job.progress.connect(seen.append)
    started = time.monotonic()
    with qtbot.waitSignal(job.succeeded, timeout=20_000):
        pass
    assert len(seen) <= (time.monotonic() - started) * 10 + 3
    assert seen[-1].done == 299


def test_a_childs_error_is_told_as_it_is(qtbot: QtBot, start_script: StartScript) -> None:
    job = start_script(
        'import sys; print(\'{"event": "error", "text": "The disk is full."}\','
        " file=sys.stderr); sys.exit(1)"
    )
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert failed.args == ["The disk is full."]


def test_a_crash_of_the_child_is_a_sentence(qtbot: QtBot, start_script: StartScript) -> None:
    job = start_script("import os; os.abort()")
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert "unexpectedly" in failed.args[0]


def test_cancelling_ends_the_child(qtbot: QtBot, start_script: StartScript) -> None:
    job = start_script(
        "import sys, time\n"
        'print(\'{"event": "progress", "stage": "s"}\', file=sys.stderr, flush=True)\n'
        "time.sleep(60)"
    )
    with qtbot.waitSignal(job.progress):
        pass
    with qtbot.waitSignal(job.cancelled, timeout=5000):
        job.cancel()


def test_shutdown_ends_the_children(qtbot: QtBot, start_script: StartScript, tasks: Tasks) -> None:
    job = start_script(
        "import sys, time\n"
        'print(\'{"event": "progress", "stage": "s"}\', file=sys.stderr, flush=True)\n'
        "time.sleep(60)"
    )
    with qtbot.waitSignal(job.progress):
        pass
    started = time.monotonic()
    tasks.shutdown()
    assert time.monotonic() - started < 4


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has classes in place of niceness")
def test_a_child_gives_way_to_the_window(qtbot: QtBot, start_script: StartScript) -> None:
    job = start_script(
        "import json, os, time\n"
        "until = time.monotonic() + 5\n"
        "while os.getpriority(os.PRIO_PROCESS, 0) < 10 and time.monotonic() < until:\n"
        "    time.sleep(0.01)\n"
        "print(json.dumps(os.getpriority(os.PRIO_PROCESS, 0)))"
    )
    with qtbot.waitSignal(job.succeeded, timeout=10_000) as result:
        pass
    assert result.args[0] >= 10


def test_every_epoch_of_a_training_is_told(qtbot: QtBot, start_script: StartScript) -> None:
    job = start_script(
        "import sys\n"
        "from core.progress_lines import EpochDone, write_event\n"
        "for epoch in (1, 2, 3):\n"
        "    write_event(sys.stderr, EpochDone(epoch, 14, 2.0, 0.5, 1.5, 0.6))\n"
        "print('null')\n"
    )
    seen: list[EpochDone] = []
    job.epoch_done.connect(seen.append)
    with qtbot.waitSignal(job.succeeded):
        pass
    assert [each.epoch for each in seen] == [1, 2, 3]
    assert seen[0] == EpochDone(1, 14, 2.0, 0.5, 1.5, 0.6)
