"""Recommendation lists to CSV, for the shop, a spreadsheet or another program.

Lists are asked for and written one by one, so the memory a whole catalogue takes does not grow with
its size, and the file appears under its name only when the last line is in it.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sized
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from core.catalogue.product import Product
from core.catalogue.report import Problem
from core.errors import ExportError
from core.export.destination import check_destination, whole_file
from core.export.lines import FORMS, SEPARATOR, Answered, columns, lines
from core.export.profiles import LINE_END, Profile, profile_named, unknown
from core.jobs import Report, StageMeter, silent
from core.recommend.recommendation import RecommendationList
from core.recommend.scoring import MEASURES

if TYPE_CHECKING:
    from core.catalogue.store import ProductStore
    from core.engine import Engine
    from core.recommend.query import Query

STAGE = "Writing recommendations"

_PRODUCTS_AT_ONCE = 256
_LONGEST_NAME = 160  # bytes, which leaves room below the 255 that file systems allow


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What to export and how.

    `k` is the number of recommendations for each query. `profile` is one of `profiles.PROFILES`,
    `form` one of `FORMS`: long has a line for each recommendation, wide a line for each query.
    `delimiter` is for the spreadsheet profile (`profiles.DELIMITERS`); machine always has commas.
    `measure` is "cosine" or "euclidean".
    """

    recommender: str = "look-alikes"
    k: int = 10
    profile: str = "spreadsheet"
    form: str = "long"
    delimiter: str = ","
    measure: str = "cosine"


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written: the file, how many queries were asked and how many places were filled.

    `skipped` has an entry for each query that has nothing recommended, with the reason. In long
    form such a query has no line; in wide form it has a line with empty places.
    """

    path: Path
    queries: int
    recommendations: int
    skipped: list[Problem] = field(default_factory=list)


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
    if options.recommender not in engine.recommenders:
        raise ExportError(unknown("recommender", options.recommender, engine.recommenders))
    return _write(
        _ask(engine, rows, options), out, options, report, _length(rows) if total is None else total
    )


def export_answers(
    answers: Iterable[tuple["Query", RecommendationList]],
    out: Path,
    options: ExportOptions,
    report: Report = silent,
    *,
    products: "ProductStore",
    total: int | None = None,
) -> ExportResult:
    """Write lists that are already there, such as what the window shows for a new picture.

    A new picture has an empty `query_id` and its own name as `query_name`; several products asked
    together have their ids joined. Lists are cut to `options.k`; their recommender is the one they
    came from, whatever `options.recommender` says. `products` knows the ids of the queries.

    Raises:
        ExportError: when an option makes no sense or `out` cannot be written.
        Cancelled: when `report` asks for the work to end.
    """
    return _write(
        _named(answers, products),
        out,
        options,
        report,
        _length(answers) if total is None else total,
    )


def default_file_name(catalogue_name: str, now: datetime) -> str:
    """Propose `recs_<catalogue>_<YYYYMMDD-HHMM>.csv`, fit for every system's file names."""
    safe = re.sub(r"[\s<>:\"/\\|?*\x00-\x1f\x7f-\x9f\ud800-\udfff]+", "-", catalogue_name)
    short = safe.encode()[:_LONGEST_NAME].decode(errors="ignore").strip("-. ")
    return f"recs_{short or 'catalogue'}_{now:%Y%m%d-%H%M}.csv"


def _length(items: Iterable[object]) -> int | None:
    return len(items) if isinstance(items, Sized) else None


def _ask(engine: "Engine", rows: Iterable[int], options: ExportOptions) -> Iterator[Answered]:
    remaining = iter(rows)
    while batch := list(islice(remaining, _PRODUCTS_AT_ONCE)):
        for row, product in zip(batch, engine.products.products(batch), strict=True):
            yield _ask_one(engine, row, product, options)


def _ask_one(engine: "Engine", row: int, product: Product, options: ExportOptions) -> Answered:
    answer, cause = None, ""
    if engine.picture_path(row) is None:
        cause = product.picture_problem or "The product has no picture."
    else:
        query = engine.query_products([row])
        answer = engine.recommend(query, options.recommender, options.k, measure=options.measure)
    return Answered(
        query_id=product.product_id,
        query_name=product.name,
        recommender=options.recommender,
        answer=answer,
        picture=product.picture,
        cause=cause,
    )


def _named(
    answers: Iterable[tuple["Query", RecommendationList]], products: "ProductStore"
) -> Iterator[Answered]:
    for query, answer in answers:
        asked = products.products(query.rows)
        single = asked[0] if len(asked) == 1 else None
        yield Answered(
            query_id=SEPARATOR.join(product.product_id for product in asked),
            query_name=single.name if single else query.name,
            recommender=answer.recommender,
            answer=answer,
            picture=single.picture if single else "",
        )


def _write(
    answers: Iterable[Answered],
    out: Path,
    options: ExportOptions,
    report: Report,
    total: int | None,
) -> ExportResult:
    profile = _checked(options)
    check_destination(out)  # before the first query is asked
    queries = recommendations = 0
    skipped: list[Problem] = []
    meter = StageMeter(report, STAGE, total)
    with whole_file(out, profile.encoding) as file:
        writer = csv.writer(file, delimiter=profile.delimiter, lineterminator=LINE_END)
        writer.writerow(columns(options.form, options.k))
        for answered in answers:
            writer.writerows(map(profile.row, lines(answered, options.form, options.k)))
            queries += 1
            filled = len(answered.first(options.k))
            recommendations += filled
            if not filled:
                skipped.append(_nothing_recommended(answered))
            meter.advance()
    return ExportResult(out, queries, recommendations, skipped)


def _checked(options: ExportOptions) -> Profile:
    if options.form not in FORMS:
        raise ExportError(unknown("form", options.form, FORMS))
    if options.measure not in MEASURES:
        raise ExportError(unknown("measure", options.measure, MEASURES))
    if options.k < 1:
        raise ExportError(f"A list of {options.k} recommendations is empty; ask for at least 1.")
    return profile_named(options.profile, options.delimiter)


def _nothing_recommended(answered: Answered) -> Problem:
    note = answered.answer.note if answered.answer else ""
    return Problem(
        row=None,
        product_id=answered.query_id,
        picture=answered.picture or answered.query_name,
        cause=answered.cause or note or "No other product of the catalogue comes into question.",
        action="Left without recommendations.",
    )
