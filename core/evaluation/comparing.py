"""From the lists of all recommenders to figures with intervals, and to what differs for certain."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.evaluation import measures
from core.evaluation.columns import ATTRIBUTES, CATEGORIES, CatalogueColumns, labels_of
from core.evaluation.figures import Figure, mean_figure, rounded
from core.evaluation.metrics import (
    NO_LABEL,
    Labels,
    Values,
    attribute_overlap,
    average_precision,
    bridged,
    entropy,
    ideal_overlap,
    jaccard,
    look_distance,
    mean_of,
    ndcg,
    precision,
)
from core.jobs import Progress, Report, StageMeter
from core.statistics.bootstrap import (
    interval,
    intervals_overlap,
    paired_difference,
    resampled_means,
)
from core.words import worded

if TYPE_CHECKING:
    from core.engine import Engine

JUDGING_STAGE = worded("Stages", "Judging the lists")
RESAMPLING_STAGE = worded("Stages", "Resampling the queries")
SPREAD = ("article_type", "colour")  # the attributes whose entropy within lists is given
AND = " & "

_LISTS_AT_ONCE = 400

Key = tuple[str, str, str]
"""Recommender, measure, attribute."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What sets two recommenders apart in one measure: `first` less `second`, on the same draws.

    `low` and `high` end the 95 % interval of the paired difference. `intervals_overlap` is about
    the two recommenders' own intervals.
    """

    measure: str
    attribute: str
    first: str
    second: str
    difference: float | None
    low: float | None
    high: float | None
    intervals_overlap: bool

    def as_json(self) -> dict[str, Any]:
        """Give all fields by name."""
        return asdict(self)


def judge(
    engine: "Engine",
    columns: CatalogueColumns,
    rows: NDArray[np.int64],
    lists: Mapping[str, Labels],
    report: Report,
) -> dict[Key, Values]:
    """Compute every measure of every recommender for each query.

    Returns:
        For each recommender, measure and attribute the values, shape (queries,); nan where a query
        says nothing.

    Raises:
        Cancelled: when `report` asks for the work to end.
    """
    found: dict[Key, Values] = {}
    meter = StageMeter(report, JUDGING_STAGE, len(rows) * len(lists))
    k = next(iter(lists.values())).shape[1]
    ideal = ideal_overlap(
        columns.matrix(ATTRIBUTES)[rows],
        columns.matrix(ATTRIBUTES)[columns.has_picture],
        k,
    )
    for name, recommended in lists.items():
        for (measure, attribute), values in {
            **agreement(columns, rows, recommended, ideal),
            **variety(columns, recommended),
        }.items():
            found[name, measure, attribute] = values
        distances = distances_within(engine, recommended, meter)
        found[name, measures.LOOK_DISTANCE.name, ""] = distances
    for first, second in combinations(lists, 2):
        shared = jaccard(lists[first], lists[second])
        found[first + AND + second, measures.JACCARD.named(k), ""] = shared
    return found


def agreement(
    columns: CatalogueColumns, rows: NDArray[np.int64], recommended: Labels, ideal: Labels
) -> dict[tuple[str, str], Values]:
    """Measure how far lists agree with their queries, by (measure, attribute)."""
    k = recommended.shape[1]
    found = {}
    for attribute in ATTRIBUTES:
        column = columns.labels[attribute]
        known = column[columns.has_picture & (column != NO_LABEL)]
        with_label = np.bincount(known, minlength=len(columns.codes) + 1)
        relevant = with_label[column[rows]] - 1
        labels = labels_of(recommended, column)
        found[measures.PRECISION.named(k), attribute] = precision(column[rows], labels)
        found[measures.AVERAGE_PRECISION.named(k), attribute] = average_precision(
            column[rows], labels, relevant
        )
    matrix = columns.matrix(ATTRIBUTES)
    gains = attribute_overlap(matrix[rows], labels_of(recommended, matrix))
    found[measures.NDCG.named(k), ""] = ndcg(gains, ideal)
    return found


def variety(columns: CatalogueColumns, recommended: Labels) -> dict[tuple[str, str], Values]:
    """Measure how varied lists are by the catalogue's columns, by (measure, attribute)."""
    found = {}
    for category in CATEGORIES:
        labels = labels_of(recommended, columns.labels[category])
        found[measures.BRIDGED.name, category] = bridged(labels)
    for attribute in SPREAD:
        labels = labels_of(recommended, columns.labels[attribute])
        found[measures.ENTROPY.name, attribute] = entropy(labels)
    return found


def distances_within(engine: "Engine", recommended: Labels, meter: StageMeter) -> Values:
    """Measure `look_distance` of every list, shape (queries,)."""
    found = np.full(len(recommended), np.nan)
    for start in range(0, len(recommended), _LISTS_AT_ONCE):
        block = recommended[start : start + _LISTS_AT_ONCE]
        filled = block != NO_LABEL
        vectors = engine.looks(np.where(filled, block, 0).ravel())
        vectors = vectors.reshape(*block.shape, -1) * filled[:, :, np.newaxis]
        found[start : start + len(block)] = look_distance(vectors, filled.sum(axis=1))
        meter.advance(len(block))
    return found


def with_intervals(
    values: Mapping[Key, Values], recommenders: tuple[str, ...], seed: int, report: Report
) -> tuple[list[Figure], list[Difference]]:
    """Give the mean of every measure with its interval, and the differences of each pair.

    Pairs are differenced the later recommender first, in the order of `recommenders`.
    """
    if not values:
        return [], []
    report(Progress(RESAMPLING_STAGE))
    resampled = resampled_means(np.stack(list(values.values()), axis=1), seed=seed)
    draws = dict(zip(values, resampled.T, strict=True))
    figures = [mean_figure(*key, column, draws[key]) for key, column in values.items()]
    kinds = dict.fromkeys((key[1], key[2]) for key in values if key[0] in recommenders)
    differences = [
        _difference(values, draws, first, second, kind)
        for kind in kinds
        for second, first in combinations(recommenders, 2)
    ]
    return figures, differences


def _difference(
    values: Mapping[Key, Values],
    draws: Mapping[Key, Values],
    first: str,
    second: str,
    kind: tuple[str, str],
) -> Difference:
    one, other = draws[first, *kind], draws[second, *kind]
    low, high = paired_difference(one, other)
    return Difference(
        *kind,
        first,
        second,
        rounded(mean_of(values[first, *kind]) - mean_of(values[second, *kind])),
        rounded(low),
        rounded(high),
        intervals_overlap(interval(one), interval(other)),
    )
