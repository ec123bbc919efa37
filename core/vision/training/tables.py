"""The classifier's tables, as CSV: its curves, its types, what it confuses, where it is wrong."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from core.progress_lines import EpochDone
from core.vision.training.calibration import Numbers
from core.vision.training.dataset import LabelledPictures
from core.vision.training.results import Guesses

_MOST_CONFUSIONS = 200
_EXAMPLES = 8

_CURVES = (
    "epoch",
    "training_loss",
    "training_accuracy",
    "validation_loss",
    "validation_accuracy",
)


@dataclass(frozen=True, slots=True)
class Confusion:
    """Pictures with one label that are taken for another.

    `count` is how many, `share` their part of all pictures with that label; `examples` are rows,
    those taken for the other label with the most confidence first.
    """

    label: int
    taken_for: int
    count: int
    share: float
    examples: tuple[int, ...]


def curves_table(curves: Sequence[EpochDone]) -> str:
    """Give loss and accuracy of every epoch."""
    return _csv(_CURVES, ([f"{getattr(point, name):.5g}" for name in _CURVES] for point in curves))


def types_table(data: LabelledPictures, held_out: Guesses) -> str:
    """Give precision and recall of every label of the main column, on held-out pictures.

    `pictures` counts those that were not held out. Precision is the share of right ones among the
    guesses of a label, recall the share of its pictures that are told; empty where there are none.
    """
    column = data.columns[data.main]
    learnt = np.bincount(_not_held_out(data), minlength=len(column.labels))
    kept = np.bincount(held_out.targets[data.main], minlength=len(column.labels))
    guessed = np.bincount(held_out.first, minlength=len(column.labels))
    right = np.bincount(held_out.first[held_out.right], minlength=len(column.labels))
    return _csv(
        ("label", "pictures", "precision", "recall", "held_out"),
        (
            (
                label,
                learnt[number],
                _ratio(right[number], guessed[number]),
                _ratio(right[number], kept[number]),
                kept[number],
            )
            for number, label in enumerate(column.labels)
        ),
    )


def confusions(parts: Sequence[Guesses]) -> list[Confusion]:
    """Find which labels are taken for which others in the main column, the most frequent first."""
    targets = np.concatenate([part.targets[part.main] for part in parts])
    first = np.concatenate([part.first for part in parts])
    rows = np.concatenate([part.rows for part in parts])
    confidence = np.concatenate([part.confidence for part in parts])
    wrong = np.flatnonzero(targets != first)
    wrong = wrong[np.argsort(-confidence[wrong], kind="stable")]
    pairs: dict[tuple[int, int], list[int]] = {}
    for place in wrong:
        pairs.setdefault((int(targets[place]), int(first[place])), []).append(int(rows[place]))
    having = np.bincount(targets)
    found = [
        Confusion(label, other, len(taken), len(taken) / int(having[label]), tuple(taken))
        for (label, other), taken in pairs.items()
    ]
    return sorted(found, key=lambda pair: (-pair.count, pair.label, pair.taken_for))


def confusions_table(data: LabelledPictures, found: Sequence[Confusion]) -> str:
    """Give the most frequent confusions with the ids of products as examples, joined by "|"."""
    labels = data.columns[data.main].labels
    return _csv(
        ("label", "taken_for", "count", "share", "examples"),
        (
            (
                labels[pair.label],
                labels[pair.taken_for],
                pair.count,
                f"{pair.share:.4f}",
                "|".join(data.product_ids[row] for row in pair.examples[:_EXAMPLES]),
            )
            for pair in found[:_MOST_CONFUSIONS]
        ),
    )


def wrong_table(data: LabelledPictures, validation: Guesses, held_out: Guesses) -> str:
    """Give every picture whose label is not told, the most confidently wrong first."""
    labels = data.columns[data.main].labels
    lines = [
        (
            float(part.confidence[place]),
            data.product_ids[part.rows[place]],
            labels[part.targets[data.main][place]],
            labels[part.first[place]],
            name,
        )
        for name, part in (("validation", validation), ("held-out", held_out))
        for place in np.flatnonzero(~part.right)
    ]
    lines.sort(key=lambda line: (-line[0], line[1]))
    return _csv(
        ("product_id", "label", "guess", "probability", "part"),
        (
            (product_id, label, guess, f"{probability:.4f}", part)
            for probability, product_id, label, guess, part in lines
        ),
    )


def _not_held_out(data: LabelledPictures) -> Numbers:
    targets = data.columns[data.main].targets.numpy()
    kept = np.ones(len(targets), bool)
    kept[data.held_out.numpy()] = False
    chosen: Numbers = targets[kept]
    return chosen


def _ratio(part: int, whole: int) -> str:
    return f"{part / whole:.4f}" if whole else ""


def _csv(header: Sequence[str], lines: Iterable[Sequence[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(lines)
    return text.getvalue()
