"""What can be trained: a column of the catalogue, by one of two networks, into one folder."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.catalogue.column_words import column_title
from core.catalogue.labels import labels_of
from core.durable import write_text
from core.progress_lines import EpochDone
from core.words import worded
from core.workspace.corrections import CORRECTABLE
from fashrec_gui.language import spoken

if TYPE_CHECKING:
    from core.engine import Engine

ARTICLE_TYPE = "article_type"
COMPACT = "compact"
ORIGINAL = "original"
PRESETS = {
    COMPACT: (
        worded("Training", "Compact network"),
        worded(
            "Training",
            "The better one. Takes some 20 minutes for 5,000 products, two hours for 35,000.",
        ),
        worded("Training", "{column}, compact network"),
    ),
    ORIGINAL: (
        worded("Training", "Small 28×28 network of the original kind"),
        worded("Training", "Quick, and right less often. Takes minutes; good for a first look."),
        worded("Training", "{column}, small 28×28 network of the original kind"),
    ),
}
"""The networks: title, a line about time and quality, and what a training by it is called."""

_FEWEST_VALUES = 2
_RECORD = "training.json"
_CHECKPOINT = "checkpoint.pt"  # as the child names it


@dataclass(frozen=True, slots=True)
class Column:
    """A column that can be learnt, and how many values it has."""

    name: str
    values: int

    @property
    def title(self) -> str:
        """What the window calls it."""
        return spoken(column_title(self.name))


@dataclass(frozen=True, slots=True)
class Plan:
    """One training: of which catalogue, into which workspace, which column, by which network."""

    catalogue: Path
    workspace: Path
    catalogue_name: str
    column: str = ARTICLE_TYPE
    preset: str = COMPACT

    @property
    def folder(self) -> Path:
        """Where the training keeps its checkpoint, and leaves its result."""
        return self.workspace / "training" / f"{self.column}-{self.preset}"

    @property
    def resumable(self) -> tuple[Path, Path]:
        """The files that a training goes on from; a finished classifier needs neither."""
        return self.folder / _CHECKPOINT, self.folder / _RECORD

    @property
    def title(self) -> str:
        """What the window calls it: “Article type, compact network”."""
        return spoken(PRESETS[self.preset][2].filled(column=column_title(self.column)))

    def arguments(self) -> list[str]:
        """Give the command line of the child that trains."""
        return [
            *("train", str(self.catalogue), "--workspace", str(self.workspace)),
            *("--column", self.column, "--preset", self.preset, "--out", str(self.folder)),
            *("--json", "--progress", "json"),
        ]


@dataclass(frozen=True, slots=True)
class Record:
    """What a training folder says of its training; the epochs are those that are finished.

    `started` is in seconds since 1970: labels corrected later were not used.
    """

    started: float
    finished: bool = False
    epochs: tuple[EpochDone, ...] = ()

    @property
    def is_unfinished(self) -> bool:
        """Whether there are finished epochs to go on from."""
        return bool(self.epochs) and not self.finished

    def save(self, folder: Path) -> None:
        """Write it into the folder, which is made if need be.

        Raises:
            OSError: when the folder cannot be written or the disk is full.
        """
        folder.mkdir(parents=True, exist_ok=True)
        write_text(folder / _RECORD, json.dumps(asdict(self)))

    @classmethod
    def load(cls, folder: Path) -> Record | None:
        """Read it; None where there is none, or one that cannot be read: then all begins anew."""
        try:
            raw = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
            epochs = tuple(EpochDone(**epoch) for epoch in raw["epochs"])
            return cls(float(raw["started"]), bool(raw["finished"]), epochs)
        except (OSError, ValueError, TypeError, KeyError):
            return None


def learnable_columns(engine: Engine) -> list[Column]:
    """Give those of the `CORRECTABLE` columns with at least two values; reads the catalogue."""
    found = []
    for name in CORRECTABLE:
        values = labels_of(engine.products.column(name))
        if len(values) >= _FEWEST_VALUES:
            found.append(Column(name, len(values)))
    return found


def can_train() -> bool:
    """Tell whether this installation has what training needs; nothing is loaded."""
    return importlib.util.find_spec("torch") is not None
