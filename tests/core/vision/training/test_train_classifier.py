"""From a catalogue to a classifier's folder: what is written, and that it tells the truth."""

import csv
import errno
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.errors import CatalogueError, FashRecError
from core.progress_lines import EpochDone
from core.vision.classifier import Classifier

torch = pytest.importorskip("torch")

from core.vision.training import finishing, recipe  # noqa: E402
from core.vision.training import train_classifier as training  # noqa: E402
from core.vision.training.loop import predict  # noqa: E402
from core.vision.training.train_classifier import TrainingOptions, train_classifier  # noqa: E402

# The exporter inside torch uses a part of torch that is going away.
pytestmark = pytest.mark.filterwarnings("ignore:.*LeafSpec.*:FutureWarning")

EPOCHS = 3
WRITTEN = [
    "CARD.md",
    "classifier.json",
    "classifier.onnx",
    "confusions.csv",
    "confusions.png",
    "curves.csv",
    "curves.png",
    "types.csv",
    "wrong.csv",
]


def table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_lite0_is_fine_tuned_on_a_handful_of_pictures(catalogue, tmp_path, monkeypatch):
    small = replace(
        recipe.COMPACT,
        canvas=replace(recipe.COMPACT.canvas, width=30, height=40),
        phases=(recipe.Phase(64, 48, 3), recipe.Phase(72, 54, 5)),
    )
    monkeypatch.setitem(training.PRESETS, "compact", small)
    networks = remembered(monkeypatch)

    figures = train_classifier(
        catalogue, tmp_path / "out", TrainingOptions(epochs=1), models=tmp_path
    )

    classifier = Classifier(tmp_path / "out")
    assert [head.column for head in classifier.heads] == ["article_type", "gender", "colour"]
    assert set(figures["columns"]) == {"article_type", "gender", "colour"}
    canvases = np.random.default_rng(1).integers(0, 256, (3, 40, 30, 3), np.uint8)
    expected = predict(networks[0], torch.from_numpy(canvases).permute(0, 3, 1, 2), small.size)
    if classifier.description.mirror_below:  # it is in doubt about all of them
        mirrored = torch.from_numpy(canvases[:, :, ::-1].copy()).permute(0, 3, 1, 2)
        other = predict(networks[0], mirrored, small.size)
        expected = {column: (value + other[column]) / 2 for column, value in expected.items()}
    answer = classifier.classify(canvases)
    for head in classifier.heads:
        found = answer.attributes.get(head.column, answer.probabilities)
        wanted = torch.softmax(expected[head.column] / head.temperature, dim=1)
        np.testing.assert_allclose(found, wanted.numpy(), atol=1e-4)


def remembered(patch: pytest.MonkeyPatch) -> list[torch.nn.Module]:
    """Give the list of networks that are exported from now on."""
    networks = []
    export = finishing.export_classifier

    def remember(network, *rest, **options):
        networks.append(network)
        return export(network, *rest, **options)

    patch.setattr(finishing, "export_classifier", remember)
    return networks


@pytest.fixture(scope="module")
def trained(catalogue: Path, tmp_path_factory: pytest.TempPathFactory):
    """After three epochs of the original kind: folder, figures, network, and what was heard."""
    heard: list[EpochDone] = []
    out = tmp_path_factory.mktemp("trained") / "classifier"
    with pytest.MonkeyPatch.context() as patch:
        networks = remembered(patch)
        figures = train_classifier(
            catalogue,
            out,
            TrainingOptions(preset="original", epochs=EPOCHS),
            models=out,
            epoch_done=heard.append,
        )
    return out, figures, networks[0], heard


def test_the_exported_network_gives_what_the_trained_one_gives(trained, data):
    out, _, network, _ = trained
    classifier = Classifier(out)
    canvases = data.pictures[data.held_out].permute(0, 2, 3, 1).numpy()

    answer = classifier.classify(canvases)

    logits = predict(network, data.pictures[data.held_out], (28, 28))["article_type"]
    tempered = torch.softmax(logits / classifier.heads[0].temperature, dim=1)
    np.testing.assert_allclose(answer.probabilities, tempered.numpy(), atol=1e-4)
    assert answer.features.shape == (len(data.held_out), 256)
    assert answer.attributes == {}


