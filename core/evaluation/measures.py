"""The measures that a report gives: what each is called, and the function that defines it."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.evaluation import classification, exposure, metrics
from core.statistics import calibration

SHARE, NUMBER, BITS, MILLISECONDS = "share", "number", "bits", "ms"


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure: its `name` in files, `title` for people, `unit`, and what defines it.

    `name` and `title` may hold {k}, the length of the lists.
    """

    name: str
    title: str
    unit: str
    function: Callable[..., Any]

    def named(self, k: int) -> str:
        """Give the name with the length of the lists filled in."""
        return self.name.format(k=k)

    def titled(self, k: int) -> str:
        """Give the title with the length of the lists filled in."""
        return self.title.format(k=k)

    @property
    def anchor(self) -> str:
        """The name by which a page refers to its definition."""
        return self.name.format(k="k")

    @property
    def source(self) -> str:
        """The function that defines it, as `module.function`."""
        return f"{self.function.__module__}.{self.function.__qualname__}"

    @property
    def summary(self) -> str:
        """The first sentence of its definition."""
        return self.paragraphs[0]

    @property
    def paragraphs(self) -> list[str]:
        """Its definition: the function's docstring up to the list of its arguments."""
        text = inspect.getdoc(self.function) or self.title
        for heading in ("\n\nArgs:", "\n\nReturns:", "\n\nRaises:"):
            text = text.partition(heading)[0]
        return [" ".join(part.split()) for part in text.split("\n\n")]


PRECISION = Measure("precision_at_{k}", "Precision@{k}", SHARE, metrics.precision)
AVERAGE_PRECISION = Measure(
    "mean_average_precision_at_{k}",
    "Mean average precision@{k}",
    SHARE,
    metrics.average_precision,
)
NDCG = Measure("ndcg_at_{k}", "NDCG@{k}", SHARE, metrics.ndcg)
BRIDGED = Measure("categories_bridged", "Categories in one list", NUMBER, metrics.bridged)
LOOK_DISTANCE = Measure("look_distance", "Distance within lists", NUMBER, metrics.look_distance)
ENTROPY = Measure("entropy", "Entropy within lists", BITS, metrics.entropy)
COVERAGE = Measure("coverage", "Coverage of the catalogue", SHARE, exposure.coverage)
GINI = Measure("gini", "Gini of exposure", SHARE, exposure.gini)
HUBS = Measure("hubs", "Too often recommended", NUMBER, exposure.hub_limit)
JACCARD = Measure("jaccard_at_{k}", "Overlap of lists", SHARE, metrics.jaccard)
LATENCY = Measure("latency_ms", "Time for a list", MILLISECONDS, metrics.median_and_p95)
STAGE_LATENCY = Measure("stage_ms", "Time by stage", MILLISECONDS, metrics.median_and_p95)
TOP_K = Measure("top{k}", "Top-{k}", SHARE, classification.top_k_accuracy)
CALIBRATION = Measure(
    "calibration_error", "Calibration error", SHARE, calibration.calibration_error
)
RELIABILITY = Measure("reliability", "Reliability", SHARE, classification.reliability)
SURE = Measure("sure", "Sure of itself", SHARE, classification.right_when_sure)
RIGHT_WHEN_SURE = Measure(
    "right_when_sure", "Right when sure", SHARE, classification.right_when_sure
)
ACCURACY = Measure("accuracy", "Accuracy", SHARE, classification.top_k_accuracy)
PER_TYPE = Measure("per_type", "By label", SHARE, classification.per_type)
CONFUSIONS = Measure("confusions", "Most confused", SHARE, classification.confusions)

OF_RECOMMENDERS = (
    PRECISION,
    AVERAGE_PRECISION,
    NDCG,
    BRIDGED,
    LOOK_DISTANCE,
    ENTROPY,
    COVERAGE,
    GINI,
    HUBS,
    JACCARD,
    LATENCY,
)
OF_THE_CLASSIFIER = (TOP_K, CALIBRATION, RELIABILITY, RIGHT_WHEN_SURE, PER_TYPE, CONFUSIONS)
