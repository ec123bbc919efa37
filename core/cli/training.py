"""The command that makes a classifier: train."""

import argparse
from pathlib import Path
from typing import Any

from core.cli.output import Answer, Output
from core.errors import FashRecError
from core.workspace.corrections import CORRECTABLE, Corrections
from core.workspace.places import default_workspace, models_dir

COLUMNS = CORRECTABLE
PRESETS = ("compact", "original")


def train(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec train`."""
    try:
        # Imported here alone: torch takes seconds to load, and a bundle comes without it.
        from core.vision.training.train_classifier import SEED, TrainingOptions, train_classifier
    except ModuleNotFoundError as error:
        raise FashRecError(
            f"This build of FashRec cannot train ({error.name} is not part of it); install FashRec "
            "with pip and train there."
        ) from error
    out: Path = options.out or _default_folder(options)
    seed = SEED if options.seed is None else options.seed
    corrections = {}
    if options.workspace is not None:
        corrections["correct"] = Corrections(options.workspace).applied_to
    figures = train_classifier(
        options.catalogue,
        out,
        TrainingOptions(options.column, options.preset, options.epochs, seed),
        models=models_dir(),
        report=output.report,
        epoch_done=output.epoch,
        **corrections,
    )
    return Answer({"classifier": str(out), "figures": figures}, _in_words(figures, options, out))


def _default_folder(options: argparse.Namespace) -> Path:
    """One for each catalogue, named as its workspace is, and for each unusual column and preset."""
    unusual = [
        chosen
        for chosen, usual in ((options.column, COLUMNS[0]), (options.preset, PRESETS[0]))
        if chosen != usual
    ]
    return (
        models_dir()
        / "classifiers"
        / "-".join([default_workspace(options.catalogue).name, *unusual])
    )


def _in_words(figures: dict[str, Any], options: argparse.Namespace, out: Path) -> str:
    return (
        f"Top-1 {figures['top1']:.1%}, top-5 {figures['top5']:.1%} on "
        f"{figures['held_out_pictures']:,} held-out pictures with {figures['types']} labels under "
        f"{options.column.replace('_', ' ')}; sure of {figures['sure_share']:.1%}, and then right "
        f"in {figures['sure_top1']:.1%}.\n"
        f"The classifier, its card, its curves and its tables are in {out}."
    )
