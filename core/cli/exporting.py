"""The command that writes lists: export."""

import argparse
from pathlib import Path

from core.cli.asking import rows_of
from core.cli.output import Answer, Output
from core.engine import Engine
from core.errors import ExportError
from core.export.lists import ExportOptions, export_lists


def export(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec export`."""
    engine = Engine.open(options.workspace)
    if options.all:
        rows: list[int] | range = range(len(engine))
    elif options.products_from is not None:
        rows = rows_of(engine, _ids_in(options.products_from))
    else:
        rows = rows_of(engine, options.product)
    chosen = ExportOptions(
        recommender=options.recommender,
        k=options.k,
        profile=options.profile,
        form=options.form,
        delimiter={"tab": "\t", "\\t": "\t"}.get(options.delimiter, options.delimiter),
        measure=options.measure,
        bridge=options.bridge,
    )
    result = export_lists(engine, rows, options.out, chosen, output.report, total=len(rows))
    document = {
        "path": str(result.path),
        "queries": result.queries,
        "recommendations": result.recommendations,
        "skipped": [
            {"product_id": problem.product_id, "cause": problem.cause} for problem in result.skipped
        ],
    }
    text = (
        f"{result.recommendations:,} recommendations for {result.queries:,} products in "
        f"{result.path}."
    )
    if result.skipped:
        text += f" {len(result.skipped):,} products have no usable picture and got none."
    return Answer(document, text)


def _ids_in(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ExportError(
            f"The list of ids {path} cannot be read ({error}); give a text file with one id a line."
        ) from error
    return [line for line in lines if line.strip()]
