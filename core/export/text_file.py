"""One answer as the bytes that it adds to a text file: CSV, or a JSON object a line."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from core.catalogue.report import Problem
from core.export.answered import Answered
from core.export.cells import Cell, Picture
from core.export.encodings import ENCODINGS, Encoding
from core.export.profiles import LINE_END, Profile
from core.export.table import Table


@dataclass(frozen=True, slots=True)
class Written:
    """What is left of an answer: its bytes, how many places it filled, and why if it filled none.

    An answer holds every field of every product in it; its lines are a tenth of that, so that many
    can wait for their turn. `misfits` are characters that the encoding has no place for.
    """

    data: bytes
    recommendations: int
    skipped: Problem | None
    misfits: str


@dataclass(frozen=True, slots=True)
class TextForm:
    """A kind of text file: what stands at its beginning, and how an answer is written."""

    encoding: Encoding
    head: str
    text_of: Callable[[Answered], str]
    k: int

    @property
    def beginning(self) -> Written:
        """The first bytes of the file: its mark and the names of its columns."""
        data, misfits = self.encoding.encode(self.head)
        return Written(self.encoding.mark + data, 0, None, misfits)

    def written(self, answered: Answered) -> Written:
        """Write the lines of one query."""
        data, misfits = self.encoding.encode(self.text_of(answered))
        return Written(data, len(answered.first(self.k)), answered.problem(self.k), misfits)


def csv_form(table: Table, profile: Profile) -> TextForm:
    """Write a table as CSV in one of the dialects."""

    def text_of(answered: Answered) -> str:
        return as_csv(map(profile.row, table.lines(answered)), profile)

    return TextForm(profile.encoding, as_csv([table.titles], profile), text_of, table.k)


def json_form(table: Table) -> TextForm:
    """Write a table as JSON lines, numbers as numbers and the places of a wide column as a list."""

    def text_of(answered: Answered) -> str:
        return "".join(f"{as_json(record)}\n" for record in table.records(answered))

    return TextForm(ENCODINGS["utf-8"], "", text_of, table.k)


def as_csv(rows: Iterable[Sequence[str]], profile: Profile) -> str:
    """Give lines of cells as the text of a CSV file."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=profile.delimiter, lineterminator=LINE_END).writerows(rows)
    return text.getvalue()


def as_json(record: dict[str, Cell]) -> str:
    """Give a record as one line of JSON."""
    return json.dumps({title: _plain(cell) for title, cell in record.items()}, ensure_ascii=False)


def _plain(cell: Cell) -> object:
    if isinstance(cell, tuple):
        return [_plain(value) for value in cell]
    if isinstance(cell, Picture):
        return cell.path
    return round(cell, 4) + 0.0 if isinstance(cell, float) else cell
