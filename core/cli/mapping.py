"""The command that draws a map of the catalogue: map."""

import argparse
import time

from core.cli.output import Answer, Output, in_words
from core.engine import Engine
from core.mapping.catalogue_map import save_map
from core.mapping.drawing import draw_map


def draw(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec map`."""
    started = time.monotonic()
    engine = Engine.open(options.workspace)
    drawn = draw_map(engine, options.recommender, output.report, seed=options.seed)
    path = save_map(engine, drawn)
    seconds = time.monotonic() - started
    products = len(drawn.placed())
    document = {
        "recommender": drawn.recommender,
        "products": products,
        "path": str(path),
        "seconds": round(seconds, 1),
    }
    return Answer(document, f"Drew {products:,} products in {in_words(seconds)}: {path}")
