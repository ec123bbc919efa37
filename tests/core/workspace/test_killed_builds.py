"""Builds killed at arbitrary moments end, resumed, with the bytes of an undisturbed one.

An update is killed as the system kills: without a word, wherever it is. Meanwhile the generation
before it is asked over and over, by one who opened it earlier and by others who open it then.
"""

import json
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.engine import Engine
from core.workspace.layout import MANIFEST, Layout

ASKED = 10
Start = Callable[[Path], subprocess.Popen]


def generation_bytes(workspace: Path) -> dict[str, object]:
    """Every file of the generation in use; of the manifest all that is not a time."""
    layout = Layout(workspace)
    folder = layout.generation(layout.current_name() or "")
    found: dict[str, object] = {path.name: path.read_bytes() for path in folder.iterdir()}
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    del manifest["created"], manifest["stages"]
    return {**found, MANIFEST: manifest}


def answer(engine: Engine) -> list[str]:
    asked = engine.recommend(engine.query_products([ASKED]), "look-alikes", 20)
    return [one.product.product_id for one in asked.recommendations]


def answer_anew(workspace: Path) -> list[str]:
    engine = Engine.open(workspace)
    try:
        assert not engine.warning
        return answer(engine)
    finally:
        engine.close()


@dataclass(frozen=True)
class Update:
    """An indexed catalogue that has grown since; `old` is the workspace, `seconds` what it takes
    to bring it up to date, from its first word on, `whole` what then lies in it."""

    catalogue: Path
    old: Path
    seconds: float
    whole: dict[str, object]
    answers: tuple[list[str], list[str]]


@pytest.fixture
def start(classifier: Path, child_environment: dict[str, str], tmp_path: Path) -> Start:
    """Start `fashrec index` as a process of its own, until it first says how far it is."""

    def run(workspace: Path) -> subprocess.Popen:
        command = [sys.executable, "-m", "core.cli", "index", str(tmp_path / "shop")]
        command += ["--workspace", str(workspace), "--classifier", str(classifier)]
        command += ["--backbone", "efficientnet-lite0", "--precision", "float"]
        child = subprocess.Popen(
            [*command, "--progress", "json"],
            env=child_environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        assert child.stderr is not None
        assert child.stderr.readline()
        return child

    return run


def prepare(build, start: Start, tools, folder: Path, before: int, after: int) -> Update:
    """Index a catalogue of `before` products, let it grow to `after`, and see what comes of it."""
    catalogue, old = tools.make_shop(folder / "shop", before), folder / "old"
    build(catalogue, old, precision="float")
    tools.write_table(catalogue, tools.shop_rows(after))
    for number in range(before, after):
        tools.draw_row(catalogue, number)
    undisturbed = shutil.copytree(old, folder / "undisturbed")
    child = start(undisturbed)
    began = time.monotonic()
    finish(child)
    seconds = time.monotonic() - began
    answers = answer_anew(old), answer_anew(undisturbed)
    return Update(catalogue, old, seconds, generation_bytes(undisturbed), answers)


def finish(child: subprocess.Popen) -> None:
    _, said = child.communicate(timeout=120)
    assert child.returncode == 0, said


@contextmanager
def asked_throughout(workspace: Path, answers: tuple[list[str], list[str]]) -> Iterator[None]:
    """Ask the workspace all the while; whoever opened it before goes on with what it opened."""
    opened = Engine.open(workspace)
    wrong: list[object] = []
    over = threading.Event()

    def ask() -> None:
        while not over.wait(0.02):
            try:
                held, anew = answer(opened), answer_anew(workspace)
            except Exception as error:  # noqa: BLE001 - whatever it is, the test tells
                wrong.append(error)
                return
            if held != answers[0] or anew not in answers:
                wrong.append((held, anew))

    asker = threading.Thread(target=ask)
    asker.start()
    try:
        yield
    finally:
        over.set()
        asker.join()
        opened.close()
    assert wrong == []


def kill_and_resume(
    update: Update, start: Start, workspace: Path, chance: random.Random, kills: int
) -> None:
    shutil.copytree(update.old, workspace)
    with asked_throughout(workspace, update.answers):
        for _ in range(kills):
            child = start(workspace)
            time.sleep(chance.uniform(0, update.seconds))
            child.kill()
            child.communicate()
        finish(start(workspace))
    assert generation_bytes(workspace) == update.whole


def test_an_update_killed_twice_ends_with_the_bytes_of_an_undisturbed_one(
    build, start, tools, tmp_path
):
    update = prepare(build, start, tools, tmp_path, before=40, after=120)

    kill_and_resume(update, start, tmp_path / "killed", random.Random(5), kills=2)


@pytest.mark.slow
def test_twenty_runs_killed_at_random_moments_end_with_the_bytes_of_an_undisturbed_one(
    build, start, tools, tmp_path
):
    # Grown to as many as are indexed, so that building the index is among what is killed.
    update = prepare(build, start, tools, tmp_path, before=400, after=1700)
    chance = random.Random(20)

    for number in range(20):
        workspace = tmp_path / f"killed-{number}"
        kill_and_resume(update, start, workspace, chance, kills=chance.randint(1, 3))
        shutil.rmtree(workspace)
