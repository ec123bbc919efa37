"""Sorting texts as people do: "Shirt 9" before "shirt 10", "Écru" beside "Ecru"."""

import re

from core.browsing.folding import fold

_DIGITS = re.compile(r"\d+")
_MOST_DIGITS = 99


def natural_key(text: str) -> str:
    """Give a text that compares as people sort: without case and accents, numbers by their size."""
    folded = text.strip().casefold() if text.isascii() else fold(text.strip())
    if folded.isdecimal():  # as most ids are
        return _sized(folded)
    return _DIGITS.sub(lambda match: _sized(match[0]), folded)


def _sized(number: str) -> str:
    digits = number.lstrip("0") or "0"
    return f"{min(len(digits), _MOST_DIGITS):02d}{digits}"
