"""Choosing the blend's weights on validation products, which no figure is ever reported on.

`python -m core.evaluation.weighing WORKSPACE` prints the weights it finds; `BlendWeights` in
`core.recommend.blend` holds those of the shipped classifier. The search climbs from the weights in
use, one at a time (coordinate ascent), until no step helps.

What is climbed is the mean over the queries of precision@10 for article type, gender and colour,
plus a little for the other columns; a wrong type or gender spoils a list more than another shade
does, and counts twice. Lists come from the whole catalogue and, so that the weights serve a smaller
one too, from a random part of it. Precision alone would give looks no say, since among products
that share all labels it cares for none; the weight of the look is therefore not moved, and all
others are found relative to it.
"""

import argparse
import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.catalogue.holdout import is_validation
from core.catalogue.store import ProductStore
from core.errors import FashRecError
from core.jobs import Report, StageMeter, silent
from core.recommend.blend import WEIGHTS, BlendWeights, blend_parts
from core.recommend.bridge import NEUTRAL
from core.recommend.candidates import blend_candidates
from core.recommend.collection import Collection
from core.recommend.likelihoods import likelihoods
from core.recommend.queries import products_query
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

    `parts` are the names of the parts in `values`, float32 (queries, parts, candidates);
    `relevant` has for each column of `IMPORTANCE` bool (queries, candidates). Queries that have
    fewer candidates than others are padded with ones of no part and no worth.
    """

    parts: tuple[str, ...]
    values: NDArray[np.float32]
    relevant: dict[str, NDArray[np.bool_]]

    def precision(self, weights: BlendWeights) -> dict[str, float]:
        """Give precision@10 by column for some weights."""
        factors = np.array([weights.of(part) for part in self.parts], dtype=np.float32)
        scores = np.einsum("p,qpc->qc", factors, self.values)
        best = np.argpartition(-scores, _K - 1, axis=1)[:, :_K]
        return {
            column: float(np.take_along_axis(relevant, best, axis=1).mean())
            for column, relevant in self.relevant.items()
        }

    def worth(self, weights: BlendWeights) -> float:
        """Give the precisions added up by their importance."""
        return sum(IMPORTANCE[column] * value for column, value in self.precision(weights).items())


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

    `within` are the rows that may be candidates, None for all.

    Raises:
        FashRecError: when there is nothing to ask about.
    """
    if not len(rows):
        raise FashRecError("No validation product has a picture; choose weights on more products.")
    columns = {
        name: np.array([text.casefold() for text in store.column(name)]) for name in IMPORTANCE
    }
    meter = StageMeter(report, "Judging candidates", len(rows))
    names: tuple[str, ...] = ()
    values = np.empty(0, dtype=np.float32)
    relevant = {name: np.zeros((len(rows), _MOST_CANDIDATES), np.bool_) for name in columns}
    for place, row in enumerate(rows):
        query = products_query(collection, [row], store.product(row))
        candidates = blend_candidates(collection, query, _K, within, NEUTRAL)
        candidates = candidates[collection.has_picture[candidates]]
        candidates = np.setdiff1d(candidates, query.excluded)[:_MOST_CANDIDATES]
        parts = blend_parts(collection, query, candidates, likelihoods(collection, query))
        if not names:
            names = tuple(parts)
            values = np.full((len(rows), len(names), _MOST_CANDIDATES), -1.0, np.float32)
        values[place, :, : len(candidates)] = np.stack([parts[name] for name in names])
        for name, texts in columns.items():
            relevant[name][place, : len(candidates)] = texts[candidates] == texts[row]
        meter.advance()
    return Judged(names, values, relevant)


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
