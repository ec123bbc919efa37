"""Where each product's numbers come from: the last generation, the journal, or nowhere yet."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.workspace.journal import Embedding
from core.workspace.layout import CLASSES, FEATURES, PICTURES, VECTORS
from core.workspace.pictures import NO_KEY, key_list


@dataclass(frozen=True, slots=True)
class Source:
    """Embeddings in columns: `keys` structured (n,) of PICTURE_KEYS, the rest one row each."""

    keys: NDArray[Any]
    vectors: NDArray[np.float16]
    features: NDArray[np.float16]
    classes: NDArray[np.int16]
    probabilities: NDArray[np.float32]


def source_from_generation(generation: Path) -> Source:
    """Map the embeddings of a verified generation."""
    with np.load(generation / CLASSES, allow_pickle=False) as arrays:
        classes, probabilities = arrays["classes"], arrays["probabilities"]
    return Source(
        np.load(generation / PICTURES, mmap_mode="r"),
        np.load(generation / VECTORS, mmap_mode="r"),
        np.load(generation / FEATURES, mmap_mode="r"),
        classes,
        probabilities,
    )


def source_from_journal(records: NDArray[Any]) -> Source:
    """Give the columns of a journal's records."""
    return Source(
        records[["stat", "content", "look"]],
        records["vector"],
        records["features"],
        records["classes"],
        records["probabilities"],
    )


@dataclass(slots=True)
class KnownEmbeddings:
    """Lookups over several sources by the key of path and time, and by content."""

    sources: list[Source] = field(default_factory=list)
    _by_stat: dict[bytes, tuple[int, int]] = field(default_factory=dict)
    _by_content: dict[bytes, tuple[int, int]] = field(default_factory=dict)

    def add(self, source: Source) -> None:
        """Add a source; what an earlier one knows stays with it."""
        number = len(self.sources)
        self.sources.append(source)
        stats, contents = key_list(source.keys["stat"]), key_list(source.keys["content"])
        for row, (stat, content) in enumerate(zip(stats, contents, strict=True)):
            if content == NO_KEY:
                continue
            self._by_stat.setdefault(stat, (number, row))
            self._by_content.setdefault(content, (number, row))

    def unchanged(self, stat: bytes) -> tuple[int, int] | None:
        """Find a picture whose path, size and time are the same."""
        return self._by_stat.get(stat)

    def moved(self, content: bytes, stat: bytes) -> Embedding | None:
        """Give the embedding of the same bytes under another name or time."""
        place = self._by_content.get(content)
        if place is None:
            return None
        source, row = self.sources[place[0]], place[1]
        return Embedding(
            stat,
            content,
            source.keys["look"][row].tobytes(),
            np.asarray(source.vectors[row], dtype=np.float32),
            np.asarray(source.features[row], dtype=np.float32),
            source.classes[row],
            source.probabilities[row],
        )


def gather(known: KnownEmbeddings, stats: Sequence[bytes]) -> list[tuple[int, int] | None]:
    """Give each product's place in the sources, None where nothing is known."""
    return [None if stat == NO_KEY else known.unchanged(stat) for stat in stats]
