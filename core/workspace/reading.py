"""What a catalogue was when it was read, so that the next reading knows what is still the same.

Hashing a million paths takes longer than comparing them by the block.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.catalogue.catalogue import Catalogue
from core.catalogue.store_writing import BLOCK, block_digests
from core.workspace.layout import PICTURES, READING
from core.workspace.pictures import KEY_BYTES, NO_KEY, stat_keys

_NO_KEY = np.frombuffer(NO_KEY, dtype=f"V{KEY_BYTES}")[0]


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A catalogue read: its products' digests, and the key of each picture's path, size and time.

    `digests` has one for each block of products, `stats` is V16 (n,), zeros where no usable picture
    is.
    """

    catalogue: Catalogue
    digests: Sequence[bytes]
    stats: NDArray[np.void]

    def save(self, generation: Path) -> None:
        """Write what the next reading compares itself with.

        Raises:
            OSError: when the disk is full.
        """
        with (generation / READING).open("wb") as file:
            np.savez(file, stats=self.catalogue.picture_stats, digests=_as_array(self.digests))


def recognise_pictures(catalogue: Catalogue, previous: Path | None) -> Reading:
    """Give every picture its key; most are those of the verified generation before, if any."""
    digests = block_digests(catalogue.products)
    if previous is None:
        return Reading(catalogue, digests, stat_keys(catalogue.products, catalogue.picture_stats))
    same = _same_as_before(catalogue, digests, previous)
    before = np.load(previous / PICTURES, mmap_mode="r")["stat"]
    stats = np.zeros(len(catalogue.products), dtype=f"V{KEY_BYTES}")
    stats[same] = before[same]
    others = np.flatnonzero(stats == _NO_KEY)
    products = [catalogue.products[row] for row in others.tolist()]
    stats[others] = stat_keys(products, catalogue.picture_stats[others])
    return Reading(catalogue, digests, stats)


def _same_as_before(
    catalogue: Catalogue, digests: Sequence[bytes], previous: Path
) -> NDArray[np.int64]:
    """Give the rows whose product is as it was, and whose picture has its size and time still."""
    with np.load(previous / READING, allow_pickle=False) as arrays:
        old_stats, old_digests = arrays["stats"], arrays["digests"]
    blocks = min(len(digests), len(old_digests))
    rows = min(len(catalogue.products), len(old_stats))
    same = np.repeat(_as_array(digests)[:blocks] == old_digests[:blocks], BLOCK)[:rows]
    for name in ("size", "mtime_ns"):
        same &= catalogue.picture_stats[name][:rows] == old_stats[name][:rows]
    return np.flatnonzero(same).astype(np.int64)


def _as_array(digests: Sequence[bytes]) -> NDArray[np.void]:
    return np.frombuffer(b"".join(digests), dtype=f"V{KEY_BYTES}")
