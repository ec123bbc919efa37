"""How good a workspace's answers are, measured against the catalogue's own columns.

A merchandiser's catalogue says of each product what it is; the pictures alone decide what is
recommended. How often the two agree is the measure. `evaluate` asks the engine as the window does,
so the figures are about what the user gets, rules of re-ranking included.
"""

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.catalogue.holdout import is_held_out
from core.errors import FashRecError
from core.evaluation.metrics import (
    NO_LABEL,
    Labels,
    median_and_p95,
    precision_at_k,
    top_k_accuracy,
    top_k_correct,
)
from core.jobs import Report, StageMeter, silent

if TYPE_CHECKING:
    from core.engine import Engine

ATTRIBUTES = ("article_type", "colour", "gender", "usage")
QUERY_STAGE = "Asking for recommendations"
INDEX_STAGE = "Comparing the index with exact search"

_RECALL_QUERIES = 200
_RECALL_K = 20
_RECALL_BATCH = 20
_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class _Catalogue:
    """What the columns say: labels by attribute, and which rows can be asked for."""

    labels: dict[str, Labels]  # shape (products,) each
    codes: dict[str, int]  # text of any label -> its number
    has_picture: NDArray[np.bool_]  # shape (products,)
    held_out: NDArray[np.bool_]  # shape (products,)


def evaluate(
    engine: "Engine",
    *,
    sample: int = 1000,
    k: int = 10,
    seed: int = 0,
    held_out_only: bool = False,
    report: Report = silent,
) -> dict[str, Any]:
    """Measure the recommenders, the classifier and the index of a workspace.

    Queries are products that have a usable picture: `sample` of them drawn with `seed`, or all when
    there are fewer; with `held_out_only` they come from the held-out fifth, products the shipped
    classifier never saw. Recommendations may come from the whole catalogue. The precision of a
    recommender is `metrics.precision_at_k` for each of `ATTRIBUTES`: two products agree when the
    texts are equal but for case and surrounding blanks, and a query whose attribute is empty is
    left out for that attribute. The classifier is measured over every product that has a picture
    and an article type, and apart from that over the held-out ones. The index is compared with
    exact search on up to 200 products of the whole catalogue, whatever `held_out_only` says.

    Returns:
        Named figures, ready for JSON; shares are between 0 and 1, latencies in milliseconds of one
        `Engine.recommend`, and a figure over nothing is None. `queries_with` counts the queries
        that each attribute was measured on.

    Raises:
        FashRecError: when `sample` or `k` is below 1, or the engine cannot answer.
        Cancelled: when `report` asks for the work to end.
    """
    if sample < 1 or k < 1:
        raise FashRecError(
            f"An evaluation of {sample} products with {k} recommendations each measures nothing; "
            "ask for at least 1 of both."
        )
    catalogue = _read_columns(engine)
    askable = catalogue.has_picture & catalogue.held_out if held_out_only else catalogue.has_picture
    rows = _draw(askable, sample, seed)
    recommenders = _measure_recommenders(engine, rows, k, catalogue.labels, report)
    return {
        "workspace": str(engine.workspace),
        "catalogue": engine.manifest.name,
        "backbone": engine.manifest.backbone,
        "products": len(engine),
        "products_with_picture": int(catalogue.has_picture.sum()),
        "queries": len(rows),
        "queries_with": {
            attribute: int((labels[rows] != NO_LABEL).sum())
            for attribute, labels in catalogue.labels.items()
        },
        "k": k,
        "seed": seed,
        "held_out_only": held_out_only,
        "recommenders": recommenders,
        "classifier": _measure_classifier(engine, catalogue),
        "index": _measure_index(
            engine, _draw(catalogue.has_picture, _RECALL_QUERIES, seed), report
        ),
    }


def _read_columns(engine: "Engine") -> _Catalogue:
    store = engine.products
    codes: dict[str, int] = {}
    labels = {attribute: _encode(store.column(attribute), codes) for attribute in ATTRIBUTES}
    has_picture = np.zeros(len(engine), dtype=np.bool_)
    has_picture[engine.products_with_picture()] = True
    return _Catalogue(
        labels=labels,
        codes=codes,
        has_picture=has_picture,
        held_out=np.array([is_held_out(product_id) for product_id in store.ids()], dtype=np.bool_),
    )


