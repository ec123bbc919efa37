"""The networks that learn attributes: a fine-tuned EfficientNet-Lite0, and a small plain CNN."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

FEATURES = 256
"""Length of the vector before the last layers, by which same-type products are ranked."""

Outputs = tuple[Tensor, dict[str, Tensor]]
"""Features, float32 (n, 256), and for every column its logits, float32 (n, labels)."""


class AttributeNetwork(nn.Module, ABC):
    """What both networks share: features, and a linear layer over them for every column."""

    heads: nn.ModuleDict
    pretrained: tuple[str, ...] = ()
    """The names of the parts that come with weights."""

    @abstractmethod
    def features(self, pictures: Tensor, frozen: int = 0) -> Tensor:
        """Map float (n, 3, h, w) in -1…1 to (n, 256); `frozen` blocks get no gradients."""

    def hold(self, frozen: int) -> None:
        """Keep the running statistics of the first `frozen` blocks as they are."""

    def forward(self, pictures: Tensor, frozen: int = 0) -> Outputs:
        """Map float (n, 3, h, w) in -1…1 to features and logits."""
        features = self.features(pictures, frozen)
        return features, {column: head(features) for column, head in self.heads.items()}


def _heads(sizes: Mapping[str, int]) -> nn.ModuleDict:
    return nn.ModuleDict({column: nn.Linear(FEATURES, size) for column, size in sizes.items()})


class CompactNetwork(AttributeNetwork):
    """EfficientNet-Lite0 without its classifier, 256 features and several heads.

    Lite0 (Liu, 2020, "Higher accuracy on vision models with EfficientNet-Lite") is EfficientNet-B0
    (Tan and Le, 2019) without what is slow on plain processors. In training whole blocks are left
    out by chance (Huang et al., 2016, "Deep networks with stochastic depth").
    """

    pretrained = ("stem", "stem_norm", "blocks", "top", "top_norm")
    _DROPPED_BLOCKS = 0.2

    def __init__(self, sizes: Mapping[str, int], weights: Path | None = None) -> None:
        """Build the network for columns with so many labels each.

        Args:
            sizes: how many labels every column has.
            weights: the file of the ImageNet weights; chance without.
        """
        super().__init__()
        from efficientnet_lite_pytorch import EfficientNet

        whole = EfficientNet.from_name("efficientnet-lite0")
        if weights is not None:
            whole.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True))
        self.stem, self.stem_norm = whole._conv_stem, whole._bn0
        self.blocks = whole._blocks
        self.top, self.top_norm = whole._conv_head, whole._bn1
        self.dropout = nn.Dropout(0.2)
        self.reduce = nn.Linear(self.top.out_channels, FEATURES, bias=False)
        self.norm = nn.BatchNorm1d(FEATURES)
        self.heads = _heads(sizes)

    def features(self, pictures: Tensor, frozen: int = 0) -> Tensor:
        """Map float (n, 3, h, w) in -1…1 to (n, 256)."""
        with torch.set_grad_enabled(torch.is_grad_enabled() and not frozen):
            maps = functional.relu6(self.stem_norm(self.stem(pictures)))
            for block in self.blocks[:frozen]:
                maps = block(maps)
        for number, block in enumerate(self.blocks[frozen:], frozen):
            dropped = self._DROPPED_BLOCKS * number / len(self.blocks) if self.training else 0.0
            maps = block(maps, drop_connect_rate=dropped)
        maps = functional.relu6(self.top_norm(self.top(maps)))
        features: Tensor = self.norm(self.reduce(self.dropout(maps.mean(dim=(2, 3)))))
        return features

    def hold(self, frozen: int) -> None:
        """Keep the running statistics of the stem and the first blocks as they are."""
        if frozen:
            self.stem_norm.eval()
        for block in self.blocks[:frozen]:
            block.eval()


class PlainNetwork(AttributeNetwork):
    """Three 3×3 convolutions with pooling and two dense layers, as was usual in 2018.

    Dropout as of Srivastava et al. (2014); nothing is pretrained.
    """

    _WIDTHS = (32, 64, 128)

    def __init__(self, sizes: Mapping[str, int], side: int = 28) -> None:
        """Build the network for square pictures of `side` pixels."""
        super().__init__()
        layers: list[nn.Module] = []
        inputs = 3
        for width in self._WIDTHS:
            layers += [nn.Conv2d(inputs, width, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
            inputs, side = width, side // 2
        self.convolutions = nn.Sequential(*layers, nn.Dropout(0.25))
        self.reduce = nn.Linear(inputs * side * side, FEATURES)
        self.dropout = nn.Dropout(0.5)
        self.heads = _heads(sizes)

    def features(self, pictures: Tensor, frozen: int = 0) -> Tensor:
        """Map float (n, 3, side, side) in -1…1 to (n, 256)."""
        maps = self.convolutions(pictures).flatten(1)
        features: Tensor = self.dropout(functional.relu(self.reduce(maps)))
        return features


def build_network(
    name: str, sizes: Mapping[str, int], *, side: int, weights: Path | None
) -> AttributeNetwork:
    """Build the network that a recipe names, its convolutions laid out for speed.

    Args:
        name: "efficientnet-lite0" or "plain-cnn".
        sizes: how many labels every column has.
        side: of the square pictures that the plain network takes.
        weights: the file of EfficientNet-Lite0's weights.
    """
    if name == "efficientnet-lite0":
        network: AttributeNetwork = CompactNetwork(sizes, weights)
    else:
        network = PlainNetwork(sizes, side)
    return network.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]


def enlarged(pictures: Tensor, size: tuple[int, int]) -> Tensor:
    """Bring pictures to what a network takes.

    Args:
        pictures: uint8 or float (n, 3, h, w) in 0…255.
        size: height and width in pixels.

    Returns:
        float32 (n, 3, height, width), about -1…1, in the scale of EfficientNet-Lite0's weights.
    """
    scaled = (pictures.float() - 127.0) / 128.0
    if scaled.shape[2:] == size:
        return scaled
    return functional.interpolate(scaled, size=size, mode="bilinear", align_corners=False)
