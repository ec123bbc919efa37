"""Lists as an Excel workbook, with the products' pictures in its cells.

Cells go to the disk line by line, and each picture lies there once, so that the memory a long
workbook takes grows by a few hundred bytes a picture.
"""

import tempfile
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from core.catalogue.report import Problem
from core.export.ahead import done_ahead
from core.export.answered import Answered
from core.export.cells import Cell, Picture
from core.export.destination import whole_file
from core.export.options import ExportResult
from core.export.sheet import Sheet
from core.export.small_pictures import SmallPictures
from core.export.table import Table
from core.jobs import Report, StageMeter
from core.words import worded

if TYPE_CHECKING:
    from core.engine import Engine

STAGE = worded("Stages", "Writing the workbook")
MOST_PICTURES = 20_000
"""Cells with a picture; spreadsheet programs get slow with more."""

Asked = TypeVar("Asked")


@dataclass(frozen=True, slots=True)
class _Lines:
    """One query's lines, the pictures in them being ready on disk."""

    lines: list[tuple[Cell, ...]]
    recommendations: int
    skipped: Problem | None


def write_workbook(
    engine: "Engine | None",
    answered: Callable[[Asked], Answered],
    queries: Iterable[Asked],
    out: Path,
    table: Table,
    report: Report,
    total: int | None,
) -> ExportResult:
    """Write a table as a workbook.

    Args:
        engine: has the pictures; without one, picture columns stay empty.
        answered: answers a query, in several threads.
        queries: what is asked, in order.
        out: the file to write; one that exists is replaced at the end.
        table: the columns.
        report: told about every query; may raise `Cancelled`.
        total: how many queries there are, None where that is not known.

    Raises:
        ExportError: when the sheet has too few lines, or `out` cannot be written.
        Cancelled: when `report` asks for the work to end.
    """
    made, recommendations = 0, 0
    skipped: list[Problem] = []
    meter = StageMeter(report, STAGE, total)
    with tempfile.TemporaryDirectory(prefix="fashrec-") as folder, whole_file(out) as file:
        pictures = SmallPictures(engine, Path(folder))

        sheet = Sheet(Path(folder), table, pictures, MOST_PICTURES)

        def prepare(query: Asked) -> _Lines:
            one = answered(query)
            lines = list(table.lines(one))
            for cell in (cell for line in lines for cell in line if sheet.takes_pictures):
                if isinstance(cell, Picture):
                    pictures.prepare(cell)
            return _Lines(lines, len(one.first(table.k)), one.problem(table.k))

        with (
            closing(sheet),
            closing(done_ahead(prepare, queries)) as prepared,
        ):
            for each in prepared:
                for line in each.lines:
                    sheet.add(line)
                made += 1
                recommendations += each.recommendations
                if each.skipped is not None:
                    skipped.append(each.skipped)
                meter.advance()
            sheet.finish(file)
    return ExportResult(out, made, recommendations, skipped, sheet.notes)
