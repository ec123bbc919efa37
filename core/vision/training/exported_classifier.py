"""The trained network as the program runs it: from bytes to features and logits, in ONNX."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from core.jobs import Report, StageMeter
from core.vision.classifier import run_network
from core.vision.exported_model import Session, describe
from core.vision.training.calibration import Floats, Numbers, cross_entropy, fit_temperature
from core.vision.training.dataset import LabelledPictures
from core.vision.training.export import export_file
from core.vision.training.networks import AttributeNetwork, enlarged
from core.vision.training.recipe import Recipe
from core.words import worded

_AT_ONCE = 32


class ForPictures(nn.Module):
    """The network with what comes before it: enlarging."""

    def __init__(self, network: AttributeNetwork, size: tuple[int, int]) -> None:
        """Take the network and the height and width, in pixels, to which pictures are enlarged."""
        super().__init__()
        self.network, self._size = network, size

    def forward(self, pictures: Tensor) -> tuple[Tensor, ...]:
        """Map uint8 (n, height, width, 3) to features (n, 256) and every column's logits."""
        features, logits = self.network(enlarged(pictures.permute(0, 3, 1, 2), self._size))
        return features, *logits.values()


def export_classifier(network: AttributeNetwork, recipe: Recipe, file: Path) -> None:
    """Write the network as an ONNX file that nobody vouches for yet.

    Raises:
        OSError: when the file cannot be written.
    """
    outputs = ["features", *(f"logits_{column}" for column in network.heads)]
    export_file(ForPictures(network, recipe.size), recipe.canvas, file, outputs)


@dataclass(frozen=True, slots=True)
class Logits:
    """What the exported network says of one part of the pictures.

    `rows` int64 (n,) are their numbers among all; `logits` has float32 (n, labels) for every
    column and `targets` int64 (n,), -1 where a label is missing.
    """

    rows: Numbers
    logits: dict[str, Floats]
    targets: dict[str, Numbers]


def choose_mirroring(
    file: Path, data: LabelledPictures, recipe: Recipe, report: Report
) -> tuple[float, Logits]:
    """Choose whether doubtful pictures are looked at in the mirror too: `mirror_below`, or 0.

    The validation part decides, by the cross-entropy of its main column; each way is asked at its
    own best temperature, since that is how it would be used.

    Returns:
        What was chosen, and what the network says that way of the validation part.
    """
    ways = sorted({0.0, recipe.mirror_below})
    found = [ask(file, data, data.validation, way, report) for way in ways]
    losses = [_loss(logits.logits[data.main], logits.targets[data.main]) for logits in found]
    best = int(np.argmin(losses))
    return ways[best], found[best]


def _loss(logits: Floats, targets: Numbers) -> float:
    known = targets >= 0
    if not known.any():
        return 0.0
    tempered = (logits / fit_temperature(logits, targets)).astype(np.float32)
    return cross_entropy(tempered[known], targets[known])


def ask(
    file: Path, data: LabelledPictures, rows: Tensor, mirror_below: float, report: Report
) -> Logits:
    """Run the exported network over a part of the pictures, as the classifier will run it.

    What is measured is thereby the very file that is used later.

    Raises:
        ModelError: when the file cannot be run.
        Cancelled: when the report asks for it.
    """
    session = Session(describe(file, {}))
    meter = StageMeter(report, worded("Stages", "Measuring"), len(rows))
    found: list[list[Floats]] = []
    for chunk in torch.split(rows, _AT_ONCE):
        canvases = data.pictures[chunk].permute(0, 2, 3, 1).contiguous().numpy()
        found.append(run_network(session, canvases, mirror_below)[1:])
        meter.advance(len(chunk))
    return Logits(
        rows.numpy(),
        {
            column: np.concatenate([outputs[number] for outputs in found])
            for number, column in enumerate(data.columns)
        },
        {name: column.targets[rows].numpy() for name, column in data.columns.items()},
    )
