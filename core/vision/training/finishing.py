"""From a trained network to a classifier's folder: calibrate, export, measure, write."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.durable import write_bytes, write_text
from core.jobs import Progress, Report
from core.vision.classifier import FILE_NAME, ClassifierDescription, Head
from core.vision.exported_model import adopt
from core.vision.training.calibration import sure_from
from core.vision.training.card import model_card
from core.vision.training.dataset import LabelledPictures
from core.vision.training.exported_classifier import ask, choose_mirroring, export_classifier
from core.vision.training.loop import Trained
from core.vision.training.networks import FEATURES
from core.vision.training.plots import confusions_picture, curves_picture
from core.vision.training.recipe import Recipe
from core.vision.training.results import Guesses, calibrated, fit_temperatures, measured
from core.vision.training.tables import (
    confusions,
    confusions_table,
    curves_table,
    types_table,
    wrong_table,
)
from core.words import worded


def finish(
    trained: Trained,
    data: LabelledPictures,
    recipe: Recipe,
    about: Mapping[str, Any],
    out: Path,
    report: Report,
) -> dict[str, Any]:
    """Write everything that belongs to a trained classifier; what measures it is the exported file.

    Args:
        trained: the network and its curves.
        data: the pictures it was trained on.
        recipe: how it was trained.
        about: what the figures are to begin with: the catalogue's name, epochs and seed.
        out: the folder, which exists.
        report: called with progress.

    Returns:
        The figures of the card, and `curves`, a list with the figures of every epoch.

    Raises:
        OSError: when the folder cannot be written.
        Cancelled: when the report asks for it; what is written till then is whole.
    """
    report(Progress(worded("Stages", "Exporting")))
    new = out / f".{FILE_NAME}.new"
    export_classifier(trained.network, recipe, new)
    mirror_below, logits = choose_mirroring(new, data, recipe, report)
    temperatures = fit_temperatures(logits)
    validation = calibrated(logits, temperatures)
    threshold = sure_from(validation.confidence, validation.right)
    held_out = calibrated(ask(new, data, data.held_out, mirror_below, report), temperatures)
    report(Progress(worded("Stages", "Measuring")))
    figures = {
        **about,
        **_counts(trained, data, recipe),
        **measured(data, validation, held_out, threshold),
    }
    heads = tuple(
        Head(name, column.labels, temperatures[name]) for name, column in data.columns.items()
    )
    description = ClassifierDescription(
        heads, recipe.canvas, threshold, mirror_below, FEATURES, figures
    )
    _write_beside(trained, data, validation, held_out, out)
    write_text(out / "CARD.md", model_card(description, recipe))
    adopt(new, out / FILE_NAME, description.as_json())
    return {**figures, "curves": [asdict(point) for point in trained.curves]}


def _counts(trained: Trained, data: LabelledPictures, recipe: Recipe) -> dict[str, Any]:
    return {
        "preset": recipe.preset,
        "date": datetime.now(UTC).date().isoformat(),
        "epochs_done": len(trained.curves),
        "best_epoch": trained.best_epoch,
        "types": len(data.columns[data.main].labels),
        "training_pictures": len(data.training),
        "validation_pictures": len(data.validation),
        "held_out_pictures": len(data.held_out),
    }


def _write_beside(
    trained: Trained, data: LabelledPictures, validation: Guesses, held_out: Guesses, out: Path
) -> None:
    parts = (held_out, validation)
    found = confusions(parts)
    write_text(out / "curves.csv", curves_table(trained.curves))
    write_bytes(out / "curves.png", curves_picture(trained.curves, trained.best_epoch))
    write_text(out / "types.csv", types_table(data, held_out))
    write_text(out / "confusions.csv", confusions_table(data, found))
    write_bytes(out / "confusions.png", confusions_picture(data, found, parts))
    write_text(out / "wrong.csv", wrong_table(data, validation, held_out))
