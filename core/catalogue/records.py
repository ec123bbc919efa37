"""From the lines of a table to its records, however its quotes and delimiters were meant.

The standard library's reader cannot give back what it split, and swallows the rest of the file
after an unclosed quote. Here a record keeps the text it came from, so overflowing cells are joined
again exactly as they stood, and a quote that makes no sense costs one row its quoting, no more.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

_MOST_LINES = 1000  # of one record: a cell that runs on for longer is an unclosed quote
_UNCLOSED = ("a quote is opened and never closed", "read without quoting")
_INNER_QUOTE = ("a quote stands inside a quoted cell", "read as it stands")


class Fault(NamedTuple):
    """What was wrong with a record, and what was done about it."""

    cause: str
    action: str


class Record(NamedTuple):
    """One row: the line it begins on (the first line is 1), its cells, what was wrong with it.

    `starts` says where in the text of a quoted row each cell began; None where no quote stands.
    """

    line: int
    cells: list[str]
    faults: tuple[Fault, ...] = ()
    starts: list[int] | None = None


class _Split(NamedTuple):
    """Cells, and where each began in the text."""

    cells: list[str]
    starts: list[int]


def read_records(
    lines: Sequence[str], first: int, delimiter: str, header: Sequence[str] | None = None
) -> Iterator[Record]:
    """Give the records from line index `first` on; blank lines are passed over.

    With a `header` every record comes out as wide as it: shorter rows are padded with "", the
    overflow of longer rows is joined again into the last cell, and both are told as faults.
    """
    width = len(header) if header else 0
    index = first
    while index < len(lines):
        line = lines[index]
        if '"' in line:
            record, used = _read_quoted(lines, index, delimiter, width)
            if header:
                record = _fit(record, header, "\n".join(lines[index : index + used]), delimiter)
            yield record
            index += used
            continue
        if line and not line.isspace():
            cells = line.split(delimiter)
            if header and len(cells) != width:
                yield _fit(Record(index + 1, cells), header, line, delimiter)
            else:  # made without the constructor, which takes as long as splitting the line
                yield tuple.__new__(Record, (index + 1, cells, (), None))
        index += 1


def _fit(found: Record, header: Sequence[str], text: str, delimiter: str) -> Record:
    """Make a record as wide as the header."""
    line, cells, faults, starts = found
    width = len(header)
    if len(cells) == width:
        return found
    told = f"the row has {len(cells)} cells where the header has {width}"
    if len(cells) < width:
        padded = cells + [""] * (width - len(cells))
        return Record(line, padded, (*faults, Fault(told, "the missing cells are empty")))
    if not any(cells[width:]):  # delimiters at the end of the line, which hold nothing
        return Record(line, cells[:width], faults)
    last = text[starts[width - 1] :] if starts else text.split(delimiter, width - 1)[-1]
    joined = Fault(told, f"joined again into {header[-1]}")
    return Record(line, [*cells[: width - 1], last], (*faults, joined))


def _read_quoted(
    lines: Sequence[str], index: int, delimiter: str, width: int
) -> tuple[Record, int]:
    """Read the record that begins at `index` and how many lines it takes."""
    split, used = _split_over_lines(lines, index, delimiter)
    alone = _split_leniently(lines[index], delimiter)
    if split and used > 1:
        fits_alone = len(alone.cells) == width != len(split.cells)
        if fits_alone or _swallows_rows(lines[index : index + used], delimiter, width):
            split = None
    if split:
        return Record(index + 1, split.cells, (), split.starts), used
    fault = _INNER_QUOTE
    if len(alone.cells) != width or _has_open_quote(alone, lines[index]):
        alone = _split_without_quoting(lines[index], delimiter)
        fault = _UNCLOSED
    return Record(index + 1, alone.cells, (Fault(*fault),), alone.starts), 1


def _split_over_lines(
    lines: Sequence[str], index: int, delimiter: str
) -> tuple[_Split | None, int]:
    """Split as the format says, over as many lines as the quoted cells take; None: it cannot be."""
    end = index + 1
    while True:
        split, is_open = _split_strictly("\n".join(lines[index:end]), delimiter)
        if split or not is_open:
            return split, end - index
        while end < len(lines) and '"' not in lines[end]:
            end += 1
        end += 1
        if end > len(lines) or end - index > _MOST_LINES:
            return None, 1


def _split_strictly(text: str, delimiter: str) -> tuple[_Split | None, bool]:
    """Split by RFC 4180, spaces around quoted cells allowed.

    Gives None where that cannot be done, and whether this is because the text ends in a quote.
    """
    cells: list[str] = []
    starts: list[int] = []
    position = 0
    while True:
        starts.append(position)
        opening = _opening_quote(text, position)
        if opening < 0:
            end = text.find(delimiter, position)
            cells.append(text[position : end if end >= 0 else None])
        else:
            closing = _next_single_quote(text, opening + 1)
            if closing < 0:
                return None, True
            end = _cell_end(text, closing, delimiter)
            if end == _NOT_AT_END:
                return None, False
            cells.append(text[opening + 1 : closing].replace('""', '"'))
        if end < 0:
            return _Split(cells, starts), False
        position = end + 1


_NOT_AT_END = -2


def _cell_end(text: str, closing: int, delimiter: str) -> int:
    """Where the delimiter after a closing quote stands; -1 at the end of the text."""
    after = closing + 1
    while text.startswith(" ", after):
        after += 1
    if after == len(text):
        return -1
    return after if text[after] == delimiter else _NOT_AT_END


def _opening_quote(text: str, position: int) -> int:
    while text.startswith(" ", position):
        position += 1
    return position if text.startswith('"', position) else -1


def _next_single_quote(text: str, position: int) -> int:
    """Find the next quote that is not doubled; -1 when there is none."""
    while True:
        position = text.find('"', position)
        if position < 0 or not text.startswith('""', position):
            return position
        position += 2


def _split_leniently(line: str, delimiter: str) -> _Split:
    """Split one line where only a quote before a delimiter or the end closes a cell.

    A cell whose quote is never closed so is taken as it stands, up to the next delimiter.
    """
    cells: list[str] = []
    starts: list[int] = []
    position = 0
    while True:
        starts.append(position)
        opening = _opening_quote(line, position)
        closing, end = -1, line.find(delimiter, position)
        if opening >= 0:
            closing, closed_end = _lenient_close(line, opening + 1, delimiter)
        if closing >= 0:
            end = closed_end
            cells.append(line[opening + 1 : closing].replace('""', '"'))
        else:
            cells.append(line[position : end if end >= 0 else None])
        if end < 0:
            return _Split(cells, starts)
        position = end + 1


def _lenient_close(line: str, position: int, delimiter: str) -> tuple[int, int]:
    while True:
        closing = _next_single_quote(line, position)
        if closing < 0:
            return -1, -1
        end = _cell_end(line, closing, delimiter)
        if end != _NOT_AT_END:
            return closing, end
        position = closing + 1


def _has_open_quote(split: _Split, line: str) -> bool:
    """Whether a cell of a lenient split began with a quote that was never closed."""
    return any(
        cell.lstrip(" ").startswith('"') and line.startswith(cell, start)
        for cell, start in zip(*split, strict=True)
    )


def _split_without_quoting(line: str, delimiter: str) -> _Split:
    """Split at every delimiter; only cells that are quoted whole lose their quotes."""
    starts = [0]
    pieces = line.split(delimiter)
    for piece in pieces[:-1]:
        starts.append(starts[-1] + len(piece) + 1)
    return _Split([_unwrap(piece) for piece in pieces], starts)


def _unwrap(piece: str) -> str:
    inner = piece.strip(" ")
    if len(inner) >= 2 and inner[0] == inner[-1] == '"':
        return inner[1:-1].replace('""', '"')
    return piece


def _swallows_rows(lines: Sequence[str], delimiter: str, width: int) -> bool:
    """Whether the lines inside a quoted cell are rows: as wide as the header, alike at the start.

    So a quote that is opened in one row and closed by chance in a later one is found out, while a
    description of several lines stays one cell.
    """
    # A line that ends a quoted first cell and goes on with the others is as wide as a row.
    inside = lines[1:-1] if _opening_quote(lines[0], 0) >= 0 else lines[1:]
    if width < 2 or not inside:
        return False
    kind = _kind(lines[0].split(delimiter, 1)[0])
    return all(_is_row_like(line, delimiter, width, kind) for line in inside)


def _is_row_like(line: str, delimiter: str, width: int, kind: str) -> bool:
    start = line.split(delimiter, 1)[0]
    if line.count(delimiter) != width - 1 or start.count('"') % 2 or _kind(start) != kind:
        return False
    return not _has_open_quote(_split_leniently(line, delimiter), line)


def _kind(cell: str) -> str:
    """Tell numbers, words, prose and codes apart."""
    bare = cell.strip(' "')
    if bare.isdigit():
        return "number"
    if bare.isalpha():
        return "word"
    return "prose" if " " in bare else "code" if bare else ""
