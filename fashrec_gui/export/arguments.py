"""An export as a command line, for the child process that does it."""

from __future__ import annotations

from pathlib import Path

from core.export.columns import column_argument
from core.export.lookbook.look import Look
from core.export.lookbook.wording import ENGLISH, Wording
from core.export.options import CSV, PDF, ExportOptions
from core.recommend.conditions import Conditions
from fashrec_gui.export.request import ExportRequest
from fashrec_gui.recommendations.bridge_words import NEUTRAL


def arguments(
    request: ExportRequest, workspace: Path, recommender: str, products: list[str]
) -> list[str]:
    """Give the command line that exports the lists of many products; `products` says which."""
    options = request.options(recommender)
    return [
        "export",
        str(workspace),
        "--out",
        str(request.file_of(recommender)),
        *products,
        *_asking(options),
        *_writing(options),
        "--json",
        "--progress",
        "json",
    ]


def _asking(options: ExportOptions) -> list[str]:
    given = ["-k", str(options.k), "--recommender", options.recommender]
    if options.measure != "cosine":
        given += ["--measure", options.measure]
    if options.bridge != NEUTRAL:
        given += ["--bridge", f"{options.bridge:g}"]
    if not options.rules:
        given.append("--no-rules")
    if options.diversity:
        given += ["--diversity", f"{options.diversity:g}"]
    given += ["--cut-off"] if options.cut_off else []
    given += ["--fold-variants"] if options.fold else []
    return given + _meeting(options.conditions)


def _meeting(conditions: Conditions) -> list[str]:
    given = ["--same", ",".join(conditions.same)] if conditions.same else []
    if conditions.price_within is not None:
        given += ["--price-within", f"{100 * conditions.price_within:g}"]
    return [*given, "--in-stock"] if conditions.in_stock else given


def _writing(options: ExportOptions) -> list[str]:
    if options.format == PDF:
        return ["--format", PDF, *_looking(options.look, options.wording)]
    given = ["--format", options.format, "--form", options.form]
    if options.format == CSV:
        given += ["--profile", options.profile]
        if options.profile == "spreadsheet" and options.delimiter != ",":
            given += ["--delimiter", options.delimiter]
        if options.encoding:
            given += ["--encoding", options.encoding]
    if options.columns:
        given += ["--columns", *map(column_argument, options.columns)]
    if options.needs_handles and options.handles:
        given += ["--handles", options.handles]
    return given


def _looking(look: Look, wording: Wording) -> list[str]:
    given = ["--paper", look.paper, "--arrangement", look.arrangement, "--across", str(look.across)]
    # Joined by an equals sign: a title or a column may begin like an option.
    given.append(f"--title={look.title}")
    given.append(f"--prices={look.price}")
    given += ["--wording", wording.as_text()] if wording != ENGLISH else []
    return [*given, "--landscape"] if look.landscape else given
