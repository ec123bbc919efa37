"""The command that measures how good a workspace's answers are: evaluate."""

import argparse

from core.cli.output import Answer, Output
from core.engine import Engine
from core.evaluation.report import default_folder, make_report
from core.evaluation.text_report import as_text


def evaluation(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec evaluate`."""
    engine = Engine.open(options.workspace)
    result = make_report(
        engine,
        options.out or default_folder(options.workspace),
        sample=options.sample,
        seed=options.seed,
        held_out_only=not options.all,
        with_maps=options.maps,
        report=output.report,
    )
    return Answer(result, as_text(result))
