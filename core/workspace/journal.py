"""The journal of a build: every computed picture is appended, so that a killed build loses nothing.

A record is fixed in size and carries a checksum; a tail that a kill left half written is cut off
when the journal is opened again.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.workspace.pictures import PICTURE_KEYS

TOP_CLASSES = 5


@dataclass(frozen=True, slots=True)
class Embedding:
    """What is computed from one picture.

    `vector` is the backbone's, float32 (dimensions,), L2-normalised; `features` are the
    classifier's, float32 (features,), and `traits`, float32 (traits,), are laid out as in
    `core.vision.traits`; `classes` int16 (5,) and `probabilities` float32 (5,) are the classifier's
    best guesses of the main column, padded with -1 and 0.
    """

    stat: bytes
    content: bytes
    look: bytes
    vector: NDArray[np.float32]
    features: NDArray[np.float32]
    traits: NDArray[np.float32]
    classes: NDArray[np.int16]
    probabilities: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class KnownVector:
    """What the backbone made of a picture before: the hash of its pixels, and its vector."""

    look: bytes
    vector: NDArray[np.float32]


def record_type(dimensions: int, features: int, traits: int) -> np.dtype[Any]:
    """Give the layout of one record."""
    return np.dtype(
        [
            *((name, PICTURE_KEYS[name]) for name in ("stat", "content", "look")),
            ("vector", np.float16, (dimensions,)),
            ("features", np.float16, (features,)),
            ("traits", np.float16, (traits,)),
            ("classes", np.int16, (TOP_CLASSES,)),
            ("probabilities", np.float32, (TOP_CLASSES,)),
            ("checksum", np.uint32),
        ]
    )


class Journal:
    """An append-only file of embeddings made by one model."""

    def __init__(self, path: Path, dimensions: int, features: int, traits: int) -> None:
        """Open or begin a journal; what is damaged at its end is cut off.

        Raises:
            OSError: when the folder cannot be written.
        """
        self._path = path
        self._type = record_type(dimensions, features, traits)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("ab")
        sound = self._sound_records()
        self._file.truncate(sound * self._type.itemsize)

    def append(self, embeddings: Sequence[Embedding]) -> None:
        """Write a finished batch and flush it."""
        records = np.zeros(len(embeddings), dtype=self._type)
        for record, embedding in zip(records, embeddings, strict=True):
            for name in self._type.names or ():
                if name == "checksum":
                    continue
                value = getattr(embedding, name)
                record[name] = np.void(value) if isinstance(value, bytes) else value
        for position in range(len(records)):
            records["checksum"][position] = _checksum(records[position])
        self._file.write(records.tobytes())
        self._file.flush()

    def records(self) -> NDArray[Any]:
        """Map all records read-only, as a structured array."""
        count = self._path.stat().st_size // self._type.itemsize
        if not count:
            return np.empty(0, dtype=self._type)
        return np.memmap(self._path, dtype=self._type, mode="r", shape=(count,))

    def close(self) -> None:
        """Close the file; what was appended stays."""
        self._file.close()

    def __enter__(self) -> "Journal":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _sound_records(self) -> int:
        records = self.records()
        for position in range(len(records)):
            if records["checksum"][position] != _checksum(records[position]):
                return position
        return len(records)


def _checksum(record: Any) -> int:
    return zlib.crc32(record.tobytes()[:-4])
