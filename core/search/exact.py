"""Exact search: every vector is compared with the query. It is the yardstick of the index."""

import numpy as np
from numpy.typing import NDArray

from core.search.recall import NO_ROW
from core.search.vectors import Vectors, best_first

_BLOCK = 8192


def exact_neighbours(
    vectors: Vectors,
    queries: NDArray[np.float32],
    count: int,
    within: NDArray[np.int64] | None = None,
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Compare queries with every product that has a vector, in bounded memory.

    Args:
        vectors: of length one each.
        queries: float32 (queries, dimensions), L2-normalised.
        count: how many neighbours to give.
        within: the rows that count, int64; None for all.

    Returns:
        The rows of the nearest by cosine, int64 (queries, count), best first and ties in catalogue
        order, `NO_ROW` where there are no more; their scores, float32 (queries, count).
    """
    all_rows = vectors.rows()
    if within is not None:
        all_rows = np.intersect1d(all_rows, within)
    rows = np.full((len(queries), count), NO_ROW, dtype=np.int64)
    scores = np.full((len(queries), count), -np.inf, dtype=np.float32)
    for start in range(0, len(all_rows), _BLOCK):
        block = all_rows[start : start + _BLOCK]
        block_scores = queries @ vectors.wide(block).T
        for number, of_block in enumerate(block_scores):
            held = np.concatenate((scores[number], of_block))
            held_rows = np.concatenate((rows[number], block))
            best = best_first(held, count)
            rows[number], scores[number] = held_rows[best], held[best]
    return rows, scores
