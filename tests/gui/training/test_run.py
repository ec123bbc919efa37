"""The child that trains: told of, cancelled, gone on with, and failing in one sentence."""

import shutil
import time

import pytest
from pytestqt.qtbot import QtBot

from core.progress_lines import EpochDone
from fashrec_gui.tasks import Tasks
from fashrec_gui.training.plan import Plan, Record
from fashrec_gui.training.run import TrainingRun, epoch_words
from tests.gui.training.conftest import Play


@pytest.fixture
def run(tasks: Tasks) -> TrainingRun:
    return TrainingRun(tasks)


def test_the_command_names_everything_that_was_chosen(
    qtbot: QtBot, run: TrainingRun, plan: Plan, play: Play
) -> None:
    commands = play("print('{}')")
    with qtbot.waitSignal(run.finished):
        run.start(plan)
    assert commands == [
        [
            *("train", str(plan.catalogue), "--workspace", str(plan.workspace)),
            *("--column", "article_type", "--preset", "compact", "--out", str(plan.folder)),
            *("--json", "--progress", "json"),
        ]
    ]


def test_every_epoch_is_told_and_written_down(
    qtbot: QtBot, run: TrainingRun, plan: Plan, play: Play
) -> None:
    play("epoch(1); epoch(2); epoch(3); print('{}')")
    with qtbot.waitSignal(run.finished):
        run.start(plan)
    assert [each.epoch for each in run.epochs] == [1, 2, 3]
    record = Record.load(plan.folder)
    assert record is not None
    assert (record.finished, record.epochs) == (True, run.epochs)
    assert time.time() - 60 < record.started <= time.time()
    assert run.plan is None


def test_a_cancelled_training_keeps_its_epochs_and_goes_on_from_them(
    qtbot: QtBot, run: TrainingRun, plan: Plan, play: Play
) -> None:
    play("epoch(1); epoch(2); time.sleep(60)")
    run.start(plan)
    qtbot.waitUntil(lambda: len(run.epochs) == 2)
    with qtbot.waitSignal(run.cancelled):
        run.cancel()
    left = Record.load(plan.folder)
    assert left is not None
    assert left.is_unfinished

    play("epoch(1); epoch(2); epoch(3); print('{}')")
    seen: list[int] = []
    run.epochs_changed.connect(lambda: seen.append(len(run.epochs)))
    with qtbot.waitSignal(run.started):
        run.start(plan)
    assert len(run.epochs) == 2  # shown at once, before the child has read its checkpoint
    with qtbot.waitSignal(run.finished):
        pass
    assert seen == [1, 2, 3]
    finished = Record.load(plan.folder)
    assert finished is not None
    assert finished.started == left.started


def test_a_finished_training_is_begun_anew(
    qtbot: QtBot, run: TrainingRun, plan: Plan, play: Play
) -> None:
    play("epoch(1); epoch(2); print('{}')")
    with qtbot.waitSignal(run.finished):
        run.start(plan)
    play("epoch(1); print('{}')")
    with qtbot.waitSignal(run.started):
        run.start(plan)
    assert run.epochs == ()
    with qtbot.waitSignal(run.finished):
        pass


@pytest.mark.parametrize(
    "told", ["say(event='progress', stage='Training', done=0, total=9)", "epoch(1, of=9)"]
)
def test_one_that_begins_anew_lets_go_of_the_epochs_of_before(
    qtbot: QtBot, run: TrainingRun, plan: Plan, play: Play, told: str
) -> None:
    before = tuple(EpochDone(n, 4, 1.0, 0.5, 1.0, 0.5) for n in (1, 2, 3))
    Record(5.0, False, before).save(plan.folder)
    play(f"say(event='note', text='It begins anew.'); {told}; time.sleep(60)")
    notes: list[str] = []
    run.note.connect(notes.append)
    with qtbot.waitSignal(run.epochs_changed):
        run.start(plan)
        assert run.epochs == before
    assert notes == ["It begins anew."]
    qtbot.waitUntil(lambda: len(run.epochs) == told.startswith("epoch"))
    with qtbot.waitSignal(run.cancelled):
        run.cancel()
    record = Record.load(plan.folder)
    assert record is not None
    assert record.epochs == run.epochs
    assert time.time() - 60 < record.started <= time.time()


