"""What lies beside a classifier about its training: its curves, and those of the baseline."""

import csv
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from core.workspace.layout import Layout

NETWORK = "classifier.onnx"
CURVES = "curves.csv"
BASELINE = "baseline.json"


@dataclass(frozen=True, slots=True)
class Curve:
    """Loss and accuracy after each epoch, on the training and on the validation pictures."""

    epochs: list[int]
    training_loss: list[float]
    training_accuracy: list[float]
    validation_loss: list[float]
    validation_accuracy: list[float]


@dataclass(frozen=True, slots=True)
class TrainingRecord:
    """The curves of the classifier in use and of the baseline; None where there are none.

    `notes` says in sentences what could not be read.
    """

    curves: Curve | None = None
    baseline: Curve | None = None
    baseline_figures: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Give the curves as the columns of the files."""
        return asdict(self)


def find_classifier(workspace: Path, used: Mapping[str, Any]) -> Path | None:
    """Give the folder of the classifier that a generation was made with; None where it is gone.

    `used` is the manifest's word on it. An adopted one may have moved with its workspace, and
    another may have taken its place, so the folder must hold the very same network.
    """
    folder = Path(used["folder"])
    places = (folder, Layout(workspace).classifiers / folder.name)
    return next((place for place in places if _sha256(place / NETWORK) == used["sha256"]), None)


def _sha256(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError:
        return ""


def read_training_record(classifier: Path | None, shipped: Path) -> TrainingRecord:
    """Read the curves of a classifier from its folder, and the baseline's from the shipped one's.

    A file that is absent is no fault; one that cannot be read becomes a note, as does a classifier
    that has no folder any more.
    """
    notes: list[str] = []
    curves = baseline = None
    figures: Mapping[str, Any] = {}
    path = (classifier or Path()) / CURVES
    if classifier is None:
        notes.append(
            "The classifier that the catalogue was indexed with is not here any more, so its "
            "curves are missing."
        )
    elif path.is_file():
        try:
            with path.open(encoding="utf-8", newline="") as file:
                curves = _curve(csv.DictReader(file))
        except (OSError, ValueError, KeyError, TypeError) as error:
            notes.append(f"{path} cannot be read ({error}), so its curves are missing.")
    path = shipped / BASELINE
    if path.is_file():
        try:
            raw = json.loads(path.read_text(encoding="utf-8"))
            baseline, figures = _curve(raw["curves"]), dict(raw["figures"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            notes.append(f"{path} cannot be read ({error}), so the baseline is missing.")
    return TrainingRecord(curves, baseline, figures, tuple(notes))


def _curve(rows: Iterable[Mapping[str, Any]]) -> Curve | None:
    entries = list(rows)
    if not entries:
        return None
    return Curve(
        [int(entry["epoch"]) for entry in entries],
        [float(entry["training_loss"]) for entry in entries],
        [float(entry["training_accuracy"]) for entry in entries],
        [float(entry["validation_loss"]) for entry in entries],
        [float(entry["validation_accuracy"]) for entry in entries],
    )
