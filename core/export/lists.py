"""Recommendation lists to a file, for the shop, a spreadsheet or another program.

Lists are asked for a few ahead of the file, in threads, and written one by one, so the memory a
whole catalogue takes does not grow with its size, and the file appears under its name only when the
last line is in it.
"""

import re
from collections.abc import Generator, Iterable, Sized
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.catalogue.report import Problem
from core.errors import ExportError
from core.export.ahead import done_ahead
from core.export.answered import Answered, ask, named
from core.export.destination import check_destination, whole_file
from core.export.encodings import misfits_in_words
from core.export.handles import Handles
from core.export.options import (
    CSV,
    PDF,
    SUFFIXES,
    XLSX,
    ExportOptions,
    ExportResult,
    check_options,
)
from core.export.profiles import profile_named, unknown
from core.export.room import check_room
from core.export.table import HandleOf, Table, no_handles
from core.export.text_file import TextForm, Written, csv_form, json_form
from core.jobs import Report, StageMeter, silent
from core.recommend.recommendation import RecommendationList
from core.words import worded

if TYPE_CHECKING:
    from core.catalogue.store import ProductStore
    from core.engine import Engine
    from core.recommend.query import Query

__all__ = ["ExportOptions", "ExportResult", "export_answers", "export_lists", "text_form"]

STAGE = worded("Stages", "Writing recommendations")

_LONGEST_NAME = 160  # bytes, which leaves room below the 255 that file systems allow


def export_lists(
    engine: "Engine",
    rows: Iterable[int],
    out: Path,
    options: ExportOptions,
    report: Report = silent,
    *,
    total: int | None = None,
) -> ExportResult:
    """Write the recommendations for products of the catalogue.

    Args:
        engine: answers the queries.
        rows: the products' rows; each is a query of its own, in this order.
        out: the file to write; one that exists is replaced at the end.
        options: what to write and how.
        report: told about every query; may raise `Cancelled`, which leaves `out` as it was.
        total: how many rows there are, where `rows` has no length.

    Raises:
        ExportError: when an option makes no sense or `out` cannot be written.
        Cancelled: when `report` asks for the work to end.
    """
    check_options(options)
    if options.recommender not in engine.recommenders:
        raise ExportError(
            unknown(worded("Exporting", "recommender"), options.recommender, engine.recommenders)
        )
    check_destination(out)  # before the first query is asked
    known = _length(rows) if total is None else total
    check_room(options, known or 0)
    if options.format == PDF:
        from core.export.lookbook.book import write_lookbook

        return write_lookbook(engine, rows, out, options, report, total=known)
    table = make_table(options, engine.products)
    if options.format == XLSX:
        from core.export.workbook import write_workbook

        return write_workbook(
            engine, lambda row: ask(engine, row, options), rows, out, table, report, known
        )
    form = text_form(options, table)

    def answer(row: int) -> Written:
        return form.written(ask(engine, row, options))

    return _write(done_ahead(answer, rows), out, form, report, known)


def export_answers(
    answers: Iterable[tuple["Query", RecommendationList]],
    out: Path,
    options: ExportOptions,
    report: Report = silent,
    *,
    products: "ProductStore",
    engine: "Engine | None" = None,
    total: int | None = None,
) -> ExportResult:
    """Write lists that are already there, such as what the window shows for a new picture.

    A new picture has an empty `query_id` and its own name as `query_name`; several products asked
    together have their ids joined. Lists are cut to `options.k`; their recommender is the one they
    came from, whatever `options.recommender` says. `products` knows the ids of the queries, and
    `engine` the pictures that a workbook or a lookbook shows.

    Raises:
        ExportError: when an option makes no sense or `out` cannot be written.
        Cancelled: when `report` asks for the work to end.
    """
    check_options(options)
    check_destination(out)
    known = _length(answers) if total is None else total
    if options.format == PDF:
        from core.export.lookbook.book import write_answers

        assert engine is not None, "a lookbook has pictures"
        return write_answers(engine, named(answers, products), out, options, report, total=known)
    table = make_table(options, products)
    if options.format == XLSX:
        from core.export.workbook import write_workbook

        return write_workbook(
            engine, _as_it_is, named(answers, products), out, table, report, known
        )
    form = text_form(options, table)
    texts = (form.written(answered) for answered in named(answers, products))
    return _write(texts, out, form, report, known)


def make_table(
    options: ExportOptions, products: "ProductStore", handles: HandleOf | None = None
) -> Table:
    """Make the table that options ask for; `handles` spares making them of the names again."""
    if handles is None:
        handles = Handles(products, options.handles) if options.needs_handles else no_handles
    return Table(options.form, options.chosen_columns, options.k, handles)


def text_form(options: ExportOptions, table: Table) -> TextForm:
    """Give how the answers are written as text.

    Raises:
        ExportError: when an option makes no sense.
    """
    if options.format == CSV:
        profile = profile_named(options.profile, options.delimiter, options.encoding)
        return csv_form(table, profile)
    return json_form(table)


def default_file_name(catalogue_name: str, now: datetime, format: str = CSV) -> str:
    """Propose `recs_<catalogue>_<YYYYMMDD-HHMM>.csv`, fit for every system's file names."""
    safe = re.sub(r"[\s<>:\"/\\|?*\x00-\x1f\x7f-\x9f\ud800-\udfff]+", "-", catalogue_name)
    short = safe.encode()[:_LONGEST_NAME].decode(errors="ignore").strip("-. ")
    return f"recs_{short or 'catalogue'}_{now:%Y%m%d-%H%M}{SUFFIXES[format]}"


def _as_it_is(answered: Answered) -> Answered:
    return answered


def _length(items: Iterable[object]) -> int | None:
    return len(items) if isinstance(items, Sized) else None


def _write(
    answers: Generator[Written, None, None],
    out: Path,
    form: TextForm,
    report: Report,
    total: int | None,
) -> ExportResult:
    queries = recommendations = 0
    skipped: list[Problem] = []
    misfits: dict[str, None] = dict.fromkeys(form.beginning.misfits)
    meter = StageMeter(report, STAGE, total)
    with whole_file(out) as file, closing(answers):
        file.write(form.beginning.data)
        for answer in answers:
            file.write(answer.data)
            queries += 1
            recommendations += answer.recommendations
            if answer.skipped is not None:
                skipped.append(answer.skipped)
            if answer.misfits:
                misfits.update(dict.fromkeys(answer.misfits))
            meter.advance()
    notes = [misfits_in_words(form.encoding, "".join(misfits))] if misfits else []
    return ExportResult(out, queries, recommendations, skipped, notes)
