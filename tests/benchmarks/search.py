"""Searching about 35,000 products: a whole query beside what answers only with row numbers."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.search.measured_index import build_measured_index
from tests.benchmarks import baselines
from tests.benchmarks.asking import Asked, K, recall_of
from tests.benchmarks.baselines import Searcher
from tests.benchmarks.lines import Goal, Line
from tests.benchmarks.materials import Materials
from tests.benchmarks.timing import Answers, side_by_side

TOPIC = "search"
_OURS = "FashRec"


@dataclass(frozen=True, slots=True)
class _Measured:
    """All contenders' answers to the same queries, and how much of the truth they found."""

    answers: dict[str, Answers]
    recall: dict[str, float]
    samples: str


def measure(materials: Materials) -> Iterator[Line]:
    """Measure time, recall, and what the index weighs."""
    prepared = materials.large()
    asked = Asked(prepared.workspace)
    raw, folder = asked.raw(), materials.scratch(TOPIC)
    exact = baselines.scikit_learn(raw, K)
    annoy = baselines.annoy_alone(raw, K, folder)
    best = [
        baselines.hnsw(raw, K, folder),
        baselines.faiss_hnsw(raw, K, folder),
        baselines.faiss_flat(raw, K),
    ]
    queries = asked.queries(materials.sizes.queries)
    measured = _ask_all(asked, [exact, annoy, *best], queries, prepared.origin)
    yield from _against_exact(measured, exact)
    for searcher in (annoy, *best):
        yield _beside(measured, searcher)
    yield from _index(asked, annoy, measured, folder)
    asked.engine.close()


def _ask_all(
    asked: Asked, searchers: Sequence[Searcher], queries: list[int], origin: str
) -> _Measured:
    contenders = {_OURS: asked.whole_query(), **{one.name: one.ask for one in searchers}}
    answers = side_by_side(contenders, queries)
    truths = {ours: asked.truth(queries, as_engine=ours) for ours in (True, False)}
    recall = {
        name: recall_of(answer.found, truths[name == _OURS]) for name, answer in answers.items()
    }
    return _Measured(answers, recall, f"{len(queries)} queries, {origin}")


def _against_exact(measured: _Measured, exact: Searcher) -> Iterator[Line]:
    ours, theirs = measured.answers[_OURS], measured.answers[exact.name]
    note = "ours gives scored products with reasons, the others row numbers"
    yield Line(
        TOPIC,
        f"whole query, {K} results, median",
        "ms",
        ours.median,
        exact.name,
        theirs.median,
        Goal("ratio", at_least=6),
        measured.samples,
        note,
    )
    yield Line(
        TOPIC,
        f"whole query, {K} results, p95",
        "ms",
        ours.p95,
        exact.name,
        theirs.p95,
        Goal("ours", at_most=5),
        measured.samples,
        note,
    )


def _beside(measured: _Measured, searcher: Searcher) -> Line:
    ours, theirs = measured.answers[_OURS], measured.answers[searcher.name]
    return Line(
        TOPIC,
        "whole query, median, and the other's recall",
        "ms",
        ours.median,
        f"{searcher.name} (recall {measured.recall[searcher.name]:.3f})",
        theirs.median,
        samples=measured.samples,
    )


def _index(asked: Asked, annoy: Searcher, measured: _Measured, folder: Path) -> Iterator[Line]:
    yield Line(
        TOPIC,
        f"recall@{K} against exact search",
        "recall",
        measured.recall[_OURS],
        annoy.name,
        measured.recall[annoy.name],
        Goal("ours", at_least=0.995),
        measured.samples,
    )
    yield Line(
        TOPIC,
        "index on disk",
        "MB",
        asked.index_megabytes(),
        annoy.name,
        annoy.megabytes,
        Goal("ratio", at_least=3.33),
        measured.samples,
        "the goal is at most 30 % of the other's; the full vectors lie beside either",
    )
    if len(asked.vectors.base):
        began = time.perf_counter()
        build_measured_index(folder / "index.ann", asked.vectors.base)
        yield Line(
            TOPIC,
            "making the index",
            "s",
            time.perf_counter() - began,
            annoy.name,
            annoy.seconds,
            samples="once each",
            note="ours measures its own recall as well",
        )
