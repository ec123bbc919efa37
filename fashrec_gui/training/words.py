"""Numbers of a training in words."""

from fashrec_gui.training.outcome import Figures


def share(value: float | None) -> str:
    """Write a share as a percentage with one digit; a dash where it is not known."""
    return "–" if value is None else f"{value * 100:.1f}%"


def points(new: float | None, old: float | None) -> str:
    """Write how many percentage points a share has gained or lost; "" where that is not known."""
    if new is None or old is None:
        return ""
    difference = round((new - old) * 100, 1)
    sign = "+" if difference > 0 else "−" if difference < 0 else "±"
    return f"{sign}{abs(difference):.1f}"


def verdict(new: Figures, old: Figures | None) -> str:
    """Say whether a new classifier is better than the one in use, as far as can be known.

    It is when the 95 % intervals of how often they are right do not overlap.
    """
    if old is None:
        return "The classifier in use does not tell this column, so there is nothing to compare."
    if new.interval[0] > old.interval[1]:
        return "Better than the classifier in use."
    if new.interval[1] < old.interval[0]:
        return "Worse than the classifier in use."
    return "No clear difference from the classifier in use: it may be chance."


def counted(number: int, one: str, several: str = "") -> str:
    """Write a number with its noun: “1 label”, “1,234 labels”."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"
