"""The first lines of a file, exactly as they would be written, for whoever is still choosing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from core.export.answered import Answered
from core.export.cells import Cell, Picture
from core.export.encodings import misfits_in_words
from core.export.lists import text_form
from core.export.options import CSV, JSON_LINES, ExportOptions
from core.export.profiles import joined, profile_named
from core.export.table import Table


@dataclass(frozen=True, slots=True)
class FirstLines:
    """What stands in the first lines.

    `cells` are the texts of the lines below the `titles`; of JSON lines, which have no cells,
    `text` is what stands in the file. `pictures` are rows of the catalogue by line and place, for a
    workbook. `note` is a sentence about what is not as it should be, "" when all is.
    """

    titles: tuple[str, ...] = ()
    cells: list[list[str]] = field(default_factory=list)
    text: str = ""
    pictures: dict[tuple[int, int], int] = field(default_factory=dict)
    note: str = ""


def first_lines(
    answered: Iterable[Answered], options: ExportOptions, table: Table, count: int
) -> FirstLines:
    """Write the first `count` lines of as many answers as they take.

    Raises:
        ExportError: when an option makes no sense.
    """
    if options.format == JSON_LINES:
        form = text_form(options, table)
        texts = (line for each in answered for line in form.text_of(each).splitlines())
        return FirstLines(text="\n".join(islice(texts, count)))
    lines = list(islice((line for each in answered for line in table.lines(each)), count))
    if options.format == CSV:
        return _csv(lines, options, table)
    pictures = {
        (number, place): cell.row
        for number, line in enumerate(lines)
        for place, cell in enumerate(line)
        if isinstance(cell, Picture) and cell.row is not None
    }
    shown = [["" if isinstance(cell, Picture) else joined(cell) for cell in line] for line in lines]
    return FirstLines(table.titles, shown, pictures=pictures)


def _csv(lines: list[tuple[Cell, ...]], options: ExportOptions, table: Table) -> FirstLines:
    profile = profile_named(options.profile, options.delimiter, options.encoding)
    misfits: dict[str, None] = {}

    def as_written(text: str) -> str:
        data, lacking = profile.encoding.encode(text)
        misfits.update(dict.fromkeys(lacking))
        return data.decode(profile.encoding.codec)

    cells = [[as_written(text) for text in profile.row(line)] for line in lines]
    titles = tuple(map(as_written, table.titles))
    note = misfits_in_words(profile.encoding, "".join(misfits)) if misfits else ""
    return FirstLines(titles, cells, note=note)
