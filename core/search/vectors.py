"""Vectors on disk: float16, L2-normalised, memory-mapped; row i is product i.

A row of zeros stands for a product without a usable picture.
"""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float16]
_BLOCK = 8192


class VectorWriter:
    """Writes a new file of vectors, float16 (rows, dimensions), block after block from the top.

    It writes rather than maps: on a full disk a write raises an error, where touching a mapped page
    would end the process.
    """

    def __init__(self, path: Path, rows: int, dimensions: int) -> None:
        """Begin the file.

        Raises:
            OSError: when it cannot be written.
        """
        self._file = path.open("wb")
        header = {"descr": "<f2", "fortran_order": False, "shape": (rows, dimensions)}
        np.lib.format.write_array_header_1_0(self._file, header)

    def append(self, block: Vectors) -> None:
        """Write the next rows, float16 (n, dimensions).

        Raises:
            OSError: when the disk is full.
        """
        self._file.write(np.ascontiguousarray(block, dtype="<f2").tobytes())

    def __enter__(self) -> "VectorWriter":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


def open_vectors(path: Path) -> Vectors:
    """Map a file of vectors read-only."""
    vectors: Vectors = np.load(path, mmap_mode="r")
    return vectors


def normalised(vectors: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
    """Give float32 vectors of length one along the last axis; zeros stay zeros."""
    values = np.asarray(vectors, dtype=np.float32)
    lengths = np.linalg.norm(values, axis=-1, keepdims=True)
    return (values / np.where(lengths > 0, lengths, 1)).astype(np.float32, copy=False)


def cosine(
    vectors: Vectors, rows: NDArray[np.int64], query: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Give the cosine of some rows with a query, float32 (len(rows),), from the full vectors.

    Args:
        vectors: float16 (n, dimensions), L2-normalised.
        rows: row numbers, int64.
        query: float32 (dimensions,), L2-normalised.
    """
    scores = vectors[rows].astype(np.float32) @ query
    clipped: NDArray[np.float32] = np.clip(scores, -1.0, 1.0)
    return clipped


def exact_neighbours(
    vectors: Vectors, query: NDArray[np.float32], count: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Compare a query with every row: the `count` nearest by cosine, best first, and their scores.

    This is the yardstick of the index, in bounded memory.
    """
    scores = np.empty(len(vectors), dtype=np.float32)
    for start in range(0, len(vectors), _BLOCK):
        block = vectors[start : start + _BLOCK].astype(np.float32)
        scores[start : start + _BLOCK] = block @ query
    best = best_first(scores, count)
    return best, scores[best]


def best_first(scores: NDArray[np.float32], count: int) -> NDArray[np.int64]:
    """Give the positions of the `count` highest scores, highest first, ties in row order."""
    count = min(count, len(scores))
    if count < len(scores):
        # argpartition alone would choose arbitrarily among ties at the border.
        border = np.partition(scores, len(scores) - count)[len(scores) - count]
        chosen = np.flatnonzero(scores >= border)
    else:
        chosen = np.arange(len(scores))
    order = np.argsort(-scores[chosen], kind="stable")[:count]
    return chosen[order].astype(np.int64)
