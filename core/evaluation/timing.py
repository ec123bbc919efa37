"""How long a list of recommendations takes."""

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.evaluation import measures
from core.evaluation.figures import Figure, rounded
from core.evaluation.metrics import Values, median_and_p95
from core.jobs import Report, StageMeter
from core.statistics.bootstrap import interval, resampled_percentiles
from core.words import worded

if TYPE_CHECKING:
    from core.engine import Engine

TIMING_STAGE = worded("Stages", "Taking the time")
TIMED_QUERIES = 300
TOTAL = "total"


def take_time(
    engine: "Engine", rows: NDArray[np.int64], k: int, seed: int, report: Report
) -> dict[str, dict[str, Values]]:
    """Measure how long a list takes, one question at a time, on up to `TIMED_QUERIES` queries.

    Returns:
        For each recommender the milliseconds, shape (queries,), of each stage and of the whole
        `Engine.recommend` (`TOTAL`).

    Raises:
        Cancelled: when `report` asks for the work to end.
    """
    random = np.random.default_rng(seed)
    asked = random.permutation(rows)[:TIMED_QUERIES].tolist()
    taken: dict[str, list[dict[str, float]]] = {name: [] for name in engine.recommenders}
    meter = StageMeter(report, TIMING_STAGE, len(asked))
    for row in asked:
        query = engine.query_products([row])
        for name, times in taken.items():
            started = time.perf_counter()
            answer = engine.recommend(query, name, k, rules=False)
            whole = (time.perf_counter() - started) * 1000
            times.append({**answer.timing_ms, TOTAL: whole})
        meter.advance()
    return {
        name: {
            stage: np.array([entry[stage] for entry in times])
            for stage in (times[0] if times else (TOTAL,))
        }
        for name, times in taken.items()
    }


def latency(times: Mapping[str, Values]) -> dict[str, Any]:
    """Sum up one recommender's times: median and 95th percentile of the whole and of each stage."""

    def both(milliseconds: Values) -> dict[str, float | None]:
        median, p95 = median_and_p95(milliseconds)
        return {"median": rounded(median), "p95": rounded(p95)}

    stages = {stage: both(values) for stage, values in times.items() if stage != TOTAL}
    return {**both(times[TOTAL]), "stages": stages, "queries": len(times[TOTAL])}


def latency_figures(recommender: str, times: Mapping[str, Values], seed: int) -> list[Figure]:
    """Give the times as figures, with intervals by resampling the timed queries."""
    figures = []
    for stage, milliseconds in times.items():
        resampled = resampled_percentiles(milliseconds, (50, 95), seed=seed)
        values = median_and_p95(milliseconds)
        for name, value, draws in zip(("median", "p95"), values, resampled.T, strict=True):
            low, high = interval(draws)
            whole = stage == TOTAL
            figures.append(
                Figure(
                    recommender,
                    (measures.LATENCY if whole else measures.STAGE_LATENCY).name,
                    name if whole else f"{stage} {name}",
                    rounded(value),
                    rounded(low),
                    rounded(high),
                    len(milliseconds),
                )
            )
    return figures
