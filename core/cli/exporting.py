"""The command that writes lists: export."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from core.cli import refining
from core.cli.asking import rows_of
from core.cli.output import Answer, Output
from core.engine import Engine
from core.errors import ExportError
from core.export.catalogue_columns import catalogue_columns
from core.export.columns import parse_column
from core.export.handles import handle_column
from core.export.lists import export_lists
from core.export.lookbook.look import GRID
from core.export.options import FORMATS, PDF, SUFFIXES, ExportOptions, ExportResult
from core.export.presets import BUILT_IN, OwnPresets, preset_named
from core.lists.product_lists import ProductLists
from core.recommend.facts import price_column
from core.userdata.user_data import UserData

_SAID = ("recommender", "k", "profile", "form", "measure", "bridge", "encoding", "format", "rules")

_LOOK = ("title", "paper", "landscape", "arrangement", "across", "price", "wording")
_ARGUMENTS = {"price": "prices"}


def export(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec export`."""
    engine = Engine.open(options.workspace)
    chosen = _chosen(options, engine)
    rows, notes = _rows(options, engine)
    result = export_lists(engine, rows, options.out, chosen, output.report, total=len(rows))
    document = {
        "path": str(result.path),
        "queries": result.queries,
        "recommendations": result.recommendations,
        "skipped": [
            {"product_id": problem.product_id, "cause": problem.cause} for problem in result.skipped
        ],
        "notes": [*notes, *result.notes],
    }
    is_grid = chosen.format == PDF and chosen.look.arrangement == GRID
    said = f"{result.queries:,} products in {result.path}." if is_grid else _in_words(result)
    return Answer(document, " ".join((said, *notes, *result.notes)))


def _in_words(result: ExportResult) -> str:
    text = (
        f"{result.recommendations:,} recommendations for {result.queries:,} products in "
        f"{result.path}."
    )
    if result.skipped:
        text += f" {len(result.skipped):,} products have no usable picture and got none."
    return text


def _rows(options: argparse.Namespace, engine: Engine) -> tuple[Sequence[int], list[str]]:
    """Give the rows to ask about, and what is to be told of them."""
    if options.all:
        return range(len(engine)), []
    if options.products_from is not None:
        return rows_of(engine, _ids_in(options.products_from)), []
    if options.list is None:
        return rows_of(engine, options.product), []
    ids = ProductLists(UserData(engine.workspace)).product_ids(options.list)
    rows = [row for row in map(engine.products.row_of, ids) if row is not None]
    gone = len(ids) - len(rows)
    if not gone:
        return rows, []
    what = "1 product of the list is" if gone == 1 else f"{gone:,} products of the list are"
    return rows, [f"{what} not in the catalogue any more."]


def _chosen(options: argparse.Namespace, engine: Engine) -> ExportOptions:
    """Put together what the suffix, the preset and the arguments say; the last one counts."""
    chosen = ExportOptions(format=_format_of(options.out))
    if options.preset is not None:
        chosen = preset_named(options.preset, (*BUILT_IN, *OwnPresets().all())).applied(chosen)
    said = {name: getattr(options, name) for name in _SAID if getattr(options, name) is not None}
    if options.delimiter is not None:
        said["delimiter"] = {"tab": "\t", "\\t": "\t"}.get(options.delimiter, options.delimiter)
    chosen = replace(chosen, **said)
    if options.columns is not None:
        columns = tuple(parse_column(text, chosen.form) for text in options.columns)
        chosen = replace(chosen, columns=columns)
    elif options.form is not None and options.preset is not None:
        chosen = replace(chosen, columns=())  # the preset's columns belong to its own form
    if chosen.needs_handles:
        chosen = replace(chosen, handles=_handles(options.handles, engine))
    return replace(_made_up(options, chosen, engine), **refining.chosen(options))


def _made_up(options: argparse.Namespace, chosen: ExportOptions, engine: Engine) -> ExportOptions:
    """Add what the arguments say of a lookbook's pages."""
    said = {name: getattr(options, name) for name in _LOOK if getattr(options, name) is not None}
    if chosen.format != PDF:
        if said:
            raise ExportError(
                f"“--{_ARGUMENTS.get(min(said), min(said))}” is of a lookbook: add --format pdf."
            )
        return chosen
    columns = catalogue_columns(engine.products)
    if said.get("price"):  # "" for none
        _check_column(said["price"], columns, engine)
    usual = {"price": price_column(columns), "title": options.list or ""}
    wording = said.pop("wording", chosen.wording)
    return replace(chosen, look=replace(chosen.look, **{**usual, **said}), wording=wording)


def _format_of(path: Path) -> str:
    found = (name for name in FORMATS if SUFFIXES[name] == path.suffix.lower())
    return next(found, ExportOptions().format)


def _handles(asked: str | None, engine: Engine) -> str:
    columns = catalogue_columns(engine.products)
    if asked is None:
        return handle_column(columns)
    _check_column(asked, columns, engine)
    return asked


def _check_column(name: str, columns: tuple[str, ...], engine: Engine) -> None:
    if name not in columns:
        known = f"; it has: {', '.join(columns)}" if columns else ""
        raise ExportError(
            f"The catalogue {engine.manifest.name} has no column “{name}” of its own{known}."
        )


def _ids_in(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ExportError(
            f"The list of ids {path} cannot be read ({error}); give a text file with one id a line."
        ) from error
    return [line for line in lines if line.strip()]
