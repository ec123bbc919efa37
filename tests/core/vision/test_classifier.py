"""The classifier gives probabilities that its temperature tempers, and features."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from core.errors import ModelError
from core.vision.classifier import Classifier, best_guesses


@pytest.fixture
def folder(small_networks: Path, tmp_path: Path) -> Path:
    """The small classifier, to be changed."""
    return shutil.copytree(small_networks / "classifier", tmp_path / "classifier")


def describe(folder: Path, **changes) -> None:
    path = folder / "classifier.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


RED = np.full((1, 40, 30, 3), (200, 30, 30), dtype=np.uint8)


def test_probabilities_sum_to_one_and_tell_colours(folder):
    classifier = Classifier(folder)

    probabilities, features = classifier.classify(RED)

    assert probabilities.shape == (1, 3)
    assert features.shape == (1, 36)
    assert probabilities.sum() == pytest.approx(1, abs=1e-6)
    assert classifier.labels[int(probabilities[0].argmax())] == "Reds"


def test_a_higher_temperature_is_less_sure_of_the_same(folder):
    sure, _ = Classifier(folder).classify(RED)
    describe(folder, temperature=20.0)
    calm, _ = Classifier(folder).classify(RED)

    assert calm.argmax() == sure.argmax()
    assert calm.max() < sure.max()


@pytest.mark.parametrize(
    "changes",
    [
        {"labels": None},
        {"temperature": "hot"},
        {"preprocessing": {"breadth": 3}},
        {"figures": None},
    ],
)
def test_a_description_of_something_else_is_refused(folder, changes):
    describe(folder, **changes)

    with pytest.raises(ModelError, match=r"classifier\.onnx is not a classifier"):
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
    assert classifier.description.figures["top1"] >= 0.80
    assert f"{classifier.description.figures['top1']:.1%}" in (shipped / "CARD.md").read_text()
    probabilities, features = classifier.classify(RED)
    assert probabilities.shape == (1, len(classifier.labels))
    assert features.shape == (1, classifier.description.features)
