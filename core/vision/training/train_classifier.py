"""`fashrec train`: from a catalogue to a classifier with its card, in a process of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.catalogue.catalogue import Catalogue
from core.catalogue.product import Product
from core.catalogue.reader import read_catalogue
from core.errors import FashRecError, reason_of
from core.jobs import Report, silent
from core.progress_lines import EpochDone
from core.vision.backbones import EFFICIENTNET_LITE0
from core.vision.training.dataset import LabelledPictures, load_labelled_pictures
from core.vision.training.export_backbone import obtain_weights
from core.vision.training.finishing import finish
from core.vision.training.loop import EpochReport, train
from core.vision.training.recipe import COLUMNS, COMPACT, PRESETS, Recipe
from core.words import worded

SEED = 1
_CHECKPOINT = "checkpoint.pt"


@dataclass(frozen=True, slots=True)
class TrainingOptions:
    """What is to be learnt, and how.

    `column` is one of `recipe.COLUMNS`, `preset` one of `recipe.PRESETS`; `epochs` is None for as
    many as the preset has.
    """

    column: str = COLUMNS[0]
    preset: str = COMPACT.preset
    epochs: int | None = None
    seed: int = SEED


Correct = Callable[[Sequence[Product]], Sequence[Product]]


def _as_they_are(products: Sequence[Product]) -> Sequence[Product]:
    """Correct nothing."""
    return products


def _no_one(done: EpochDone) -> None:
    """Take no notice of an epoch."""


def train_classifier(
    source: Path,
    out: Path,
    options: TrainingOptions,
    *,
    models: Path,
    correct: Correct = _as_they_are,
    report: Report = silent,
    epoch_done: EpochReport = _no_one,
) -> dict[str, Any]:
    """Train on a catalogue's pictures and labels and write the classifier's folder.

    Everything is learnt and tuned on the products that are not held out; the figures are those of
    the held-out fifth. Run again after a break, it goes on after the last finished epoch.

    Args:
        source: the catalogue.
        out: the folder, made where it is absent.
        options: what is to be learnt, and how.
        models: the folder where weights may lie.
        correct: puts the user's corrections into the products, before anything is learnt.
        report: called with progress.
        epoch_done: called after every epoch, and first for those of a broken-off run.

    Returns:
        The figures that stand in the card, and the curves.

    Raises:
        CatalogueError: when the catalogue cannot be read or has too little to learn from.
        ModelError: when the pretrained weights are missing.
        FashRecError: when the folder cannot be written.
        Cancelled: when the report asks for it.
    """
    recipe = PRESETS[options.preset]
    catalogue = read_catalogue(source, report=report)
    try:
        out.mkdir(parents=True, exist_ok=True)
        data = _labelled(catalogue, correct(catalogue.products), options.column, recipe, report)
        epochs = options.epochs or recipe.epochs
        trained = train(
            data,
            recipe,
            epochs=epochs,
            seed=options.seed,
            checkpoint=out / _CHECKPOINT,
            report=report,
            epoch_done=epoch_done,
            weights=_weights(recipe, models, report),
        )
        about = {"catalogue": catalogue.name, "epochs": epochs, "seed": options.seed}
        figures = finish(trained, data, recipe, about, out, report)
        (out / _CHECKPOINT).unlink()
    except OSError as error:
        raise FashRecError(
            worded(
                "Training",
                "The classifier cannot be written to {out} ({reason}); make room "
                "on the disk, or see to it that you may write there: it goes on "
                "after the last finished epoch.",
            ).filled(out=out, reason=reason_of(error))
        ) from error
    return figures


def _labelled(
    catalogue: Catalogue,
    products: Sequence[Product],
    column: str,
    recipe: Recipe,
    report: Report,
) -> LabelledPictures:
    columns = (column, *(other for other in COLUMNS if other != column and other in recipe.beside))
    return load_labelled_pictures(catalogue, products, columns, recipe.canvas, report)


def _weights(recipe: Recipe, models: Path, report: Report) -> Path | None:
    if recipe.network != EFFICIENTNET_LITE0.name:
        return None
    return obtain_weights(EFFICIENTNET_LITE0, None, models, report, url=None)
