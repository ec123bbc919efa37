"""`fashrec train`: its answer, its events, cancelling, and going on."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.catalogue.reader import read_catalogue
from core.errors import FashRecError
from core.workspace.corrections import Corrections
from core.workspace.places import default_workspace

pytest.importorskip("torch")

# The exporter inside torch uses a part of torch that is going away.
pytestmark = pytest.mark.filterwarnings("ignore:.*LeafSpec.*:FutureWarning")

CURVE = {"training_loss", "training_accuracy", "validation_loss", "validation_accuracy"}


def test_the_answer_holds_the_folder_and_the_figures(run, shop, tmp_path):
    said = run(
        *("train", shop, "--preset", "original", "--epochs", "2", "--seed", "3"),
        *("--out", tmp_path / "made", "--json", "--progress", "json"),
    )

    assert said.status == 0
    assert said.document["classifier"] == str(tmp_path / "made")
    figures = said.document["figures"]
    assert (figures["preset"], figures["epochs"], figures["seed"]) == ("original", 2, 3)
    epochs = [event for event in said.events if event["event"] == "epoch"]
    assert [(event["epoch"], event["epochs"]) for event in epochs] == [(1, 2), (2, 2)]
    assert set(epochs[0]) == {"event", "epoch", "epochs", *CURVE}
    assert {name: epochs[1][name] for name in CURVE} == {
        name: figures["curves"][1][name] for name in CURVE
    }
    progress = [event for event in said.events if event.get("stage") == "Training"]
    assert progress[-1]["done"] == progress[-1]["total"]


def test_people_read_an_epoch_a_line_and_the_figures(run, shop, tmp_path):
    said = run(
        *("train", shop, "--preset", "original", "--epochs", "1"), *("--out", tmp_path / "made")
    )

    assert said.status == 0
    assert "Epoch 1 of 1: loss" in said.err
    assert "Top-1" in said.out
    assert str(tmp_path / "made") in said.out


def test_the_workspaces_corrections_are_learnt_from(run, shop, tmp_path):
    for product in read_catalogue(shop).products[:3]:
        Corrections(tmp_path / "w").put(product.product_id, "article_type", "Purples")
    arguments = ("train", shop, "--preset", "original", "--epochs", "1", "--json")

    plain = run(*arguments, "--out", tmp_path / "a")
    corrected = run(*arguments, "--out", tmp_path / "b", "--workspace", tmp_path / "w")

    count = plain.document["figures"]["types"]
    assert corrected.document["figures"]["types"] == count + 1


def test_another_column_can_be_learnt_into_a_folder_of_its_own(run, shop, own_home):
    said = run(
        *("train", shop, "--preset", "original", "--epochs", "1", "--column", "colour"),
        "--json",
    )

    assert said.status == 0
    made = Path(said.document["classifier"])
    assert made.is_relative_to(own_home)
    assert made.name == f"{default_workspace(shop).name}-colour-original"
    description = json.loads((made / "classifier.json").read_text())
    assert description["column"] == "colour"
    assert [head["column"] for head in description["heads"]] == ["colour"]


def test_catalogues_of_one_name_are_trained_into_folders_of_their_own(run, tmp_path, monkeypatch):
    asked: list[Path] = []

    def note(source: Path, out: Path, *_: object, **__: object) -> None:
        asked.append(out)
        raise FashRecError("This is far enough.")

    monkeypatch.setattr("core.vision.training.train_classifier.train_classifier", note)
    catalogues = ("a/styles.csv", "b/styles.csv", "a/spring", "b/spring", "spring.2024", "spring.2")

    for name in (*catalogues, catalogues[0]):
        run("train", tmp_path / name)

    assert len(set(asked)) == len(catalogues)
    assert asked[-1] == asked[0]  # so that a training that was broken off goes on


def test_a_cancelled_training_goes_on_where_it_was(shop, tmp_path, child_environment):
    command = (
        *(sys.executable, "-m", "core.cli", "train", str(shop), "--preset", "original"),
        *("--epochs", "150", "--out", str(tmp_path / "made"), "--json", "--progress", "json"),
    )
    first = subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        pipesize=4096,  # soon full, so that the training cannot run to its end while nobody reads
        text=True,
        env=child_environment,
    )
    assert first.stderr is not None
    before = []
    for line in first.stderr:
        event = json.loads(line)
        before += [event] if event["event"] == "epoch" else []
        if len(before) == 2:
            first.send_signal(signal.SIGTERM)
            break
    before += [e for e in map(json.loads, first.stderr) if e["event"] == "epoch"]
    first.stderr.close()
    assert first.wait(timeout=60) == 130
    assert (tmp_path / "made" / "checkpoint.pt").is_file()
    assert not (tmp_path / "made" / "classifier.json").exists()

    again = subprocess.run(command, capture_output=True, text=True, env=child_environment)

    assert again.returncode == 0
    events = [json.loads(line) for line in again.stderr.splitlines() if line.startswith("{")]
    epochs = [event for event in events if event["event"] == "epoch"]
    assert epochs[: len(before)] == before
    assert len(epochs) > len(before)
    began = next(event for event in events if event.get("stage") == "Training")
    assert began["done"] > 0
    assert json.loads(again.stdout)["figures"]["epochs_done"] == len(epochs)
