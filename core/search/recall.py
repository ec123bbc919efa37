"""How much of the truth an approximate search finds."""

import numpy as np
from numpy.typing import NDArray

NO_ROW = -1
"""Stands in places that no neighbour takes."""


def recall_at_k(found: NDArray[np.int64], exact: NDArray[np.int64]) -> float:
    """Measure how many of the true k nearest neighbours an approximate search finds.

    The recall of one query is the share of its exact neighbours that are among those found,
    whatever their order; the figure is the mean over queries (Aumüller, Bernhardsson and Faithfull,
    "ANN-Benchmarks", Information Systems 2020, section 2.1).

    Args:
        found: rows of the neighbours found, shape (queries, any width), `NO_ROW` in empty places.
        exact: rows of the true neighbours, shape (queries, k), `NO_ROW` in empty places; these
            are no neighbours and do not count. A query without any is left out.

    Returns:
        A share between 0 and 1; nan when there is no query with a neighbour.
    """
    real = exact != NO_ROW
    wanted = real.sum(axis=1)
    hits = ((exact[:, :, np.newaxis] == found[:, np.newaxis, :]).any(axis=2) & real).sum(axis=1)
    counted = wanted > 0
    if not counted.any():
        return float("nan")
    return float((hits[counted] / wanted[counted]).mean())
