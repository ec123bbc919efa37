"""The figures by which recommendations, the classifier and the index are judged.

Each is a pure function over arrays, so that what a figure means can be read and tested in one
place. A figure over nothing (no query, no product) is not a number: `nan`.

Labels are whole numbers; `NO_LABEL` stands for "unknown" and for "nothing in this place".
"""

import numpy as np
from numpy.typing import NDArray

NO_LABEL = -1

Labels = NDArray[np.int64]


def precision_at_k(query_labels: Labels, recommended_labels: Labels) -> float:
    """Measure how many of the k recommended products share the query's label.

    A recommendation is relevant when its label equals the query's. The precision of one query is
    the number of its relevant recommendations divided by k; the figure is the mean over queries
    (P@k in Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 2008, chapter
    8.4). A place that a short list left empty, and a product without a label, count as misses.
    Queries without a label are left out.

    Args:
        query_labels: shape (queries,).
        recommended_labels: shape (queries, k), `NO_LABEL` in empty places.

    Returns:
        A share between 0 and 1; nan when no query has a label.
    """
    known = query_labels != NO_LABEL
    if not known.any():
        return float("nan")
    relevant = recommended_labels[known] == query_labels[known, np.newaxis]
    return float(relevant.mean(axis=1).mean())


def top_k_correct(true_labels: Labels, guesses: Labels, k: int) -> NDArray[np.bool_]:
    """Say of each product whether its label is among the classifier's first k guesses.

    Args:
        true_labels: shape (products,), none of them `NO_LABEL`.
        guesses: shape (products, at least k), best first, `NO_LABEL` where there is no guess.

    Returns:
        Shape (products,).
    """
    correct: NDArray[np.bool_] = (guesses[:, :k] == true_labels[:, np.newaxis]).any(axis=1)
    return correct


def top_k_accuracy(true_labels: Labels, guesses: Labels, k: int) -> float:
    """Measure for what share of products the label is among the first k guesses.

    One minus the top-k error of Russakovsky et al., "ImageNet Large Scale Visual Recognition
    Challenge", IJCV 2015, section 4.1. A product of a label that the classifier does not know
    is a miss.

    Args:
        true_labels: shape (products,), none of them `NO_LABEL`.
        guesses: shape (products, at least k), best first, `NO_LABEL` where there is no guess.

    Returns:
        A share between 0 and 1; nan when there are no products.
    """
    if true_labels.size == 0:
        return float("nan")
    return float(top_k_correct(true_labels, guesses, k).mean())


def median_and_p95(values: NDArray[np.float64]) -> tuple[float, float]:
    """Give the median and the 95th percentile, linearly interpolated; nan for no values."""
    if values.size == 0:
        return float("nan"), float("nan")
    median, p95 = np.percentile(values, [50, 95])
    return float(median), float(p95)
