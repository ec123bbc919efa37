"""Text out of a catalogue as one line of it is painted."""

import re

_BREAKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def one_line(text: str) -> str:
    """Give a text with a space where it has lines, tabs and control characters.

    Painting would set the lines above each other, or leave the words on both sides joined.
    """
    return text if text.isprintable() else _BREAKS.sub(" ", text).strip()
