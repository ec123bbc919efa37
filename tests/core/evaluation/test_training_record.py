"""What is read of a training that lies beside a classifier."""

import hashlib
import json

from core.evaluation.training_record import find_classifier, read_training_record

HEADER = "epoch,training_loss,training_accuracy,validation_loss,validation_accuracy\n"
EPOCH = {
    "epoch": 1,
    "training_loss": 2.5,
    "training_accuracy": 0.25,
    "validation_loss": 2.0,
    "validation_accuracy": 0.5,
}


def test_curves_and_baseline_are_read(tmp_path):
    (tmp_path / "curves.csv").write_text(HEADER + "1,3,0.1,2,0.2\n2,1.5,0.5,1,0.6\n")
    baseline = {"preset": "original", "figures": {"top1": 0.78}, "curves": [EPOCH]}
    (tmp_path / "baseline.json").write_text(json.dumps(baseline))

    record = read_training_record(tmp_path, tmp_path)

    assert record.curves is not None
    assert (record.curves.epochs, record.curves.validation_accuracy) == ([1, 2], [0.2, 0.6])
    assert record.baseline is not None
    assert record.baseline.training_loss == [2.5]
    assert record.baseline_figures == {"top1": 0.78}


def test_a_classifier_without_a_record_has_none(tmp_path):
    record = read_training_record(tmp_path / "nowhere", tmp_path)

    assert (record.curves, record.baseline, record.notes) == (None, None, ())


def test_a_damaged_record_is_named_and_the_rest_is_read(tmp_path):
    (tmp_path / "curves.csv").write_text(HEADER + "1,3,much,2,0.2\n")
    (tmp_path / "baseline.json").write_text(json.dumps({"figures": {}, "curves": [EPOCH]}))

    record = read_training_record(tmp_path, tmp_path)

    assert record.curves is None
    assert record.baseline is not None
    (note,) = record.notes
    assert "curves.csv cannot be read" in note


def used(folder):
    return {"folder": str(folder), "sha256": hashlib.sha256(b"network").hexdigest()}


def test_an_adopted_classifier_is_found_in_a_workspace_that_was_moved(tmp_path):
    moved = tmp_path / "moved" / "classifiers" / "1f0c39"
    moved.mkdir(parents=True)
    (moved / "classifier.onnx").write_bytes(b"network")

    gone = tmp_path / "before" / "classifiers" / "1f0c39"
    assert find_classifier(tmp_path / "moved", used(gone)) == moved


def test_another_network_in_the_classifiers_place_has_none_of_its_curves(tmp_path):
    (tmp_path / "classifier.onnx").write_bytes(b"another network")
    (tmp_path / "curves.csv").write_text(HEADER + "1,3,0.1,2,0.2\n")

    found = find_classifier(tmp_path, used(tmp_path))
    record = read_training_record(found, tmp_path)

    assert found is None
    assert record.curves is None
    assert "not here any more" in record.notes[0]
