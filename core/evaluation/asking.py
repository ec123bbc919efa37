"""Asking the engine for recommendations, as the window does."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.evaluation.metrics import NO_LABEL, Labels
from core.jobs import Report, StageMeter
from core.words import worded

if TYPE_CHECKING:
    from core.engine import Engine

QUERY_STAGE = worded("Stages", "Asking for recommendations")

_QUERIES_A_TASK = 8
_MOST_THREADS = 4


def ask(engine: "Engine", rows: NDArray[np.int64], k: int, report: Report) -> dict[str, Labels]:
    """Ask every recommender about every query, on several cores.

    Returns:
        For each recommender the rows it recommends, shape (queries, k), best first, `NO_LABEL` in
        the places that a short list leaves empty.

    Raises:
        Cancelled: when `report` asks for the work to end.
    """
    lists = {
        name: np.full((len(rows), k), NO_LABEL, dtype=np.int64) for name in engine.recommenders
    }

    def answer(places: range) -> int:
        for place in places:
            query = engine.query_products([int(rows[place])])
            for name, recommended in lists.items():
                found = engine.recommend(query, name, k, rules=False).recommendations
                recommended[place, : len(found)] = [entry.row for entry in found]
        return len(places)

    meter = StageMeter(report, QUERY_STAGE, len(rows))
    starts = range(0, len(rows), _QUERIES_A_TASK)
    with _pool() as pool:
        tasks = [
            pool.submit(answer, range(start, min(start + _QUERIES_A_TASK, len(rows))))
            for start in starts
        ]
        for done in _finished(tasks):
            meter.advance(done)
    return lists


@contextmanager
def _pool() -> Iterator[ThreadPoolExecutor]:
    """Give threads that stop after the task at hand when the work is broken off."""
    pool = ThreadPoolExecutor(min(os.cpu_count() or 1, _MOST_THREADS))
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _finished(tasks: Sequence[Future[int]]) -> Iterator[int]:
    for task in as_completed(tasks):
        yield task.result()
