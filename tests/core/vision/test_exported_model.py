"""An exported network is loaded only when its description vouches for every byte."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from core.errors import ModelError
from core.vision.backbones import EFFICIENTNET_LITE0, RESNET50, Encoder, find_export
from core.vision.exported_model import Session, adopt, load_exported, save_description


@pytest.fixture
def exported(small_networks: Path, tmp_path: Path) -> Path:
    """The small backbone, to be changed."""
    folder = shutil.copytree(small_networks / "models", tmp_path / "models")
    return folder / EFFICIENTNET_LITE0.export_name


def test_a_whole_file_is_loaded_with_its_description(exported):
    model = load_exported(exported, "do this")

    assert model.description["name"] == "efficientnet-lite0"
    assert model.sha256 == model.description["sha256"]


@pytest.mark.parametrize("position", [0, 1000, -1])
def test_a_changed_byte_is_refused(exported, position):
    content = bytearray(exported.read_bytes())
    content[position] ^= 1
    exported.write_bytes(content)

    with pytest.raises(ModelError, match=r"lite0-v1\.onnx is damaged .*; do this\."):
        load_exported(exported, "do this")


def test_a_missing_file_is_named(exported):
    exported.unlink()

    with pytest.raises(ModelError, match=r"lite0-v1\.onnx is missing; do this\."):
        load_exported(exported, "do this")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 99}', "null", "\x00"])
def test_a_spoilt_description_is_refused(exported, text):
    exported.with_suffix(".json").write_text(text)

    with pytest.raises(ModelError, match=r"lite0-v1\.onnx .*; do this\."):
        load_exported(exported, "do this")


def test_a_network_without_a_description_is_not_there(exported):
    exported.with_suffix(".json").unlink()

    assert find_export(EFFICIENTNET_LITE0, (exported.parent,)) is None


def test_the_first_folder_wins(exported, small_networks):
    folders = (exported.parent / "nowhere", exported.parent, small_networks / "models")

    assert find_export(EFFICIENTNET_LITE0, folders).path == exported


def test_a_file_that_is_no_network_is_refused(tmp_path):
    (tmp_path / "model.onnx").write_bytes(b"not a network")
    model = save_description(tmp_path / "model.onnx", {})

    with pytest.raises(ModelError, match=r"model\.onnx cannot be loaded"):
        Session(model)


def test_a_new_export_takes_the_old_ones_place(exported, tmp_path):
    new = exported.with_name("new")
    new.write_bytes(b"newer")

    adopt(new, exported, {"name": "newer"})

    assert load_exported(exported, "do this").description["name"] == "newer"
    assert exported.read_bytes() == b"newer"
    assert not new.exists()


def test_an_exchange_that_is_cut_short_leaves_no_description_of_another_file(exported, monkeypatch):
    new = exported.with_name("new")
    new.write_bytes(b"newer")
    monkeypatch.setattr("core.vision.exported_model.save_description", lambda *_: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        adopt(new, exported, {})

    assert find_export(EFFICIENTNET_LITE0, (exported.parent,)) is None


def test_vectors_have_length_one_and_do_not_depend_on_their_batch(exported):
    encoder = Encoder(EFFICIENTNET_LITE0, load_exported(exported, "do this"))
    canvases = np.random.default_rng(1).integers(256, size=(5, 224, 224, 3), dtype=np.uint8)

    together = encoder.encode(canvases)

    assert together.shape == (5, 1280)
    np.testing.assert_allclose(np.linalg.norm(together, axis=1), np.ones(5), atol=1e-5)
    np.testing.assert_allclose(encoder.encode(canvases[2:3])[0], together[2], atol=1e-5)


def test_a_network_of_other_numbers_is_no_backbone(exported):
    with pytest.raises(ModelError, match="does not give the 2048 numbers of resnet50"):
        Encoder(RESNET50, load_exported(exported, "do this"))


def test_the_description_holds_any_text(tmp_path):
    (tmp_path / "m.onnx").write_bytes(b"x")
    save_description(tmp_path / "m.onnx", {"labels": ["Sárí", "साड़ी"]})

    assert load_exported(tmp_path / "m.onnx", "do this").description["labels"] == ["Sárí", "साड़ी"]
    assert json.loads((tmp_path / "m.json").read_text(encoding="utf-8"))["format"] == 1
