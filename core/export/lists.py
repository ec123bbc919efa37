"""Recommendation lists to CSV, for the shop, a spreadsheet or another program.

Lists are asked for a few ahead of the file, in threads, and written one by one, so the memory a
whole catalogue takes does not grow with its size, and the file appears under its name only when the
last line is in it.
"""

import re
from collections.abc import Generator, Iterable, Iterator, Sized
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.catalogue.report import Problem
from core.errors import ExportError
from core.export.ahead import done_ahead
from core.export.destination import check_destination, whole_file
from core.export.lines import FORMS, SEPARATOR, Answered, columns
from core.export.profiles import Profile, profile_named, unknown
from core.export.written import Written, as_csv, written
from core.jobs import Report, StageMeter, silent
from core.recommend.bridge import NEUTRAL, OTHERS_ONLY, SAME_ONLY
from core.recommend.recommendation import RecommendationList
from core.recommend.scoring import MEASURES

if TYPE_CHECKING:
    from core.catalogue.store import ProductStore
    from core.engine import Engine
    from core.recommend.query import Query

STAGE = "Writing recommendations"

_LONGEST_NAME = 160  # bytes, which leaves room below the 255 that file systems allow


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What to export and how.

    `k` is the number of recommendations for each query. `profile` is one of `profiles.PROFILES`,
    `form` one of `FORMS`: long has a line for each recommendation, wide a line for each query.
    `delimiter` is for the spreadsheet profile (`profiles.DELIMITERS`); machine always has commas.
    `measure` is "cosine" or "euclidean"; `bridge` is from 0 to 1, in the middle of which it does
    nothing (`core.recommend.bridge`).
    """

    recommender: str = "look-alikes"
    k: int = 10
    profile: str = "spreadsheet"
    form: str = "long"
    delimiter: str = ","
    measure: str = "cosine"
    bridge: float = NEUTRAL


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
    profile = _checked(options)

    def answer(row: int) -> Written:
        return written(_ask(engine, row, options), options.form, options.k, profile)

    asked = done_ahead(answer, rows)
    return _write(asked, out, options, report, _length(rows) if total is None else total)


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
    profile = _checked(options)
    texts = (
        written(answered, options.form, options.k, profile)
        for answered in _named(answers, products)
    )
    return _write(texts, out, options, report, _length(answers) if total is None else total)


def default_file_name(catalogue_name: str, now: datetime) -> str:
    """Propose `recs_<catalogue>_<YYYYMMDD-HHMM>.csv`, fit for every system's file names."""
    safe = re.sub(r"[\s<>:\"/\\|?*\x00-\x1f\x7f-\x9f\ud800-\udfff]+", "-", catalogue_name)
    short = safe.encode()[:_LONGEST_NAME].decode(errors="ignore").strip("-. ")
    return f"recs_{short or 'catalogue'}_{now:%Y%m%d-%H%M}.csv"


def _length(items: Iterable[object]) -> int | None:
    return len(items) if isinstance(items, Sized) else None


def _ask(engine: "Engine", row: int, options: ExportOptions) -> Answered:
    [product] = engine.products.products([row])
    answer, cause = None, ""
    if product.picture_problem or not product.picture:
        cause = product.picture_problem or "The product has no picture."
    else:
        query = engine.query_products([row])
        answer = engine.recommend(
            query, options.recommender, options.k, measure=options.measure, bridge=options.bridge
        )
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
    answers: Generator[Written, None, None],
    out: Path,
    options: ExportOptions,
    report: Report,
    total: int | None,
) -> ExportResult:
    profile = profile_named(options.profile, options.delimiter)
    check_destination(out)  # before the first query is asked
    queries = recommendations = 0
    skipped: list[Problem] = []
    meter = StageMeter(report, STAGE, total)
    with whole_file(out, profile.encoding) as file, closing(answers):
        file.write(as_csv([columns(options.form, options.k)], profile))
        for answer in answers:
            file.write(answer.text)
            queries += 1
            recommendations += answer.recommendations
            if answer.skipped is not None:
                skipped.append(answer.skipped)
            meter.advance()
    return ExportResult(out, queries, recommendations, skipped)


def _checked(options: ExportOptions) -> Profile:
    if options.form not in FORMS:
        raise ExportError(unknown("form", options.form, FORMS))
    if options.measure not in MEASURES:
        raise ExportError(unknown("measure", options.measure, MEASURES))
    if options.k < 1:
        raise ExportError(f"A list of {options.k} recommendations is empty; ask for at least 1.")
    if not SAME_ONLY <= options.bridge <= OTHERS_ONLY:
        raise ExportError(f"There is no bridge of {options.bridge:g}; choose one from 0 to 1.")
    return profile_named(options.profile, options.delimiter)
