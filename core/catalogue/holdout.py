"""The held-out fifth, which training never sees, and the part that settings are chosen by.

Training, the classifier's card and evaluation all ask this one function, so the figures that are
reported come from products that had no part in what is measured.
"""

import hashlib

_PARTS = 5
_HELD_OUT_REMAINDER = 1
_VALIDATION_SHARE = 20  # one in so many


def is_held_out(product_id: str) -> bool:
    """Say whether a product belongs to the held-out fifth.

    The rule depends on the id alone: the SHA-256 of its UTF-8 text, read as one big-endian number,
    leaves 1 when divided by 5. A product therefore stays on its side however the catalogue is
    ordered, cut down or added to.
    """
    digest = hashlib.sha256(product_id.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest, "big") % _PARTS == _HELD_OUT_REMAINDER


def is_validation(product_id: str) -> bool:
    """Say whether a product is one to choose by: a twentieth of those that are not held out.

    Networks do not learn from these either, so that settings may be chosen by how they fare.
    """
    digest = hashlib.sha256(product_id.encode("utf-8", "surrogatepass")).digest()
    chosen = int.from_bytes(digest[:8], "big") % _VALIDATION_SHARE == 0
    return chosen and not is_held_out(product_id)
