"""The trained network as the program runs it: from bytes to features and logits, in ONNX."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from core.jobs import Report, StageMeter
from core.vision.exported_model import Session, describe
from core.vision.training.calibration import Floats, Numbers, cross_entropy, fit_temperature
from core.vision.training.dataset import LabelledPictures
from core.vision.training.export import export_file
from core.vision.training.loop import predict
from core.vision.training.networks import AttributeNetwork, enlarged
from core.vision.training.recipe import Recipe

_AT_ONCE = 32


class ForPictures(nn.Module):
    """The network with all that comes before it: enlarging, and the mirror image where it helps.

    The features are averaged over the picture and its mirror image, and since the heads are linear,
    so are the logits.
    """

    def __init__(self, network: AttributeNetwork, size: tuple[int, int], mirrored: bool) -> None:
        """Take the network and the height and width, in pixels, to which pictures are enlarged."""
        super().__init__()
        self.network, self._size, self._mirrored = network, size, mirrored

    def forward(self, pictures: Tensor) -> tuple[Tensor, ...]:
        """Map uint8 (n, height, width, 3) to features (n, 256) and every column's logits."""
        upright = enlarged(pictures.permute(0, 3, 1, 2), self._size)
        if self._mirrored:
            both = self.network.features(torch.cat([upright, upright.flip(3)]))
            features = both.reshape(2, -1, both.shape[1]).mean(dim=0)
        else:
            features = self.network.features(upright)
        return features, *(head(features) for head in self.network.heads.values())


def mirror_helps(network: AttributeNetwork, data: LabelledPictures, recipe: Recipe) -> bool:
    """Say whether looking at the mirror image too lowers the cross-entropy of the validation part.

    Each way is asked at its own best temperature, since that is how it would be used.
    """
    if not recipe.mirrored:
        return False
    targets = data.columns[data.main].targets[data.validation].numpy()
    losses = []
    for mirrored in (False, True):
        pictures = data.pictures[data.validation]
        logits = predict(network, pictures, recipe.size, mirrored=mirrored)[data.main].numpy()
        tempered = (logits / fit_temperature(logits, targets)).astype(np.float32)
        losses.append(cross_entropy(tempered, targets))
    return losses[1] < losses[0]


def export_classifier(
    network: AttributeNetwork, recipe: Recipe, file: Path, *, mirrored: bool
) -> None:
    """Write the network as an ONNX file that nobody vouches for yet.

    Raises:
        OSError: when the file cannot be written.
    """
    outputs = ["features", *(f"logits_{column}" for column in network.heads)]
    export_file(ForPictures(network, recipe.size, mirrored), recipe.canvas, file, outputs)


@dataclass(frozen=True, slots=True)
class Logits:
    """What the exported network says of one part of the pictures.

    `rows` int64 (n,) are their numbers among all; `logits` has float32 (n, labels) for every
    column and `targets` int64 (n,), -1 where a label is missing.
    """

    rows: Numbers
    logits: dict[str, Floats]
    targets: dict[str, Numbers]


def ask(file: Path, data: LabelledPictures, rows: Tensor, report: Report) -> Logits:
    """Run the exported network over a part of the pictures.

    What is measured is thereby the very file that is used later.

    Raises:
        ModelError: when the file cannot be run.
        Cancelled: when the report asks for it.
    """
    session = Session(describe(file, {}))
    meter = StageMeter(report, "Measuring", len(rows))
    found: list[list[Floats]] = []
    for chunk in torch.split(rows, _AT_ONCE):
        canvases = data.pictures[chunk].permute(0, 2, 3, 1).contiguous().numpy()
        found.append(session.run(canvases)[1:])
        meter.advance(len(chunk))
    return Logits(
        rows.numpy(),
        {
            column: np.concatenate([outputs[number] for outputs in found])
            for number, column in enumerate(data.columns)
        },
        {name: column.targets[rows].numpy() for name, column in data.columns.items()},
    )
