"""The classifier's pictures: its curves, and a sheet of what it confuses."""

import io
from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray

from core.progress_lines import EpochDone
from core.vision.training.dataset import LabelledPictures
from core.vision.training.results import Guesses
from core.vision.training.tables import Confusion

_DOTS_PER_INCH = 110
_COLOURS = {"training": "#8a8f98", "validation": "#c2410c"}
_ROWS = 12
_MISTAKEN, _TYPICAL = 6, 4
_GAP = 4  # pixels between pictures


def curves_picture(curves: Sequence[EpochDone], best_epoch: int) -> bytes:
    """Plot loss and accuracy of every epoch, as PNG; a line marks the epoch that was kept.

    The two losses are not of the same things, so that each has a scale of its own.
    """
    figure = Figure(figsize=(11, 3.4), dpi=_DOTS_PER_INCH, layout="constrained")
    training, validation, accuracy = figure.subplots(1, 3)
    _line(training, curves, "training_loss")
    training.set_title("Training loss: all columns, varied pictures", fontsize=9)
    _line(validation, curves, "validation_loss")
    validation.set_title("Validation loss", fontsize=9)
    _line(accuracy, curves, "training_accuracy")
    _line(accuracy, curves, "validation_accuracy")
    accuracy.set_title("Accuracy (training: on varied pictures)", fontsize=9)
    for axes in (training, validation, accuracy):
        axes.axvline(best_epoch, color="#d4d4d8", zorder=0)
        axes.set_xlabel("epoch")
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.grid(axis="y", color="#ececec")
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(frameon=False, fontsize=8)
    return _png(figure)


def _line(axes: Axes, curves: Sequence[EpochDone], name: str) -> None:
    part = name.partition("_")[0]
    axes.plot(
        [point.epoch for point in curves],
        [getattr(point, name) for point in curves],
        color=_COLOURS[part],
        marker="o",
        markersize=3,
        label=part,
    )


def confusions_picture(
    data: LabelledPictures, found: Sequence[Confusion], parts: Sequence[Guesses]
) -> bytes:
    """Draw the most frequent confusions, as PNG.

    Each row shows pictures with one label that were taken for another, and beside them pictures
    that have the other one and were told rightly.
    """
    shown = list(found[:_ROWS])
    height, width = data.pictures.shape[2:]
    columns = _MISTAKEN + _TYPICAL
    sheet_width = columns * (width + _GAP) + 4 * _GAP
    row_height = height + 6 * _GAP
    across = 10.0
    figure = Figure(
        figsize=(across, max(1.0, across * len(shown) * row_height / sheet_width)),
        dpi=_DOTS_PER_INCH,
    )
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    sheet = np.full((max(1, len(shown)) * row_height, sheet_width, 3), 255, np.uint8)
    labels = data.columns[data.main].labels
    for number, pair in enumerate(shown):
        top = number * row_height + 5 * _GAP
        _place(sheet, data, pair.examples[:_MISTAKEN], top, 0)
        _place(sheet, data, _typical(parts, pair.taken_for), top, _MISTAKEN, 4 * _GAP)
        words = f"{_plain(labels[pair.label])} taken for {_plain(labels[pair.taken_for])}: "
        words += f"{pair.count} ({pair.share:.0%})"
        axes.text(0, top - _GAP, words, fontsize=9, va="bottom")
        beside = _MISTAKEN * (width + _GAP) + 4 * _GAP
        axes.text(beside, top - _GAP, _plain(labels[pair.taken_for]), fontsize=9, va="bottom")
    axes.imshow(sheet, interpolation="bicubic", aspect="equal")
    return _png(figure)


def _place(
    sheet: NDArray[np.uint8],
    data: LabelledPictures,
    rows: Sequence[int],
    top: int,
    column: int,
    indent: int = 0,
) -> None:
    height, width = data.pictures.shape[2:]
    for number, row in enumerate(rows, column):
        left = number * (width + _GAP) + indent
        picture = data.pictures[row].permute(1, 2, 0).numpy()
        sheet[top : top + height, left : left + width] = picture


def _typical(parts: Sequence[Guesses], label: int) -> list[int]:
    """Give the rows of rightly told pictures with a label, those of middling confidence first."""
    rows, confidence = [], []
    for part in parts:
        chosen = part.right & (part.first == label)
        rows.append(part.rows[chosen])
        confidence.append(part.confidence[chosen])
    all_rows, all_confidence = np.concatenate(rows), np.concatenate(confidence)
    if not len(all_rows):
        return []
    order = np.argsort(np.abs(all_confidence - np.median(all_confidence)), kind="stable")
    return [int(row) for row in all_rows[order[:_TYPICAL]]]


def _plain(label: str) -> str:
    """Keep matplotlib from reading a formula into a label."""
    return label.replace("$", r"\$")


def _png(figure: Figure) -> bytes:
    content = io.BytesIO()
    FigureCanvasAgg(figure)
    figure.savefig(content, format="png", metadata={"Software": None})
    return content.getvalue()
