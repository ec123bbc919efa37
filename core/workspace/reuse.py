"""Where each product's numbers come from: the last generation, the journal, or nowhere yet."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.search.vectors import Vectors, open_vectors
from core.workspace.journal import Embedding, KnownVector
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
from core.workspace.pictures import KEY_BYTES, PICTURE_KEYS

NO_SOURCE = -1
_WORDS = KEY_BYTES // 8


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """Embeddings in columns: `keys` structured (n,) of PICTURE_KEYS, the rest one row each.

    `lengths` float32 (n,) are those of the features, None where nobody has measured them yet.
    """

    keys: NDArray[Any]
    vectors: Vectors
    features: Vectors
    traits: Vectors
    classes: NDArray[np.int16]
    probabilities: NDArray[np.float32]
    lengths: NDArray[np.float32] | None = None


def source_from_generation(generation: Path) -> Source:
    """Map the embeddings of a verified generation."""
    with np.load(generation / CLASSES, allow_pickle=False) as arrays:
        classes, probabilities = arrays["classes"], arrays["probabilities"]
        lengths = arrays["lengths"]
    return Source(
        np.load(generation / PICTURES, mmap_mode="r"),
        map_vectors(generation, VECTORS, TAIL_VECTORS),
        map_vectors(generation, FEATURES, TAIL_FEATURES),
        map_vectors(generation, TRAITS, TAIL_TRAITS),
        classes,
        probabilities,
        lengths,
    )


def map_vectors(generation: Path, base: str, tail: str) -> Vectors:
    """Map one kind of vectors of a verified generation."""
    slots = np.asarray(np.load(generation / SLOTS, mmap_mode="r"))
    return Vectors(open_vectors(generation / base), open_vectors(generation / tail), slots)


def source_from_journal(records: NDArray[Any]) -> Source:
    """Give the columns of a journal's records."""
    # Copied, since a view of some fields would drag whole records along wherever rows are taken.
    keys = np.empty(len(records), dtype=PICTURE_KEYS)
    for name in PICTURE_KEYS.names or ():
        keys[name] = records[name]
    return Source(
        keys,
        Vectors.in_order(records["vector"]),
        Vectors.in_order(records["features"]),
        Vectors.in_order(records["traits"]),
        records["classes"],
        records["probabilities"],
    )


class _KeyColumn:
    """Finds keys among many; of several equal ones the first."""

    def __init__(self, keys: NDArray[np.void], rows: NDArray[np.int64]) -> None:
        self._words = _words(keys)
        self._rows = rows

    @cached_property
    def _in_order(self) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
        """The first half of each key, sorted, and its rows; sorted when it is first needed."""
        firsts = self._words[self._rows, 0]
        order = np.argsort(firsts, kind="stable")
        return firsts[order], self._rows[order]

    def find(self, keys: NDArray[np.void]) -> NDArray[np.int64]:
        """Give the row of each key, int64 (len(keys),), -1 where it is not known."""
        wanted = _words(keys)
        found = np.full(len(wanted), -1, dtype=np.int64)
        if not len(self._rows):
            return found
        # In a catalogue that hardly changed, most keys stand where they stood before.
        both = min(len(wanted), len(self._words))
        same = (wanted[:both] == self._words[:both]).all(axis=1) & wanted[:both].any(axis=1)
        found[:both][same] = np.flatnonzero(same)
        elsewhere = np.flatnonzero(found < 0)
        if len(elsewhere):
            found[elsewhere] = self._search(wanted[elsewhere])
        return found

    def _search(self, wanted: NDArray[np.uint64]) -> NDArray[np.int64]:
        firsts, rows = self._in_order
        places = np.searchsorted(firsts, wanted[:, 0], side="left")
        candidates = rows[np.minimum(places, len(rows) - 1)]
        same = (self._words[candidates] == wanted).all(axis=1)
        return np.where(same, candidates, np.int64(-1))


