"""Numbers of a training in words."""

from PySide6.QtCore import QCoreApplication

from fashrec_gui.language import number
from fashrec_gui.training.outcome import Figures

translate = QCoreApplication.translate


def share(value: float | None) -> str:
    """Write a share as a percentage with one digit; a dash where it is not known."""
    return "–" if value is None else percentage(value, 1)


def percentage(value: float, decimals: int) -> str:
    """Write a share as a percentage with so many digits after the point."""
    written = translate("Training", "{number}%")
    return written.format(number=number(value * 100, decimals))


def points(new: float | None, old: float | None) -> str:
    """Write how many percentage points a share has gained or lost; "" where that is not known."""
    if new is None or old is None:
        return ""
    difference = round((new - old) * 100, 1)
    sign = "+" if difference > 0 else "−" if difference < 0 else "±"
    return f"{sign}{number(abs(difference), 1)}"


def verdict(new: Figures, old: Figures | None) -> str:
    """Say whether a new classifier is better than the one in use, as far as can be known.

    It is when the 95 % intervals of how often they are right do not overlap.
    """
    if old is None:
        return translate(
            "Training",
            "The classifier in use does not tell this column, so there is nothing to compare.",
        )
    if new.interval[0] > old.interval[1]:
        return translate("Training", "Better than the classifier in use.")
    if new.interval[1] < old.interval[0]:
        return translate("Training", "Worse than the classifier in use.")
    return translate(
        "Training", "No clear difference from the classifier in use: it may be chance."
    )