def test_only_one_training_goes_on_at_a_time(
    qtbot: QtBot, run: TrainingRun, plan: Plan, play: Play
) -> None:
    commands = play("epoch(1); time.sleep(60)")
    run.start(plan)
    run.start(plan)
    qtbot.waitUntil(lambda: len(run.epochs) == 1)
    assert len(commands) == 1
    with qtbot.waitSignal(run.cancelled):
        run.cancel()


def test_the_sentence_of_the_child_is_passed_on(
    qtbot: QtBot, run: TrainingRun, plan: Plan, play: Play
) -> None:
    play("say(event='error', text='Too few pictures to learn from.'); sys.exit(1)")
    with qtbot.waitSignal(run.failed) as seen:
        run.start(plan)
    assert seen.args == [plan, "Too few pictures to learn from."]


def test_where_nothing_can_be_written_no_child_is_started(
    qtbot: QtBot, run: TrainingRun, plan: Plan, play: Play
) -> None:
    commands = play("")
    plan.workspace.parent.mkdir(exist_ok=True)
    plan.workspace.write_text("a file in the place of the folder")
    with qtbot.waitSignal(run.failed) as seen:
        run.start(plan)
    assert "cannot be written" in seen.args[1]
    assert (commands, run.plan) == ([], None)


def test_a_folder_that_is_lost_meanwhile_is_told_and_the_training_goes_on(
    qtbot: QtBot, run: TrainingRun, plan: Plan, play: Play
) -> None:
    play("time.sleep(0.3); epoch(1); epoch(2); print('{}')")
    notes: list[str] = []
    run.note.connect(notes.append)
    run.start(plan)
    shutil.rmtree(plan.workspace)
    plan.workspace.write_text("a file in the place of the folder")
    with qtbot.waitSignal(run.finished):
        pass
    assert "cannot be written" in notes[0]


def test_the_status_line_says_what_goes_on_and_is_empty_at_the_end(
    qtbot: QtBot, run: TrainingRun, plan: Plan, play: Play
) -> None:
    play(
        "say(event='progress', stage='Reading pictures', done=5, total=9, seconds_left=1)\n"
        "epoch(1)\n"
        "time.sleep(0.3)\n"
        "say(event='progress', stage='Training', done=50, total=99, rate=9.0, seconds_left=120)\n"
        "time.sleep(60)"
    )
    lines: list[str] = []
    run.progress_text.connect(lines.append)
    run.start(plan)
    qtbot.waitUntil(lambda: len(lines) == 3)
    with qtbot.waitSignal(run.cancelled):
        run.cancel()
    assert lines == [
        "Learning article type: starting",
        "Learning article type: reading pictures",
        "Learning article type: epoch 2 of 4 · 2 min left",
        "",
    ]


def test_the_program_ends_the_child(qtbot: QtBot, run: TrainingRun, plan: Plan, play: Play) -> None:
    play("epoch(1); time.sleep(60)")
    run.start(plan)
    qtbot.waitUntil(lambda: len(run.epochs) == 1)
    run._tasks.shutdown()
    record = Record.load(plan.folder)
    assert record is not None
    assert record.is_unfinished


def test_the_epoch_that_is_trained_is_named() -> None:
    finished = tuple(EpochDone(n, 3, 1.0, 0.5, 1.0, 0.5) for n in (1, 2, 3))
    assert epoch_words(()) == ""
    assert epoch_words(finished[:1]) == "epoch 2 of 3"
    assert epoch_words(finished) == "epoch 3 of 3"