def _with_content(source: Source) -> NDArray[np.int64]:
    """Give the rows of a source that have numbers."""
    return np.flatnonzero(_words(source.keys["content"]).any(axis=1)).astype(np.int64)


def _words(keys: NDArray[np.void]) -> NDArray[np.uint64]:
    """Give keys of 16 bytes as two numbers each, uint64 (n, 2)."""
    return np.ascontiguousarray(keys).view(np.uint64).reshape(-1, _WORDS)


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where products' numbers are: for each row a source, int8 (n,), and its row there, int64 (n,).

    `NO_SOURCE` stands for what is not known.
    """

    sources: NDArray[np.int8]
    rows: NDArray[np.int64]

    def known(self) -> NDArray[np.int64]:
        """Give the rows whose numbers are known, in order."""
        return np.flatnonzero(self.sources != NO_SOURCE).astype(np.int64)

    def by_source(
        self, rows: NDArray[np.int64]
    ) -> Iterator[tuple[int, NDArray[np.int64], NDArray[np.int64]]]:
        """Split rows by source: its number, positions in `rows`, and the rows in the source."""
        sources = self.sources[rows]
        for number in np.unique(sources[sources != NO_SOURCE]):
            positions = np.flatnonzero(sources == number)
            yield int(number), positions, self.rows[rows[positions]]


@dataclass(slots=True)
class KnownEmbeddings:
    """Lookups over several sources by the key of path and time, and by content.

    Beside them may be a generation of another classifier, of which only the vectors still count.
    """

    sources: list[Source] = field(default_factory=list)
    _by_stat: list[_KeyColumn] = field(default_factory=list)
    _by_content: list[_KeyColumn] = field(default_factory=list)
    _vectors: tuple[Source, _KeyColumn] | None = None

    def add(self, source: Source) -> None:
        """Add a source; what an earlier one knows stays with it."""
        rows = _with_content(source)
        self.sources.append(source)
        self._by_stat.append(_KeyColumn(source.keys["stat"], rows))
        self._by_content.append(_KeyColumn(source.keys["content"], rows))

    def add_vectors(self, source: Source) -> None:
        """Let the vectors of a source be used again, where nothing else of it counts any more."""
        self._vectors = source, _KeyColumn(source.keys["content"], _with_content(source))

    def vector(self, content: bytes) -> KnownVector | None:
        """Give what the backbone made of the same bytes."""
        if self._vectors is None:
            return None
        source, column = self._vectors
        row = column.find(np.frombuffer(content, dtype=f"V{KEY_BYTES}"))
        if row[0] < 0:
            return None
        return KnownVector(source.keys["look"][row[0]].tobytes(), source.vectors.wide(row)[0])

    def places(self, stats: NDArray[np.void]) -> Places:
        """Find pictures whose path, size and time are the same, by their keys, V16 (n,)."""
        sources = np.full(len(stats), NO_SOURCE, dtype=np.int8)
        rows = np.full(len(stats), -1, dtype=np.int64)
        for number, column in enumerate(self._by_stat):
            open_rows = np.flatnonzero(sources == NO_SOURCE)
            found = column.find(stats[open_rows])
            hit = found >= 0
            sources[open_rows[hit]] = number
            rows[open_rows[hit]] = found[hit]
        return Places(sources, rows)

    def moved(self, content: bytes, stat: bytes) -> Embedding | None:
        """Give the embedding of the same bytes under another name or time."""
        key = np.frombuffer(content, dtype=f"V{KEY_BYTES}")
        for source, column in zip(self.sources, self._by_content, strict=True):
            row = column.find(key)
            if row[0] < 0:
                continue
            return Embedding(
                stat,
                content,
                source.keys["look"][row[0]].tobytes(),
                source.vectors.wide(row)[0],
                source.features.wide(row)[0],
                source.traits.wide(row)[0],
                source.classes[row[0]],
                source.probabilities[row[0]],
            )
        return None
