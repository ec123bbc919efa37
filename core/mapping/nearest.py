"""The nearest of some points to others, exactly, in blocks on all cores.

Exact rather than by an index: at the number of products that a map is drawn of it takes seconds,
gives the same answer each time, and can be cancelled between two blocks.
"""

import os
from concurrent.futures import ThreadPoolExecutor, as_completed

import numpy as np
from numpy.typing import NDArray

from core.jobs import StageMeter

_BLOCK = 256

Points = NDArray[np.float32]


def nearest(
    queries: Points, points: Points, count: int, meter: StageMeter
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Give for each query the nearest points by Euclidean distance.

    Args:
        queries: float32 (q, d).
        points: float32 (n, d).
        count: how many to find, at most n.
        meter: is told of each query that is done.

    Returns:
        The numbers of the points, int64 (q, count), nearest first; their distances, float32.

    Raises:
        Cancelled: by the meter.
    """
    rows = np.empty((len(queries), count), dtype=np.int64)
    distances = np.empty((len(queries), count), dtype=np.float32)
    squares = np.einsum("ij,ij->i", points, points)

    def find(start: int) -> int:
        block = slice(start, start + _BLOCK)
        some = queries[block]
        # The queries' own squares change nothing in the order.
        apart = squares - 2 * (some @ points.T)
        found = np.argpartition(apart, count - 1, axis=1)[:, :count]
        found_apart = np.take_along_axis(apart, found, axis=1)
        order = np.lexsort((found, found_apart), axis=1)
        rows[block] = np.take_along_axis(found, order, axis=1)
        exact = some[:, None] - points[rows[block]]
        distances[block] = np.sqrt(np.einsum("ijk,ijk->ij", exact, exact))
        return len(some)

    pool = ThreadPoolExecutor(os.cpu_count() or 1)
    try:
        for done in as_completed(
            [pool.submit(find, start) for start in range(0, len(queries), _BLOCK)]
        ):
            meter.advance(done.result())
    finally:
        pool.shutdown(cancel_futures=True)
    return rows, distances
