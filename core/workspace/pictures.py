"""What the pictures of a catalogue are known by, so that none is computed twice."""

import os
from collections.abc import Sequence
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from core.catalogue.product import Product

KEY_BYTES = 16
PICTURE_KEYS = np.dtype(
    [("stat", f"V{KEY_BYTES}"), ("content", f"V{KEY_BYTES}"), ("look", f"V{KEY_BYTES}")]
)
"""Three keys a picture: of its path, size and time; of its bytes; of its pixels as they are seen.

The first tells an unchanged file without opening it, the second a moved one, the third the same
picture in another file. Zeros stand for a product without a usable picture.
"""

NO_KEY = bytes(KEY_BYTES)


def digest(*parts: bytes) -> bytes:
    """Give the 16-byte BLAKE2b hash of some bytes."""
    state = blake2b(digest_size=KEY_BYTES)
    for part in parts:
        state.update(part)
    return state.digest()


def stat_keys(products: Sequence[Product], picture_stats: NDArray[np.void]) -> NDArray[np.void]:
    """Give each product's key of its picture's path, size and time.

    Args:
        products: n products.
        picture_stats: (n,) PICTURE_STAT, -1 where there is no usable file.

    Returns:
        (n,) V16; zeros where there is no usable picture.
    """
    keys = []
    sizes, times = picture_stats["size"].tolist(), picture_stats["mtime_ns"].tolist()
    for product, size, time in zip(products, sizes, times, strict=True):
        picture = product.picture
        if size < 0 or not picture or product.picture_problem:
            keys.append(NO_KEY)
        else:
            path = picture.encode() if picture.isascii() else os.fsencode(picture)
            keys.append(blake2b(b"%b|%d|%d" % (path, size, time), digest_size=KEY_BYTES).digest())
    return np.frombuffer(b"".join(keys), dtype=f"V{KEY_BYTES}")


def key_list(column: NDArray[np.void]) -> list[bytes]:
    """Give a column of keys as bytes."""
    whole = np.ascontiguousarray(column).tobytes()
    return [whole[at : at + KEY_BYTES] for at in range(0, len(whole), KEY_BYTES)]
