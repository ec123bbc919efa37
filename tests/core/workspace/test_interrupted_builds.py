"""A build that is cancelled or killed loses nothing, and goes on to the very same bytes."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.engine import Engine
from core.jobs import Cancelled, Progress
from core.workspace.layout import INDEX, VECTORS, Layout

COUNT = 80


@pytest.fixture
def large(tmp_path: Path, tools) -> Path:
    """A catalogue of several batches."""
    return tools.make_shop(tmp_path / "large", COUNT)


def current_bytes(workspace: Path) -> dict[str, bytes]:
    layout = Layout(workspace)
    folder = layout.generation(layout.current_name() or "")
    return {name: (folder / name).read_bytes() for name in (INDEX, VECTORS, "classes.npz")}


def cancel_at(stage: str, done: int = 0):
    def report(progress: Progress) -> None:
        if progress.stage == stage and progress.done >= done:
            raise Cancelled

    return report


def test_a_cancelled_build_keeps_its_finished_batches(build, large, tmp_path):
    with pytest.raises(Cancelled):
        build(large, tmp_path / "one", cancel_at("Looking at pictures", 32))

    result = build(large, tmp_path / "one")

    assert result.computed <= COUNT - 32
    assert result.computed + result.reused == COUNT
    build(large, tmp_path / "other")
    assert current_bytes(tmp_path / "one") == current_bytes(tmp_path / "other")


@pytest.mark.parametrize(
    "stage", ["Writing products", "Writing vectors", "Building the index", "Checking files"]
)
def test_a_build_cancelled_while_it_writes_leaves_nothing_half(build, large, workspace, stage):
    with pytest.raises(Cancelled):
        build(large, workspace, cancel_at(stage))

    layout = Layout(workspace)
    assert layout.current_name() is None
    assert layout.generation_names() == []
    assert not (layout.building / "generation").exists()
    assert build(large, workspace).computed == 0


@pytest.mark.parametrize("stage", ["Looking at pictures", "Writing vectors"])
def test_a_cancelled_update_leaves_the_old_generation_in_use(build, shop, workspace, tools, stage):
    build(shop, workspace)
    before = current_bytes(workspace)
    tools.make_shop(shop, 40)

    with pytest.raises(Cancelled):
        build(shop, workspace, cancel_at(stage))

    assert current_bytes(workspace) == before
    assert len(Engine.open(workspace)) == 24
    assert build(shop, workspace).manifest.products == 40


def test_a_torn_end_of_the_journal_is_cut_off(build, large, tmp_path):
    workspace = tmp_path / "one"
    with pytest.raises(Cancelled):
        build(large, workspace, cancel_at("Looking at pictures", 48))
    (journal,) = Layout(workspace).building.glob("*.journal")
    journal.write_bytes(journal.read_bytes()[:-100])

    result = build(large, workspace)

    assert 0 < result.computed <= COUNT - 47
    build(large, tmp_path / "other")
    assert current_bytes(workspace) == current_bytes(tmp_path / "other")


def test_a_journal_of_noise_is_begun_anew(build, large, tmp_path):
    workspace = tmp_path / "one"
    with pytest.raises(Cancelled):
        build(large, workspace, cancel_at("Looking at pictures", 48))
    (journal,) = Layout(workspace).building.glob("*.journal")
    journal.write_bytes(bytes(reversed(journal.read_bytes())))

    assert build(large, workspace).computed == COUNT
    build(large, tmp_path / "other")
    assert current_bytes(workspace) == current_bytes(tmp_path / "other")


def test_the_current_generation_switches_last(build, shop, workspace, monkeypatch):
    whole: list[bool] = []
    switch = Layout.make_current

    def look_then_switch(layout: Layout, name: str) -> None:
        assert layout.current_name() is None
        whole.append((layout.generation(name) / "manifest.json").is_file())
        switch(layout, name)

    monkeypatch.setattr(Layout, "make_current", look_then_switch)
    build(shop, workspace)

    assert whole == [True]


# The child lets a small catalogue have an index, as the process of the tests does: one that ends
# before it can be killed leaves what a build here would have left.
INDEX_SMALL_ONES = """
from core.cli.main import main
from core.workspace import arrangement
arrangement.EXACT_BELOW = 10
raise SystemExit(main())
"""


def start_index(catalogue: Path, workspace: Path, classifier: Path, environment):
    command = [sys.executable, "-c", INDEX_SMALL_ONES, "index", str(catalogue)]
    command += ["--workspace", str(workspace), "--classifier", str(classifier)]
    command += ["--backbone", "efficientnet-lite0", "--json", "--progress", "json"]
    return subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def wait_for_progress(child: subprocess.Popen, stage: str) -> None:
    for line in child.stderr:
        if json.loads(line).get("stage") == stage:
            return
    raise AssertionError(f"the child ended before {stage!r}")


def test_a_killed_build_goes_on_from_where_it_was(
    build, classifier, tools, tmp_path, child_environment
):
    catalogue = tools.make_shop(tmp_path / "large", 200)
    workspace = tmp_path / "killed"
    for stage, delay in (
        ("Looking at pictures", 0.0),
        ("Looking at pictures", 0.08),
        ("Writing vectors", 0.0),
        ("Building the index", 0.01),
    ):
        child = start_index(catalogue, workspace, classifier, child_environment)
        wait_for_progress(child, stage)
        time.sleep(delay)
        child.kill()
        child.communicate()
        assert child.returncode in (-signal.SIGKILL, 0)

    result = build(catalogue, workspace)

    assert result.computed == 0  # it had come to writing vectors, so that all were in the journal
    build(catalogue, tmp_path / "undisturbed")
    assert current_bytes(workspace) == current_bytes(tmp_path / "undisturbed")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_cancels_at_once_and_keeps_what_was_done(
    build, classifier, tools, tmp_path, child_environment, number
):
    # As many pictures as cannot be finished before the signal arrives, however busy the machine.
    catalogue = tools.make_shop(tmp_path / "large", 1000)
    child = start_index(catalogue, tmp_path / "workspace", classifier, child_environment)
    wait_for_progress(child, "Looking at pictures")
    child.send_signal(number)
    started = time.monotonic()
    out, rest = child.communicate(timeout=20)

    assert child.returncode == 130
    assert time.monotonic() - started < 5
    assert out == ""
    assert "Traceback" not in rest
    assert json.loads(rest.splitlines()[-1]) == {
        "event": "error",
        "text": "Cancelled; what was finished is kept.",
    }
    assert build(catalogue, tmp_path / "workspace").manifest.products == 1000
