"""int8 is used where it pays and is as good as float, and every other way is said."""

import dataclasses
import sys
from pathlib import Path

import pytest

from core.errors import ModelError
from core.jobs import Cancelled, Progress, silent
from core.vision.backbones import EFFICIENTNET_LITE0, Encoder
from core.vision.exported_model import load_exported
from core.workspace import precision
from core.workspace.models import load_classifier, load_networks, model_key
from core.workspace.precision import Settled, choose_precision

COUNT = 24
BACKBONE = dataclasses.replace(EFFICIENTNET_LITE0, int8_pays_from=COUNT)
FILE = "efficientnet-lite0-v1-int8.onnx"
WEIGHTS = "small-7"


@pytest.fixture
def pictures(classifier: Path, tmp_path: Path, tools, monkeypatch) -> list[Path]:
    """Enough pictures to calibrate on and to compare with, by measures made for few."""
    monkeypatch.setattr(precision, "LEAST_TO_COMPARE", 10)
    return [tools.draw_row(tmp_path / "shop", number) for number in range(COUNT)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "workspace" / "models"


@pytest.fixture
def choose(pictures: list[Path], folder: Path):
    def run(wanted: str, settled: Settled | None = None, report=silent, **changed):
        options = {"pictures": pictures, "new": len(pictures), **changed}
        return choose_precision(
            wanted, BACKBONE, settled=settled, folder=folder, report=report, **options
        )

    return run


def nobody(progress: Progress) -> None:
    raise AssertionError("Nothing was to be prepared.")


def never_met(monkeypatch) -> None:
    monkeypatch.setattr(precision, "MIN_COSINE", 1.1)


def test_auto_takes_int8_where_it_pays_and_is_as_good(choose, folder):
    chosen = choose("auto")

    assert (chosen.name, chosen.note) == ("int8", "")
    assert chosen.model.path == folder / FILE
    assert chosen.check["met"]
    assert 0.99 <= chosen.check["mean_cosine"] < 1
    assert chosen.check["recall_at_20"] >= 0.95
    assert chosen.check["calibration_pictures"] + chosen.check["check_pictures"] == COUNT


def test_auto_takes_float_where_preparing_int8_does_not_pay(choose, folder):
    chosen = choose("auto", new=COUNT - 1, report=nobody)

    assert (chosen.name, chosen.note, dict(chosen.check)) == ("float", "", {})
    assert not folder.exists()


def test_float_is_float(choose, folder):
    assert choose("float", Settled("int8", {"met": True}, WEIGHTS), nobody).name == "float"
    assert not folder.exists()


def test_auto_leaves_int8_aside_when_it_differs_too_much_and_says_why(choose, monkeypatch):
    never_met(monkeypatch)

    chosen = choose("auto")

    assert chosen.name == "float"
    assert not chosen.check["met"]
    assert "int8 differs too much (cosine 0.99" in chosen.note


def test_int8_is_used_when_asked_for_and_a_check_that_was_not_met_is_said(choose, monkeypatch):
    never_met(monkeypatch)

    chosen = choose("int8", new=1)

    assert chosen.name == "int8"
    assert "not known to be as good (cosine 0.99" in chosen.note


def test_too_few_pictures_for_a_comparison_do_not_speak_for_int8(choose, pictures):
    chosen = choose("int8", pictures=pictures[:9])

    assert chosen.name == "int8"
    assert not chosen.check["met"]
    assert "too few pictures to compare" in chosen.note


def test_a_workspace_keeps_its_precision(choose):
    made = choose("int8")

    again = choose("auto", Settled("int8", made.check, WEIGHTS), nobody, new=0)
    still = choose("auto", Settled("float", {}, WEIGHTS), nobody)

    assert (again.name, again.model.sha256) == ("int8", made.model.sha256)
    assert still.name == "float"


def test_a_check_that_was_not_met_is_remembered(choose):
    failed = {"met": False, "mean_cosine": 0.9}

    chosen = choose("auto", Settled("float", failed, WEIGHTS), nobody)

    assert (chosen.name, chosen.check, chosen.note) == ("float", failed, "")


def test_what_was_settled_with_other_weights_does_not_count(choose):
    assert choose("auto", Settled("float", {"met": False}, "others")).name == "int8"


def test_a_network_is_made_once(choose):
    assert choose("auto").model == choose("auto", report=nobody).model


@pytest.mark.parametrize("damage", ["changed", "cut off", "without description", "gone"])
def test_a_damaged_network_is_made_again_to_the_same_bytes(choose, folder, damage):
    before = choose("auto").model.sha256
    file = folder / FILE
    if damage == "changed":
        file.write_bytes(file.read_bytes()[:-1] + b"?")
    elif damage == "cut off":
        file.write_bytes(file.read_bytes()[:100])
    elif damage == "without description":
        file.with_suffix(".json").unlink()
    else:
        file.unlink()

    assert choose("auto").model.sha256 == before
    assert load_exported(file, "").sha256 == before


def test_a_network_from_other_weights_is_made_again(choose, own_home, tools):
    before = choose("auto").model
    tools.save_backbone(own_home / "data" / "models", seed=8)

    after = choose("auto").model

    assert after.sha256 != before.sha256
    assert after.description["weights_sha256"] == "small-8"


@pytest.mark.parametrize("done", [0, 3, 20])
def test_a_cancel_leaves_nothing_half_done(choose, folder, monkeypatch, done):
    def cancel(progress: Progress) -> None:
        if progress.done >= done:
            raise Cancelled

    monkeypatch.setattr(precision, "_PAUSE_BETWEEN_REPORTS", 0.0)
    with pytest.raises(Cancelled):
        choose("auto", report=cancel)

    assert not folder.exists() or list(folder.iterdir()) == []


def test_pictures_that_cannot_be_read_are_passed_over(choose, pictures):
    for picture in pictures[::4]:
        picture.write_bytes(b"no picture")

    chosen = choose("int8")

    assert chosen.name == "int8"
    assert chosen.check["check_pictures"] < COUNT - 5


def test_without_any_readable_picture_it_is_float(choose, pictures, folder):
    for picture in pictures:
        picture.write_bytes(b"no picture")

    for chosen in (choose("int8"), choose("int8", pictures=[])):
        assert chosen.name == "float"
        assert "none of them can be read" in chosen.note
    assert not folder.exists()


def test_an_installation_that_cannot_prepare_int8_uses_float(choose, monkeypatch):
    monkeypatch.setitem(sys.modules, "onnxruntime.quantization", None)

    assert (choose("auto").name, choose("auto").note) == ("float", "")
    lost = choose("auto", Settled("int8", {"met": True}, WEIGHTS))
    assert (lost.name, "cannot prepare it" in lost.note) == ("float", True)
    with pytest.raises(ModelError, match="cannot prepare int8; use `--precision float`"):
        choose("int8")


def test_an_installation_that_cannot_prepare_int8_uses_what_another_prepared(choose, monkeypatch):
    made = choose("int8")
    monkeypatch.setitem(sys.modules, "onnxruntime.quantization", None)

    assert choose("auto", Settled("int8", made.check, WEIGHTS)).model == made.model


def test_the_model_key_tells_networks_apart(choose, classifier):
    small = load_classifier(classifier)
    chosen = {name: choose(name).model for name in ("float", "int8")}
    keys = {model_key(Encoder(BACKBONE, model), small) for model in chosen.values()}
    networks = load_networks(BACKBONE, classifier, model=chosen["int8"])

    assert len(keys) == 2
    assert model_key(networks.encoder, small) in keys
