"""The two ways to train: what `--preset` chooses between, as plain values."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from core.vision.preprocessing import Preprocessing

COLUMNS = ("article_type", "sub_category", "gender", "colour", "season", "usage")
"""The columns of a product that can be learnt, by the names of its attributes."""

_BESIDE = {
    "article_type": 0.5,
    "sub_category": 0.3,
    "gender": 0.5,
    "colour": 0.5,
    "season": 0.2,
    "usage": 0.2,
}


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the epochs: the size pictures are learnt at, and how much of the network is.

    `height` and `width` are in pixels; the first `frozen` blocks, and what lies before them, stay
    as they are.
    """

    height: int
    width: int
    frozen: int = 0


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that decides a training but the pictures, the number of epochs and the seed.

    `network` names the architecture. `phases` share the epochs evenly; growing pictures are the
    "progressive resizing" of Howard (fast.ai, 2018). `pretrained_rate` and `rate` are the peak
    learning rates of what comes pretrained and of what is new. With `falling_rate` the rate falls
    along a cosine (Loshchilov and Hutter, 2017, "SGDR"), after `warm_up` steps at most.
    `averaging` is the share that the averaged weights keep at each step, 0 for no averaging.
    `mixing` is the share of batches that are mixed, none of them in the last `unmixed_epochs`.
    Types rarer than `rare_below` of the pictures are seen more often. `patience` is the number of
    epochs of the last phase without a lower validation loss after which training stops. `beside`
    weighs the losses of the other columns; the chosen column weighs 1. Pictures whose first guess
    is below `mirror_below` are to be looked at in the mirror too, if that helps.
    """

    preset: str
    network: str
    canvas: Preprocessing
    epochs: int
    phases: tuple[Phase, ...]
    batch: int
    rate: float
    pretrained_rate: float
    weight_decay: float
    patience: int
    falling_rate: bool = True
    warm_up: int = 500
    varied: bool = True
    label_smoothing: float = 0.0
    mixing: float = 0.0
    unmixed_epochs: int = 2
    averaging: float = 0.0
    rare_below: float = 0.0
    beside: Mapping[str, float] = field(default_factory=dict)
    mirror_below: float = 0.0

    def phase(self, epoch: int, epochs: int) -> Phase:
        """Give the phase of an epoch, counted from 0, in a run of `epochs`."""
        return self.phases[min(len(self.phases) - 1, epoch * len(self.phases) // epochs)]

    @property
    def size(self) -> tuple[int, int]:
        """Height and width, in pixels, to which the finished network enlarges its pictures."""
        return self.phases[-1].height, self.phases[-1].width

    def as_json(self) -> dict[str, Any]:
        """Give every value, to tell whether a broken-off run is the same run."""
        return asdict(self)


COMPACT = Recipe(
    preset="compact",
    network="efficientnet-lite0",
    canvas=Preprocessing(60, 80),
    epochs=24,
    phases=(Phase(112, 84, frozen=3), Phase(128, 96, frozen=5), Phase(144, 108, frozen=5)),
    batch=32,
    rate=2e-3,
    pretrained_rate=7e-4,
    weight_decay=0.03,
    patience=4,
    label_smoothing=0.1,
    mixing=0.5,
    averaging=0.999,
    rare_below=0.001,
    beside=_BESIDE,
    mirror_below=0.6,
)
"""EfficientNet-Lite0 with its ImageNet weights, fine-tuned with several heads."""

ORIGINAL = Recipe(
    preset="original",
    network="plain-cnn",
    canvas=Preprocessing(28, 28),
    epochs=15,
    phases=(Phase(28, 28),),
    batch=64,
    rate=1e-3,
    pretrained_rate=1e-3,
    weight_decay=0.0,
    patience=4,
    falling_rate=False,
    warm_up=1,
    varied=False,
)
"""The baseline: a small plain CNN on 28×28 pictures, from scratch, with one head."""

PRESETS = {recipe.preset: recipe for recipe in (COMPACT, ORIGINAL)}
