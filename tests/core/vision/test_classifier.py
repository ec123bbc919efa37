"""The classifier gives probabilities that its temperature tempers, and features."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.errors import ModelError
from core.vision.classifier import Classifier, best_guesses, run_network


@pytest.fixture
def folder(small_networks: Path, tmp_path: Path) -> Path:
    """The small classifier, to be changed."""
    return shutil.copytree(small_networks / "classifier", tmp_path / "classifier")


def describe(folder: Path, **changes) -> None:
    path = folder / "classifier.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


RED = np.full((1, 40, 30, 3), (200, 30, 30), dtype=np.uint8)
GREEN = np.roll(RED, 1, axis=-1)


def test_probabilities_sum_to_one_and_tell_colours(folder):
    classifier = Classifier(folder)

    predictions = classifier.classify(RED)

    assert predictions.probabilities.shape == (1, 3)
    assert predictions.features.shape == (1, 36)
    assert predictions.probabilities.sum() == pytest.approx(1, abs=1e-6)
    assert classifier.labels[int(predictions.probabilities[0].argmax())] == "Reds"


def test_every_other_head_tells_its_own_column(folder):
    classifier = Classifier(folder)

    attributes = classifier.classify(np.concatenate((RED, GREEN))).attributes

    assert [head.column for head in classifier.heads] == ["article_type", *attributes]
    told = {
        head.column: [head.labels[best] for best in attributes[head.column].argmax(axis=1)]
        for head in classifier.heads[1:]
    }
    assert told == {
        "sub_category": ["Warm", "Cool"],
        "gender": ["Women", "Men"],
        "colour": ["Red", "Green"],
    }
    for probabilities in attributes.values():
        np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-6)


def test_a_classifier_may_tell_another_column_and_nothing_else(small_networks, tools, tmp_path):
    classifier = Classifier(tools.save_classifier(tmp_path, column="usage", attributes={}))

    assert classifier.description.column == "usage"
    assert classifier.classify(RED).attributes == {}


class Spy:
    """A network that is as sure as a picture is bright, and tells its left edge as a feature."""

    def __init__(self):
        self.asked = []

    def run(self, canvases):
        self.asked.append(len(canvases))
        bright = canvases.mean(axis=(1, 2, 3), dtype=np.float32) / 255
        logits = np.stack([10 * bright, np.zeros_like(bright)], axis=1)
        return [canvases[:, 0, :1, 0].astype(np.float32), logits]


def lopsided(brightness: int) -> np.ndarray:
    picture = np.full((4, 6, 3), brightness, dtype=np.uint8)
    picture[:, 0] += 10
    return picture


def test_only_doubtful_pictures_are_looked_at_in_the_mirror_too():
    network, canvases = Spy(), np.stack([lopsided(20), lopsided(200), lopsided(30)])

    features, logits = run_network(network, canvases, mirror_below=0.9)

    assert network.asked == [3, 2]
    assert features[:, 0].tolist() == [25, 210, 35]  # the mean of both edges, or the left one
    np.testing.assert_allclose(logits, Spy().run(canvases)[1])


def test_without_a_limit_to_doubt_nothing_is_mirrored():
    network = Spy()

    run_network(network, lopsided(0)[np.newaxis], mirror_below=0.0)

    assert network.asked == [1]


def test_a_classifier_mirrors_by_its_description(folder):
    plain = Classifier(folder).classify(RED)
    lop = RED.copy()
    lop[:, :, :15] = 255
    describe(folder, mirror_below=1.1)  # however sure it is
    mirrored = Classifier(folder)

    there, back = (mirrored.classify(each).features for each in (lop, lop[:, :, ::-1]))

    np.testing.assert_allclose(there, back, rtol=1e-5)
    np.testing.assert_allclose(mirrored.classify(RED).features, plain.features, rtol=1e-5)


def heads_with(folder: Path, which: str, **changes) -> list[dict]:
    heads = json.loads((folder / "classifier.json").read_text())["heads"]
    return [{**head, **changes} if head["column"] == which else head for head in heads]


def test_a_higher_temperature_is_less_sure_of_the_same(folder):
    sure = Classifier(folder).classify(RED)
    describe(folder, heads=heads_with(folder, "article_type", temperature=20.0))
    calm = Classifier(folder).classify(RED)

    assert calm.probabilities.argmax() == sure.probabilities.argmax()
    assert calm.probabilities.max() < sure.probabilities.max()
    np.testing.assert_array_equal(calm.attributes["colour"], sure.attributes["colour"])


@pytest.mark.parametrize(
    "changes",
    [
        {"heads": None},
        {"heads": []},
        {"column": "colour"},
        {"preprocessing": {"breadth": 3}},
        {"figures": None},
    ],
)
def test_a_description_of_something_else_is_refused(folder, changes):
    describe(folder, **changes)

    with pytest.raises(ModelError, match=r"classifier\.onnx is not a classifier"):
        Classifier(folder)


@pytest.mark.parametrize(
    "changes",
    [
        {"temperature": "hot"},
        {"temperature": 0},
        {"labels": None},
        {"labels": ["Red", "Red", "Blue", "Mauve"]},
        {"column": "gender"},
    ],
)
def test_a_head_of_something_else_is_refused(folder, changes):
    describe(folder, heads=heads_with(folder, "colour", **changes))

    with pytest.raises(ModelError, match=r"classifier\.onnx is not a classifier"):
        Classifier(folder)


def test_a_network_that_gives_other_numbers_than_it_is_said_to_is_refused(folder):
    describe(folder, heads=heads_with(folder, "colour", labels=["Red", "Green", "Blue"]))

    with pytest.raises(ModelError, match="gives other numbers than its description says"):
        Classifier(folder)


def test_a_folder_without_a_classifier_is_named(tmp_path):
    with pytest.raises(ModelError, match=r"classifier\.json is missing"):
        Classifier(tmp_path)


def test_the_best_guesses_come_first_padded_where_there_are_fewer_types():
    probabilities = np.array([[0.2, 0.5, 0.3], [0.4, 0.2, 0.4]], dtype=np.float32)

    classes, values = best_guesses(probabilities, 5)

    assert classes.tolist() == [[1, 2, 0, -1, -1], [0, 2, 1, -1, -1]]
    np.testing.assert_allclose(values[0], [0.5, 0.3, 0.2, 0, 0])
    assert (classes.dtype, values.dtype) == (np.int16, np.float32)


def test_only_the_top_is_given():
    classes, _ = best_guesses(np.array([[0.2, 0.5, 0.3]], dtype=np.float32), 2)

    assert classes.tolist() == [[1, 2]]


def test_the_shipped_classifier_knows_its_types_and_its_figures():
    shipped = Path(__file__).parents[3] / "resources" / "classifier"
    classifier = Classifier(shipped)

    assert len(classifier.labels) > 100
    assert len(set(classifier.labels)) == len(classifier.labels)
    assert classifier.description.figures["top1"] >= 0.89
    assert f"{classifier.description.figures['top1']:.1%}" in (shipped / "CARD.md").read_text()
    canvas = classifier.preprocessing.apply(Image.new("RGB", (60, 80), "red"))
    predictions = classifier.classify([canvas])
    assert predictions.probabilities.shape == (1, len(classifier.labels))
    assert predictions.features.shape == (1, classifier.description.features)
