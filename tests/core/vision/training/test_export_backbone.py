"""Pretrained weights are found or fetched, made sure of, and exported to what torch computes."""

import http.server
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from core.errors import ModelError
from core.jobs import Progress, silent
from core.vision.backbones import EFFICIENTNET_LITE0, RESNET50, Encoder, find_export
from core.vision.weights import WeightsFile, sha256_of

torch = pytest.importorskip("torch")

from core.vision.training import export_backbone as exporting  # noqa: E402
from core.vision.training.torchvision_operators import import_torchvision  # noqa: E402

pytestmark = pytest.mark.filterwarnings(
    "ignore:.*LeafSpec.*:FutureWarning", "ignore::DeprecationWarning", "ignore::UserWarning"
)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder and the loopback address that it is served at."""
    folder = tmp_path / "served"
    folder.mkdir()
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(_Quiet, directory=str(folder))
    )
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield folder, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Keep torch's own cache out of it; gives the folder in which it would lie."""
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))
    return tmp_path / "torch" / "hub" / "checkpoints"


def known_as(content: bytes, path: Path) -> WeightsFile:
    """Write a file of weights and give what its published hash would be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return WeightsFile("ResNet50 (test)", path.name, sha256_of(path)[:8])


def test_weights_are_taken_from_the_models_folder_then_from_torchs_cache(tmp_path, no_cache):
    weights = known_as(b"cached", no_cache / "r.pth")
    backbone = replace(RESNET50, weights=(weights,))
    take = partial(exporting.obtain_weights, backbone, None, tmp_path / "models", silent, url="")

    assert take() == no_cache / "r.pth"
    known_as(b"cached", tmp_path / "models" / "r.pth")
    assert take() == tmp_path / "models" / "r.pth"


def test_weights_that_are_nowhere_are_fetched_once(tmp_path, served):
    folder, address = served
    backbone = replace(RESNET50, weights=(known_as(b"published", folder / "r.pth"),))
    stages: list[Progress] = []

    def take() -> Path:
        return exporting.obtain_weights(
            backbone, None, tmp_path / "models", stages.append, url=f"{address}/r.pth"
        )

    assert take() == tmp_path / "models" / "r.pth"
    assert stages[-1].stage == "Downloading ResNet50 (test)"
    stages.clear()
    assert take().read_bytes() == b"published"
    assert stages == []


def test_what_the_server_sends_in_place_of_the_weights_is_refused(tmp_path, served):
    folder, address = served
    (folder / "r.pth").write_bytes(b"something else")

    with pytest.raises(ModelError, match=r"is not the ResNet50 \(ImageNet, V1\) weights"):
        exporting.obtain_weights(
            RESNET50, None, tmp_path / "models", silent, url=f"{address}/r.pth"
        )

    assert list((tmp_path / "models").iterdir()) == []


def test_without_a_network_the_sentence_says_what_to_do(tmp_path):
    with pytest.raises(ModelError, match="connect to the network and try again, or put the file"):
        exporting.obtain_weights(
            RESNET50, None, tmp_path / "models", silent, url="http://127.0.0.1:9/r.pth"
        )


def test_a_file_of_the_right_hash_that_does_not_fit_is_refused(tmp_path, monkeypatch):
    weights = known_as(b"no checkpoint at all", tmp_path / "models" / "r.pth")
    monkeypatch.setattr(exporting, "BACKBONES", {"resnet50": replace(RESNET50, weights=(weights,))})

    with pytest.raises(ModelError, match=r"r\.pth do not fit resnet50"):
        exporting.export_backbone("resnet50", None, tmp_path / "models", silent)


def test_the_packaged_weights_are_the_published_ones(tmp_path):
    path = exporting.obtain_weights(EFFICIENTNET_LITE0, None, tmp_path / "models", silent, url=None)

    assert sha256_of(path).startswith("57934424")


def run_exporter(environment, *arguments: str | Path) -> tuple[int, list[dict]]:
    ended = subprocess.run(
        [sys.executable, "-m", "core.vision.training.export_backbone", *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line for line in ended.stderr.splitlines() if line.startswith('{"event"')]
    assert "Traceback" not in ended.stderr
    return ended.returncode, [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def resnet50_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of ResNet50's shape, of random numbers."""
    torch.manual_seed(3)
    path = tmp_path_factory.mktemp("checkpoint") / "resnet50-random.pth"
    torch.save(import_torchvision().models.resnet50(weights=None).state_dict(), path)
    return path


@pytest.mark.slow
def test_the_child_refuses_a_checkpoint_that_is_not_the_published_one(
    resnet50_checkpoint, served, tmp_path, child_environment
):
    folder, address = served
    (folder / "resnet50.pth").symlink_to(resnet50_checkpoint)

    status, events = run_exporter(
        child_environment,
        *("resnet50", "--models", tmp_path / "models", "--url", f"{address}/resnet50.pth"),
    )

    assert status == 1
    assert events[-1]["event"] == "error"
    assert "is not the ResNet50 (ImageNet, V1) weights" in events[-1]["text"]
    assert any(event.get("stage", "").startswith("Downloading ResNet50") for event in events)


@pytest.mark.slow
def test_resnet50_is_fetched_and_exported_to_what_torch_computes(
    resnet50_checkpoint, served, tmp_path, monkeypatch
):
    folder, address = served
    content = resnet50_checkpoint.read_bytes()
    weights = known_as(content, folder / "resnet50.pth")
    monkeypatch.setattr(exporting, "BACKBONES", {"resnet50": replace(RESNET50, weights=(weights,))})

    exporting.export_backbone(
        "resnet50", None, tmp_path / "models", silent, url=f"{address}/resnet50.pth"
    )

    exported = find_export(RESNET50, (tmp_path / "models",))
    canvases = np.random.default_rng(1).integers(256, size=(3, 224, 224, 3), dtype=np.uint8)
    vectors = Encoder(RESNET50, exported).encode(canvases)
    network = import_torchvision().models.resnet50(weights=None)
    network.load_state_dict(torch.load(resnet50_checkpoint, weights_only=True))
    network.fc = torch.nn.Identity()
    mean, deviation = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])
    pixels = ((canvases / 255 - mean) / deviation).transpose(0, 3, 1, 2).astype(np.float32)
    with torch.inference_mode():
        expected = network.eval()(torch.from_numpy(pixels)).numpy()
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    assert vectors.shape == (3, 2048)
    assert (vectors * expected).sum(axis=1).min() > 0.9999


@pytest.mark.slow
def test_efficientnet_lite0_is_exported_by_the_child_to_what_torch_computes(
    tmp_path, child_environment
):
    status, events = run_exporter(
        child_environment, "efficientnet-lite0", "--models", tmp_path / "models"
    )

    assert status == 0
    assert events[-1]["stage"] == "Preparing efficientnet-lite0"
    exported = find_export(EFFICIENTNET_LITE0, (tmp_path / "models",))
    assert exported.description["weights_sha256"].startswith("57934424")
    canvases = np.random.default_rng(1).integers(256, size=(3, 224, 224, 3), dtype=np.uint8)
    vectors = Encoder(EFFICIENTNET_LITE0, exported).encode(canvases)
    weights = exporting.obtain_weights(EFFICIENTNET_LITE0, None, tmp_path, silent, url=None)
    network = exporting.build_efficientnet_lite0(weights).eval()
    pixels = torch.from_numpy(canvases.transpose(0, 3, 1, 2).astype(np.float32) / 255)
    with torch.inference_mode():
        expected = network(pixels).numpy()
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    assert vectors.shape == (3, 1280)
    assert (vectors * expected).sum(axis=1).min() > 0.9999
