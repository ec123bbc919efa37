"""Training a small classifier of drawn colours: split, resuming, repeatability, export."""

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from core.catalogue.holdout import is_held_out
from core.catalogue.reader import read_catalogue
from core.errors import CatalogueError, FashRecError
from core.jobs import Cancelled, Progress, silent
from core.vision.classifier import Classifier
from core.vision.decode import decode_picture

torch = pytest.importorskip("torch")

from core.vision.training import loop  # noqa: E402
from core.vision.training import train_classifier as training  # noqa: E402
from core.vision.training.augmentation import augment  # noqa: E402
from core.vision.training.calibration import calibrate  # noqa: E402
from core.vision.training.dataset import load_labelled_pictures  # noqa: E402

# The exporter inside torch uses a part of torch that is going away.
pytestmark = pytest.mark.filterwarnings("ignore:.*LeafSpec.*:FutureWarning")

COUNT = 60


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    """Networks as small as these are quickest on one core."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty products in three colours, one of which has an unreadable picture."""
    from PIL import Image, ImageDraw

    folder = tmp_path_factory.mktemp("training") / "shop"
    (folder / "images").mkdir(parents=True)
    lines = ["id,articleType,productDisplayName"]
    colours = {"Reds": "red", "Greens": "green", "Blues": "blue"}
    for number in range(COUNT):
        kind = list(colours)[number % 3]
        lines.append(f"{number},{kind},{kind} {number}")
        picture = Image.new("RGB", (30, 40), "white")
        ImageDraw.Draw(picture).rectangle((5, 5, 25, 20 + number % 15), fill=colours[kind])
        picture.putpixel((number % 30, 36 + number // 30), (0, 0, 0))  # so that none is another's
        picture.save(folder / "images" / f"{number}.png")
    (folder / "images" / "7.png").write_bytes(b"unreadable")
    (folder / "styles.csv").write_text("\n".join(lines) + "\n")
    return folder


@pytest.fixture(scope="module")
def data(catalogue: Path):
    return load_labelled_pictures(read_catalogue(catalogue), training.CANVAS, silent)


@pytest.fixture(scope="module")
def trained(catalogue: Path, tmp_path_factory: pytest.TempPathFactory):
    """A classifier's folder after three epochs, its figures, and the network it came from."""
    networks = []
    export = training.export_network

    def remember(network, *rest):
        networks.append(network)
        return export(network, *rest)

    out = tmp_path_factory.mktemp("trained") / "classifier"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(training, "export_network", remember)
        figures = training.train_classifier(catalogue, out, epochs=3, seed=1)
    return out, figures, networks[0]


def test_no_held_out_product_is_learnt_from(data, catalogue):
    def seen(part) -> set[bytes]:
        return {picture.numpy().tobytes() for picture in part.pictures}

    held_out = set()
    for number in range(COUNT):
        if is_held_out(str(number)) and number != 7:
            picture = decode_picture(catalogue / "images" / f"{number}.png")
            held_out.add(training.CANVAS.apply(picture).transpose(2, 0, 1).tobytes())

    assert len(held_out) >= 5
    assert seen(data.held_out) == held_out
    assert seen(data.training).isdisjoint(held_out)
    assert seen(data.validation).isdisjoint(held_out)
    assert seen(data.validation).isdisjoint(seen(data.training))


def test_every_readable_product_is_in_one_part(data):
    assert len(data.training) + len(data.validation) + len(data.held_out) == COUNT - 1
    assert data.labels == ("Blues", "Greens", "Reds")


def test_the_held_out_rule_is_that_of_the_card():
    numbers = [int.from_bytes(hashlib.sha256(str(n).encode()).digest(), "big") for n in range(50)]

    assert [is_held_out(str(n)) for n in range(50)] == [number % 5 == 1 for number in numbers]


def test_the_exported_network_gives_what_the_trained_one_gives(trained, data):
    out, _, network = trained
    classifier = Classifier(out)
    canvases = data.held_out.pictures.permute(0, 2, 3, 1).numpy()

    probabilities, features = classifier.classify(canvases)

    with torch.inference_mode():
        logits, expected = network.eval()(data.held_out.pictures.float() / 255.0)
    tempered = torch.softmax(logits / classifier.description.temperature, dim=1)
    np.testing.assert_allclose(probabilities, tempered.numpy(), atol=1e-4)
    np.testing.assert_allclose(features, expected.numpy(), atol=1e-3)


def test_the_card_and_the_description_tell_the_measured_figures(trained):
    out, figures, _ = trained
    description = json.loads((out / "classifier.json").read_text())
    card = (out / "CARD.md").read_text()

    assert description["figures"]["top1"] == figures["top1"]
    assert figures["types"] == 3
    assert (figures["epochs"], figures["seed"]) == (3, 1)
    assert f"{figures['top1']:.1%}" in card
    assert f"{figures['held_out_pictures']} pictures" in card
    assert "fashrec train" in card


def test_the_curves_have_a_point_for_every_epoch(trained):
    out, figures, _ = trained
    lines = (out / "curves.csv").read_text().splitlines()

    assert len(lines) == 4
    assert lines[0].startswith("epoch,training_loss,training_accuracy,validation_loss")
    assert [point["epoch"] for point in figures["curves"]] == [1, 2, 3]


def test_a_finished_training_leaves_no_checkpoint(trained):
    assert sorted(path.name for path in trained[0].iterdir()) == [
        "CARD.md",
        "classifier.json",
        "classifier.onnx",
        "curves.csv",
    ]


def weights_of(result) -> bytes:
    return b"".join(value.numpy().tobytes() for value in result.network.state_dict().values())


def test_the_same_seed_gives_the_same_network_and_another_one_another(data, tmp_path):
    def run(seed: int, name: str):
        return loop.train(data, epochs=2, seed=seed, checkpoint=tmp_path / name, report=silent)

    one, again, other = run(5, "a"), run(5, "b"), run(6, "c")

    assert weights_of(one) == weights_of(again)
    assert one.curves == again.curves
    assert weights_of(one) != weights_of(other)


def test_a_broken_off_run_goes_on_to_the_same_network(data, tmp_path):
    stages: list[str] = []

    def break_off(progress: Progress) -> None:
        if progress.stage == "Training, epoch 2 of 2":
            raise Cancelled

    with pytest.raises(Cancelled):
        loop.train(data, epochs=2, seed=2, checkpoint=tmp_path / "c", report=break_off)
    resumed = loop.train(
        data, epochs=2, seed=2, checkpoint=tmp_path / "c", report=lambda p: stages.append(p.stage)
    )

    assert set(stages) == {"Training, epoch 2 of 2"}
    whole = loop.train(data, epochs=2, seed=2, checkpoint=tmp_path / "d", report=silent)
    assert resumed.curves == whole.curves
    assert weights_of(resumed) == weights_of(whole)


@pytest.mark.parametrize("content", [b"", b"noise", b"PK\x03\x04 half a file"])
def test_a_damaged_checkpoint_is_begun_anew(data, tmp_path, content):
    (tmp_path / "c").write_bytes(content)

    result = loop.train(data, epochs=1, seed=2, checkpoint=tmp_path / "c", report=silent)

    assert len(result.curves) == 1


def test_a_checkpoint_of_another_run_is_not_gone_on_with(data, tmp_path):
    loop.train(data, epochs=1, seed=2, checkpoint=tmp_path / "c", report=silent)

    result = loop.train(data, epochs=2, seed=2, checkpoint=tmp_path / "c", report=silent)

    assert [point.epoch for point in result.curves] == [1, 2]


def test_augmented_pictures_stay_pictures(data):
    generator = torch.Generator().manual_seed(1)
    varied = augment(data.training.pictures, generator)

    assert varied.shape == data.training.pictures.shape
    assert varied.dtype == torch.float32
    assert float(varied.min()) >= 0
    assert float(varied.max()) <= 1
    assert not torch.equal(varied, data.training.pictures.float() / 255)


def test_calibration_finds_the_temperature_that_logits_were_sharpened_by():
    generator = torch.Generator().manual_seed(3)
    logits = torch.randn(4000, 6, generator=generator) * 2
    labels = torch.multinomial(logits.softmax(dim=1), 1, generator=generator).flatten()

    assert calibrate(logits, labels).temperature == pytest.approx(1.0, abs=0.12)
    assert calibrate(logits * 2, labels).temperature == pytest.approx(2.0, abs=0.2)


def test_guesses_above_the_threshold_are_right_as_often_as_asked():
    generator = torch.Generator().manual_seed(4)
    logits = torch.randn(4000, 6, generator=generator) * 2
    labels = torch.multinomial(logits.softmax(dim=1), 1, generator=generator).flatten()

    calibration = calibrate(logits, labels, precision=0.9)

    probability, guess = (logits / calibration.temperature).softmax(dim=1).max(dim=1)
    sure = probability >= calibration.sure_from
    assert int(sure.sum()) > 100
    assert float((guess == labels)[sure].float().mean()) >= 0.89


def test_when_no_threshold_will_do_nothing_is_sure():
    generator = torch.Generator().manual_seed(5)
    logits = torch.randn(500, 4, generator=generator)
    labels = torch.randint(4, (500,), generator=generator)

    assert calibrate(logits, labels).sure_from == 1.0


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ("id,articleType\n1,Reds\n2,Reds\n", "fewer than two article types"),
        ("id,name\n1,a\n2,b\n", "fewer than two article types"),
        ("id,articleType\n1,Reds\n4,Greens\n", "too few to learn from"),
    ],
)
def test_what_cannot_be_learnt_from_is_said(catalogue, tmp_path, table, sentence):
    (tmp_path / "styles.csv").write_text(table)
    (tmp_path / "images").symlink_to(catalogue / "images")

    with pytest.raises(CatalogueError, match=sentence):
        training.train_classifier(tmp_path, tmp_path / "out", epochs=1)


def test_a_folder_that_cannot_be_written_is_said(catalogue, tmp_path):
    (tmp_path / "out").write_text("in the way")

    with pytest.raises(FashRecError, match=r"cannot be written to .*out"):
        training.train_classifier(catalogue, tmp_path / "out", epochs=1)
