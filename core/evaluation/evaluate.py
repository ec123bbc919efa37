"""How good a workspace's answers are, measured against the catalogue's own columns.

A merchandiser's catalogue says of each product what it is; of the query, the recommenders see the
picture alone. How often what they recommend agrees with the query's columns is the measure. The
blend ranks by the columns of the products it may recommend, and by the labels of the query's
neighbours, and is judged by the same columns; what they say of the query it is never told.
`evaluate` asks the engine as the window does, so the figures are about what the user gets, rules of
re-ranking included.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.errors import FashRecError
from core.evaluation import measures
from core.evaluation.answer import answer
from core.evaluation.asking import ask
from core.evaluation.columns import ATTRIBUTES, CatalogueColumns, draw, read_columns
from core.evaluation.comparing import judge, with_intervals
from core.evaluation.examples import agreement_of_lists, choose_examples, example_lists
from core.evaluation.exposure import times_recommended
from core.evaluation.figures import INDEX, Figure, rounded
from core.evaluation.judging_classifier import measure_classifier
from core.evaluation.metrics import NO_LABEL, Labels
from core.evaluation.spread import exposure_figures, exposure_of
from core.evaluation.timing import latency, latency_figures, take_time
from core.jobs import Report, StageMeter, silent
from core.statistics.bootstrap import RESAMPLES
from core.words import worded

if TYPE_CHECKING:
    from core.engine import Engine

INDEX_STAGE = worded("Stages", "Comparing the index with exact search")

_RECALL_QUERIES = 200
_RECALL_K = 20
_RECALL_BATCH = 20


@dataclass(frozen=True, slots=True, eq=False)
class Evaluation:
    """What was measured of a workspace.

    `document` holds named figures, ready for JSON; shares are between 0 and 1, latencies in
    milliseconds of one `Engine.recommend`, and a figure over nothing is None. `queries_with` counts
    the queries that have each attribute. `figures` holds everything measured, one `Figure` an
    entry, and `differences` what sets the recommenders apart. `times_recommended` counts for each
    recommender how often it recommended each product, shape (products,); `ids` names the products.
    """

    document: dict[str, Any]
    ids: tuple[str, ...]
    times_recommended: dict[str, Labels]


def evaluate(
    engine: "Engine",
    *,
    sample: int | None = None,
    k: int = 10,
    seed: int = 0,
    held_out_only: bool = True,
    report: Report = silent,
) -> Evaluation:
    """Measure the recommenders, the classifier and the index of a workspace.

    Queries are products that have a usable picture, by default those of the held-out fifth, which
    the shipped classifier never saw; without `held_out_only`, of the whole catalogue. `sample` of
    them are drawn with `seed`; None takes all. Recommendations may come from the whole catalogue.
    The classifier is measured over every product that has a picture and a label, and apart from
    that over the held-out ones. The index is compared with exact search on up to 200 products of
    the whole catalogue, whatever `held_out_only` says.

    Raises:
        FashRecError: when `sample` or `k` is below 1, or the engine cannot answer.
        Cancelled: when `report` asks for the work to end.
    """
    if (sample is not None and sample < 1) or k < 1:
        raise FashRecError(
            worded(
                "Reports",
                "An evaluation of {sample} products with {k} recommendations each "
                "measures nothing; ask for at least 1 of both.",
            ).filled(sample=sample, k=k)
        )
    columns = read_columns(engine)
    askable = columns.has_picture & columns.held_out if held_out_only else columns.has_picture
    rows = draw(askable, sample, seed)
    times = take_time(engine, rows, k, seed, report)
    lists = ask(engine, rows, k, report)
    values = judge(engine, columns, rows, lists, report)
    figures, differences = with_intervals(values, engine.recommenders, seed, report)
    exposure = {name: exposure_of(engine, columns, lists[name], seed) for name in lists}
    for name in lists:
        figures += exposure_figures(name, exposure[name], len(rows))
        figures += latency_figures(name, times[name], seed)
    classifier, of_classifier = measure_classifier(engine, columns, seed)
    index = _measure_index(engine, draw(columns.has_picture, _RECALL_QUERIES, seed), report)
    figures += [*of_classifier, _index_figure(index)]
    document = {
        **_about(engine, columns, rows),
        "k": k,
        "seed": seed,
        "held_out_only": held_out_only,
        "resamples": RESAMPLES,
        "recommenders": {
            name: {
                **_by_name(name, figures),
                "latency_ms": latency(times[name]),
                "exposure": exposure[name],
            }
            for name in engine.recommenders
        },
        "classifier": classifier,
        "index": index,
        "figures": [figure.as_json() for figure in figures],
        "differences": [difference.as_json() for difference in differences],
        "examples": _examples(columns, rows, lists, seed),
    }
    return Evaluation(
        {"answer": answer(document), **document},
        columns.ids,
        {name: times_recommended(found, len(columns.ids)) for name, found in lists.items()},
    )


def _about(engine: "Engine", columns: CatalogueColumns, rows: NDArray[np.int64]) -> dict[str, Any]:
    return {
        "workspace": str(engine.workspace),
        "fingerprint": engine.manifest.fingerprint,
        "catalogue": engine.manifest.name,
        "backbone": engine.manifest.backbone,
        "products": len(engine),
        "products_with_picture": int(columns.has_picture.sum()),
        "queries": len(rows),
        "queries_with": {
            attribute: int((columns.labels[attribute][rows] != NO_LABEL).sum())
            for attribute in ATTRIBUTES
        },
    }


def _by_name(recommender: str, figures: list[Figure]) -> dict[str, Any]:
    """Give a recommender's figures over its lists as {measure: value or {attribute: value}}."""
    found: dict[str, Any] = {}
    for figure in figures:
        if figure.recommender != recommender or figure.measure in _OWN_PLACE:
            continue
        if figure.attribute:
            found.setdefault(figure.measure, {})[figure.attribute] = figure.value
        else:
            found[figure.measure] = figure.value
    return found


_OWN_PLACE = {
    measure.name
    for measure in (
        measures.LATENCY,
        measures.STAGE_LATENCY,
        measures.COVERAGE,
        measures.GINI,
        measures.HUBS,
    )
}


def _measure_index(engine: "Engine", rows: NDArray[np.int64], report: Report) -> dict[str, Any]:
    meter = StageMeter(report, INDEX_STAGE, len(rows))
    total = 0.0
    for start in range(0, len(rows), _RECALL_BATCH):
        batch = rows[start : start + _RECALL_BATCH].tolist()
        total += engine.index_recall(batch, _RECALL_K) * len(batch)
        meter.advance(len(batch))
    recall = total / len(rows) if len(rows) else math.nan
    return {f"recall_at_{_RECALL_K}": rounded(recall), "queries": len(rows)}


def _index_figure(index: Mapping[str, Any]) -> Figure:
    name = f"recall_at_{_RECALL_K}"
    return Figure(INDEX, name, "", index[name], None, None, index["queries"])


def _examples(
    columns: CatalogueColumns, rows: NDArray[np.int64], lists: Mapping[str, Labels], seed: int
) -> dict[str, Any]:
    agreement = agreement_of_lists(lists)
    chosen = choose_examples(agreement, columns.labels["article_type"][rows], seed)
    return {
        name: [
            {**example, "agreement": rounded(float(agreement[place]))}
            for example, place in zip(
                example_lists(lists, rows.tolist(), columns.ids, places), places, strict=True
            )
        ]
        for name, places in chosen.items()
    }
