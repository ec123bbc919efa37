"""What a training has left in its folder, read for the window."""

import csv
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import ModelError
from core.progress_lines import EpochDone
from core.words import worded

DESCRIPTION = "classifier.json"
_Z = 1.959964  # of the two-sided 95 % of the normal distribution


@dataclass(frozen=True, slots=True)
class Figures:
    """How good a classifier is on held-out products; shares from 0 to 1, None where not known.

    `interval` is that of `top1`, at 95 %. `sure_share` is how often it is sure of itself,
    `sure_top1` how often it is right then.
    """

    pictures: int
    top1: float
    interval: tuple[float, float]
    top5: float | None = None
    sure_share: float | None = None
    sure_top1: float | None = None


@dataclass(frozen=True, slots=True)
class Confusion:
    """One label that was taken for another: how often, and in which share of its pictures.

    Counted are the pictures that were not learnt from. `examples` are ids of products.
    """

    label: str
    taken_for: str
    count: int
    share: float
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrongPicture:
    """A picture whose label was not told; `part` says why it was not learnt from."""

    product_id: str
    label: str
    guess: str
    probability: float
    part: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A finished training, which had at most `epochs` epochs; `sha256` is that of its network."""

    folder: Path
    sha256: str
    column: str
    labels: tuple[str, ...]
    figures: Figures
    epochs: int
    curves: tuple[EpochDone, ...]
    confusions: tuple[Confusion, ...]
    wrong: tuple[WrongPicture, ...]


def has_outcome(folder: Path) -> bool:
    """Tell whether a training has finished in this folder."""
    return (folder / DESCRIPTION).is_file()


def read_outcome(folder: Path) -> Outcome:
    """Read what a finished training has left.

    Raises:
        ModelError: when a file is missing or damaged.
    """
    try:
        raw = json.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        return Outcome(
            folder,
            str(raw["sha256"]),
            str(raw["column"]),
            tuple(map(str, raw["heads"][0]["labels"])),
            _figures(raw["figures"]),
            int(raw["figures"]["epochs"]),
            _curves(folder / "curves.csv"),
            tuple(map(_confusion, _rows(folder / "confusions.csv"))),
            tuple(map(_wrong, _rows(folder / "wrong.csv"))),
        )
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise ModelError(
            worded(
                "Results",
                "The result of the training in {folder} cannot be read ({error}); discard it and "
                "train again.",
            ).filled(folder=folder, error=error)
        ) from error


def wilson_interval(share: float, count: int) -> tuple[float, float]:
    """Give the 95 % interval of a share of `count` (Wilson, 1927, the score interval)."""
    if count < 1:
        return 0.0, 1.0
    spread = _Z * _Z / count
    middle = (share + spread / 2) / (1 + spread)
    half = _Z * math.sqrt(share * (1 - share) / count + spread / (4 * count)) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)


def _figures(raw: Mapping[str, Any]) -> Figures:
    pictures, top1 = int(raw["held_out_pictures"]), float(raw["top1"])
    low, high = raw.get("intervals", {}).get("top1") or wilson_interval(top1, pictures)
    return Figures(
        pictures,
        top1,
        (float(low), float(high)),
        _share(raw.get("top5")),
        _share(raw.get("sure_share")),
        _share(raw.get("sure_top1")) if raw.get("sure_share") else None,
    )


def _share(value: Any) -> float | None:
    return None if value is None else float(value)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _curves(path: Path) -> tuple[EpochDone, ...]:
    rows = _rows(path)
    return tuple(
        EpochDone(
            int(row["epoch"]),
            len(rows),
            *(
                float(row[name])
                for name in (
                    "training_loss",
                    "training_accuracy",
                    "validation_loss",
                    "validation_accuracy",
                )
            ),
        )
        for row in rows
    )


def _confusion(row: Mapping[str, str]) -> Confusion:
    examples = tuple(filter(None, row["examples"].split("|")))
    return Confusion(
        row["label"], row["taken_for"], int(row["count"]), float(row["share"]), examples
    )


def _wrong(row: Mapping[str, str]) -> WrongPicture:
    return WrongPicture(
        row["product_id"], row["label"], row["guess"], float(row["probability"]), row["part"]
    )
