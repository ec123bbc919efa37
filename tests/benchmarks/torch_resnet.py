"""The baseline of embedding: torchvision's ResNet50 in torch, written as in its documentation.

Run as `python -m tests.benchmarks.torch_resnet weights FILE` to save random weights of its shape,
or `… serve WEIGHTS PICTURES BATCH` to embed pictures with `BATCH` at a time.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import torch
from PIL import Image

from core.vision.training.torchvision_operators import import_torchvision
from tests.benchmarks.contender import serve

_SEED = 7
torchvision = import_torchvision()


def save_random_weights(path: Path) -> None:
    """Save weights that no training has touched; arithmetic takes no less time with them."""
    torch.manual_seed(_SEED)
    torch.save(torchvision.models.resnet50(weights=None).state_dict(), path)


def serve_network(weights: Path, pictures: Path, batch: int) -> None:
    """Embed pictures on demand."""
    network = torchvision.models.resnet50(weights=None)
    network.load_state_dict(torch.load(weights, weights_only=True))
    network.fc = torch.nn.Identity()
    network.eval()
    transforms = torchvision.transforms
    prepare = transforms.Compose(
        [
            transforms.Resize((224, 224)),
            transforms.ToTensor(),
            transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
        ]
    )

    def work(paths: Sequence[Path]) -> None:
        with torch.no_grad():
            for start in range(0, len(paths), batch):
                opened = [Image.open(path).convert("RGB") for path in paths[start : start + batch]]
                network(torch.stack([prepare(picture) for picture in opened])).numpy()

    serve(pictures, work)


def main() -> None:
    """Do what the command line says."""
    if sys.argv[1] == "weights":
        save_random_weights(Path(sys.argv[2]))
    else:
        serve_network(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))


if __name__ == "__main__":
    main()
