"""Opening catalogues: through child processes, with what is open staying open meanwhile."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core.errors import WorkspaceError
from core.workspace.places import default_workspace, demo_catalogue_dir
from fashrec_gui.catalogue_import.opener import CatalogueOpener, Import, Imported, is_demo
from fashrec_gui.tasks import Tasks

Play = Callable[..., list[list[str]]]

DONE = {
    "workspace": "/w",
    "manifest": {"fingerprint": "new", "created": "now"},
    "counts": {"products": 60, "problems": 2},
}


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch) -> Play:
    """Let a script play the command line; gives the list of the commands it is asked for."""

    def start(script: str = "") -> list[list[str]]:
        commands: list[list[str]] = []

        def command(*arguments: str) -> list[str]:
            commands.append(list(arguments))
            answer = f"print({json.dumps(json.dumps(DONE))})"
            return [sys.executable, "-c", script or answer]

        monkeypatch.setattr("fashrec_gui.tasks.command", command)
        return commands

    return start


@pytest.fixture
def opener(tasks: Tasks, engine: Any, monkeypatch: pytest.MonkeyPatch) -> CatalogueOpener:
    object.__setattr__(engine.manifest, "fingerprint", "old")

    class Opening:
        @staticmethod
        def open(workspace: Path) -> Any:
            if "damaged" in str(workspace):
                raise WorkspaceError("index.ann is damaged; index the catalogue again.")
            engine.workspace = workspace
            return engine

    monkeypatch.setattr("core.engine.Engine", Opening)
    return CatalogueOpener(tasks)


def make_indexed(source: Path) -> Path:
    workspace = default_workspace(source)
    workspace.mkdir(parents=True)
    (workspace / "CURRENT").write_text("000001\n")
    return workspace


def test_a_new_catalogue_is_indexed_then_opened(
    qtbot: QtBot, opener: CatalogueOpener, play: Play, tmp_path: Path
) -> None:
    commands = play()
    ends: list[Imported] = []
    opener.imported.connect(ends.append)
    with qtbot.waitSignals([opener.opened, opener.imported], order="strict"):
        opener.open_source(tmp_path)
    assert commands[0][:2] == ["index", str(tmp_path)]
    [result] = ends
    assert (result.changed, result.problems, result.job.update) == (True, 2, False)
    assert opener.running is None


def test_an_indexed_catalogue_is_shown_first_and_looked_through_after(
    qtbot: QtBot, opener: CatalogueOpener, play: Play, tmp_path: Path
) -> None:
    play()
    make_indexed(tmp_path)
    with qtbot.waitSignals(
        [opener.opened, opener.import_started, opener.opened, opener.imported], order="strict"
    ):
        opener.open_source(tmp_path)


def test_nothing_is_opened_again_when_nothing_has_changed(
    qtbot: QtBot, opener: CatalogueOpener, play: Play, engine: Any, tmp_path: Path
) -> None:
    play()
    make_indexed(tmp_path)
    object.__setattr__(engine.manifest, "fingerprint", "new")
    object.__setattr__(engine.manifest, "created", "now")
    opened: list[object] = []
    opener.opened.connect(opened.append)
    with qtbot.waitSignal(opener.imported) as seen:
        opener.open_source(tmp_path)
    assert not seen.args[0].changed
    assert len(opened) == 1


def test_the_demo_is_drawn_before_it_is_indexed(
    qtbot: QtBot, opener: CatalogueOpener, play: Play
) -> None:
    commands = play()
    with qtbot.waitSignal(opener.imported):
        opener.open_demo()
    assert [each[0] for each in commands] == ["demo", "index"]
    assert is_demo(demo_catalogue_dir() / "styles.csv")


def test_a_cancelled_import_can_be_started_again(
    qtbot: QtBot, opener: CatalogueOpener, play: Play, tmp_path: Path
) -> None:
    play(
        "import json, sys, time\n"
        "print(json.dumps({'event': 'progress', 'stage': 'Looking', 'done': 1, 'total': 9}),"
        " file=sys.stderr, flush=True)\n"
        "time.sleep(60)"
    )
    opener.open_source(tmp_path)
    with qtbot.waitSignal(opener.progress):
        pass
    with qtbot.waitSignal(opener.cancelled) as seen:
        opener.cancel()
    job: Import = seen.args[0]
    play()
    with qtbot.waitSignal(opener.imported):
        opener.index(job)


def test_while_one_catalogue_is_indexed_another_is_refused_in_a_sentence(
    qtbot: QtBot, opener: CatalogueOpener, play: Play, tmp_path: Path
) -> None:
    play("import time; time.sleep(60)")
    opener.open_source(tmp_path)
    with qtbot.waitSignal(opener.failed) as seen:
        opener.open_source(tmp_path / "other")
    assert tmp_path.stem in seen.args[0]


def test_a_failed_import_tells_the_childs_sentence(
    qtbot: QtBot, opener: CatalogueOpener, play: Play, tmp_path: Path
) -> None:
    play(
        "import json, sys\n"
        "print(json.dumps({'event': 'error', 'text': 'styles.csv has no ids.'}), file=sys.stderr)\n"
        "sys.exit(1)"
    )
    with qtbot.waitSignal(opener.failed) as seen:
        opener.open_source(tmp_path)
    assert seen.args[0] == "styles.csv has no ids."
    assert opener.running is None


def test_a_damaged_workspace_is_named_and_can_be_indexed_again(
    qtbot: QtBot, opener: CatalogueOpener, play: Play, tmp_path: Path
) -> None:
    play()
    with qtbot.waitSignal(opener.failed) as seen:
        opener.open_workspace(tmp_path / "damaged", tmp_path)
    sentence, job = seen.args
    assert "index.ann is damaged" in sentence
    assert job == Import(tmp_path, tmp_path / "damaged", update=False)


def test_an_update_that_is_wanted_meanwhile_is_made_once_afterwards(
    qtbot: QtBot, opener: CatalogueOpener, play: Play, tmp_path: Path
) -> None:
    commands = play()
    job = Import(tmp_path, tmp_path / "w", update=True)
    ends: list[Imported] = []
    opener.imported.connect(ends.append)
    for _ in range(3):
        opener.index(job)
    assert len(commands) == 1
    qtbot.waitUntil(lambda: len(ends) == 2)
    assert len(commands) == 2
    assert opener.running is None


def test_an_update_that_is_wanted_meanwhile_is_made_also_after_a_failure(
    qtbot: QtBot, opener: CatalogueOpener, play: Play, tmp_path: Path
) -> None:
    commands = play("import sys; sys.exit(1)")
    with qtbot.waitSignals([opener.failed, opener.failed]):
        for name in ("a", "b"):
            opener.index(Import(tmp_path / name, tmp_path / f"w-{name}", update=True))
    assert [each[1] for each in commands] == [str(tmp_path / "a"), str(tmp_path / "b")]


def test_who_cancels_an_import_is_not_given_another_of_the_same_catalogue(
    qtbot: QtBot, opener: CatalogueOpener, play: Play, tmp_path: Path
) -> None:
    commands = play(
        "import json, sys, time\n"
        "print(json.dumps({'event': 'progress', 'stage': 'Looking', 'done': 1, 'total': 9}),"
        " file=sys.stderr, flush=True)\n"
        "time.sleep(60)"
    )
    job = Import(tmp_path, tmp_path / "w", update=True)
    with qtbot.waitSignal(opener.progress):
        opener.index(job)
    opener.index(job)
    with qtbot.waitSignal(opener.cancelled):
        opener.cancel()
    assert opener.running is None
    assert len(commands) == 1


def test_an_update_of_a_catalogue_that_is_not_shown_leaves_the_shown_one(
    qtbot: QtBot, opener: CatalogueOpener, play: Play, tmp_path: Path
) -> None:
    play()
    with qtbot.waitSignal(opener.opened):
        opener.open_workspace(tmp_path / "shown")
    opened: list[object] = []
    opener.opened.connect(opened.append)
    with qtbot.waitSignals([opener.renewed, opener.imported], order="strict"):
        opener.index(Import(tmp_path, tmp_path / "other", update=True))
    assert opened == []
