"""`fashrec models` and `doctor`."""

import shutil

import pytest

from core.workspace import models as workspace_models


@pytest.fixture(autouse=True)
def shipped_is_small(monkeypatch, classifier):
    """Take the small classifier for the shipped one."""
    monkeypatch.setattr(workspace_models, "SHIPPED_CLASSIFIER", classifier)


def test_models_list_says_what_is_ready(run, own_home):
    said = run("models", "list", "--json")

    entries = {entry["name"]: entry for entry in said.document["models"]}
    assert said.status == 0
    assert set(entries) == {"resnet50", "efficientnet-lite0", "article-type classifier"}
    assert said.document["folder"] == str(own_home / "data" / "models")
    assert entries["efficientnet-lite0"]["state"].startswith("ready, hash verified")
    assert len(entries["efficientnet-lite0"]["sha256"]) == 64
    assert entries["resnet50"]["path"] is None


@pytest.mark.parametrize("action", ["list", "verify"])
def test_a_damaged_model_is_named_and_the_status_is_1(run, own_home, action):
    path = own_home / "data" / "models" / "efficientnet-lite0-v1.onnx"
    path.write_bytes(path.read_bytes()[:-10])

    said = run("models", action, "--json")

    (damaged,) = [entry for entry in said.document["models"] if entry["damaged"]]
    assert said.status == 1
    assert damaged["name"] == "efficientnet-lite0"
    assert "efficientnet-lite0-v1.onnx is damaged" in damaged["state"]


def test_verify_may_name_one_model(run, own_home):
    path = own_home / "data" / "models" / "efficientnet-lite0-v1.onnx"
    path.write_bytes(b"")

    assert run("models", "verify", "resnet50").status == 0
    assert run("models", "verify", "efficientnet-lite0").status == 1


def test_a_missing_classifier_is_damaged(run, tmp_path, monkeypatch):
    monkeypatch.setattr(workspace_models, "SHIPPED_CLASSIFIER", tmp_path / "nowhere")

    said = run("models", "verify")

    assert said.status == 1
    assert "nowhere" in said.out


def test_fetching_what_is_here_does_nothing(run, own_home):
    said = run("models", "fetch", "efficientnet-lite0", "--json")

    assert said.status == 0
    assert said.document["models"][0]["state"].startswith("ready")


def test_an_unknown_model_is_refused_with_the_known_ones(run):
    said = run("models", "fetch", "vgg16")

    assert said.status == 1
    assert "no backbone 'vgg16'; choose one of resnet50, efficientnet-lite0" in said.err


def test_doctor_finds_all_well(run, indexed):
    said = run("doctor", indexed, "--json")

    findings = {entry["checked"]: entry for entry in said.document["findings"]}
    assert said.status == 0
    assert findings["workspace"]["said"] == "32 products, sound"
    assert findings["look-alikes"]["said"] == "recall@20 1.000 against exact search"
    assert findings["look-alikes within 10% of the products"]["well"]
    assert all(set(entry) == {"checked", "well", "said"} for entry in findings.values())


def test_doctor_names_what_is_to_be_mended(run, indexed, tmp_path):
    copy = shutil.copytree(indexed, tmp_path / "copy")
    (copy / "generations" / "000001" / "vectors.npy").unlink()

    said = run("doctor", copy)

    assert said.status == 1
    assert "MEND workspace: " in said.out
    assert "vectors.npy is missing" in said.out
