"""The classifier's stored guesses against the catalogue's own columns."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.evaluation import measures
from core.evaluation.classification import (
    Confusion,
    confusions,
    per_type,
    reliability,
    right_when_sure,
    top_k_accuracy,
    top_k_correct,
)
from core.evaluation.columns import CatalogueColumns, encode
from core.evaluation.figures import CLASSIFIER, Figure, mean_figure, rounded
from core.evaluation.metrics import NO_LABEL, Labels, Values
from core.statistics.bootstrap import interval, resampled_means
from core.statistics.calibration import (
    bin_shares,
    calibration_error,
    expected_calibration_error,
)

if TYPE_CHECKING:
    from core.engine import Engine

CONFUSIONS_SHOWN = 12
EXAMPLES_SHOWN = 6
MAIN_COLUMN = "article_type"


def measure_classifier(
    engine: "Engine", columns: CatalogueColumns, seed: int
) -> tuple[dict[str, Any], list[Figure]]:
    """Measure the classifier over all products it can be measured on, and over the held-out ones.

    Returns:
        What was found, by name and ready for JSON; and the figures over the held-out products, with
        intervals by resampling the products.
    """
    column = engine.manifest.classifier.get("column", MAIN_COLUMN)
    classes, numbers, probabilities = engine.stored_classes()
    # A class no product has gets a number of its own, so that it can match nothing.
    labels = np.append(encode(classes, dict(columns.codes)), NO_LABEL)
    guesses = labels[numbers]  # number -1, no guess, reaches the appended NO_LABEL
    true = column_of(engine, columns, column)
    measured = columns.has_picture & (true != NO_LABEL)
    held_out = measured & columns.held_out
    sure_from = float(engine.manifest.classifier["sure_from"])
    first = probabilities[:, 0].astype(np.float64)
    correct = top_k_correct(true, guesses, 1)
    values = {
        (measures.TOP_K.named(1), ""): correct[held_out].astype(np.float64),
        (measures.TOP_K.named(5), ""): top_k_correct(true, guesses, 5)[held_out].astype(np.float64),
        (measures.SURE.name, ""): (first >= sure_from)[held_out].astype(np.float64),
        (measures.RIGHT_WHEN_SURE.name, ""): right_when_sure(correct, first >= sure_from)[held_out],
        **other_heads(engine, columns, columns.has_picture & columns.held_out),
    }
    figures = [*_means(values, seed), _calibration(first[held_out], correct[held_out], seed)]
    types = dict(zip(labels.tolist(), classes, strict=False))
    names = {**_spellings(engine, column, true), **types}
    document = {
        "column": column,
        **_accuracy(true[measured], guesses[measured]),
        "of_unknown_types": int((~np.isin(true[measured], labels)).sum()),
        "sure_from": sure_from,
        "held_out": {
            **_accuracy(true[held_out], guesses[held_out]),
            "reliability": [asdict(one) for one in reliability(first[held_out], correct[held_out])],
            "types": [
                {**asdict(one), "label": names[one.label]}
                for one in per_type(true[held_out], guesses[held_out, 0])
            ],
            "confusions": [
                _in_words(one, names, columns, np.flatnonzero(held_out))
                for one in confusions(
                    true[held_out], guesses[held_out, 0], first[held_out], CONFUSIONS_SHOWN
                )
            ],
        },
    }
    return document, figures


def column_of(engine: "Engine", columns: CatalogueColumns, name: str) -> Labels:
    """Give the labels of a column, also of one that recommenders are not judged by."""
    if name in columns.labels:
        return columns.labels[name]
    return encode(engine.products.column(name), columns.codes)


def other_heads(
    engine: "Engine", columns: CatalogueColumns, measured: NDArray[np.bool_]
) -> dict[tuple[str, str], Values]:
    """Say of each measured product whether the classifier's other guesses are right.

    Returns:
        By (measure, column) 1 for right and 0 for wrong, shape (measured products,); nan where the
        catalogue is silent.
    """
    found: dict[tuple[str, str], Values] = {}
    for column, (values, numbers, _) in engine.stored_attributes().items():
        labels = np.append(encode(values, dict(columns.codes)), NO_LABEL)
        true = column_of(engine, columns, column)[measured]
        right = (labels[numbers][measured] == true).astype(np.float64)
        found[measures.ACCURACY.name, column] = np.where(true != NO_LABEL, right, np.nan)
    return found


def _means(values: Mapping[tuple[str, str], Values], seed: int) -> list[Figure]:
    figures = []
    for (measure, attribute), column in values.items():
        # Columns differ in the products that they are measured on, hence one by one.
        resampled = resampled_means(column[:, np.newaxis], seed=seed)[:, 0]
        figures.append(mean_figure(CLASSIFIER, measure, attribute, column, resampled))
    return figures


def _calibration(first: Values, correct: NDArray[np.bool_], seed: int) -> Figure:
    shares = bin_shares(first, correct)
    low, high = interval(calibration_error(resampled_means(shares, seed=seed)))
    return Figure(
        CLASSIFIER,
        measures.CALIBRATION.name,
        "",
        rounded(expected_calibration_error(first, correct)),
        rounded(low),
        rounded(high),
        len(shares),
    )


def _accuracy(true: Labels, guesses: Labels) -> dict[str, float | int | None]:
    return {
        "top1": rounded(top_k_accuracy(true, guesses, 1)),
        "top5": rounded(top_k_accuracy(true, guesses, 5)),
        "products": len(true),
        "top1_correct": int(top_k_correct(true, guesses, 1).sum()),
        "top5_correct": int(top_k_correct(true, guesses, 5).sum()),
    }


def _spellings(engine: "Engine", column: str, true: Labels) -> dict[int, str]:
    return dict(zip(true.tolist(), engine.products.column(column), strict=True))


def _in_words(
    confusion: Confusion,
    names: Mapping[int, str],
    columns: CatalogueColumns,
    rows: NDArray[np.int64],
) -> dict[str, Any]:
    return {
        "label": names[confusion.label],
        "taken_for": names[confusion.taken_for],
        "count": confusion.count,
        "share": rounded(confusion.share),
        "examples": [columns.ids[int(rows[p])] for p in confusion.places[:EXAMPLES_SHOWN]],
    }