def _encode(texts: Sequence[str], codes: dict[str, int]) -> Labels:
    """Number the texts, equal ones alike, with `codes` remembering (and gaining) the numbers."""
    folded = (text.strip().casefold() for text in texts)
    numbers = (codes.setdefault(text, len(codes)) if text else NO_LABEL for text in folded)
    return np.fromiter(numbers, dtype=np.int64, count=len(texts))


def _draw(askable: NDArray[np.bool_], sample: int, seed: int) -> NDArray[np.int64]:
    rows = np.flatnonzero(askable).astype(np.int64)
    if len(rows) <= sample:
        return rows
    return np.sort(np.random.default_rng(seed).choice(rows, size=sample, replace=False))


def _measure_recommenders(
    engine: "Engine", rows: NDArray[np.int64], k: int, labels: dict[str, Labels], report: Report
) -> dict[str, Any]:
    recommended = {name: np.full((len(rows), k), NO_LABEL) for name in engine.recommenders}
    milliseconds = {name: np.zeros(len(rows)) for name in engine.recommenders}
    meter = StageMeter(report, QUERY_STAGE, len(rows))
    for place, row in enumerate(rows.tolist()):
        query = engine.query_products([row])
        for name in engine.recommenders:
            started = time.perf_counter()
            answer = engine.recommend(query, name, k)
            milliseconds[name][place] = (time.perf_counter() - started) * 1000
            found = [recommendation.row for recommendation in answer.recommendations[:k]]
            recommended[name][place, : len(found)] = found
        meter.advance()
    return {
        name: {
            f"precision_at_{k}": {
                attribute: _figure(
                    precision_at_k(column[rows], _labels_of(recommended[name], column))
                )
                for attribute, column in labels.items()
            },
            "latency_ms": _latency(milliseconds[name]),
        }
        for name in engine.recommenders
    }


def _labels_of(rows: NDArray[np.int64], column: Labels) -> Labels:
    return np.where(rows == NO_LABEL, NO_LABEL, column[rows])


def _latency(milliseconds: NDArray[np.float64]) -> dict[str, float | None]:
    median, p95 = median_and_p95(milliseconds)
    return {"median": _figure(median), "p95": _figure(p95)}


def _measure_classifier(engine: "Engine", catalogue: _Catalogue) -> dict[str, Any]:
    classes, indices, _ = engine.stored_classes()
    # A class no product has gets a number of its own, so that it can match nothing.
    numbers = np.append(_encode(classes, dict(catalogue.codes)), NO_LABEL)
    guesses = numbers[indices]  # index -1, no guess, reaches the appended NO_LABEL
    true = catalogue.labels["article_type"]
    measured = catalogue.has_picture & (true != NO_LABEL)
    held_out = measured & catalogue.held_out
    return {
        **_accuracy(true[measured], guesses[measured]),
        "of_unknown_types": int((~np.isin(true[measured], numbers)).sum()),
        "held_out": _accuracy(true[held_out], guesses[held_out]),
    }


def _accuracy(true: Labels, guesses: Labels) -> dict[str, float | int | None]:
    return {
        "top1": _figure(top_k_accuracy(true, guesses, 1)),
        "top5": _figure(top_k_accuracy(true, guesses, 5)),
        "products": len(true),
        "top1_correct": int(top_k_correct(true, guesses, 1).sum()),
        "top5_correct": int(top_k_correct(true, guesses, 5).sum()),
    }


def _measure_index(engine: "Engine", rows: NDArray[np.int64], report: Report) -> dict[str, Any]:
    meter = StageMeter(report, INDEX_STAGE, len(rows))
    total = 0.0
    for start in range(0, len(rows), _RECALL_BATCH):
        batch = rows[start : start + _RECALL_BATCH].tolist()
        total += engine.index_recall(batch, _RECALL_K) * len(batch)
        meter.advance(len(batch))
    recall = total / len(rows) if len(rows) else math.nan
    return {f"recall_at_{_RECALL_K}": _figure(recall), "queries": len(rows)}


def _figure(value: float) -> float | None:
    return None if math.isnan(value) else round(value, _DECIMALS)
