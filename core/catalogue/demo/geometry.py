"""Curves: the demo's garments are outlined by smooth splines with a few marked corners.

Coordinates are in picture units: x grows to the right from 0 to `WIDTH`, y downwards from 0 to
`HEIGHT`; a finished picture has one pixel a unit.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 360, 480
CENTRE = WIDTH / 2

Floats = NDArray[np.floating[Any]]
Line = NDArray[np.float64]
"""Points of a curve or outline, shape (n, 2): x and y."""

Node = tuple[float, float] | tuple[float, float, int]
"""A point that a spline passes through; a third member marks a corner."""

_SAMPLES = 10


def curve(nodes: Sequence[Node]) -> Line:
    """Return an open smooth curve through `nodes`; it breaks at those marked as corners."""
    breaks = [0, *[i for i in range(1, len(nodes) - 1) if len(nodes[i]) == 3], len(nodes) - 1]
    runs = [_catmull_rom(nodes[first : last + 1]) for first, last in pairwise(breaks)]
    return np.concatenate(runs)


def outline(nodes: Sequence[Node]) -> Line:
    """Return a closed curve through `nodes`, smooth everywhere but at those marked as corners."""
    corners = [i for i, node in enumerate(nodes) if len(node) == 3]
    if corners:
        first = corners[0]
        turned = [*nodes[first:], *nodes[:first], nodes[first]]
        return curve(turned)
    wrapped = [nodes[-1], *nodes, nodes[0], nodes[1]]
    return _catmull_rom(wrapped)[_SAMPLES:-_SAMPLES]


def _catmull_rom(nodes: Sequence[Node]) -> Line:
    """Sample a Catmull-Rom spline through `nodes`, whose ends are doubled."""
    points = np.array([node[:2] for node in nodes], dtype=np.float64)
    if len(points) < 3:
        return points
    padded = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    t = np.linspace(0.0, 1.0, _SAMPLES, endpoint=False)[:, None]
    pieces = []
    for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        pieces.append(
            0.5
            * (
                2 * p1
                + (p2 - p0) * t
                + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2
                + (3 * p1 - p0 - 3 * p2 + p3) * t**3
            )
        )
    return np.concatenate([*pieces, points[-1:]])


def both_sides(right_half: Sequence[Node]) -> list[Node]:
    """Return the nodes of a symmetric closed outline from its right half, top to bottom.

    Nodes on the picture's middle line are kept once.
    """
    left = [flipped(node) for node in reversed(right_half) if abs(node[0] - CENTRE) > 1e-6]
    return [*right_half, *left]


def flipped(node: Node) -> Node:
    """Return a node mirrored at the picture's middle line."""
    return (WIDTH - node[0], *node[1:])


def mirrored(line: Line) -> Line:
    """Return a curve mirrored at the picture's middle line."""
    return np.column_stack([WIDTH - line[:, 0], line[:, 1]])


def ellipse(x: float, y: float, rx: float, ry: float | None = None, turn: float = 0.0) -> Line:
    """Return an ellipse around (x, y), turned by `turn` radians; a circle without `ry`."""
    angles = np.linspace(0, 2 * math.pi, 72, endpoint=False)
    points = np.column_stack([np.cos(angles) * rx, np.sin(angles) * (rx if ry is None else ry)])
    return rotated(points, turn, (0.0, 0.0)) + (x, y)


def arc(
    x: float, y: float, rx: float, ry: float, start: float, end: float, samples: int = 40
) -> Line:
    """Return an open piece of an ellipse from angle `start` to `end` (radians, clockwise)."""
    angles = np.linspace(start, end, samples)
    return np.column_stack([x + np.cos(angles) * rx, y + np.sin(angles) * ry])


def box(x0: float, y0: float, x1: float, y1: float, radius: float = 0.0) -> Line:
    """Return a rectangle, its corners rounded by `radius`."""
    if radius <= 0:
        return np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], dtype=np.float64)
    r = min(radius, (x1 - x0) / 2, (y1 - y0) / 2)
    quarter = math.pi / 2
    return np.concatenate(
        [
            arc(x1 - r, y0 + r, r, r, -quarter, 0, 8),
            arc(x1 - r, y1 - r, r, r, 0, quarter, 8),
            arc(x0 + r, y1 - r, r, r, quarter, 2 * quarter, 8),
            arc(x0 + r, y0 + r, r, r, 2 * quarter, 3 * quarter, 8),
        ]
    )


def rotated(line: Line, turn: float, centre: tuple[float, float]) -> Line:
    """Return a curve turned by `turn` radians (clockwise on the picture) around `centre`."""
    c, s = math.cos(turn), math.sin(turn)
    moved = line - centre
    return np.column_stack([moved @ (c, -s), moved @ (s, c)]) + centre


def ribbon(line: Line, width: float | Sequence[float]) -> Line:
    """Return the outline of a band of `width` along a curve; several widths taper it evenly."""
    widths = np.atleast_1d(np.asarray(width, dtype=np.float64))
    steps = np.linspace(0, len(widths) - 1, len(line))
    half = np.interp(steps, np.arange(len(widths)), widths)[:, None] / 2
    along = np.gradient(line, axis=0)
    length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-6)
    across = np.column_stack([-along[:, 1], along[:, 0]]) / length[:, None]
    return np.concatenate([line + across * half, (line - across * half)[::-1]])


def between(first: Line, second: Line, share: float) -> Line:
    """Return the curve that lies at `share` of the way from one curve to another."""
    n = 40
    return resampled(first, n) * (1 - share) + resampled(second, n) * share


def resampled(line: Line, count: int) -> Line:
    """Return `count` points spread evenly along a curve."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    at = np.concatenate([[0.0], np.cumsum(steps)])
    wanted = np.linspace(0, at[-1], count)
    return np.column_stack([np.interp(wanted, at, line[:, 0]), np.interp(wanted, at, line[:, 1])])


def dashes(line: Line, length: float = 3.0, gap: float = 2.0) -> list[Line]:
    """Return the stitches of a seam along a curve."""
    total = float(np.hypot(*np.diff(line, axis=0).T).sum())
    count = max(1, int(total / (length + gap)))
    points = resampled(line, count * 5 + 1)
    inked = max(1, round(5 * length / (length + gap)))
    return [points[i * 5 : i * 5 + inked + 1] for i in range(count)]
