"""What the pictures of a catalogue are known by, so that none is computed twice."""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.catalogue.product import Product
from core.catalogue.reader import picture_path

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
    state = hashlib.blake2b(digest_size=KEY_BYTES)
    for part in parts:
        state.update(part)
    return state.digest()


def stat_keys(root: Path, products: Sequence[Product]) -> list[bytes]:
    """Give each product's key of path, size and time; NO_KEY where there is no usable file."""
    keys = []
    for product in products:
        if not product.picture or product.picture_problem:
            keys.append(NO_KEY)
            continue
        try:
            status = picture_path(root, product.picture).stat()
        except OSError:
            keys.append(NO_KEY)
            continue
        keys.append(
            digest(os.fsencode(product.picture), f"|{status.st_size}|{status.st_mtime_ns}".encode())
        )
    return keys


def key_list(column: NDArray[np.void]) -> list[bytes]:
    """Give a column of keys as bytes."""
    whole = np.ascontiguousarray(column).tobytes()
    return [whole[at : at + KEY_BYTES] for at in range(0, len(whole), KEY_BYTES)]
