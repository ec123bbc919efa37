"""The model card: what a classifier learnt from, how good it is, and what it is not for."""

from typing import Any

from core.catalogue.column_words import in_words
from core.statistics.calibration import BINS
from core.vision.classifier import ClassifierDescription
from core.vision.training.calibration import PRECISION
from core.vision.training.recipe import Recipe


def model_card(description: ClassifierDescription, recipe: Recipe) -> str:
    """Give the card, in Markdown."""
    figures = description.figures
    column = in_words(description.column)
    return f"""# The {column} classifier

| | |
| --- | --- |
{_table(description, figures)}
| date | {figures["date"]} |

Every figure is of the held-out pictures, with its 95 % interval by bootstrap (labels that only
held-out pictures have count as wrong). Nothing was learnt, tuned or chosen on them.

## Columns

{_columns(figures)}

## How it was trained

{_training(description, recipe)}

Probabilities are a softmax after dividing by a temperature fitted on the validation pictures
(Guo et al., 2017); the calibration error has {BINS} bins of equal width. A guess is sure from a
probability of {description.sure_from} on: the lowest at which {PRECISION:.0%} of the validation
pictures above it are right, proven by Wilson's lower bound as far as four fifths stay sure.

It tells what a product picture on a white background shows, in the words of its catalogue. Pictures
with several products, on other backgrounds, or of kinds it never saw are outside what it can do,
and "not sure" is then the answer to expect.

## Beside this card

`curves.csv` and `curves.png`: loss and accuracy of every epoch. `types.csv`: precision and recall
of every label. `confusions.csv` and `confusions.png`: what is taken for what, and how that looks.
`wrong.csv`: every validation and held-out picture it is wrong about, the most confident first.

Train it again:

    fashrec train CATALOGUE {_command(description, recipe)}
"""


def _table(description: ClassifierDescription, figures: dict[str, Any]) -> str:
    lines = {
        "trained on": f"{figures['catalogue']}: {figures['training_pictures']:,} pictures to learn "
        f"from, {figures['validation_pictures']:,} to tune on",
        "held out": f"{figures['held_out_pictures']:,} pictures: the products for which the "
        "SHA-256 of the id, as a number, leaves 1 when divided by 5",
        f"labels under {in_words(description.column)}": f"{figures['types']}, all counted, however "
        "rare",
        "**top-1**": f"**{_with_interval(figures, 'top1')}**",
        "**top-5**": f"**{_with_interval(figures, 'top5')}**",
    }
    if "sub_category" in figures:
        how = {"head": "by its own head", "types": "by adding up its article types"}
        sub = figures["sub_category"]
        lines["**sub-category**"] = (
            f"**{_percent(sub['value'], sub['low'], sub['high'])}**, {how[sub['by']]} (chosen on "
            "the validation pictures)"
        )
    lines |= {
        "expected calibration error": _with_interval(figures, "ece"),
        "sure of itself": f"for {_with_interval(figures, 'sure_share')} of the pictures",
        "right when sure": _with_interval(figures, "sure_top1"),
    }
    return "\n".join(f"| {name} | {value} |" for name, value in lines.items())


def _with_interval(figures: dict[str, Any], name: str) -> str:
    return _percent(figures[name], *figures["intervals"][name])


def _percent(value: float, low: float, high: float) -> str:
    return f"{value:.1%} ({low:.1%} to {high:.1%})"


def _columns(figures: dict[str, Any]) -> str:
    lines = ["| column | labels | pictures | right |", "| --- | ---: | ---: | --- |"]
    lines += [
        f"| {in_words(column)} | {found['labels']} | {found['pictures']:,} | "
        f"{_percent(found['value'], found['low'], found['high'])} |"
        for column, found in figures["columns"].items()
    ]
    return "\n".join(lines)


def _training(description: ClassifierDescription, recipe: Recipe) -> str:
    figures = description.figures
    canvas, (height, width) = recipe.canvas, recipe.size
    epochs = f"{figures['epochs_done']} of {figures['epochs']} epochs, seed {figures['seed']}"
    kept = f"the weights of epoch {figures['best_epoch']}, whose validation loss is the lowest"
    if recipe.network == "plain-cnn":
        return (
            f"A plain CNN of the kind of 2018 on {canvas.width}×{canvas.height} pixels: three 3×3 "
            f"convolutions with pooling, two dense layers, dropout; from scratch, {epochs}, Adam, "
            f"pictures as they are; {kept}."
        )
    below = description.mirror_below
    looks = f", in the mirror too where its first guess is below {below:.0%}" if below else ""
    return (
        f"EfficientNet-Lite0 **with its ImageNet weights**, fine-tuned, on {canvas.width}×"
        f"{canvas.height} pixels, enlarged in the network to {width}×{height}{looks}; 256 features "
        "and a linear head for every column, learnt together. "
        f"{epochs}: AdamW, warm-up and cosine, the first blocks frozen, pictures growing from "
        f"{recipe.phases[0].width}×{recipe.phases[0].height}; flips, turns, crops, stretching, "
        "squeezing into squares, light, erasing, mixing; label smoothing "
        f"{recipe.label_smoothing}; stochastic depth and dropout; rare labels shown more often "
        "(repeat factors); averaged weights; " + kept + "."
    )


def _command(description: ClassifierDescription, recipe: Recipe) -> str:
    figures = description.figures
    return (
        f"--column {description.column} --preset {recipe.preset} --epochs {figures['epochs']} "
        f"--seed {figures['seed']}"
    )
