"""Sorting all texts of a catalogue at once as people do."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from core.browsing.natural import natural_key

_KEY_BYTES = 96  # what differs later is left in the catalogue's order
_AT_ONCE = 4096


def natural_places(blocks: Iterable[Sequence[str]], count: int) -> NDArray[np.int32]:
    """Give the place of each of `count` texts in the natural order, int32; empty texts come last.

    Texts that compare the same have the same place. Only different texts are compared: names come
    back in a large catalogue. All is done in small pieces or outside Python, so that other threads
    go on meanwhile.
    """
    numbers: dict[str, int] = {}
    number_of = np.empty(count, dtype=np.int32)
    filled = 0
    for block in blocks:
        for start in range(0, len(block), _AT_ONCE):
            texts = block[start : start + _AT_ONCE]
            for text in dict.fromkeys(texts):
                numbers.setdefault(text, len(numbers))
            found = np.fromiter(map(numbers.__getitem__, texts), np.int32, len(texts))
            number_of[filled : filled + len(texts)] = found
            filled += len(texts)
    places: NDArray[np.int32] = _places_of(_keys(list(numbers)))[number_of]
    return places


def _keys(texts: Sequence[str]) -> NDArray[np.bytes_]:
    """Give what texts compare by, as bytes of one width."""
    parts = [
        np.array([_bytes_of(text) for text in texts[start : start + _AT_ONCE]])
        for start in range(0, len(texts), _AT_ONCE)
    ]
    return np.concatenate(parts) if parts else np.zeros(0, dtype="S1")


def _places_of(keys: NDArray[np.bytes_]) -> NDArray[np.int32]:
    """Give the place of each key in their order, int32; equal ones share theirs."""
    order = np.argsort(keys, kind="stable")
    is_new = np.ones(len(keys), dtype=np.bool_)
    for start in range(1, len(keys), _AT_ONCE):
        part = keys[order[start - 1 : start + _AT_ONCE]]
        is_new[start : start + _AT_ONCE] = part[1:] != part[:-1]
    places = np.empty(len(keys), dtype=np.int32)
    places[order] = np.cumsum(is_new, dtype=np.int32) - 1
    return places


def _bytes_of(text: str) -> bytes:
    key = natural_key(text).encode("utf-8", "replace")
    return key[:_KEY_BYTES] if key else b"\xff"
