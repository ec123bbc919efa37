"""The training loop: by a recipe, with an early stop, resumable after every epoch."""

import copy
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from core.jobs import Progress, Report, StageMeter
from core.progress_lines import EpochDone
from core.vision.training.augmentation import mix, vary
from core.vision.training.averaging import follow
from core.vision.training.checkpoint import Checkpoint, OtherRun
from core.vision.training.dataset import LabelledPictures
from core.vision.training.losses import weighed_loss
from core.vision.training.networks import AttributeNetwork, build_network, enlarged
from core.vision.training.recipe import Phase, Recipe
from core.vision.training.sampling import batches, epoch_rows, repeat_factors
from core.words import worded

_LEAST_RATE = 0.002  # of the peak, at the end of the fall
_PREDICTED_AT_ONCE = 64
_STAGE = worded("Stages", "Training")

EpochReport = Callable[[EpochDone], None]


@dataclass(slots=True)
class Trained:
    """A finished training: the averaged network of the best epoch, and every epoch's figures.

    The best epoch is that of the last phase with the lowest validation loss; it is counted from 1.
    """

    network: AttributeNetwork
    curves: list[EpochDone]
    best_epoch: int


def train(
    data: LabelledPictures,
    recipe: Recipe,
    *,
    epochs: int,
    seed: int,
    checkpoint: Path,
    report: Report,
    epoch_done: EpochReport,
    weights: Path | None = None,
) -> Trained:
    """Train for `epochs` passes at most, going on from `checkpoint` if it is of the same run.

    One of another run is kept aside, and a note says why the training begins anew.

    The same pictures, recipe, epochs and seed give the same bytes of weights on the same machine,
    broken off or not. Training stops early when the validation loss was not lowered for
    `recipe.patience` epochs of the last phase (Prechelt, 1998, "Early stopping — but when?"); the
    losses of earlier phases are of pictures of another size and do not compare.

    Args:
        data: the pictures; only the training and the validation part are looked at.
        recipe: how to train.
        epochs: how many passes at most.
        seed: of all chance.
        checkpoint: the file that holds the last finished epoch.
        report: called with progress, counted in pictures over all epochs.
        epoch_done: called after every epoch, and first for those of an earlier, broken-off run.
        weights: the file of the pretrained weights, where the recipe's network has some.

    Raises:
        Cancelled: when the report asks for it; the last finished epoch is in `checkpoint`.
        OSError: when the checkpoint cannot be written.
    """
    with _repeatable(seed):
        kept = Checkpoint(checkpoint, _identity(data, recipe, epochs, seed))
        run = _Run(data, recipe, epochs, seed, weights)
        run.go_on_from(_take_up(kept, report))
        for figures in run.curves:
            epoch_done(figures)
        meter = _meter(run, report)
        while not run.finished:
            run.learn_epoch(meter)
            kept.save(run.state())
            epoch_done(run.curves[-1])
        return run.result()


def _take_up(kept: Checkpoint, report: Report) -> dict[str, Any] | None:
    """Give the state to go on from; say so where there is one that cannot be gone on from."""
    found = kept.load()
    if not isinstance(found, OtherRun):
        return found
    kept.keep_aside()
    sentence = worded(
        "Models", "The training begins anew: {why}. What was there is kept in {file}."
    ).filled(why=found.why, file=kept.aside.name)
    report(Progress(_STAGE, note=sentence))
    return None


