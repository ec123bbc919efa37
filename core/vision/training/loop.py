"""The training loop: one-cycle SGD with averaged weights, resumable after every epoch."""

import copy
import io
import math
import pickle
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.durable import write_bytes
from core.jobs import Report, StageMeter
from core.vision.training.augmentation import augment
from core.vision.training.dataset import LabelledPictures, Part
from core.vision.training.network import ArticleTypeNetwork

_BATCH = 128
_PEAK_RATE = 0.12
_MOMENTUM = 0.9
_WEIGHT_DECAY = 5e-4
_LABEL_SMOOTHING = 0.1
_AVERAGING = 0.995
_WARM_UP_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class EpochFigures:
    """One point of the training curves; losses are cross-entropies, accuracies top-1 in 0…1."""

    epoch: int
    training_loss: float
    training_accuracy: float
    validation_loss: float
    validation_accuracy: float


@dataclass(slots=True)
class Trained:
    """The averaged network and its curves."""

    network: ArticleTypeNetwork
    curves: list[EpochFigures]


def train(
    data: LabelledPictures, *, epochs: int, seed: int, checkpoint: Path, report: Report
) -> Trained:
    """Train for `epochs` passes, going on from `checkpoint` if it is of the same run.

    The learning rate rises to its peak and falls to nothing over the whole run (Smith and Topin,
    2019, "Super-convergence"); the returned weights are an exponential moving average.

    Raises:
        Cancelled: when the report asks for it; the last finished epoch is in `checkpoint`.
    """
    torch.manual_seed(seed)
    network = ArticleTypeNetwork(len(data.labels)).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = copy.deepcopy(network).eval()
    optimiser = torch.optim.SGD(_decayed_groups(network), lr=0.0, momentum=_MOMENTUM, nesterov=True)
    steps_per_epoch = math.ceil(len(data.training) / _BATCH)
    identity = _identity(data, epochs, seed)
    state = _load_checkpoint(checkpoint, identity)
    curves: list[EpochFigures] = []
    if state is not None:
        network.load_state_dict(state["network"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
        curves = [EpochFigures(**figures) for figures in state["curves"]]
        torch.set_rng_state(state["chance"])
    for epoch in range(len(curves), epochs):
        generator = torch.Generator().manual_seed(seed * 1_000_003 + epoch)
        meter = StageMeter(report, f"Training, epoch {epoch + 1} of {epochs}", len(data.training))
        loss = accuracy = 0.0
        first_step = epoch * steps_per_epoch
        for step, rows in enumerate(_batches(len(data.training), generator), first_step):
            _set_rate(optimiser, step, steps_per_epoch * epochs)
            batch_loss, correct = _learn(network, optimiser, data.training, rows, generator)
            _average(average, network, step)
            loss += batch_loss * len(rows)
            accuracy += correct
            meter.advance(len(rows))
        validation_loss, validation_accuracy = _validate(average, data.validation)
        count = len(data.training)
        curves.append(
            EpochFigures(
                epoch + 1, loss / count, accuracy / count, validation_loss, validation_accuracy
            )
        )
        _save_checkpoint(checkpoint, identity, network, average, optimiser, curves)
    return Trained(average, curves)


def predict(network: nn.Module, part: Part) -> Tensor:
    """Give float32 logits (n, classes) for the pictures of a part, in their order."""
    network.eval()
    with torch.inference_mode():
        chunks = torch.split(part.pictures, _BATCH * 4)
        return torch.cat([network(chunk.float() / 255.0)[0] for chunk in chunks])


def _learn(
    network: ArticleTypeNetwork,
    optimiser: torch.optim.Optimizer,
    part: Part,
    rows: Tensor,
    generator: torch.Generator,
) -> tuple[float, int]:
    network.train()
    pictures = augment(part.pictures[rows], generator).to(memory_format=torch.channels_last)
    labels = part.labels[rows]
    logits, _ = network(pictures)
    loss = functional.cross_entropy(logits, labels, label_smoothing=_LABEL_SMOOTHING)
    optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    optimiser.step()
    return float(loss.detach()), int((logits.argmax(dim=1) == labels).sum())


def _validate(network: nn.Module, part: Part) -> tuple[float, float]:
    logits = predict(network, part)
    loss = functional.cross_entropy(logits, part.labels)
    return float(loss), float((logits.argmax(dim=1) == part.labels).float().mean())


def _batches(count: int, generator: torch.Generator) -> Iterator[Tensor]:
    yield from torch.split(torch.randperm(count, generator=generator), _BATCH)


def _set_rate(optimiser: torch.optim.Optimizer, step: int, steps: int) -> None:
    warm_up = max(1, round(steps * _WARM_UP_SHARE))
    if step < warm_up:
        share = (step + 1) / warm_up
    else:
        share = 0.5 * (1 + math.cos(math.pi * (step - warm_up) / max(1, steps - warm_up)))
    for group in optimiser.param_groups:
        group["lr"] = _PEAK_RATE * share


def _average(average: nn.Module, network: nn.Module, step: int) -> None:
    keep = min(_AVERAGING, (1 + step) / (10 + step))
    with torch.no_grad():
        for mean, value in zip(
            average.state_dict().values(), network.state_dict().values(), strict=True
        ):
            if mean.dtype.is_floating_point:
                mean.lerp_(value, 1 - keep)
            else:
                mean.copy_(value)


def _decayed_groups(network: nn.Module) -> list[dict[str, Any]]:
    """Decay the weights of convolutions and of the last layer, not norms and biases."""
    weights = [p for p in network.parameters() if p.ndim > 1]
    others = [p for p in network.parameters() if p.ndim <= 1]
    return [
        {"params": weights, "weight_decay": _WEIGHT_DECAY},
        {"params": others, "weight_decay": 0.0},
    ]


def _identity(data: LabelledPictures, epochs: int, seed: int) -> dict[str, Any]:
    """Name what a checkpoint must agree on for its run to be the same run."""
    return {
        "labels": list(data.labels),
        "pictures": len(data.training),
        "size": list(data.training.pictures.shape[1:]),
        "epochs": epochs,
        "seed": seed,
    }


def _save_checkpoint(
    path: Path,
    identity: dict[str, Any],
    network: nn.Module,
    average: nn.Module,
    optimiser: torch.optim.Optimizer,
    curves: list[EpochFigures],
) -> None:
    content = io.BytesIO()
    torch.save(
        {
            "identity": identity,
            "network": network.state_dict(),
            "average": average.state_dict(),
            "optimiser": optimiser.state_dict(),
            "curves": [asdict(figures) for figures in curves],
            "chance": torch.get_rng_state(),  # so that going on is no other run
        },
        content,
    )
    write_bytes(path, content.getvalue())


def _load_checkpoint(path: Path, identity: dict[str, Any]) -> dict[str, Any] | None:
    if not path.is_file():
        return None
    try:
        state: dict[str, Any] = torch.load(path, weights_only=True)
        return state if state["identity"] == identity else None
    except (EOFError, KeyError, RuntimeError, TypeError, pickle.UnpicklingError):
        return None  # what is damaged, or of an older version, is begun anew
