"""Averaged weights: what is validated and exported."""

import torch
from torch import nn


def follow(average: nn.Module, network: nn.Module, keep: float, step: int) -> None:
    """Move the averaged weights towards the network's by a small share.

    An exponential moving average (Polyak and Juditsky, 1992; Tarvainen and Valpola, 2017, "Mean
    teachers"); in the first steps it keeps less, so that it forgets how the network began.

    Args:
        average: the network with the averaged weights, changed in place.
        network: the network that has just made a step.
        keep: the share of itself that the average keeps, 0 to be the network.
        step: the number of the step, from 0.
    """
    kept = min(keep, (1 + step) / (10 + step))
    means, values = list(average.state_dict().values()), list(network.state_dict().values())
    real = [number for number, mean in enumerate(means) if mean.dtype.is_floating_point]
    with torch.no_grad():
        torch._foreach_lerp_([means[n] for n in real], [values[n] for n in real], 1 - kept)
        for mean, value in zip(means, values, strict=True):
            if not mean.dtype.is_floating_point:
                mean.copy_(value)
