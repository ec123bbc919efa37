"""The network that learns article types: a small residual CNN for small pictures."""

import torch
from torch import Tensor, nn

FEATURES = 256
"""Length of the vector before the last layer, by which same-type products are ranked."""

_WIDTHS = (32, 64, 128, FEATURES)
_BLOCKS = (1, 1, 1, 1)


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions around a shortcut (He et al., 2016, "Identity mappings …")."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.norm1 = nn.BatchNorm2d(inputs)
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.shortcut: nn.Module = nn.Identity()
        if stride != 1 or inputs != outputs:
            self.shortcut = nn.Sequential(
                nn.AvgPool2d(stride, ceil_mode=True) if stride != 1 else nn.Identity(),
                nn.Conv2d(inputs, outputs, 1, bias=False),
            )

    def forward(self, x: Tensor) -> Tensor:
        """Map (n, inputs, h, w) to (n, outputs, h / stride, w / stride)."""
        active = torch.relu(self.norm1(x))
        y = self.conv1(active)
        y = self.conv2(torch.relu(self.norm2(y)))
        return y + self.shortcut(active)  # type: ignore[no-any-return]


class ArticleTypeNetwork(nn.Module):
    """Logits over article types and the features they are read from, for float pictures in 0…1."""

    mean: Tensor
    deviation: Tensor

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.tensor([0.84, 0.82, 0.81]).view(1, 3, 1, 1))
        self.register_buffer("deviation", torch.tensor([0.27, 0.28, 0.29]).view(1, 3, 1, 1))
        self.stem = nn.Conv2d(3, _WIDTHS[0], 3, 1, 1, bias=False)
        stages: list[nn.Module] = []
        inputs = _WIDTHS[0]
        for stage, (width, blocks) in enumerate(zip(_WIDTHS, _BLOCKS, strict=True)):
            for block in range(blocks):
                stages.append(ResidualBlock(inputs, width, 2 if stage and not block else 1))
                inputs = width
        self.stages = nn.Sequential(*stages)
        self.norm = nn.BatchNorm2d(inputs)
        self.dropout = nn.Dropout(0.2)
        self.classify = nn.Linear(inputs, classes)

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        """Map (n, 3, h, w) to logits (n, classes) and features (n, 256)."""
        x = (pictures - self.mean) / self.deviation
        x = torch.relu(self.norm(self.stages(self.stem(x))))
        features = x.mean(dim=(2, 3))
        return self.classify(self.dropout(features)), features
