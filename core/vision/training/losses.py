"""What training makes small: the cross-entropies of all columns, weighed."""

from collections.abc import Mapping

import torch
from torch import Tensor
from torch.nn import functional


def weighed_loss(
    logits: Mapping[str, Tensor],
    targets: Mapping[str, Tensor],
    weights: Mapping[str, float],
    *,
    smoothing: float,
    partner: Tensor | None = None,
    share: float = 1.0,
) -> Tensor:
    """Add up the columns' cross-entropies, each averaged over the batch.

    Labels are smoothed (Szegedy et al., 2016, "Rethinking the Inception architecture"): the right
    one counts for `1 - smoothing`, the rest is spread over all. A picture without a label in a
    column adds nothing there.

    Args:
        logits: for every column float32 (n, labels).
        targets: for every column int64 (n,), -1 where a label is missing.
        weights: what every column's loss weighs.
        smoothing: the share of the smoothed labels.
        partner: int64 (n,), the number of the picture that each was mixed with.
        share: of the picture itself in the mixture.
    """
    total = torch.zeros(())
    for column, guessed in logits.items():
        loss = _each(guessed, targets[column], smoothing)
        if partner is not None:
            mixed_in = _each(guessed, targets[column][partner], smoothing)
            loss = share * loss + (1 - share) * mixed_in
        total = total + weights[column] * loss.mean()
    return total


def _each(logits: Tensor, targets: Tensor, smoothing: float) -> Tensor:
    losses = functional.cross_entropy(
        logits, targets.clamp(min=0), label_smoothing=smoothing, reduction="none"
    )
    return losses * (targets >= 0)
