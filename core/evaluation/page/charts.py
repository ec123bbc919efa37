"""Plots as SVG, drawn by hand: sharp at any size, small, and light or dark as the page is.

Colours stand in attributes for the light page, which every reader of SVG knows; browsers also obey
the style sheet within, which turns them for the dark one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from core.evaluation.page.elements import text
from core.evaluation.page.style import DARK_SERIES, LIGHT_SERIES

_FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"
_INK, _MUTED, _LINE, _GROUND = "#1c1d21", "#5d606a", "#e3e3e8", "#ffffff"
_DARK = "".join(
    [
        ".ground{fill:#1e2024}.ink{fill:#ececf0}.muted{fill:#a4a7b1}.line{stroke:#33363d}",
        *(f".f{n}{{fill:{c}}}.s{n}{{stroke:{c}}}" for n, c in enumerate(DARK_SERIES)),
    ]
)
_STYLE = f"<style>@media (prefers-color-scheme: dark){{{_DARK}}}</style>"


@dataclass(frozen=True, slots=True)
class Series:
    """A line of a plot: its name, its points, which colour, and whether it is dashed or dotted."""

    name: str
    x: Sequence[float]
    y: Sequence[float]
    colour: int = 0
    dashed: bool = False
    marks: bool = False


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with its interval, of one recommender."""

    name: str
    value: float
    low: float
    high: float
    colour: int


@dataclass(slots=True)
class _Canvas:
    """SVG being drawn, in pixels."""

    width: float
    height: float
    parts: list[str] = field(default_factory=list)

    def words(
        self, x: float, y: float, said: str, anchor: str = "start", kind: str = "muted"
    ) -> None:
        fill = _INK if kind == "ink" else _MUTED
        self.parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" class="{kind}" fill="{fill}" font-size="12" '
            f'text-anchor="{anchor}">{text(said)}</text>'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self.parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="line" '
            f'stroke="{_LINE}" stroke-width="1"/>'
        )

    def stroke(self, points: Sequence[tuple[float, float]], series: int, dashed: bool) -> None:
        number = series % len(LIGHT_SERIES)
        dash = ' stroke-dasharray="5 4"' if dashed else ""
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self.parts.append(
            f'<polyline points="{path}" class="s{number}" fill="none" '
            f'stroke="{LIGHT_SERIES[number]}" stroke-width="2"{dash}/>'
        )

    def dot(self, x: float, y: float, series: int, radius: float = 4.0) -> None:
        number = series % len(LIGHT_SERIES)
        self.parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" class="f{number}" '
            f'fill="{LIGHT_SERIES[number]}"/>'
        )

    def legend(self, names: Sequence[tuple[str, int, bool]], x: float, y: float) -> None:
        for name, series, dashed in names:
            self.stroke([(x, y - 4), (x + 18, y - 4)], series, dashed)
            self.words(x + 24, y, name, kind="ink")
            x += 40 + 6.6 * len(name)

    def finished(self) -> str:
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width:.0f}" '
            f'height="{self.height:.0f}" viewBox="0 0 {self.width:.0f} {self.height:.0f}" '
            f'font-family="{_FONT}">{_STYLE}<rect width="100%" height="100%" class="ground" '
            f'fill="{_GROUND}"/>{"".join(self.parts)}</svg>'
        )


def dots_with_intervals(groups: Sequence[tuple[str, Sequence[Estimate]]]) -> str:
    """Draw values from 0 to 1 with their intervals, a group of recommenders below another.

    Args:
        groups: the words beside each group, and its values.
    """
    left, right, step, gap = 130.0, 24.0, 15.0, 14.0
    lines = sum(len(group) for _, group in groups)
    height = 44 + lines * step + len(groups) * gap + 30
    canvas = _Canvas(780, height)
    scale = (canvas.width - left - right) / 1.0
    first = {one.name: one.colour for _, group in groups for one in group}
    canvas.legend([(name, colour, False) for name, colour in first.items()], left, 24)
    bottom = height - 26
    for tick in np.linspace(0, 1, 6):
        x = left + float(tick) * scale
        canvas.line(x, 38, x, bottom)
        canvas.words(x, bottom + 17, f"{tick:.1f}", "middle")
    y = 44 + gap / 2
    for words, group in groups:
        middle = y + step * len(group) / 2 + 4
        canvas.words(left - 14, middle, words, "end", "ink")
        for one in group:
            y += step
            at = y - step / 2
            ends = [(left + end * scale, at) for end in (one.low, one.high)]
            canvas.stroke(ends, one.colour, dashed=False)
            canvas.dot(left + one.value * scale, at, one.colour)
        y += gap
    return canvas.finished()


def lines(
    series: Sequence[Series],
    *,
    x_words: str,
    y_words: str,
    x_range: tuple[float, float],
    y_range: tuple[float, float],
    width: float = 480,
    height: float = 330,
    diagonal: bool = False,
) -> str:
    """Draw lines over two axes.

    Args:
        series: the lines.
        x_words: what the horizontal axis says.
        y_words: what the vertical axis says, written above it.
        x_range: from, to.
        y_range: from, to; points beyond are drawn at the edge.
        width: in pixels.
        height: in pixels.
        diagonal: whether to draw a quiet line from corner to corner.
    """
    canvas = _Canvas(width, height)
    left, right, top, bottom = 52.0, 20.0, 62.0, 44.0
    wide, high = width - left - right, height - top - bottom

    def place(x: float, y: float) -> tuple[float, float]:
        across = (x - x_range[0]) / ((x_range[1] - x_range[0]) or 1)
        up = (y - y_range[0]) / ((y_range[1] - y_range[0]) or 1)
        return left + min(max(across, 0), 1) * wide, top + high - min(max(up, 0), 1) * high

    canvas.legend([(one.name, one.colour, one.dashed) for one in series], left, 22)
    canvas.words(left, top - 12, y_words)
    for tick in ticks(*y_range):
        x, y = place(x_range[0], tick)
        canvas.line(x, y, x + wide, y)
        canvas.words(x - 8, y + 4, f"{tick:g}", "end")
    for tick in ticks(*x_range):
        x, y = place(tick, y_range[0])
        canvas.words(x, y + 18, f"{tick:g}", "middle")
    canvas.words(left + wide, height - 8, x_words, "end")
    if diagonal:
        canvas.line(*place(x_range[0], y_range[0]), *place(x_range[1], y_range[1]))
    for one in series:
        points = [place(x, y) for x, y in zip(one.x, one.y, strict=True)]
        canvas.stroke(points, one.colour, one.dashed)
        if one.marks:
            for point in points:
                canvas.dot(*point, one.colour, 3.5)
    return canvas.finished()


def ticks(low: float, high: float, about: int = 5) -> list[float]:
    """Give round numbers between two values, about so many."""
    if high <= low:
        return [low]
    rough = (high - low) / about
    size = 10.0 ** np.floor(np.log10(rough))
    step = min((size * factor for factor in (1, 2, 5, 10)), key=lambda one: abs(one - rough))
    first = int(np.ceil(low / step - 1e-9))
    last = int(np.floor(high / step + 1e-9))
    return [round(float(number * step), 10) for number in range(first, last + 1)]
