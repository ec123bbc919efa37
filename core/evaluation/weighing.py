"""Choosing the blend's weights on validation products, which no figure is ever reported on.

`python -m core.evaluation.weighing WORKSPACE` prints the weights it finds; `BlendWeights` in
`core.recommend.blend` holds those of the shipped classifier. The search climbs from the weights in
use, one at a time (coordinate ascent), until no step helps.

What is climbed is the mean over the queries of precision@10 for article type, gender and colour,
plus a little for the other columns; a wrong type or gender spoils a list more than another shade
does, and counts twice. Lists come from the whole catalogue and, so that the weights serve a smaller
one too, from a random part of it; they hold no held-out product, and none is among the neighbours
whose labels speak for the query (`core.recommend.likelihoods`). Precision alone would give looks no
say, since among products that share all labels it cares for none; the weight of the look is
therefore not moved, and all others are found relative to it.
"""

import argparse
import dataclasses
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.catalogue.holdout import is_held_out, is_validation
from core.catalogue.store import ProductStore
from core.errors import FashRecError
from core.evaluation.columns import encode
from core.evaluation.metrics import NO_LABEL, Labels, mean_of, precision
from core.jobs import Report, StageMeter, silent
from core.recommend.blend import WEIGHTS, BlendWeights, blend_parts, weighted
from core.recommend.bridge import NEUTRAL
from core.recommend.candidates import blend_candidates
from core.recommend.collection import Collection
from core.recommend.likelihoods import likelihoods
from core.recommend.queries import products_query
from core.search.vectors import best_first
from core.words import worded
from core.workspace.opening import open_generation

IMPORTANCE: Mapping[str, float] = {
    "article_type": 2.0,
    "gender": 2.0,
    "colour": 1.0,
    "usage": 0.1,
    "season": 0.1,
    "sub_category": 0.1,
}
"""What a point of precision@10 in each column is worth."""

_K = 10
_PART = 5000
"""So many products make the smaller catalogue."""
_SEED = 0
_MOST_CANDIDATES = 800
_STEPS = (0.0, 0.5, 0.8, 1.25, 2.0)
_LEAST_GAIN = 1e-3  # less is no reason to let labels weigh more and looks less
_MOST_ROUNDS = 8
_MOST_WEIGHT = 10.0
_FIXED = "look"


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """The candidates of every query with what would score them and how good they are.

    `parts` are the names of the parts in `values`, float32 (queries, parts, candidates). For each
    column of `IMPORTANCE`, `asked` has the labels of the queries, shape (queries,), and `labels`
    those of their candidates, shape (queries, candidates). Queries that have fewer candidates than
    others are padded with ones of no part and no label.
    """

    parts: tuple[str, ...]
    values: NDArray[np.float32]
    asked: dict[str, Labels]
    labels: dict[str, Labels]

    def precision(self, weights: BlendWeights) -> dict[str, float]:
        """Give precision@10 by column for some weights, nan where no query has a label."""
        factors = np.array([weights.of(part) for part in self.parts], dtype=np.float32)
        scores = np.einsum("p,qpc->qc", factors, self.values)
        best = np.argpartition(-scores, _K - 1, axis=1)[:, :_K]
        return {
            column: mean_of(precision(self.asked[column], np.take_along_axis(labels, best, axis=1)))
            for column, labels in self.labels.items()
        }

    def worth(self, weights: BlendWeights) -> float:
        """Give the precisions added up by their importance."""
        found = self.precision(weights).items()
        return sum(IMPORTANCE[column] * value for column, value in found if not math.isnan(value))


def choose_weights(judged: Sequence[Judged], start: BlendWeights = WEIGHTS) -> BlendWeights:
    """Climb from `start` until no single step makes the lists better, all of them together."""
    best, worth = start, _worth(judged, start)
    names = [field.name for field in dataclasses.fields(start) if field.name != _FIXED]
    for _ in range(_MOST_ROUNDS):
        before = worth
        for name in names:
            for tried in _steps_from(best, name):
                value = _worth(judged, tried)
                if value > worth + _LEAST_GAIN:
                    best, worth = tried, value
        if worth <= before + _LEAST_GAIN:
            break
    return best


