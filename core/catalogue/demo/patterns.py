"""Patterns printed on or woven into the demo's cloth.

A pattern is a function of cloth coordinates: `u` runs across the panel and `v` along it, in picture
units, both of shape (h, w). It returns how much of the second and the third colour lies at each
place, two arrays of shape (h, w) from 0 to 1 (the third lies over the second).
"""

import math
import random
from collections.abc import Callable
from functools import cache

import numpy as np
from PIL import Image, ImageDraw

from core.catalogue.demo.geometry import Floats
from core.catalogue.demo.texture import CLOUDS

Layers = tuple[Floats, Floats | None]
Pattern = Callable[[Floats, Floats, float], Layers]
"""Takes u, v and a scale (1 is usual, larger is bolder)."""

_TILE_PIXELS = 8  # pixels of a printed tile for one picture unit, while it is drawn
_KEPT = 2  # and once it is smoothed


def _bar(x: Floats, period: float, width: float, offset: float = 0.0) -> Floats:
    """Return 1 on bars `width` wide that repeat every `period`, softly edged."""
    place = (x + offset) * np.float32(1 / period)
    distance = np.abs(place - np.floor(place) - 0.5) * np.float32(period)
    bars: Floats = np.clip((width / 2 - distance) * 1.6 + 0.5, 0, 1)
    return bars


def _pinstripe(u: Floats, v: Floats, scale: float) -> Layers:
    return _bar(u, 9 * scale, 1.1), None


def _stripe(u: Floats, v: Floats, scale: float) -> Layers:
    return _bar(u, 13 * scale, 5 * scale), _bar(u, 13 * scale, 0.9, 4 * scale)


def _hoops(u: Floats, v: Floats, scale: float) -> Layers:
    return _bar(v, 34 * scale, 16 * scale), None


def _breton(u: Floats, v: Floats, scale: float) -> Layers:
    return _bar(v, 12 * scale, 4 * scale), None


def _multi_hoops(u: Floats, v: Floats, scale: float) -> Layers:
    return _bar(v, 42 * scale, 18 * scale), _bar(v, 42 * scale, 5 * scale, 18 * scale)


def _gingham(u: Floats, v: Floats, scale: float) -> Layers:
    across, along = _bar(u, 15 * scale, 7.5 * scale), _bar(v, 15 * scale, 7.5 * scale)
    return across * 0.48 + along * 0.48, None


def _tartan(u: Floats, v: Floats, scale: float) -> Layers:
    period = 36 * scale
    wide = _bar(u, period, 15 * scale) * 0.5 + _bar(v, period, 15 * scale) * 0.5
    thin = np.maximum(_bar(u, period, 1.6, 18 * scale), _bar(v, period, 1.6, 18 * scale))
    inner = np.maximum(_bar(u, period, 1.0, 3 * scale), _bar(v, period, 1.0, 3 * scale))
    return wide, np.maximum(thin * 0.85, inner * 0.5)


def _windowpane(u: Floats, v: Floats, scale: float) -> Layers:
    return np.maximum(_bar(u, 26 * scale, 1.4), _bar(v, 30 * scale, 1.4)), None


def _dots(u: Floats, v: Floats, scale: float) -> Layers:
    period, radius = 15 * scale, 3.1 * scale
    row = np.floor(v / period)
    x = (u + (row % 2) * period / 2) % period - period / 2
    y = v % period - period / 2
    return np.clip((radius - np.hypot(x, y)) * 1.6 + 0.5, 0, 1), None


def _argyle(u: Floats, v: Floats, scale: float) -> Layers:
    x, y = u / (19 * scale), v / (30 * scale)
    first, second = np.floor(x + y), np.floor(x - y)
    diamonds = ((first % 2) * (second % 2)).astype(np.float32)
    lines = np.maximum(_bar(x + y, 1, 0.06, 0), _bar(x - y, 1, 0.06, 0))
    thin = np.clip((0.05 - np.minimum(_saw(x + y), _saw(x - y))) * 30, 0, 1)
    return diamonds, thin * (lines > 0)


def _saw(x: Floats) -> Floats:
    distance: Floats = np.abs(x % 1.0 - 0.5)
    return distance


def _chevron(u: Floats, v: Floats, scale: float) -> Layers:
    zigzag = np.abs(u % (22 * scale) - 11 * scale)
    return _bar(v + zigzag, 18 * scale, 8 * scale), None


def _diagonal(u: Floats, v: Floats, scale: float) -> Layers:
    slant = (u + v) * math.sqrt(0.5)
    return _bar(slant, 21 * scale, 7 * scale), _bar(slant, 21 * scale, 1.2, 8 * scale)


def _camouflage(u: Floats, v: Floats, scale: float) -> Layers:
    first, second = _clouds(u, v, 1.9 / scale), _clouds(v + 170, u + 90, 2.1 / scale)
    return np.clip((first - 0.12) * 60, 0, 1), np.clip((second - 0.42) * 60, 0, 1)


