"""How good the classifier in use is, on the held-out products of the catalogue that is open.

A new classifier is measured on the held-out fifth of its catalogue. What the classifier in use
guessed for the very same products lies in the workspace, so that the two can be compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.catalogue.holdout import is_held_out
from core.catalogue.labels import is_label, plain
from core.workspace.corrections import Corrections
from fashrec_gui.training.outcome import Figures, wilson_interval

if TYPE_CHECKING:
    from core.engine import Engine


def figures_in_use(engine: Engine, column: str) -> Figures | None:
    """Measure the stored guesses of a column against the catalogue's labels.

    Counted are the held-out products that have a picture and a label, corrected labels as they were
    corrected. None where there is none, or the classifier in use does not tell the column.

    Raises:
        WorkspaceError: when the corrections cannot be read.
    """
    known, numbers, probabilities = _guesses(engine, column)
    if not known:
        return None
    truth = _true_numbers(engine, column, known)
    counted = np.array(
        [
            is_label(label) and is_held_out(product_id)
            for product_id, label in zip(engine.products.ids(), truth[1], strict=True)
        ],
        dtype=np.bool_,
    ) & (numbers[:, 0] >= 0)
    if not counted.any():
        return None
    # The same number is right, but that of "no guess" is also that of "a label it does not know".
    right = (numbers[counted] == truth[0][counted, None]) & (truth[0][counted, None] >= 0)
    top1 = float(right[:, 0].mean())
    pictures = int(counted.sum())
    sure_from = engine.manifest.classifier.get("sure_from")
    if column != _main_column(engine) or sure_from is None:
        return Figures(pictures, top1, wilson_interval(top1, pictures))
    sure = probabilities[counted, 0] >= float(sure_from)
    return Figures(
        pictures,
        top1,
        wilson_interval(top1, pictures),
        float(right.any(axis=1).mean()),
        float(sure.mean()),
        float(right[sure, 0].mean()) if sure.any() else None,
    )


def _main_column(engine: Engine) -> str:
    return str(engine.manifest.classifier.get("column", "article_type"))


def _guesses(
    engine: Engine, column: str
) -> tuple[list[str], NDArray[np.int32], NDArray[np.float32]]:
    """Give the known labels, their numbers (n, guesses) best first, and the probabilities."""
    if column == _main_column(engine):
        return engine.stored_classes()
    labels, numbers, probabilities = engine.stored_attributes().get(
        column, ((), np.empty(0, np.int32), np.empty(0, np.float32))
    )
    return list(labels), numbers[:, None], probabilities[:, None]


def _true_numbers(
    engine: Engine, column: str, known: list[str]
) -> tuple[NDArray[np.int64], list[str]]:
    """Give for every row the number of its label, -1 for one that is not known, and the labels."""
    numbers = {plain(label): number for number, label in enumerate(known)}
    corrected = Corrections(engine.workspace).all()
    labels = engine.products.column(column)
    if corrected:
        for row, product_id in enumerate(engine.products.ids()):
            labels[row] = corrected.get(product_id, {}).get(column, labels[row])
    found = [numbers.get(plain(label), -1) for label in labels]
    return np.array(found, dtype=np.int64), labels
