"""Networks out of torch: one ONNX file each that takes pictures as bytes."""

from pathlib import Path
from typing import Any

import onnx
import torch
from torch import Tensor, nn

from core.vision.exported_model import ExportedModel, adopt
from core.vision.preprocessing import Preprocessing


class FromBytes(nn.Module):
    """Take uint8 (n, height, width, 3) and hand float (n, 3, height, width) in 0…1 on."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, pictures: Tensor) -> Any:
        """Give whatever the network gives."""
        return self.network(pictures.permute(0, 3, 1, 2).float() / 255.0)


def export_network(
    network: nn.Module,
    preprocessing: Preprocessing,
    target: Path,
    outputs: list[str],
    description: dict[str, Any],
) -> ExportedModel:
    """Export a network that takes 0…1 and vouch for the file; `target` is whole or absent.

    Raises:
        OSError: when the folder cannot be written.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    new = target.with_name(f".{target.name}.new")
    export_file(FromBytes(network), preprocessing, new, outputs)
    return adopt(new, target, description)


def export_file(
    network: nn.Module, preprocessing: Preprocessing, file: Path, outputs: list[str]
) -> None:
    """Write a network that takes uint8 (n, height, width, 3) as an ONNX file nobody vouches for.

    Args:
        network: put into the mode for predicting.
        preprocessing: the canvas, for its height and width.
        file: is written over.
        outputs: the names of what the network gives, in its order.

    Raises:
        OSError: when the file cannot be written.
    """
    example = torch.zeros(2, preprocessing.height, preprocessing.width, 3, dtype=torch.uint8)
    torch.onnx.export(
        network.eval(),
        (example,),
        str(file),
        input_names=["pictures"],
        output_names=outputs,
        dynamic_shapes={"pictures": {0: torch.export.Dim("batch")}},
        dynamo=True,
        external_data=False,
        verbose=False,
    )
    _without_traces(file)


def _without_traces(file: Path) -> None:
    """Take out what the exporter notes of its own call stack: paths of the machine it ran on."""
    model = onnx.load(file)
    for node in model.graph.node:
        del node.metadata_props[:]
    onnx.save(model, file)
