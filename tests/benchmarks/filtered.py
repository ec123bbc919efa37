"""Searching within a part of the catalogue."""

from collections.abc import Iterator

import numpy as np
from annoy import AnnoyIndex
from numpy.typing import NDArray

from tests.benchmarks import baselines
from tests.benchmarks.asking import Asked, K, recall_of
from tests.benchmarks.lines import Goal, Line
from tests.benchmarks.materials import Materials
from tests.benchmarks.timing import Ask, side_by_side

TOPIC = "filtered search"
_SHARES = (0.01, 0.1, 0.5)
_SEED = 3
_ASKED_FOR = 200
_OURS, _EXACT, _NAIVE = "FashRec", "scikit-learn on the subset", f"Annoy's {_ASKED_FOR}, filtered"


def measure(materials: Materials) -> Iterator[Line]:
    """Measure random subsets and one that a user would choose."""
    prepared = materials.large()
    asked = Asked(prepared.workspace)
    raw = asked.raw()
    index = _annoy(raw)
    queries = asked.queries(materials.sizes.queries)
    for name, within in subsets(asked).items():
        contenders = {
            _OURS: asked.whole_query(within),
            _EXACT: _on_subset(raw, within),
            _NAIVE: _ask_then_filter(index, raw, within),
        }
        answers = side_by_side(contenders, queries)
        samples = f"{len(queries)} queries for {K}, {prepared.origin}"
        truth = asked.truth(queries, as_engine=False, within=within)
        ours = asked.truth(queries, as_engine=True, within=within)
        yield Line(
            TOPIC,
            f"{name}, p95",
            "ms",
            answers[_OURS].p95,
            _EXACT,
            answers[_EXACT].p95,
            Goal("ours", at_most=8),
            samples,
            "the other has the subset's vectors laid out beforehand, for nothing",
        )
        yield Line(
            TOPIC,
            f"{name}, recall@{K} within",
            "recall",
            recall_of(answers[_OURS].found, ours),
            f"{_NAIVE} (p95 {answers[_NAIVE].p95:.1f} ms)",
            recall_of(answers[_NAIVE].found, truth),
            Goal("ours", at_least=0.99),
            samples,
        )
    asked.engine.close()


def subsets(asked: Asked) -> dict[str, NDArray[np.int64]]:
    """Give rows to search within, by what to call them."""
    random = np.random.default_rng(_SEED)
    total = len(asked.engine)
    chosen = {
        f"{share:.0%} at random": np.sort(
            random.choice(total, max(2 * K, int(total * share)), replace=False)
        ).astype(np.int64)
        for share in _SHARES
    }
    seasons = np.array(asked.engine.products.column("season"))
    names, counts = np.unique(seasons, return_counts=True)
    season = str(names[np.argsort(counts)[len(names) // 2]])
    rows = np.flatnonzero(seasons == season).astype(np.int64)
    chosen[f"season {season or 'unknown'} ({len(rows) / total:.0%})"] = rows
    return chosen


def _on_subset(raw: NDArray[np.float32], within: NDArray[np.int64]) -> Ask:
    searcher = baselines.scikit_learn(raw[within], K, asked_from=raw)

    def ask(row: int) -> NDArray[np.int64]:
        return baselines.without(within[searcher.ask(row)], row, K)

    return ask


def _annoy(raw: NDArray[np.float32]) -> AnnoyIndex:
    index = AnnoyIndex(raw.shape[1], "angular")
    index.set_seed(_SEED)
    for row, vector in enumerate(raw):
        index.add_item(row, vector)
    index.build(baselines.ANNOY_TREES)
    return index


def _ask_then_filter(index: AnnoyIndex, raw: NDArray[np.float32], within: NDArray[np.int64]) -> Ask:
    allowed = np.zeros(len(raw), dtype=bool)
    allowed[within] = True

    def ask(row: int) -> NDArray[np.int64]:
        found = np.array(index.get_nns_by_vector(raw[row], _ASKED_FOR), dtype=np.int64)
        return baselines.without(found[allowed[found]], row, K)

    return ask
