"""One line of the table: a figure of ours, the same figure of a baseline, and the goal."""

from dataclasses import asdict, dataclass
from typing import Any

HIGHER_IS_BETTER = frozenset({"pictures/s", "recall"})


@dataclass(frozen=True, slots=True)
class Goal:
    """What a line is held to: `of` is "ours" or "ratio"; one of the two limits is given."""

    of: str
    at_least: float | None = None
    at_most: float | None = None

    def met(self, ours: float, ratio: float | None) -> bool:
        """Tell whether the figures reach the goal."""
        value = ours if self.of == "ours" else ratio
        if value is None:
            return False
        if self.at_least is not None and value < self.at_least:
            return False
        return self.at_most is None or value <= self.at_most

    def in_words(self, unit: str) -> str:
        """Give the goal as the table shows it."""
        limit = self.at_least if self.at_least is not None else self.at_most
        sign = "≥" if self.at_least is not None else "≤"
        return f"{sign} {limit:g} ×" if self.of == "ratio" else f"{sign} {figure(limit, unit)}"


@dataclass(frozen=True, slots=True)
class Line:
    """One measured line.

    `ours` and `theirs` are in `unit`. `samples` says how many of what were measured, `note` what
    else must be known to judge the figures.
    """

    topic: str
    what: str
    unit: str
    ours: float
    baseline: str = ""
    theirs: float | None = None
    goal: Goal | None = None
    samples: str = ""
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times better ours is; None without a baseline."""
        if self.theirs is None:
            return None
        better, worse = self.ours, self.theirs
        if self.unit not in HIGHER_IS_BETTER:
            better, worse = worse, better
        return better / worse if worse > 0 else None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None without one."""
        return None if self.goal is None else self.goal.met(self.ours, self.ratio)

    def as_json(self) -> dict[str, Any]:
        """Give all that is known as plain values."""
        return {
            **asdict(self),
            "ratio": self.ratio,
            "goal": self.goal.in_words(self.unit) if self.goal else "",
            "met": self.met,
        }


def figure(value: float | None, unit: str) -> str:
    """Give a number with its unit, in as many digits as mean something."""
    if value is None:
        return ""
    if unit == "recall":
        return f"{value:.3f}"
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f} {unit}".strip()
