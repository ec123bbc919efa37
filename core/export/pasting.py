"""Products as a table for the clipboard: as tab-separated text, and as HTML.

Spreadsheets take the HTML where they can, in which every cell is marked as text: an id `0012` stays
`0012`. Both are guarded, so that no product name is run as a formula.
"""

from collections.abc import Iterable, Sequence
from html import escape

from core.export.profiles import guard

_AS_TEXT = "mso-number-format:'\\@'"
"""What Excel takes for "this cell is text"; others read the cell's type from its content."""


def as_tsv(titles: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """Give a table as text: a line a row, tabs between the cells, the titles first."""
    return "\n".join("\t".join(map(_cell, line)) for line in (titles, *lines)) + "\n"


def as_html(titles: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """Give a table as HTML, the titles first."""
    heads = "".join(f"<th>{escape(_cell(title))}</th>" for title in titles)
    rows = (
        "".join(f'<td style="{_AS_TEXT}">{escape(_cell(cell))}</td>' for cell in line)
        for line in lines
    )
    body = "\n".join(f"<tr>{row}</tr>" for row in (heads, *rows))
    return f'<html><head><meta charset="utf-8"></head><body><table>\n{body}\n</table></body></html>'


def _cell(text: str) -> str:
    """Give a text as one cell: on one line, and nothing that would be run."""
    return guard(" ".join(text.split()))