class _Run:
    """One training between its first epoch and its last."""

    def __init__(
        self, data: LabelledPictures, recipe: Recipe, epochs: int, seed: int, weights: Path | None
    ) -> None:
        self._data, self._recipe, self._epochs, self._seed = data, recipe, epochs, seed
        self._network = build_network(
            recipe.network, data.sizes(), side=recipe.canvas.width, weights=weights
        )
        self._average = copy.deepcopy(self._network).eval()
        self._optimiser = torch.optim.AdamW(_groups(self._network, recipe), betas=(0.9, 0.99))
        self._weights = {name: recipe.beside.get(name, 0.0) for name in data.columns}
        self._weights[data.main] = 1.0
        self._targets = {name: column.targets for name, column in data.columns.items()}
        factors = repeat_factors(self._targets[data.main][data.training], recipe.rare_below)
        self.plan = [
            batches(epoch_rows(data.training, factors, seed, epoch), recipe.batch)
            for epoch in range(epochs)
        ]
        self.curves: list[EpochDone] = []
        self._best: dict[str, Tensor] = {}
        self._best_epoch = 0

    def go_on_from(self, state: dict[str, Any] | None) -> None:
        """Take up what a checkpoint holds."""
        if state is None:
            return
        self._network.load_state_dict(state["network"])
        self._average.load_state_dict(state["average"])
        self._optimiser.load_state_dict(state["optimiser"])
        self.curves = [EpochDone(**figures) for figures in state["curves"]]
        self._best, self._best_epoch = state["best"], state["best_epoch"]
        torch.set_rng_state(state["chance"])

    def state(self) -> dict[str, Any]:
        """Give what a checkpoint is to hold."""
        return {
            "network": self._network.state_dict(),
            "average": self._average.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "curves": [asdict(figures) for figures in self.curves],
            "best": self._best,
            "best_epoch": self._best_epoch,
        }

    @property
    def finished(self) -> bool:
        """Whether all epochs are done, or enough of them brought nothing."""
        done = len(self.curves)
        waited = done - self._best_epoch if self._best_epoch else 0
        return done >= self._epochs or waited >= self._recipe.patience

    def result(self) -> Trained:
        """Give the averaged network of the best epoch."""
        self._average.load_state_dict(self._best)
        return Trained(self._average, self.curves, self._best_epoch)

    def learn_epoch(self, meter: StageMeter) -> None:
        """Learn from every batch of the next epoch, then validate the averaged weights."""
        epoch = len(self.curves)
        phase = self._recipe.phase(epoch, self._epochs)
        generator = torch.Generator().manual_seed(self._seed * 1_000_003 + 500_009 + epoch)
        self._network.train()
        self._network.hold(phase.frozen)
        first_step = sum(len(of_epoch) for of_epoch in self.plan[:epoch])
        loss, right, seen = 0.0, 0, 0
        for step, rows in enumerate(self.plan[epoch], first_step):
            self._set_rate(step)
            batch_loss, batch_right = self._learn(rows, epoch, phase, generator)
            follow(self._average, self._network, self._recipe.averaging, step)
            loss, right, seen = loss + batch_loss * len(rows), right + batch_right, seen + len(rows)
            meter.advance(len(rows))
        validation_loss, accuracy = self._validate((phase.height, phase.width))
        figures = EpochDone(
            epoch + 1, self._epochs, loss / seen, right / seen, validation_loss, accuracy
        )
        self.curves.append(figures)
        self._keep_if_best(figures)

    def _keep_if_best(self, done: EpochDone) -> None:
        """Keep the averaged weights of the best epoch of the last phase."""
        last = self._recipe.phase(self._epochs - 1, self._epochs)
        if self._recipe.phase(done.epoch - 1, self._epochs) != last:
            return
        best = self.curves[self._best_epoch - 1] if self._best_epoch else None
        if best is None or done.validation_loss < best.validation_loss:
            self._best_epoch = done.epoch
            self._best = {name: value.clone() for name, value in self._average.state_dict().items()}

    def _learn(
        self, rows: Tensor, epoch: int, phase: Phase, generator: torch.Generator
    ) -> tuple[float, int]:
        recipe, size = self._recipe, (phase.height, phase.width)
        pictures = self._data.pictures[rows].contiguous()
        varied = vary(pictures, size, generator) if recipe.varied else enlarged(pictures, size)
        partner, share = None, 1.0
        if epoch < self._epochs - recipe.unmixed_epochs and _by_chance(recipe.mixing, generator):
            varied, partner, share = mix(varied, generator)
        _, logits = self._network(
            varied.contiguous(memory_format=torch.channels_last), phase.frozen
        )
        targets = {name: column[rows] for name, column in self._targets.items()}
        loss = weighed_loss(
            logits,
            targets,
            self._weights,
            smoothing=recipe.label_smoothing,
            partner=partner,
            share=share,
        )
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        main = self._data.main
        return float(loss.detach()), int((logits[main].argmax(dim=1) == targets[main]).sum())

    def _validate(self, size: tuple[int, int]) -> tuple[float, float]:
        main, rows = self._data.main, self._data.validation
        logits = predict(self._average, self._data.pictures[rows], size)[main]
        targets = self._targets[main][rows]
        loss = functional.cross_entropy(logits, targets)
        return float(loss), float((logits.argmax(dim=1) == targets).float().mean())

    def _set_rate(self, step: int) -> None:
        """Raise the learning rate to its peak, then let it fall to almost nothing."""
        steps = sum(len(of_epoch) for of_epoch in self.plan)
        warm_up = max(1, min(self._recipe.warm_up, steps // 10))
        share = min(1.0, (step + 1) / warm_up)
        if self._recipe.falling_rate:
            share = min(share, 0.5 * (1 + math.cos(math.pi * step / steps)))
        for group in self._optimiser.param_groups:
            group["lr"] = group["peak"] * max(share, _LEAST_RATE)


def predict(
    network: AttributeNetwork, pictures: Tensor, size: tuple[int, int]
) -> dict[str, Tensor]:
    """Give every column's logits, float32 (n, labels), for pictures, in their order.

    Args:
        network: in whatever mode; it is put into that for predicting.
        pictures: uint8 (n, 3, h, w).
        size: height and width in pixels to which they are enlarged.
    """
    network.eval()
    found: list[dict[str, Tensor]] = []
    with torch.inference_mode():
        for chunk in torch.split(pictures, _PREDICTED_AT_ONCE):
            large = enlarged(chunk, size).contiguous(memory_format=torch.channels_last)
            found.append(network(large)[1])
    return {name: torch.cat([each[name] for each in found]) for name in found[0]}


def _meter(run: _Run, report: Report) -> StageMeter:
    """Count pictures over all epochs, those of a broken-off run included, in one stage."""
    sizes = [sum(len(rows) for rows in of_epoch) for of_epoch in run.plan]
    before, total = sum(sizes[: len(run.curves)]), sum(sizes)

    def after_the_others(progress: Progress) -> None:
        rate, left = progress.rate, progress.seconds_left
        report(Progress(progress.stage, before + progress.done, total, rate, left))

    return StageMeter(after_the_others, _STAGE, total - before)


@contextmanager
def _repeatable(seed: int) -> Iterator[None]:
    """Let torch take only ways that give the same bits each time, beginning from one seed."""
    before, chance = torch.are_deterministic_algorithms_enabled(), torch.get_rng_state()
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(seed)
    try:
        yield
    finally:
        torch.use_deterministic_algorithms(before)
        torch.set_rng_state(chance)


def _by_chance(share: float, generator: torch.Generator) -> bool:
    return share > 0 and float(torch.rand(1, generator=generator)) < share


def _groups(network: AttributeNetwork, recipe: Recipe) -> list[dict[str, Any]]:
    """Give pretrained parts the smaller rate; decay weights, but not norms and biases."""
    groups: list[dict[str, Any]] = []
    named = list(network.named_parameters())
    for comes_pretrained, peak in ((True, recipe.pretrained_rate), (False, recipe.rate)):
        chosen = [
            value
            for name, value in named
            if (name.split(".")[0] in network.pretrained) == comes_pretrained
        ]
        for decay, many in ((recipe.weight_decay, True), (0.0, False)):
            values = [value for value in chosen if (value.ndim > 1) == many]
            if values:
                groups.append({"params": values, "weight_decay": decay, "peak": peak, "lr": peak})
    return groups


def _identity(data: LabelledPictures, recipe: Recipe, epochs: int, seed: int) -> dict[str, Any]:
    """Name what a checkpoint must agree on for its run to be the same run."""
    return {
        "pictures": data.fingerprint(),
        "recipe": recipe.as_json(),
        "epochs": epochs,
        "seed": seed,
    }