def _worth(judged: Sequence[Judged], weights: BlendWeights) -> float:
    return sum(each.worth(weights) for each in judged)


def _steps_from(weights: BlendWeights, name: str) -> list[BlendWeights]:
    value = getattr(weights, name)
    values = {round(min(_MOST_WEIGHT, value * step), 3) for step in _STEPS} | {
        round(value / 2 + 0.1, 3)
    }
    return [dataclasses.replace(weights, **{name: other}) for other in sorted(values - {value})]


def judge_candidates(
    collection: Collection,
    store: ProductStore,
    rows: Sequence[int],
    within: NDArray[np.int64] | None = None,
    report: Report = silent,
) -> Judged:
    """Ask for the candidates of some products, and judge them by the catalogue's columns.

    `within` are the rows that may be candidates, None for all; those that are held out never are,
    nor do they vote on what the query is. Of very many candidates, the best by the weights in use
    are kept.

    Raises:
        FashRecError: when there is nothing to ask about.
    """
    if not len(rows):
        raise FashRecError(
            worded(
                "Reports", "No validation product has a picture; choose weights on more products."
            )
        )
    codes: dict[str, int] = {}
    columns = {name: encode(store.column(name), codes) for name in IMPORTANCE}
    is_kept_out = np.array([is_held_out(product_id) for product_id in store.ids()], dtype=np.bool_)
    kept_out = np.flatnonzero(is_kept_out).astype(np.int64)
    every = np.arange(len(collection), dtype=np.int64)
    within = np.setdiff1d(every if within is None else within, kept_out)
    meter = StageMeter(report, worded("Stages", "Judging candidates"), len(rows))
    names: tuple[str, ...] = ()
    values = np.empty(0, dtype=np.float32)
    labels = {name: np.full((len(rows), _MOST_CANDIDATES), NO_LABEL) for name in columns}
    for place, row in enumerate(rows):
        query = products_query(collection, [row], store.product(row))
        candidates = blend_candidates(collection, query, _K, within, NEUTRAL)
        candidates = candidates[collection.has_picture[candidates]]
        candidates = np.setdiff1d(candidates, query.excluded)
        silent_rows = np.union1d(query.excluded, kept_out)  # what is excluded has no vote
        likely = likelihoods(collection, dataclasses.replace(query, excluded=silent_rows))
        parts = blend_parts(collection, query, candidates, likely)
        best = best_first(weighted(parts), _MOST_CANDIDATES)
        if not names:
            names = tuple(parts)
            values = np.full((len(rows), len(names), _MOST_CANDIDATES), -1.0, np.float32)
        values[place, :, : len(best)] = np.stack([parts[name][best] for name in names])
        for name, column in columns.items():
            labels[name][place, : len(best)] = column[candidates[best]]
        meter.advance()
    asked = {name: column[np.array(rows)] for name, column in columns.items()}
    return Judged(names, values, asked, labels)


def main() -> None:
    """Print the figures of the weights in use, and of those that are found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("workspace", type=Path)
    generation = open_generation(parser.parse_args().workspace)
    ids = generation.products.ids()
    chosen = np.array([is_validation(product_id) for product_id in ids], dtype=np.bool_)
    rows = np.flatnonzero(chosen & generation.collection.has_picture).tolist()
    count = len(generation.collection)
    part = np.sort(np.random.default_rng(_SEED).permutation(count)[:_PART]).astype(np.int64)
    catalogues = {"of all products": None} | ({f"of {_PART:,}": part} if count > _PART else {})
    judged = {
        title: judge_candidates(generation.collection, generation.products, rows, within)
        for title, within in catalogues.items()
    }
    for title, weights in (("in use", WEIGHTS), ("found", choose_weights([*judged.values()]))):
        print(f"{title}: {weights}")
        for catalogue, each in judged.items():
            figures = {name: round(value, 4) for name, value in each.precision(weights).items()}
            print(f"  precision@{_K} for {len(rows):,} products, lists {catalogue}: {figures}")


if __name__ == "__main__":
    main()
