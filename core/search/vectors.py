"""Vectors on disk: float16, memory-mapped, in the slots of one large file and one small one.

The large file, the base, is what the prebuilt index was made of, and is shared by one generation
after another; products that came later are in the small one, the tail. A product's row leads to its
slot: first those of the base, then those of the tail.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.search.halves import Halves, dots, widened

NO_SLOT = -1
"""Stands for a product without a usable picture, which has no vector."""

_ROWS_AT_ONCE = 4096
_DISTANCES_AT_ONCE = 256


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

    def append(self, block: Halves) -> None:
        """Write the next rows, float16 (n, dimensions).

        Raises:
            OSError: when the disk is full.
        """
        self._file.write(np.ascontiguousarray(block, dtype="<f2").tobytes())

    def __enter__(self) -> "VectorWriter":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


def open_vectors(path: Path) -> Halves:
    """Map a file of vectors read-only."""
    mapped: Halves = np.asarray(np.load(path, mmap_mode="r"))
    return mapped


@dataclass(frozen=True, slots=True, eq=False)
class Vectors:
    """A vector for each product that has a usable picture.

    `base` float16 (b, dimensions) and `tail` float16 (t, dimensions) hold the vectors; `slots`
    int32 (n,) tells for each row which one is its own, counting through both, or `NO_SLOT`.
    """

    base: Halves
    tail: Halves
    slots: NDArray[np.int32]

    @classmethod
    def in_order(cls, matrix: Halves) -> "Vectors":
        """Take a matrix, float16 (n, dimensions), whose row i is product i's."""
        return cls(matrix, matrix[:0], np.arange(len(matrix), dtype=np.int32))

    def __len__(self) -> int:
        return len(self.slots)

    @property
    def dimensions(self) -> int:
        """How many numbers a vector has."""
        return int(self.base.shape[1])

    def rows(self) -> NDArray[np.int64]:
        """Give the rows that have a vector, int64, in order."""
        return np.flatnonzero(self.slots != NO_SLOT).astype(np.int64)

    def take(self, rows: NDArray[np.int64]) -> Halves:
        """Give the vectors of some rows, float16 (len(rows), dimensions); zeros where none is."""
        slots = self.slots[rows]
        in_base = slots < len(self.base)
        if in_base.all() and (slots >= 0).all():
            return self.base[slots]
        found = np.zeros((len(rows), self.dimensions), dtype=np.float16)
        in_tail = np.flatnonzero(~in_base)
        in_base &= slots >= 0
        found[in_base] = self.base[slots[in_base]]
        found[in_tail] = self.tail[slots[in_tail] - len(self.base)]
        return found

    def wide(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Give the vectors of some rows, float32 (len(rows), dimensions)."""
        return widened(self.take(rows))

    def dots(self, rows: NDArray[np.int64], query: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give the product of some rows' vectors with a query, float32 (len(rows),).

        With several queries, float32 (dimensions, queries), it is float32 (len(rows), queries).
        """
        products = np.empty((len(rows), *query.shape[1:]), dtype=np.float32)
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            block = slice(start, start + _ROWS_AT_ONCE)
            products[block] = dots(self.take(rows[block]), query)
        return products

    def distances(self, rows: NDArray[np.int64], query: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give the Euclidean distance of some rows' vectors to a query, float32 (len(rows),).

        Not by way of the product, which would leave nothing but rounding of a small distance.
        """
        squares = np.empty(len(rows), dtype=np.float32)
        for start in range(0, len(rows), _DISTANCES_AT_ONCE):
            block = slice(start, start + _DISTANCES_AT_ONCE)
            apart = self.wide(rows[block])
            apart -= query
            np.einsum("ij,ij->i", apart, apart, out=squares[block])
        return np.sqrt(squares)


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
        vectors: of length one each.
        rows: row numbers, int64.
        query: float32 (dimensions,), L2-normalised.
    """
    clipped: NDArray[np.float32] = np.clip(vectors.dots(rows, query), -1.0, 1.0)
    return clipped


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
