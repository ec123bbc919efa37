"""Product ids among what somebody pasted: out of a spreadsheet, an e-mail, a list."""

import re
from collections.abc import Callable, Iterable, Sequence

from core.lists.words import counted
from core.words import worded

MOST_PASTED = 20_000
"""Lines that are looked through."""

_MOST_TRIED = 32  # cells or words of a line
_BETWEEN_CELLS = re.compile(r"[\t,;|]+")
_QUOTES = "\"'“”‘’«» "


def rows_of_pasted(text: str, row_of: Callable[[str], int | None]) -> tuple[list[int], list[str]]:
    """Find the products that a text names: any number of them on a line, in cells of their own.

    Args:
        text: what was pasted. Of a line in which no cell is an id, the words are tried, since ids
            are pasted with names behind them.
        row_of: gives the row of a product id, None where there is none.

    Returns:
        The rows, each once and in the text's order; and the lines in which no product was found.
    """
    rows: dict[int, None] = {}
    unknown: list[str] = []
    for line in text.splitlines()[:MOST_PASTED]:
        if not line.strip():
            continue
        found = _rows_among(_BETWEEN_CELLS.split(line), row_of)
        found = found or _rows_among(line.split(), row_of)[:1]
        rows.update(dict.fromkeys(found))
        if not found:
            unknown.append(line.strip())
    return list(rows), unknown


def pasted_in_words(count: int, unknown: Sequence[str]) -> str:
    """Say what of pasted ids was not found."""
    if not count:
        return worded(
            "Lists",
            "No id of this catalogue is on the clipboard: copy ids, one a line, and paste here.",
        )
    shown = ", ".join(_short(each) for each in unknown[:3])
    words = worded("Lists", "Pasted {products}; not in this catalogue: {ids}.")
    if len(unknown) > 3:
        words = worded("Lists", "Pasted {products}; not in this catalogue: {ids} and others.")
    return words.filled(products=counted(count), ids=shown)


def _rows_among(texts: Iterable[str], row_of: Callable[[str], int | None]) -> list[int]:
    tried = [text.strip(_QUOTES) for text in texts][:_MOST_TRIED]
    found = [row_of(text) for text in tried if text]
    return [row for row in found if row is not None]


def _short(text: str) -> str:
    return text if len(text) <= 30 else f"{text[:29].rstrip()}…"