def _clouds(u: Floats, v: Floats, zoom: float) -> Floats:
    height, width = CLOUDS.shape
    patches: Floats = CLOUDS[
        (v * zoom).astype(np.int32) % height, (u * zoom).astype(np.int32) % width
    ]
    return patches


def _colour_block(u: Floats, v: Floats, scale: float) -> Layers:
    lower = np.clip(v - 20 * scale, 0, 1)
    band = np.clip(13 * scale - np.abs(v - 12 * scale), 0, 1)
    return lower, band


def _printed(tile: str) -> Pattern:
    def pattern(u: Floats, v: Floats, scale: float) -> Layers:
        second, third = _tile(tile)
        zoom = _KEPT / scale
        rows = (v * zoom).astype(np.int32) % second.shape[0]
        columns = (u * zoom).astype(np.int32) % second.shape[1]
        return second[rows, columns], third[rows, columns]

    return pattern


@cache
def _tile(name: str) -> tuple[Floats, Floats]:
    """Draw the two layers of a tile that repeats without a seam."""
    side = 72 * _TILE_PIXELS
    layers = [Image.new("L", (side, side)) for _ in range(2)]
    pens = [ImageDraw.Draw(layer) for layer in layers]
    chance = random.Random(f"tile {name}")
    for x, y in _scattered(chance, 15 if name == "floral" else 34):
        size, turn = chance.uniform(5.5, 9.5), chance.uniform(0, math.tau)
        for dx in (-72, 0, 72):
            for dy in (-72, 0, 72):
                _MOTIFS[name](pens, x + dx, y + dy, size, turn)
    second, third = (
        np.asarray(layer.reduce(_TILE_PIXELS // _KEPT), dtype=np.float32) / 255 for layer in layers
    )
    return second, third


def _scattered(chance: random.Random, count: int) -> list[tuple[float, float]]:
    """Return places on the tile that keep their distance from each other, across its edges too."""
    places: list[tuple[float, float]] = []
    for _ in range(count):
        tries = [(chance.uniform(0, 72), chance.uniform(0, 72)) for _ in range(30)]
        places.append(max(tries, key=lambda at: min((_apart(at, p) for p in places), default=0)))
    return places


def _apart(a: tuple[float, float], b: tuple[float, float]) -> float:
    dx, dy = abs(a[0] - b[0]), abs(a[1] - b[1])
    return math.hypot(min(dx, 72 - dx), min(dy, 72 - dy))


def _disc(pen: ImageDraw.ImageDraw, x: float, y: float, radius: float, fill: int) -> None:
    x, y, radius = x * _TILE_PIXELS, y * _TILE_PIXELS, radius * _TILE_PIXELS
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=fill)


def _flower(pens: list[ImageDraw.ImageDraw], x: float, y: float, size: float, turn: float) -> None:
    for leaf in (1.1, 4.0):
        for reach in (1.0, 1.2, 1.4):
            _disc(
                pens[1],
                x + math.cos(turn + leaf) * size * reach,
                y + math.sin(turn + leaf) * size * reach,
                size * (0.42 - abs(reach - 1.2)),
                150,
            )
    for petal in range(5):
        angle = turn + petal * math.tau / 5
        px, py = x + math.cos(angle) * size * 0.55, y + math.sin(angle) * size * 0.55
        _disc(pens[1], px, py, size * 0.46, 0)
        _disc(pens[0], px, py, size * 0.46, 190)
        _disc(pens[0], px, py, size * 0.3, 255)
    _disc(pens[1], x, y, size * 0.25, 255)


def _spot(pens: list[ImageDraw.ImageDraw], x: float, y: float, size: float, turn: float) -> None:
    _disc(pens[0], x, y, size * 0.42, 150)
    for angle in (0.0, 0.9, 2.3, 3.1, 4.6):
        reach = size * 0.48
        at = (x + math.cos(turn + angle) * reach, y + math.sin(turn + angle) * reach * 0.8)
        _disc(pens[1], *at, size * 0.22, 255)


_MOTIFS = {"floral": _flower, "leopard": _spot}

PATTERNS: dict[str, Pattern] = {
    "pinstripe": _pinstripe,
    "striped": _stripe,
    "hooped": _hoops,
    "breton": _breton,
    "multi-stripe": _multi_hoops,
    "gingham": _gingham,
    "tartan": _tartan,
    "windowpane": _windowpane,
    "dotted": _dots,
    "argyle": _argyle,
    "chevron": _chevron,
    "diagonal": _diagonal,
    "camouflage": _camouflage,
    "colour-block": _colour_block,
    "floral": _printed("floral"),
    "leopard": _printed("leopard"),
}