def test_the_card_and_the_description_tell_the_measured_figures(trained, data):
    out, figures, _, _ = trained
    description = json.loads((out / "classifier.json").read_text())
    card = (out / "CARD.md").read_text()
    answer = Classifier(out).classify(data.pictures[data.held_out].permute(0, 2, 3, 1).numpy())
    targets = data.columns["article_type"].targets[data.held_out].numpy()

    assert description["figures"]["top1"] == figures["top1"]
    right = answer.probabilities.argmax(axis=1) == targets
    assert figures["top1"] == pytest.approx(right.mean(), abs=1e-4)
    sure = answer.probabilities.max(axis=1) >= description["sure_from"]
    assert figures["sure_share"] == pytest.approx(sure.mean(), abs=1e-4)
    low, high = figures["intervals"]["top1"]
    assert low <= figures["top1"] <= high
    assert f"{figures['top1']:.1%}" in card
    assert f"{figures['held_out_pictures']} pictures" in card
    assert "fashrec train CATALOGUE --column article_type --preset original --epochs 3" in card


def test_the_curves_have_a_point_for_every_epoch(trained):
    out, figures, _, heard = trained
    lines = (out / "curves.csv").read_text().splitlines()

    assert len(lines) == EPOCHS + 1
    assert lines[0] == "epoch,training_loss,training_accuracy,validation_loss,validation_accuracy"
    assert [point["epoch"] for point in figures["curves"]] == [1, 2, 3]
    assert [(done.epoch, done.epochs) for done in heard] == [(1, 3), (2, 3), (3, 3)]


def test_the_tables_agree_with_the_figures(trained, data):
    out, figures, _, _ = trained
    types, wrong = table(out / "types.csv"), table(out / "wrong.csv")
    confused = table(out / "confusions.csv")

    held_out = sum(int(line["held_out"]) for line in types)
    assert held_out == figures["held_out_pictures"] == len(data.held_out)
    assert sum(int(line["pictures"]) for line in types) == len(data.training) + len(data.validation)
    told = sum(float(line["recall"] or 0) * int(line["held_out"]) for line in types)
    assert told / held_out == pytest.approx(figures["top1"], abs=1e-3)
    missed = [line for line in wrong if line["part"] == "held-out"]
    assert 1 - len(missed) / held_out == pytest.approx(figures["top1"], abs=1e-3)
    assert sum(int(line["count"]) for line in confused) == len(wrong)
    probabilities = [float(line["probability"]) for line in wrong]
    assert probabilities == sorted(probabilities, reverse=True)
    for line in confused:
        examples = line["examples"].split("|")
        of_pair = {
            each["product_id"]
            for each in wrong
            if (each["label"], each["guess"]) == (line["label"], line["taken_for"])
        }
        assert set(examples) <= of_pair


def test_the_pictures_can_be_opened(trained):
    for name in ("curves.png", "confusions.png"):
        with Image.open(trained[0] / name) as picture:
            picture.load()
            assert picture.width > 500


def test_a_finished_training_leaves_no_checkpoint(trained):
    assert sorted(path.name for path in trained[0].iterdir()) == WRITTEN


def test_corrections_are_learnt_from(catalogue, tmp_path):
    def all_but_blue_are_red(products):
        kinds = {"Greens": "Reds"}
        return [
            replace(each, article_type=kinds.get(each.article_type, each.article_type))
            for each in products
        ]

    figures = train_classifier(
        catalogue,
        tmp_path / "out",
        TrainingOptions(preset="original", epochs=1),
        models=tmp_path,
        correct=all_but_blue_are_red,
    )

    assert figures["types"] == 2
    assert Classifier(tmp_path / "out").labels == ("Blues", "Reds")


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ("id,articleType\n1,Reds\n2,Reds\n", "fewer than two labels under article type"),
        ("id,name\n1,a\n2,b\n", "fewer than two labels under article type"),
        ("id,articleType\n1,Reds\n4,Greens\n", "too few to learn from"),
    ],
)
def test_what_cannot_be_learnt_from_is_said(catalogue, tmp_path, table, sentence):
    (tmp_path / "styles.csv").write_text(table)
    (tmp_path / "images").symlink_to(catalogue / "images")

    with pytest.raises(CatalogueError, match=sentence):
        train_classifier(tmp_path, tmp_path / "out", TrainingOptions(), models=tmp_path)


def test_a_folder_that_cannot_be_written_is_said(catalogue, tmp_path):
    (tmp_path / "out").write_text("in the way")

    with pytest.raises(FashRecError, match=r"cannot be written to .*out"):
        train_classifier(catalogue, tmp_path / "out", TrainingOptions(), models=tmp_path)


def test_a_full_disk_is_said_with_what_helps_in_terminal_and_window(
    catalogue, tmp_path, monkeypatch
):
    def fill(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(training, "train", fill)

    with pytest.raises(FashRecError) as caught:
        train_classifier(
            catalogue, tmp_path / "out", TrainingOptions(preset="original"), models=tmp_path
        )

    sentence = str(caught.value)
    assert "No space left on device" in sentence
    assert "make room on the disk" in sentence
    assert "goes on after the last finished epoch" in sentence
    assert "--" not in sentence
