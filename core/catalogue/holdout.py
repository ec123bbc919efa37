"""The held-out fifth: which products the classifier never sees in training.

Training, the classifier's card and evaluation all ask this one function, so the figures that are
reported come from products that had no part in what is measured.
"""

import hashlib

_PARTS = 5
_HELD_OUT_REMAINDER = 1


def is_held_out(product_id: str) -> bool:
    """Say whether a product belongs to the held-out fifth.

    The rule depends on the id alone: the SHA-256 of its UTF-8 text, read as one big-endian number,
    leaves 1 when divided by 5. A product therefore stays on its side however the catalogue is
    ordered, cut down or added to.
    """
    digest = hashlib.sha256(product_id.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest, "big") % _PARTS == _HELD_OUT_REMAINDER
