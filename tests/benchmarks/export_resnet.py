"""Exporting ResNet50 from any weights of its shape: `… export_resnet WEIGHTS MODELS`."""

import sys
from pathlib import Path

from core.vision.backbones import RESNET50
from core.vision.training.export import export_network
from core.vision.training.export_backbone import build_resnet50
from core.vision.weights import sha256_of


def main() -> None:
    """Export."""
    weights, models = Path(sys.argv[1]), Path(sys.argv[2])
    description = {
        "kind": "backbone",
        "name": RESNET50.name,
        "dimensions": RESNET50.dimensions,
        "weights": weights.name,
        "weights_sha256": sha256_of(weights),
        "preprocessing": RESNET50.preprocessing.as_json(),
    }
    target = models / RESNET50.export_name
    canvas = RESNET50.preprocessing
    export_network(build_resnet50(weights), canvas, target, ["vectors"], description)


if __name__ == "__main__":
    main()
