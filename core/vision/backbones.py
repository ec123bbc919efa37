"""The pretrained networks that turn a picture into a vector."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.errors import ModelError
from core.vision.exported_model import ExportedModel, Session, load_exported
from core.vision.preprocessing import Pixels, Preprocessing
from core.vision.weights import WeightsFile, find_weights
from core.words import worded

_CANVAS = Preprocessing(224, 224)


@dataclass(frozen=True, slots=True)
class Backbone:
    """A network known by name: its canvas, the length of its vectors and the weights it takes.

    `weights` are the files it may be made from, the preferred first; `export_version` grows when
    the exported graph changes, so that older exports are made again. `int8_float_first` is how many
    of its first convolutions int8 leaves in float. `int8_pays_from` is the number of pictures that
    win the time to prepare int8 back twice: of one core, ResNet50 takes 71 s to prepare and then
    28 ms a picture instead of 74, EfficientNet-Lite0 17 s and 11.5 ms instead of 15.3.
    """

    name: str
    dimensions: int
    weights: tuple[WeightsFile, ...]
    preprocessing: Preprocessing = _CANVAS
    export_version: int = 1
    int8_float_first: int = 0
    int8_pays_from: int = 3_000

    @property
    def export_name(self) -> str:
        """The file name of the exported network."""
        return f"{self.name}-v{self.export_version}.onnx"


# The first published weights give better neighbours than the second: the later recipe's label
# smoothing and mixing raise ImageNet accuracy at the price of features that transfer less well
# (Kornblith et al., 2021, "Why do better loss functions lead to less transferable features?").
RESNET50 = Backbone(
    "resnet50",
    2048,
    (
        WeightsFile("ResNet50 (ImageNet, V1)", "resnet50-0676ba61.pth", "0676ba61"),
        WeightsFile("ResNet50 (ImageNet, V2)", "resnet50-11ad3fa6.pth", "11ad3fa6"),
    ),
)

EFFICIENTNET_LITE0 = Backbone(
    "efficientnet-lite0",
    1280,
    (WeightsFile("EfficientNet-Lite0 (ImageNet)", "efficientnet-lite0-57934424.pth", "57934424"),),
    # The first two blocks spread their channels over very different ranges: left in float, they
    # bring recall@20 from 0.945 to 0.968 and cost no time.
    int8_float_first=6,
    int8_pays_from=9_000,
)

BACKBONES: Mapping[str, Backbone] = {
    backbone.name: backbone for backbone in (RESNET50, EFFICIENTNET_LITE0)
}


def find_export(backbone: Backbone, folders: tuple[Path, ...]) -> ExportedModel | None:
    """Give the exported network if one of the folders has it, verified.

    Raises:
        ModelError: when a file is there and damaged.
    """
    for folder in folders:
        path = folder / backbone.export_name
        if path.is_file() and path.with_suffix(".json").is_file():
            return load_exported(
                path,
                worded("Models", "remove it and run `fashrec models fetch {backbone}`").filled(
                    backbone=backbone.name
                ),
            )
    return None


def named_weights(backbone: Backbone, path: Path) -> Path:
    """Give a file that the user named if it holds any of the weights a backbone takes.

    Raises:
        ModelError: when it does not.
    """
    *others, last = backbone.weights
    for weights in others:
        with suppress(ModelError):  # it may be another of the weights; the last one tells
            return find_weights(weights, explicit=path, folders=[]) or path
    return find_weights(last, explicit=path, folders=[]) or path


class Encoder:
    """A backbone ready to run."""

    def __init__(self, backbone: Backbone, model: ExportedModel, *, threads: int = 0) -> None:
        """Load the exported network; `threads` = 0 uses every core.

        Raises:
            ModelError: when the file is of another network or cannot be loaded.
        """
        if model.description.get("dimensions") != backbone.dimensions:
            raise ModelError(
                worded(
                    "Models",
                    "The model {model} does not give the {dimensions} numbers of "
                    "{backbone}; remove it and run `fashrec models fetch`.",
                ).filled(model=model.path, dimensions=backbone.dimensions, backbone=backbone.name)
            )
        self.backbone = backbone
        self.model = model
        self._session = Session(model, threads=threads)

    def encode(self, canvases: NDArray[np.uint8] | list[Pixels]) -> NDArray[np.float32]:
        """Give L2-normalised vectors, float32 (n, dimensions), for canvases (n, 224, 224, 3)."""
        (vectors,) = self._session.run(np.asarray(canvases, dtype=np.uint8))
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        normalised: NDArray[np.float32] = vectors / np.maximum(lengths, 1e-12)
        return normalised
