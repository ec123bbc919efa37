"""Varying the training pictures so that the network learns the product and not its placing."""

import torch
from torch import Tensor
from torch.nn import functional

_LARGEST_ZOOM = 0.18
_LARGEST_SHIFT = 0.10
_LARGEST_TURN = 0.10
_CONTRAST = 0.2
_BRIGHTNESS = 0.1
_SQUARE_CUT_CHANCE = 0.25


def augment(pictures: Tensor, generator: torch.Generator) -> Tensor:
    """Vary a batch: flips, small moves, turns and zooms, light, and the cut of square pictures.

    Args:
        pictures: uint8 (n, 3, height, width).
        generator: the source of all chance, for runs that can be repeated.

    Returns:
        float32 (n, 3, height, width) in 0…1; what moves in from outside is white.
    """
    count = len(pictures)
    ink = 1.0 - pictures.float() / 255.0  # white is 0, so that zero padding is white

    def spread(size: float, *shape: int) -> Tensor:
        return (torch.rand(count, *shape, generator=generator) * 2 - 1) * size

    zoom, turn, shift = 1 + spread(_LARGEST_ZOOM), spread(_LARGEST_TURN), spread(_LARGEST_SHIFT, 2)
    flip = torch.where(torch.rand(count, generator=generator) < 0.5, -1.0, 1.0)
    matrix = torch.zeros(count, 2, 3)
    matrix[:, 0, 0] = flip * zoom * torch.cos(turn)
    matrix[:, 0, 1] = -zoom * torch.sin(turn)
    matrix[:, 1, 0] = flip * zoom * torch.sin(turn)
    matrix[:, 1, 1] = zoom * torch.cos(turn)
    matrix[:, :, 2] = shift
    grid = functional.affine_grid(matrix, list(ink.shape), align_corners=False)
    ink = functional.grid_sample(ink, grid, align_corners=False)
    ink = _cut_to_square(ink, generator)
    light = 1 + spread(_CONTRAST, 1, 1, 1)
    tint = spread(_BRIGHTNESS, 3, 1, 1) * (ink > 0.02)
    return (1.0 - (ink * light + tint)).clamp_(0, 1)


def _cut_to_square(ink: Tensor, generator: torch.Generator) -> Tensor:
    """Blank the top and bottom of some pictures, as in catalogues of square pictures."""
    height, width = ink.shape[2:]
    margin = (height - width) // 2
    if margin <= 0:
        return ink
    square = torch.rand(len(ink), 1, 1, 1, generator=generator) < _SQUARE_CUT_CHANCE
    outside = torch.ones(height, dtype=torch.bool)
    outside[margin : height - margin] = False
    return ink.masked_fill(square & outside.view(1, 1, -1, 1), 0.0)
