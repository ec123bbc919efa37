"""Varying the training pictures so that the network learns the product and not its placing."""

import torch
from torch import Tensor
from torch.nn import functional

_LARGEST_TURN = 0.14
_ZOOMS = (0.8, 1.1)
_LARGEST_STRETCH = 0.1
_LARGEST_SHIFT = 0.12
_SQUEEZED_SHARE = 0.35
_SQUEEZES = (1.15, 1.45)  # a portrait of 3:4 that was made square is 1.33 times too wide
_CONTRASTS = (0.88, 1.12)
_LARGEST_BRIGHTENING = 0.08
_ERASED_SHARE = 0.25
_ERASED_SIDES = (0.1, 0.35)


def vary(pictures: Tensor, size: tuple[int, int], generator: torch.Generator) -> Tensor:
    """Vary a batch: mirrored, turned, cropped, stretched, lit otherwise, partly erased.

    Some are squeezed flat, as portraits are that a shop has forced into squares.

    Args:
        pictures: uint8 (n, 3, h, w).
        size: height and width in pixels to which the pictures are brought on the way.
        generator: the source of all chance, for runs that can be repeated.

    Returns:
        float32 (n, 3, height, width) in -1…1; what moves in from outside is white.
    """
    scaled = (pictures.float() - 127.0) / 128.0
    moved = _moved(scaled, size, generator)
    return _erased(_relit(moved, generator), generator)


def mix(pictures: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor, float]:
    """Mix every picture with another of its batch (Zhang et al., 2018, "mixup").

    The share is of Beta(0.4, 0.4), and the larger part is always the picture's own.

    Returns:
        The mixed pictures, int64 (n,) with the number of each one's partner, and the share of the
        picture itself.
    """
    share = _beta(0.4, generator)
    share = max(share, 1 - share)
    partner = torch.randperm(len(pictures), generator=generator)
    return share * pictures + (1 - share) * pictures[partner], partner, share


def _beta(shape: float, generator: torch.Generator) -> float:
    """Draw from Beta(shape, shape) for a shape below 1 (Jöhnk, 1964), from this generator alone."""
    while True:
        one, other = (
            torch.rand(2, generator=generator, dtype=torch.float64) ** (1 / shape)
        ).tolist()
        if 0 < one + other <= 1:
            return float(one / (one + other))


def _spread(count: int, low: float, high: float, generator: torch.Generator) -> Tensor:
    return torch.rand(count, generator=generator) * (high - low) + low


def _moved(pictures: Tensor, size: tuple[int, int], generator: torch.Generator) -> Tensor:
    """Mirror, turn, zoom, stretch, squeeze and shift, all in one reading of the picture."""
    count, (height, width) = len(pictures), size
    flip = torch.where(torch.rand(count, generator=generator) < 0.5, -1.0, 1.0)
    turn = _spread(count, -_LARGEST_TURN, _LARGEST_TURN, generator)
    zoom = _spread(count, *_ZOOMS, generator)
    stretch = torch.exp(_spread(count, -_LARGEST_STRETCH, _LARGEST_STRETCH, generator))
    squeezed = torch.rand(count, generator=generator) < _SQUEEZED_SHARE
    flatter = torch.where(squeezed, _spread(count, *_SQUEEZES, generator), torch.ones(count))
    matrix = torch.zeros(count, 2, 3)
    matrix[:, 0, 0] = torch.cos(turn) * zoom * stretch * flip
    matrix[:, 0, 1] = -torch.sin(turn) * zoom * height / width
    matrix[:, 1, 0] = torch.sin(turn) * zoom * width / height * flip * flatter
    matrix[:, 1, 1] = torch.cos(turn) * zoom / stretch * flatter
    matrix[:, 0, 2] = _spread(count, -_LARGEST_SHIFT, _LARGEST_SHIFT, generator)
    matrix[:, 1, 2] = _spread(count, -_LARGEST_SHIFT, _LARGEST_SHIFT, generator)
    grid = functional.affine_grid(matrix, [count, 3, height, width], align_corners=False)
    ink = 1.0 - pictures  # white is 0, so that zero padding is white
    return 1.0 - functional.grid_sample(ink, grid, align_corners=False)


def _relit(pictures: Tensor, generator: torch.Generator) -> Tensor:
    contrast = _spread(len(pictures), *_CONTRASTS, generator).view(-1, 1, 1, 1)
    brightening = _spread(len(pictures), -_LARGEST_BRIGHTENING, _LARGEST_BRIGHTENING, generator)
    return (pictures * contrast + brightening.view(-1, 1, 1, 1)).clamp(-1, 1)


def _erased(pictures: Tensor, generator: torch.Generator) -> Tensor:
    """Paint a plain box over some pictures (Zhong et al., 2020, "Random erasing")."""
    height, width = pictures.shape[2:]
    chosen = torch.rand(len(pictures), generator=generator) < _ERASED_SHARE
    for number in torch.nonzero(chosen).flatten().tolist():
        share_down, share_across = _spread(2, *_ERASED_SIDES, generator).tolist()
        tall, wide = int(height * share_down), int(width * share_across)
        top = int(torch.randint(0, height - tall, (1,), generator=generator))
        left = int(torch.randint(0, width - wide, (1,), generator=generator))
        colour = torch.rand(3, 1, 1, generator=generator) * 2 - 1
        pictures[number, :, top : top + tall, left : left + wide] = colour
    return pictures
