"""Writing the numbers of a generation's products: one column file a kind, block after block."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.search.halves import widened
from core.search.vectors import NO_SLOT, VectorWriter
from core.workspace.arrangement import Arrangement
from core.workspace.journal import TOP_CLASSES
from core.workspace.layout import (
    CLASSES,
    FEATURES,
    PICTURES,
    SLOTS,
    TAIL_FEATURES,
    TAIL_VECTORS,
    VECTORS,
)
from core.workspace.pictures import PICTURE_KEYS
from core.workspace.reuse import Places, Source

_BLOCK = 8192


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Where the numbers come from and how long they are."""

    sources: Sequence[Source]
    places: Places
    dimensions: int
    features: int
    labels: Sequence[str]

    def write(self, folder: Path, arrangement: Arrangement) -> None:
        """Write every column file; the base only where it is not kept from before.

        Raises:
            OSError: when the disk is full.
        """
        if not arrangement.keeps_base:
            self._write_vectors(folder / VECTORS, folder / FEATURES, arrangement.base_rows)
        self._write_vectors(folder / TAIL_VECTORS, folder / TAIL_FEATURES, arrangement.tail_rows)
        np.save(folder / SLOTS, arrangement.slots)
        self._write_rows(folder, np.flatnonzero(arrangement.slots != NO_SLOT))

    def _write_vectors(self, vectors: Path, features: Path, rows: NDArray[np.int64]) -> None:
        with (
            VectorWriter(vectors, len(rows), self.dimensions) as vector_file,
            VectorWriter(features, len(rows), self.features) as feature_file,
        ):
            for start in range(0, len(rows), _BLOCK):
                block = rows[start : start + _BLOCK]
                vector_block = np.zeros((len(block), self.dimensions), dtype=np.float16)
                feature_block = np.zeros((len(block), self.features), dtype=np.float16)
                for number, into, out in self.places.by_source(block):
                    vector_block[into] = self.sources[number].vectors.take(out)
                    feature_block[into] = self.sources[number].features.take(out)
                vector_file.append(vector_block)
                feature_file.append(feature_block)

    def _write_rows(self, folder: Path, present: NDArray[np.int64]) -> None:
        rows = len(self.places.sources)
        keys = np.zeros(rows, dtype=PICTURE_KEYS)
        classes = np.full((rows, TOP_CLASSES), -1, dtype=np.int16)
        probabilities = np.zeros((rows, TOP_CLASSES), dtype=np.float32)
        lengths = np.zeros(rows, dtype=np.float32)
        for number, into, out in self.places.by_source(present):
            source = self.sources[number]
            for name in PICTURE_KEYS.names or ():  # together they would copy a journal's records
                keys[name][present[into]] = source.keys[name][out]
            classes[present[into]] = source.classes[out]
            probabilities[present[into]] = source.probabilities[out]
            lengths[present[into]] = _feature_lengths(source, out)
        np.save(folder / PICTURES, keys)
        with (folder / CLASSES).open("wb") as file:
            np.savez(
                file,
                classes=classes,
                probabilities=probabilities,
                lengths=lengths,
                labels=np.array(self.labels, dtype=np.str_),
            )


def _feature_lengths(source: Source, rows: NDArray[np.int64]) -> NDArray[np.float32]:
    """Give the Euclidean lengths of features, which every question for the same type needs."""
    if source.lengths is not None:
        return source.lengths[rows]
    lengths = np.empty(len(rows), dtype=np.float32)
    for start in range(0, len(rows), _BLOCK):
        block = slice(start, start + _BLOCK)
        lengths[block] = np.linalg.norm(widened(source.features.take(rows[block])), axis=1)
    return lengths
