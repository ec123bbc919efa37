"""How wide text is in the lookbook's own fonts, and how it is broken into lines."""

import unicodedata
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

import resources

FONTS = Path(resources.__file__).parent / "fonts"
LATIN, DEVANAGARI = "NotoSans", "NotoSansDevanagari"
_MM_PER_POINT = 25.4 / 72
_UNKNOWN = 0.6  # of the size, for characters of fonts that other computers have
_WIDE = 1.0
_ELLIPSIS = "…"


def font_file(family: str, *, bold: bool) -> Path:
    """Give the file of one of the fonts that come with the program."""
    return FONTS / f"{family}-{'Bold' if bold else 'Regular'}.ttf"


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Give the width of a text in millimetres; `size` is in points.

    Signs that join others are counted as if they stood alone, so that text is never wider.
    """
    advances = _advances(bold)
    units = sum(advances.get(ord(each)) or _guess(each) for each in text)
    return units * size * _MM_PER_POINT


def is_known(character: str) -> bool:
    """Tell whether the fonts that come with the program have a character."""
    return ord(character) in _advances(False)


def lines_of(
    text: str, width: float, size: float, *, bold: bool = False, most: int = 1
) -> list[str]:
    """Break a text into at most so many lines; the last one ends in "…" when it does not fit."""
    words = text.split()
    lines: list[str] = []
    while words:
        if len(lines) == most - 1:
            lines.append(_cut(" ".join(words), width, size, bold))
            break
        count = 1
        while count < len(words) and _fits(" ".join(words[: count + 1]), width, size, bold):
            count += 1
        line, words = " ".join(words[:count]), words[count:]
        if not _fits(line, width, size, bold):  # one long word
            kept = _longest(line, width, size, bold)
            line, words = line[:kept], [line[kept:], *words]
        lines.append(line)
    return lines


def _cut(text: str, width: float, size: float, bold: bool) -> str:
    if _fits(text, width, size, bold):
        return text
    room = width - text_width(_ELLIPSIS, size, bold=bold)
    return text[: _longest(text, room, size, bold)].rstrip() + _ELLIPSIS


def _longest(text: str, width: float, size: float, bold: bool) -> int:
    """Count the characters that fit, one at least; a letter keeps the signs that belong to it."""
    count = len(text)
    while count > 1 and not _fits(text[:count], width, size, bold):
        count -= 1
    while 1 < count < len(text) and unicodedata.category(text[count]).startswith("M"):
        count -= 1
    return count


def _fits(text: str, width: float, size: float, bold: bool) -> bool:
    return text_width(text, size, bold=bold) <= width


def _guess(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else _UNKNOWN


@cache
def _advances(bold: bool) -> dict[int, float]:
    """Give the width of each character, as a share of the size."""
    advances: dict[int, float] = {}
    for family in (DEVANAGARI, LATIN):
        with TTFont(font_file(family, bold=bold), lazy=True) as font:
            units = font["head"].unitsPerEm
            widths = font["hmtx"].metrics
            advances |= {code: widths[name][0] / units for code, name in font.getBestCmap().items()}
    return advances
