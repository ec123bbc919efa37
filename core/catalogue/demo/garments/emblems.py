"""Prints on the chest of T-shirts: invented figures, and no maker's mark."""

import math

import numpy as np

from core.catalogue.demo.canvas import Canvas, Mask
from core.catalogue.demo.geometry import CENTRE, Line, arc, box, curve, ellipse, outline, rotated
from core.catalogue.demo.look import Look
from core.catalogue.demo.palette import colour

_X, _Y = CENTRE, 205.0


def emblem(canvas: Canvas, look: Look, body: Mask) -> None:
    """Print the figure that the cut asks for, such as "sun" or "waves"."""
    prints = {
        "sun": _sun,
        "waves": _waves,
        "peaks": _peaks,
        "star": _star,
        "bands": _bands,
        "rings": _rings,
    }
    for word, draw in prints.items():
        if look.has(word):
            draw(canvas, look)


def _sun(canvas: Canvas, look: Look) -> None:
    disc = ellipse(_X, _Y, 36)
    canvas.fill(disc, colour=look.trim, opacity=0.93)
    gaps = [box(_X - 40, _Y + y, _X + 40, _Y + y + h) for y, h in ((4, 3), (13, 4), (23, 5))]
    canvas.fill(*gaps, colour=look.tone, opacity=0.95)


def _waves(canvas: Canvas, look: Look) -> None:
    x = np.linspace(-44, 44, 60)
    for row, tone in enumerate((look.trim, colour(look.third), look.trim, colour(look.third))):
        y = np.sin(x / 7.0 + row * 0.8) * 5 + row * 14 - 21
        line = np.column_stack([_X + x, _Y + y])
        canvas.lines([line], tone, 5, 0.92)


def _peaks(canvas: Canvas, look: Look) -> None:
    far = outline([(_X - 20, _Y + 26, 1), (_X + 18, _Y - 22, 1), (_X + 52, _Y + 26, 1)])
    near = outline([(_X - 52, _Y + 26, 1), (_X - 16, _Y - 36, 1), (_X + 24, _Y + 26, 1)])
    snow = outline(
        [
            (_X - 16, _Y - 36, 1),
            (_X - 3, _Y - 16, 1),
            (_X - 12, _Y - 19, 1),
            (_X - 17, _Y - 12, 1),
            (_X - 22, _Y - 19, 1),
            (_X - 28, _Y - 15, 1),
        ]
    )
    canvas.fill(far, colour=colour(look.third), opacity=0.9)
    canvas.fill(near, colour=look.trim, opacity=0.95)
    canvas.fill(snow, colour=(0.96, 0.96, 0.95), opacity=0.95)
    canvas.lines([curve([(_X - 54, _Y + 34), (_X + 54, _Y + 34)])], look.trim, 2.5, 0.9)


def _star(canvas: Canvas, look: Look) -> None:
    canvas.fill(_star_shape(_X, _Y, 42), colour=look.trim, opacity=0.93)
    canvas.fill(_star_shape(_X, _Y, 26), colour=colour(look.third), opacity=0.93)


def _star_shape(x: float, y: float, radius: float) -> Line:
    angles = [math.tau * i / 10 - math.pi / 2 for i in range(10)]
    reach = [radius if i % 2 == 0 else radius * 0.42 for i in range(10)]
    return np.array(
        [(x + math.cos(a) * r, y + math.sin(a) * r) for a, r in zip(angles, reach, strict=True)]
    )


def _bands(canvas: Canvas, look: Look) -> None:
    for i, tone in enumerate((look.trim, colour(look.third), look.trim)):
        band = rotated(box(_X - 46, _Y - 22 + i * 16, _X + 46, _Y - 12 + i * 16), -0.22, (_X, _Y))
        canvas.fill(band, colour=tone, opacity=0.92)


def _rings(canvas: Canvas, look: Look) -> None:
    for radius, tone in ((40, look.trim), (28, colour(look.third)), (16, look.trim)):
        canvas.lines([arc(_X, _Y, radius, radius, 0, math.tau)], tone, 5, 0.92)
    canvas.fill(ellipse(_X, _Y, 6), colour=colour(look.third), opacity=0.92)
