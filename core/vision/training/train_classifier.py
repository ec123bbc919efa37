"""`fashrec train`: from a catalogue to a classifier with its card, in a process of its own."""

import csv
import io
from dataclasses import asdict, astuple, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from torch import Tensor

from core.catalogue.reader import Catalogue, read_catalogue
from core.durable import write_text
from core.errors import FashRecError
from core.jobs import Progress, Report, silent
from core.vision.classifier import FILE_NAME, ClassifierDescription
from core.vision.preprocessing import Preprocessing
from core.vision.training.calibration import calibrate
from core.vision.training.dataset import LabelledPictures, load_labelled_pictures
from core.vision.training.export import export_network
from core.vision.training.loop import EpochFigures, Trained, predict, train
from core.vision.training.network import FEATURES

CANVAS = Preprocessing(30, 40)
EPOCHS = 18
SEED = 1
_CHECKPOINT = "checkpoint.pt"


def train_classifier(
    source: Path, out: Path, *, epochs: int = EPOCHS, seed: int = SEED, report: Report = silent
) -> dict[str, Any]:
    """Train on a catalogue's pictures and article types and write the classifier's folder.

    Everything is learnt and tuned on the products that are not held out; the figures are those of
    the held-out fifth. Run again after a break, it goes on after the last finished epoch.

    Returns:
        The figures that stand in the card.

    Raises:
        CatalogueError: when the catalogue cannot be read or has too little to learn from.
        FashRecError: when the folder cannot be written.
        Cancelled: when the report asks for it.
    """
    catalogue = read_catalogue(source, report=report)
    try:
        out.mkdir(parents=True, exist_ok=True)
        data = load_labelled_pictures(catalogue, CANVAS, report)
        checkpoint = out / _CHECKPOINT
        trained = train(data, epochs=epochs, seed=seed, checkpoint=checkpoint, report=report)
        report(Progress("Measuring"))
        figures = _export(data, trained, catalogue, epochs, seed, out)
        checkpoint.unlink()
    except OSError as error:
        raise FashRecError(
            f"The classifier cannot be written to {out} ({error.strerror or error}); choose "
            "another folder with --out."
        ) from error
    return figures


def _export(
    data: LabelledPictures,
    trained: Trained,
    catalogue: Catalogue,
    epochs: int,
    seed: int,
    out: Path,
) -> dict[str, Any]:
    calibration = calibrate(predict(trained.network, data.validation), data.validation.labels)
    figures = {
        "catalogue": catalogue.name,
        "date": datetime.now(UTC).date().isoformat(),
        "epochs": epochs,
        "seed": seed,
        "types": len(data.labels),
        "training_pictures": len(data.training),
        "validation_pictures": len(data.validation),
        "held_out_pictures": len(data.held_out),
        **_accuracy(
            predict(trained.network, data.held_out) / calibration.temperature,
            data,
            calibration.sure_from,
        ),
    }
    description = ClassifierDescription(
        data.labels,
        CANVAS,
        calibration.temperature,
        calibration.sure_from,
        FEATURES,
        figures,
    )
    export_network(
        trained.network,
        CANVAS,
        out / FILE_NAME,
        ["logits", "features"],
        description.as_json(),
    )
    write_text(out / "curves.csv", _curves_as_csv(trained.curves))
    write_text(out / "CARD.md", card(description))
    return {**figures, "curves": [asdict(point) for point in trained.curves]}


def _accuracy(logits: Tensor, data: LabelledPictures, sure_from: float) -> dict[str, float]:
    labels = data.held_out.labels
    right = logits.argmax(dim=1) == labels
    best = logits.topk(min(5, logits.shape[1]), dim=1).indices
    sure = logits.softmax(dim=1).max(dim=1).values >= sure_from
    return {
        "top1": round(float(right.float().mean()), 4),
        "top5": round(float((best == labels[:, None]).any(dim=1).float().mean()), 4),
        "sure_share": round(float(sure.float().mean()), 4),
        "sure_top1": round(float(right[sure].float().mean()), 4) if sure.any() else 0.0,
    }


def _curves_as_csv(curves: list[EpochFigures]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(field.name for field in fields(EpochFigures))
    writer.writerows([f"{value:.5g}" for value in astuple(point)] for point in curves)
    return text.getvalue()


def card(description: ClassifierDescription) -> str:
    """Give the model card, Markdown, for a trained classifier."""
    figures = description.figures
    return f"""# The article-type classifier

| | |
| --- | --- |
| trained on | {figures["catalogue"]}: {figures["training_pictures"]:,} pictures to learn from, \
{figures["validation_pictures"]:,} to tune on |
| held out | {figures["held_out_pictures"]:,} pictures: the products for which the SHA-256 of the \
id, as a number, leaves 1 when divided by 5 |
| article types | {figures["types"]}, all counted, however rare |
| **top-1 on the held-out pictures** | **{figures["top1"]:.1%}** |
| **top-5 on the held-out pictures** | **{figures["top5"]:.1%}** |
| sure of itself | for {figures["sure_share"]:.1%} of the held-out pictures, and then right in \
{figures["sure_top1"]:.1%} |
| network | residual CNN on {description.preprocessing.width}×{description.preprocessing.height} \
pixels, trained from scratch; {description.features} features before the last layer |
| training | {figures["epochs"]} epochs, seed {figures["seed"]}: SGD, one cycle, averaged weights, \
flips, shifts, turns, zooms, light, label smoothing 0.1 |
| probabilities | divided by temperature {description.temperature} before the softmax; sure from \
{description.sure_from} on, chosen on the validation pictures for 95 % right |
| date | {figures["date"]} |

It tells what a product picture on a white background shows. Its types and their spelling are those
of its catalogue; pictures with several products, on other backgrounds, or of types it never saw are
outside what it can do, and "not sure" is then the answer to expect.

Train it again, in the folder of the program:

    fashrec train CATALOGUE --out resources/classifier --epochs {figures["epochs"]}

`curves.csv` holds loss and accuracy of every epoch.
"""
