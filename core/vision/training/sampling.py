"""Which pictures an epoch shows, in which order: rare labels come more often."""

import torch
from torch import Tensor


def repeat_factors(targets: Tensor, below: float) -> Tensor:
    """Say how often each picture is shown in an epoch, on average.

    The repeat-factor sampling of LVIS (Gupta et al., 2019): a label that a share f of the pictures
    has is shown max(1, sqrt(below / f)) times, so that what is rare is learnt and what is common is
    not forgotten.

    Args:
        targets: int64 (n,), label numbers.
        below: the share of pictures under which a label counts as rare; 0 repeats none.

    Returns:
        float64 (n,), each at least 1.
    """
    shares = torch.bincount(targets).double() / len(targets)
    return torch.sqrt(below / shares[targets]).clamp(min=1.0)


def epoch_rows(rows: Tensor, factors: Tensor, seed: int, epoch: int) -> Tensor:
    """Draw one epoch's rows, int64, in their order; the same for the same seed and epoch.

    A factor of 1.3 shows a picture once, and in three epochs of ten twice.
    """
    generator = torch.Generator().manual_seed(seed * 1_000_003 + epoch)
    chance = torch.rand(len(factors), generator=generator, dtype=torch.float64)
    times = factors.floor() + (chance < factors % 1).double()
    drawn = torch.repeat_interleave(rows, times.long())
    return drawn[torch.randperm(len(drawn), generator=generator)]


def batches(rows: Tensor, size: int) -> list[Tensor]:
    """Cut rows into batches of one size; what is left over waits for another epoch.

    Fewer rows than a batch are one batch.
    """
    if len(rows) <= size:
        return [rows]
    return list(torch.split(rows[: len(rows) // size * size], size))
