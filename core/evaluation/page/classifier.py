"""The sections on the classifier: how often it is right, how it was trained."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.catalogue.column_words import in_words
from core.evaluation import measures
from core.evaluation.figures import CLASSIFIER
from core.evaluation.page.charts import Series, lines
from core.evaluation.page.contents import Contents, share
from core.evaluation.page.elements import figure, heading, note, paragraph, plot, table, text, times
from core.evaluation.page.pictures import ProductPictures
from core.evaluation.page.products import picture_rows
from core.evaluation.training_record import Curve, TrainingRecord

_WORST = 20
_ENOUGH = 10  # products, below which a label's figures say little


def classifier(contents: Contents, pictures: ProductPictures) -> str:
    """How often the classifier is right, and whether it knows when it is not."""
    held_out = contents.document["classifier"]["held_out"]
    column = contents.document["classifier"]["column"]
    if not held_out["products"]:
        words = "No held-out product has a picture and a label, so it cannot be measured."
        return heading(2, "The classifier", "classifier") + paragraph(words)
    return "".join(
        [
            heading(2, "The classifier", "classifier"),
            paragraph(
                f"Measured on {held_out['products']:,} products of the held-out fifth, which no "
                "classifier that comes with the program has seen "
                "(core.catalogue.holdout.is_held_out).",
            ),
            note(measures.TOP_K, 1),
            note(measures.RIGHT_WHEN_SURE, contents.k),
            _figures(contents, column),
            heading(3, "Do its probabilities mean what they say?"),
            note(measures.CALIBRATION, contents.k),
            note(measures.RELIABILITY, contents.k),
            _reliability(held_out["reliability"]),
            heading(3, "What it confuses most"),
            note(measures.CONFUSIONS, contents.k),
            _confusions(held_out["confusions"], pictures),
            heading(3, f"By {in_words(column)}"),
            note(measures.PER_TYPE, contents.k),
            _types(held_out["types"]),
        ]
    )


def _figures(contents: Contents, column: str) -> str:
    main = in_words(column)
    wanted = [
        (f"{main}, first guess right", measures.TOP_K.named(1), ""),
        (f"{main} among the first five", measures.TOP_K.named(5), ""),
        *(
            (f"{in_words(entry['attribute'])} right",) + (entry["measure"], entry["attribute"])
            for entry in contents.document["figures"]
            if entry["measure"] == measures.ACCURACY.name
        ),
        ("sure of itself", measures.SURE.name, ""),
        ("right when sure", measures.RIGHT_WHEN_SURE.name, ""),
        ("calibration error", measures.CALIBRATION.name, ""),
    ]
    found = {
        (entry["measure"], entry["attribute"]): entry
        for entry in contents.document["figures"]
        if entry["recommender"] == CLASSIFIER
    }
    rows = []
    for words, measure, attribute in wanted:
        entry = found[measure, attribute]
        ends = f"{share(entry['low'])} – {share(entry['high'])}"
        rows.append([text(words), share(entry["value"]), ends, f"{entry['queries']:,}"])
    return table(["", "value", "95 % interval", "products"], rows)


def _reliability(bins: Sequence[Mapping[str, Any]]) -> str:
    known = Series(
        "measured",
        [one["probability"] for one in bins],
        [one["right"] for one in bins],
        marks=True,
    )
    drawn = lines(
        [known],
        x_words="probability it states",
        y_words="share that is right",
        x_range=(0, 1),
        y_range=(0, 1),
        width=420,
        height=380,
        diagonal=True,
    )
    rows = [
        [
            f"{one['low']:.2f} – {one['high']:.2f}",
            f"{one['products']:,}",
            f"{one['probability']:.3f}",
            f"{one['right']:.3f}",
        ]
        for one in bins
    ]
    return "".join(
        [
            figure(plot(drawn, "Reliability diagram"), "On the line, a probability is exact."),
            "<details><summary>The bins in figures</summary>",
            table(["probability", "products", "mean stated", "right"], rows),
            "</details>",
        ]
    )


def _confusions(found: Sequence[Mapping[str, Any]], pictures: ProductPictures) -> str:
    if not found:
        return paragraph("It confused nothing.")
    rows = [
        (
            f"{text(one['label'])}<br>taken for<br>{text(one['taken_for'])}<br>"
            f"{times(one['count'])}, {share(one['share'])}",
            [f"{pictures.image(each)}<br>{text(each)}" for each in one["examples"]],
        )
        for one in found
    ]
    return picture_rows(rows)


def _types(types: Sequence[Mapping[str, Any]]) -> str:
    def row(one: Mapping[str, Any]) -> list[str]:
        return [
            text(one["label"]),
            f"{one['products']:,}",
            share(one["precision"]),
            share(one["recall"]),
        ]

    head = ["", "products", "precision", "recall"]
    enough = [one for one in types if one["products"] >= _ENOUGH]
    worst = sorted(enough, key=lambda one: float(one["recall"]))[:_WORST]
    return "".join(
        [
            paragraph(f"The hardest of those with at least {_ENOUGH} products:", "note"),
            table(head, map(row, worst)),
            f"<details><summary>All {len(types)}</summary>",
            table(head, map(row, types)),
            "</details>",
        ]
    )


def training(record: TrainingRecord) -> str:
    """How the classifier in use and the baseline were trained."""
    parts = [heading(2, "How the classifier was trained", "training")]
    if not record.curves and not record.baseline:
        return "".join([*parts, paragraph("No record of a training lies beside the classifier.")])
    if record.curves:
        parts += [heading(3, "The classifier in use"), _curves(record.curves)]
    if record.baseline:
        parts += [
            heading(3, "The baseline: 28×28 pixels, trained from scratch (--preset original)"),
            _curves(record.baseline),
            _baseline_figures(record.baseline_figures),
        ]
    return "".join(parts)


def _curves(curve: Curve) -> str:
    epochs = [float(epoch) for epoch in curve.epochs]
    ends = (min(epochs), max(epochs))
    # The training loss is of all columns, smoothed, on varied pictures: it does not compare.
    loss = lines(
        [Series("validation", epochs, curve.validation_loss, 1)],
        x_words="epoch",
        y_words="validation loss",
        x_range=ends,
        y_range=(0, max(curve.validation_loss)),
        width=400,
        height=300,
    )
    right = lines(
        [
            Series("training", epochs, curve.training_accuracy, 0, dashed=True),
            Series("validation", epochs, curve.validation_accuracy, 1),
        ],
        x_words="epoch",
        y_words="first guess right",
        x_range=ends,
        y_range=(0, 1),
        width=400,
        height=300,
    )
    both = f"<td>{plot(loss, 'Loss by epoch')}</td><td>{plot(right, 'Accuracy by epoch')}</td>"
    return f'<div class="wide"><table class="plots"><tr>{both}</tr></table></div>' + paragraph(
        f"{len(epochs)} epochs; the validation pictures had no part in learning. Training is "
        "measured while pictures are changed at random, so that it may stay below validation.",
        "note",
    )


def _baseline_figures(figures: Mapping[str, Any]) -> str:
    rows = [
        [text(name.replace("_", " ")), text(value)]
        for name, value in figures.items()
        if isinstance(value, int | float | str)
    ]
    return table(["", "baseline"], rows) if rows else ""
