"""Probabilities that mean what they say, and a threshold from which a guess is sure."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]

PRECISION = 0.95
"""How often a guess that counts as sure is to be right."""

_TEMPERATURES = np.arange(0.3, 3.005, 0.01)
_WANTED_COVERAGE = 0.8
_FEWEST_SURE = 20
_DEVIATIONS = 1.645  # of a normal distribution: 95 % lie below


def fit_temperature(logits: Floats, targets: Numbers) -> float:
    """Find the temperature whose probabilities have the least cross-entropy.

    Guo et al., 2017, "On calibration of modern neural networks". To be asked with validation
    pictures.

    Args:
        logits: float32 (n, labels).
        targets: int64 (n,), -1 where the label is missing; those do not count.

    Returns:
        A number from 0.3 to 3, by which logits are to be divided; 1 where no label is known.
    """
    known = targets >= 0
    if not known.any():
        return 1.0
    losses = [cross_entropy(logits[known] / t, targets[known]) for t in _TEMPERATURES]
    return round(float(_TEMPERATURES[int(np.argmin(losses))]), 2)


def cross_entropy(logits: Floats, targets: Numbers) -> float:
    """Give the mean of -log p(right label); logits float32 (n, labels), targets int64 (n,)."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    of_right = shifted[np.arange(len(targets)), targets]
    return float(np.mean(np.log(np.exp(shifted).sum(axis=1)) - of_right))


def softmax(logits: Floats) -> Floats:
    """Give probabilities, float32 (n, labels)."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    probabilities: Floats = powers / powers.sum(axis=1, keepdims=True)
    return probabilities


def sure_from(confidence: Floats, right: NDArray[np.bool_], precision: float = PRECISION) -> float:
    """Choose the probability from which a first guess counts as sure, on validation pictures.

    The lowest threshold at which as many of the guesses above it are right as `precision` asks, and
    not by luck: the lower bound of their share (Wilson, 1927, one-sided, 95 %) reaches it. Where
    that leaves fewer than four fifths of the pictures sure, the threshold falls towards the lowest
    at which the share itself reaches it, until four fifths are.

    Args:
        confidence: float32 (n,), the probability of the first guess.
        right: bool (n,), whether it is right.
        precision: the share of right guesses among the sure ones.

    Returns:
        The threshold; 1.0 when no threshold will do.
    """
    order = np.argsort(-confidence, kind="stable")
    counts = np.arange(1, len(order) + 1)
    shares = np.cumsum(right[order]) / counts
    enough = counts >= min(_FEWEST_SURE, len(order))
    plain = np.flatnonzero(enough & (shares >= precision))
    if not len(plain):
        return 1.0
    proven = np.flatnonzero(enough & (lower_bound(shares, counts) >= precision))
    wanted = int(np.ceil(_WANTED_COVERAGE * len(order))) - 1
    last = max(int(proven[-1]) if len(proven) else 0, min(int(plain[-1]), wanted))
    return float(np.floor(float(confidence[order[last]]) * 1e4) / 1e4)


def lower_bound(shares: NDArray[np.float64], counts: Numbers) -> NDArray[np.float64]:
    """Give the lower bounds of shares found in so many trials (Wilson, 1927, one-sided, 95 %)."""
    z2 = _DEVIATIONS**2
    middle = shares + z2 / (2 * counts)
    reach = _DEVIATIONS * np.sqrt(shares * (1 - shares) / counts + z2 / (4 * counts**2))
    bound: NDArray[np.float64] = (middle - reach) / (1 + z2 / counts)
    return bound
