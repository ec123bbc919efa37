"""Making a lookbook: of the answers to queries, or of products alone."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from core.catalogue.report import Problem
from core.errors import ExportError
from core.export.ahead import done_ahead
from core.export.answered import Answered, ask
from core.export.destination import whole_file
from core.export.lookbook.layout import Layout, Shown
from core.export.lookbook.look import GRID, Cover
from core.export.lookbook.pages import Page
from core.export.lookbook.prints import print_of
from core.jobs import Report, StageMeter
from core.words import worded

if TYPE_CHECKING:
    from core.engine import Engine
    from core.export.options import ExportOptions, ExportResult

STAGE = worded("Stages", "Making the lookbook")
_AT_ONCE = 200


@dataclass(slots=True)
class _Counts:
    """What has gone into the pages so far."""

    queries: int = 0
    recommendations: int = 0
    skipped: list[Problem] = field(default_factory=list)


def write_lookbook(
    engine: "Engine",
    rows: Iterable[int],
    out: Path,
    options: "ExportOptions",
    report: Report,
    *,
    total: int | None,
) -> "ExportResult":
    """Write a lookbook about products of the catalogue.

    Args:
        engine: answers the queries and has the pictures.
        rows: the products' rows, in order.
        out: the file to write; one that exists is replaced at the end.
        options: whose recommendations are shown, and the look, already checked.
        report: told about every query or product; may raise `Cancelled`, which leaves `out`.
        total: how many rows there are, None where that is not known.

    Raises:
        ExportError: when there is nothing to show, or `out` cannot be written.
        Cancelled: when `report` asks for the work to end.
    """
    counts = _Counts()
    if options.look.arrangement == GRID:
        pages = _layout(engine, options, total).of_products(
            _counted_in(_products(engine, rows), counts)
        )
        return _write(engine, pages, out, options, report, total, counts)

    def answer(row: int) -> Answered:
        return ask(engine, row, options)

    with closing(done_ahead(answer, rows)) as answers:
        pages = _layout(engine, options, total).of_queries(
            _answered(answers, options.k, counts), options.k
        )
        return _write(engine, pages, out, options, report, total, counts)


def write_answers(
    engine: "Engine",
    answers: Iterable[Answered],
    out: Path,
    options: "ExportOptions",
    report: Report,
    *,
    total: int | None,
) -> "ExportResult":
    """Write a lookbook of answers that are there; a grid has the products recommended in them."""
    counts = _Counts()
    pages = _pages_of_answers(engine, answers, options, total or 1, counts)
    return _write(engine, pages, out, options, report, total, counts)


def first_page(
    engine: "Engine",
    answers: Iterable[Answered] | None,
    rows: Iterable[int],
    options: "ExportOptions",
    total: int,
) -> Page:
    """Lay out the first page alone: of `answers`, or of `rows` when they are shown as a grid."""
    if answers is None:
        pages = _layout(engine, options, total).of_products(_products(engine, rows))
    else:
        pages = _pages_of_answers(engine, answers, options, total, _Counts())
    return next(pages, Page(*options.look.page_size))


def _pages_of_answers(
    engine: "Engine",
    answers: Iterable[Answered],
    options: "ExportOptions",
    total: int,
    counts: _Counts,
) -> Iterator[Page]:
    k = options.k
    found = _answered(answers, k, counts)
    if options.look.arrangement != GRID:
        return _layout(engine, options, total).of_queries(found, k)
    shown = [Shown(each.product, each.row) for one in found for each in one.first(k)]
    return _layout(engine, options, len(shown)).of_products(shown)


def _answered(answers: Iterable[Answered], k: int, counts: _Counts) -> Iterator[Answered]:
    """Give the answers that recommend something, and count them all."""
    for each in answers:
        counts.queries += 1
        problem = each.problem(k)
        if problem is not None:
            counts.skipped.append(problem)
            continue
        counts.recommendations += len(each.first(k))
        yield each


def _products(engine: "Engine", rows: Iterable[int]) -> Iterator[Shown]:
    part: list[int] = []
    for row in rows:
        part.append(int(row))
        if len(part) == _AT_ONCE:
            yield from _shown(engine, part)
            part = []
    yield from _shown(engine, part)


def _shown(engine: "Engine", rows: list[int]) -> Iterator[Shown]:
    for row, product in zip(rows, engine.products.products(rows), strict=True):
        usable = bool(product.picture) and not product.picture_problem
        yield Shown(product, row if usable else None)


def _counted_in(products: Iterable[Shown], counts: _Counts) -> Iterator[Shown]:
    for each in products:
        counts.queries += 1
        yield each


def _layout(engine: "Engine", options: "ExportOptions", total: int | None) -> Layout:
    name, title = engine.manifest.name, options.look.title.strip()
    count = "" if total is None else options.wording.products(total)
    cover = Cover(title or name, name if title else "", date.today(), count)
    return Layout(options.look, cover, options.wording)


def _write(
    engine: "Engine",
    pages: Iterator[Page],
    out: Path,
    options: "ExportOptions",
    report: Report,
    total: int | None,
    counts: _Counts,
) -> "ExportResult":
    from core.export.lookbook.writing import Book, Prints  # its library takes a while to load
    from core.export.options import ExportResult

    def printed(page: Page) -> tuple[Page, Prints]:
        return page, {photo: print_of(engine, photo) for photo in page.photos}

    meter = StageMeter(report, STAGE, total)
    look, language = options.look, options.wording.language
    title = look.title.strip() or engine.manifest.name
    with whole_file(out) as file, closing(Book(look, title, language)) as made:
        with closing(done_ahead(printed, pages)) as ready:
            for page, prints in ready:
                made.add(page, prints)
                meter.advance(page.begins)
        if not made.pages:
            raise ExportError(
                worded(
                    "Exporting",
                    "There is nothing to show in the lookbook: none of these products has a "
                    "picture "
                    "that can be used.",
                )
            )
        file.write(made.as_bytes())
        notes = [made.note] if made.note else []
    return ExportResult(out, counts.queries, counts.recommendations, counts.skipped, notes)
