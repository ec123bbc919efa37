"""Probabilities that mean what they say, and a threshold from which a guess is sure."""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

_TEMPERATURES = torch.arange(0.3, 3.01, 0.02)
_ENOUGH = 20


@dataclass(frozen=True, slots=True)
class Calibration:
    """The temperature for the logits and the probability from which the first guess is sure."""

    temperature: float
    sure_from: float


def calibrate(logits: Tensor, labels: Tensor, *, precision: float = 0.95) -> Calibration:
    """Choose both on the validation part.

    The temperature minimises the cross-entropy (Guo et al., 2017, "On calibration of modern neural
    networks"); the threshold is the lowest at which the guesses above it are right as often as
    `precision` asks, 1.0 when no threshold is.

    Args:
        logits: float32 (n, classes).
        labels: int64 (n,).
        precision: the share of right guesses among the sure ones.
    """
    losses = [float(functional.cross_entropy(logits / t, labels)) for t in _TEMPERATURES]
    temperature = float(_TEMPERATURES[losses.index(min(losses))])
    probability, guess = functional.softmax(logits / temperature, dim=1).max(dim=1)
    order = probability.argsort(descending=True)
    right = (guess == labels)[order].float().cumsum(0)
    share = right / torch.arange(1, len(order) + 1)
    good = torch.nonzero(share >= precision).flatten()
    good = good[good >= min(_ENOUGH, len(order)) - 1]
    sure_from = float(probability[order[good[-1]]]) if len(good) else 1.0
    return Calibration(round(temperature, 2), round(sure_from, 4))
