"""How good a trained classifier is: calibrated guesses, and the figures of the card."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.statistics.calibration import expected_calibration_error
from core.vision.training.calibration import Floats, Numbers, fit_temperature, softmax
from core.vision.training.dataset import LabelledPictures
from core.vision.training.exported_classifier import Logits
from core.vision.training.measures import (
    Figure,
    among_best,
    precision_of_sure,
    share,
    with_interval,
)


@dataclass(frozen=True)
class Guesses:
    """Calibrated guesses about one part of the pictures.

    `rows` int64 (n,) are the pictures' numbers, `main` the column that was learnt; by column,
    `probabilities` has float32 (n, labels) and `targets` int64 (n,), -1 where a label is missing.
    """

    rows: Numbers
    main: str
    probabilities: dict[str, Floats]
    targets: dict[str, Numbers]

    @cached_property
    def first(self) -> Numbers:
        """The number of the most probable label in the main column, int64 (n,)."""
        best: Numbers = self.probabilities[self.main].argmax(axis=1)
        return best

    @cached_property
    def confidence(self) -> Floats:
        """Its probability, float32 (n,)."""
        highest: Floats = self.probabilities[self.main].max(axis=1)
        return highest

    @cached_property
    def right(self) -> NDArray[np.bool_]:
        """Whether it is the picture's label, bool (n,)."""
        return np.asarray(self.first == self.targets[self.main])


def fit_temperatures(validation: Logits) -> dict[str, float]:
    """Give every column its temperature, fitted on the validation part."""
    return {
        column: fit_temperature(logits, validation.targets[column])
        for column, logits in validation.logits.items()
    }


def calibrated(part: Logits, temperatures: Mapping[str, float]) -> Guesses:
    """Turn logits into probabilities."""
    probabilities = {
        column: softmax(logits / np.float32(temperatures[column]))
        for column, logits in part.logits.items()
    }
    return Guesses(part.rows, next(iter(part.logits)), probabilities, part.targets)


def measured(
    data: LabelledPictures, validation: Guesses, held_out: Guesses, sure_from: float
) -> dict[str, Any]:
    """Give the figures of the held-out part, each with its 95 % interval.

    Returns:
        Shares in 0…1: `top1` and `top5` of the main column over all its labels; `ece`, the expected
        calibration error; `sure_share`, how many guesses are sure, and `sure_top1`, how many of
        those are right; `intervals` of all these; `validation_top1`; `columns`, how many labels of
        every column are told rightly; and `sub_category`, told the better way, where it can be.
    """
    main, right = held_out.main, held_out.right
    best = among_best(held_out.probabilities[main], held_out.targets[main], 5)
    sure = held_out.confidence >= sure_from
    figures = {
        "top1": share(right),
        "top5": share(best),
        "ece": with_interval(
            lambda rows: expected_calibration_error(held_out.confidence[rows], right[rows]),
            len(right),
        ),
        "sure_share": share(sure),
        "sure_top1": precision_of_sure(right, sure),
    }
    found: dict[str, Any] = {name: round(each.value, 4) for name, each in figures.items()}
    found["intervals"] = {
        name: [round(each.low, 4), round(each.high, 4)] for name, each in figures.items()
    }
    found["validation_top1"] = round(float(validation.right.mean()), 4)
    found["columns"] = {column: _accuracy(held_out, column) for column in held_out.probabilities}
    if {"article_type", "sub_category"} <= set(held_out.probabilities):
        found["sub_category"] = _sub_category(data, validation, held_out)
    return found


def _accuracy(guesses: Guesses, column: str) -> dict[str, Any]:
    """Give the share of labels told rightly in one column, over pictures that have one there."""
    known = guesses.targets[column] >= 0
    told = guesses.probabilities[column].argmax(axis=1)
    right = (told == guesses.targets[column])[known]
    return {
        **share(right).as_json(),
        "pictures": int(known.sum()),
        "labels": guesses.probabilities[column].shape[1],
    }


def _sub_category(data: LabelledPictures, validation: Guesses, held_out: Guesses) -> dict[str, Any]:
    """Give the accuracy of the sub-category, told the way that is better on the validation part.

    Either by its own head, or by adding up the probabilities of the article types, each type's
    shared out over the sub-categories it has among the training pictures.
    """
    belongs = _types_to_sub_categories(data)
    ways = {
        "head": (_sub_right(validation, None), _sub_right(held_out, None)),
        "types": (_sub_right(validation, belongs), _sub_right(held_out, belongs)),
    }
    way = max(ways, key=lambda name: float(ways[name][0].mean()) if len(ways[name][0]) else 0.0)
    figure: Figure = share(ways[way][1])
    return {**figure.as_json(), "by": way}


def _sub_right(guesses: Guesses, belongs: Floats | None) -> NDArray[np.bool_]:
    targets = guesses.targets["sub_category"]
    if belongs is None:
        told = guesses.probabilities["sub_category"]
    else:
        told = guesses.probabilities["article_type"] @ belongs
    right: NDArray[np.bool_] = (told.argmax(axis=1) == targets)[targets >= 0]
    return right


def _types_to_sub_categories(data: LabelledPictures) -> Floats:
    """Give every type's training pictures by sub-category: shares, (types, sub-categories)."""
    sizes, rows = data.sizes(), data.training
    types = data.columns["article_type"].targets[rows].numpy()
    subs = data.columns["sub_category"].targets[rows].numpy()
    known = (types >= 0) & (subs >= 0)
    counts = np.zeros((sizes["article_type"], sizes["sub_category"]), np.float32)
    np.add.at(counts, (types[known], subs[known]), 1.0)
    shares: Floats = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1.0)
    return shares
