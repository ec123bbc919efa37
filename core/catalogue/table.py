"""A table as rows of text: which delimiter, which header, and every row as wide as the header."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from core.catalogue.records import Record, read_records
from core.catalogue.report import Problem
from core.catalogue.text import read_text, split_lines
from core.errors import CatalogueError
from core.words import worded

DELIMITERS = (",", ";", "\t", "|")
_SPELLINGS = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}
_SAMPLE_ROWS = 50
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Table:
    """A table's header and where its rows begin; `rows` reads them, as often as asked."""

    path: Path
    header: tuple[str, ...]
    encoding: str
    delimiter: str
    problems: list[Problem]
    lines: list[str]
    first_row: int

    def rows(self) -> Iterator[Record]:
        """Give each row with as many cells as the header has; what was wrong comes with it."""
        return read_records(self.lines, self.first_row, self.delimiter, self.header)


def open_table(path: Path, *, encoding: str | None = None, delimiter: str | None = None) -> Table:
    """Read a table's text and header; None finds encoding and delimiter out.

    Raises:
        CatalogueError: when the file cannot be read, has no header, or a wrong delimiter is told.
    """
    told = _told_delimiter(path, delimiter)
    decoded = read_text(path, encoding)
    lines = split_lines(decoded.text)
    top = next((i for i, line in enumerate(lines) if line.strip(" \ufeff")), len(lines))
    if top < len(lines) and (match := _SEPARATOR_LINE.fullmatch(lines[top].strip())):
        told = told or (match[1] if match[1] in DELIMITERS else None)
        top += 1
    found = told or _find_delimiter(lines, top)
    first = next(read_records(lines, top, found), None)
    if first is None:
        raise CatalogueError(
            worded(
                "Catalogue",
                "{path} has no header line: the first line must name the columns, "
                "among them an id.",
            ).filled(path=path)
        )
    return Table(
        path=path,
        header=_name_columns(first.cells),
        encoding=decoded.encoding,
        delimiter=found,
        problems=[
            *decoded.problems,
            *(Problem(first.line, "", "", fault.cause, fault.action) for fault in first.faults),
        ],
        lines=lines,
        first_row=_line_after(lines, first.line - 1, found),
    )


def _line_after(lines: Sequence[str], header: int, delimiter: str) -> int:
    """Where the first row begins: a header may take several lines where its names are quoted."""
    row = next(islice(read_records(lines, header, delimiter), 1, None), None)
    return row.line - 1 if row else len(lines)


def _told_delimiter(path: Path, delimiter: str | None) -> str | None:
    if delimiter is None or delimiter == "":
        return None
    spelled = _SPELLINGS.get(delimiter.casefold(), delimiter)
    if spelled not in DELIMITERS:
        raise CatalogueError(
            worded(
                "Catalogue",
                "{path} cannot be split at “{delimiter}”: use a comma, a semicolon, a tab or |.",
            ).filled(path=path, delimiter=delimiter)
        )
    return spelled


def _find_delimiter(lines: Sequence[str], top: int) -> str:
    """Choose the delimiter whose first rows are most often as wide as its header."""
    best, best_score = DELIMITERS[0], (0.0, 0)
    for delimiter in DELIMITERS:
        sample = islice(read_records(lines, top, delimiter), _SAMPLE_ROWS + 1)
        widths = [len(record.cells) for record in sample]
        if not widths or widths[0] < 2:
            continue
        agreeing = [_agreement(width, widths[0]) for width in widths[1:]]
        score = (sum(agreeing) / len(agreeing) if agreeing else 0.0, widths[0])
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _agreement(width: int, header_width: int) -> float:
    """How well a row's width fits: overflowing rows speak half for the delimiter."""
    if width == header_width:
        return 1.0
    return 0.5 if width > header_width else 0.0


def _name_columns(cells: Sequence[str]) -> tuple[str, ...]:
    """Tidy the header: no spaces or marks around names, none empty, none twice."""
    names = [cell.replace("\ufeff", "").strip() for cell in cells]
    while len(names) > 1 and not names[-1]:  # delimiters at the end of the header name nothing
        names.pop()
    taken: set[str] = set()
    header: list[str] = []
    for position, name in enumerate(names, start=1):
        wanted = name or f"column {position}"
        unique, count = wanted, 1
        while unique in taken:
            count += 1
            unique = f"{wanted} ({count})"
        taken.add(unique)
        header.append(unique)
    return tuple(header)
