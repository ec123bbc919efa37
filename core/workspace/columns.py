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
    TAIL_TRAITS,
    TAIL_VECTORS,
    TRAITS,
    VECTORS,
)
from core.workspace.pictures import PICTURE_KEYS
from core.workspace.reuse import Places, Source

_BLOCK = 8192


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Where the numbers come from and how many a product has of each kind."""

    sources: Sequence[Source]
    places: Places
    dimensions: int
    features: int
    traits: int

    def write(self, folder: Path, arrangement: Arrangement) -> None:
        """Write every column file; the base only where it is not kept from before.

        Raises:
            OSError: when the disk is full.
        """
        if not arrangement.keeps_base:
            self._write_vectors(folder, (VECTORS, FEATURES, TRAITS), arrangement.base_rows)
        tail = (TAIL_VECTORS, TAIL_FEATURES, TAIL_TRAITS)
        self._write_vectors(folder, tail, arrangement.tail_rows)
        np.save(folder / SLOTS, arrangement.slots)
        self._write_rows(folder, np.flatnonzero(arrangement.slots != NO_SLOT))

    def _write_vectors(
        self, folder: Path, names: tuple[str, str, str], rows: NDArray[np.int64]
    ) -> None:
        """Write the vectors, features and traits of some rows, each kind into a file of its own."""
        kinds = (
            (self.dimensions, [source.vectors for source in self.sources]),
            (self.features, [source.features for source in self.sources]),
            (self.traits, [source.traits for source in self.sources]),
        )
        for name, (width, sources) in zip(names, kinds, strict=True):
            with VectorWriter(folder / name, len(rows), width) as file:
                for start in range(0, len(rows), _BLOCK):
                    block = rows[start : start + _BLOCK]
                    numbers = np.zeros((len(block), width), dtype=np.float16)
                    for source, into, out in self.places.by_source(block):
                        numbers[into] = sources[source].take(out)
                    file.append(numbers)

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
            np.savez(file, classes=classes, probabilities=probabilities, lengths=lengths)


def _feature_lengths(source: Source, rows: NDArray[np.int64]) -> NDArray[np.float32]:
    """Give the Euclidean lengths of features, which every question for the same type needs."""
    if source.lengths is not None:
        return source.lengths[rows]
    lengths = np.empty(len(rows), dtype=np.float32)
    for start in range(0, len(rows), _BLOCK):
        block = slice(start, start + _BLOCK)
        lengths[block] = np.linalg.norm(widened(source.features.take(rows[block])), axis=1)
    return lengths
