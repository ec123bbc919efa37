"""What the tests of training share: a catalogue with labels, a result on disk, a played child."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.catalogue.holdout import is_held_out
from core.vision.exported_model import save_description
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme
from fashrec_gui.training.plan import Plan
from fashrec_gui.training.window import TrainingWindow
from tests.gui.conftest import TYPES, FakeEngine, FakeManifest, FakeProducts, fake_products

Play = Callable[[str], list[list[str]]]

EPOCH = (
    "import json, sys, time\n"
    "def epoch(number, of=4):\n"
    "    say(event='epoch', epoch=number, epochs=of, training_loss=3 / number, "
    "training_accuracy=1 - 0.5 / number, validation_loss=2 / number, "
    "validation_accuracy=1 - 0.4 / number)\n"
    "def say(**event):\n"
    "    print(json.dumps(event), file=sys.stderr, flush=True)\n"
)
"""The beginning of a script that plays the child: `epoch(2)` tells that epoch 2 is finished."""
ENDLESS = "epoch(1); epoch(2); time.sleep(60)"


@dataclass(frozen=True)
class TrainingManifest(FakeManifest):
    classifier: Mapping[str, Any] = field(
        default_factory=lambda: {"column": "article_type", "sure_from": 0.7}
    )


@dataclass
class TrainingEngine(FakeEngine):
    """Knows what the classifier in use guessed: for every fourth product the wrong type."""

    manifest: FakeManifest = field(default_factory=TrainingManifest)

    def stored_classes(self) -> tuple[list[str], NDArray[np.int32], NDArray[np.float32]]:
        rows = np.arange(len(self.products))
        first = (rows % len(TYPES) + (rows % 4 == 0)) % len(TYPES)
        numbers = np.stack([first, (first - 1) % len(TYPES)], axis=1).astype(np.int32)
        probabilities = np.tile(np.float32([0.9, 0.1]), (len(rows), 1))
        probabilities[::3, 0] = 0.5
        return list(TYPES), numbers, probabilities

    def stored_attributes(
        self,
    ) -> dict[str, tuple[tuple[str, ...], NDArray[np.int32], NDArray[np.float32]]]:
        count = len(self.products)
        numbers = np.zeros(count, np.int32)
        return {"gender": (("Women", "Men"), numbers, np.full(count, 0.8, np.float32))}


@pytest.fixture
def engine(tmp_path: Path) -> TrainingEngine:
    """A catalogue of 60 products with article type, colour and gender."""
    return TrainingEngine(FakeProducts(fake_products(60)), workspace=tmp_path / "workspace")


@pytest.fixture
def plan(engine: TrainingEngine) -> Plan:
    return Plan(engine.catalogue_source, engine.workspace, engine.manifest.name)


@pytest.fixture
def held_out(engine: TrainingEngine) -> list[str]:
    """The ids of the held-out products."""
    return [each for each in engine.products.ids() if is_held_out(each)]


def write_result(
    folder: Path,
    *,
    column: str = "article_type",
    wrong: Sequence[str] = (),
    epochs: int = 4,
    sure_share: float = 0.82,
) -> None:
    """Write what `fashrec train` leaves; the products `wrong` are taken for Tshirts."""
    folder.mkdir(parents=True, exist_ok=True)
    figures = {
        "held_out_pictures": 900,
        "top1": 0.8123,
        "top5": 0.979,
        "sure_share": sure_share,
        "sure_top1": 0.951,
        "intervals": {"top1": [0.786, 0.835]},
        "epochs": epochs,
    }
    description = {
        "kind": "attribute classifier",
        "column": column,
        "heads": [{"column": column, "labels": list(TYPES), "temperature": 1.1}],
        "figures": figures,
    }
    (folder / "classifier.onnx").write_bytes(b"a network")
    save_description(folder / "classifier.onnx", description)
    (folder / "curves.csv").write_text(
        "epoch,training_loss,training_accuracy,validation_loss,validation_accuracy\n"
        "1,3,0.4,2,0.5\n2,2,0.6,1.2,0.7\n3,1.5,0.7,0.9,0.81\n"
    )
    (folder / "confusions.csv").write_text(
        "label,taken_for,count,share,examples\n"
        f"Shirts,Tshirts,12,0.24,{'|'.join(wrong[:4])}\nJeans,Caps,1,0.02,10003\n"
    )
    lines = "".join(f"{each},Shirts,Tshirts,0.97,held-out\n" for each in wrong)
    (folder / "wrong.csv").write_text(f"product_id,label,guess,probability,part\n{lines}")


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch) -> Play:
    """Let a script play the child that trains; gives the list of the commands it is asked for."""

    def start(script: str) -> list[list[str]]:
        commands: list[list[str]] = []

        def command(*arguments: str) -> list[str]:
            commands.append(list(arguments))
            return [sys.executable, "-c", EPOCH + script]

        monkeypatch.setattr("fashrec_gui.tasks.command", command)
        return commands

    return start


@pytest.fixture
def window(qtbot: QtBot, tasks: Tasks, theme: Theme, engine: TrainingEngine) -> TrainingWindow:
    """The window, shown for the catalogue."""
    made = TrainingWindow(tasks, theme)
    qtbot.addWidget(made)
    made.show_for(engine)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(made.setup.column))
    return made


def button(window: TrainingWindow, text: str) -> QPushButton:
    return next(
        each
        for each in window.findChildren(QPushButton)
        if each.text() == text and each.isVisible()
    )


def words(window: TrainingWindow) -> str:
    return " ".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


@pytest.fixture
def trained(
    qtbot: QtBot, window: TrainingWindow, plan: Plan, play: Play, held_out: list[str]
) -> TrainingWindow:
    """The window with the result of a training."""
    write_result(plan.folder, wrong=held_out[:3])
    play("epoch(1); epoch(2); epoch(3); print('{}')")
    window._show_there()
    button(window, "Train again").click()
    qtbot.waitUntil(lambda: window.result.isVisible())
    return window
