"""The grain of materials, drawn once from fixed seeds and cut out where it is needed."""

from collections.abc import Callable
from functools import cache

import numpy as np
from PIL import Image

from core.catalogue.demo.geometry import Floats

_SIDE = 1024


def _noise(seed: int, cells: int, side: int = _SIDE) -> Floats:
    """Return smooth noise around 0, about -1 to 1, with `cells` bumps along each side."""
    values = np.random.Generator(np.random.PCG64(seed)).random((cells, cells), dtype=np.float32)
    small = Image.fromarray(values * 2 - 1)
    return np.asarray(small.resize((side, side), Image.Resampling.BICUBIC), dtype=np.float32)


CLOUDS: Floats = _noise(7, 24) * 0.75 + _noise(8, 60) * 0.4
"""Broad, irregular patches; shape (1024, 1024), about -1 to 1."""


@cache
def _fine() -> Floats:
    return _noise(11, 512) * 0.6 + _noise(12, 1024) * 0.6


@cache
def _axes() -> tuple[Floats, Floats]:
    line = np.arange(_SIDE, dtype=np.float32)
    return line[None, :], line[:, None]


def _weave() -> Floats:
    return _fine() * 0.022 + CLOUDS * 0.018


def _jersey() -> Floats:
    return _fine() * 0.03 + CLOUDS * 0.02


def _denim() -> Floats:
    x, y = _axes()
    twill = np.sin((x * 0.8 - y) * 1.25)
    slubs = np.asarray(
        Image.fromarray(_noise(13, 256)).resize((_SIDE // 4, _SIDE * 2), Image.Resampling.BILINEAR)
    )
    vertical = np.tile(slubs[:_SIDE], (1, 4))
    relief: Floats = twill * 0.05 + _fine() * 0.10 + vertical * 0.06 + CLOUDS * 0.05
    return relief


def _knit() -> Floats:
    x, y = _axes()
    column = np.sin(x * 2 * np.pi / 8)
    stitch = np.sin((y + np.abs(x % 8 - 4) * 1.2) * 2 * np.pi / 7)
    relief: Floats = column * 0.05 + stitch * 0.045 + _fine() * 0.035 + CLOUDS * 0.02
    return relief


def _rib() -> Floats:
    x, _ = _axes()
    relief: Floats = np.sin(x * 2 * np.pi / 11) * 0.12 + _fine() * 0.03
    return relief


def _cable() -> Floats:
    x, y = _axes()
    inside = np.abs(x % 64 - 32)
    strand = np.sin((y + np.where(x % 64 < 32, inside, -inside) * 0.9) * 2 * np.pi / 44)
    rope = np.where(inside < 15, strand * 0.12, 0) - np.where(np.abs(inside - 17) < 2.5, 0.16, 0)
    return rope.astype(np.float32) + _knit() * 0.7


def _leather() -> Floats:
    relief: Floats = (
        _noise(21, 330) * 0.035 + _noise(22, 180) * 0.03 + CLOUDS * 0.02 + _fine() * 0.012
    )
    return relief


def _suede() -> Floats:
    relief: Floats = _fine() * 0.06 + CLOUDS * 0.06 + _noise(23, 120) * 0.03
    return relief


def _canvas() -> Floats:
    x, y = _axes()
    return np.sin(x * 2 * np.pi / 5) * np.sin(y * 2 * np.pi / 5) * 0.05 + _fine() * 0.05


def _smooth() -> Floats:
    return CLOUDS * 0.008 + _fine() * 0.006


def _straw() -> Floats:
    x, y = _axes()
    turn = np.where((np.floor(x / 14) + np.floor(y / 14)) % 2 == 0, x, y)
    return np.sin(turn * 2 * np.pi / 7) * 0.13 + _fine() * 0.07


_MAKERS: dict[str, Callable[[], Floats]] = {
    "weave": _weave,
    "jersey": _jersey,
    "denim": _denim,
    "knit": _knit,
    "rib": _rib,
    "cable": _cable,
    "leather": _leather,
    "suede": _suede,
    "canvas": _canvas,
    "smooth": _smooth,
    "straw": _straw,
}


@cache
def texture(name: str) -> Floats:
    """Return how much brighter (or darker) each place of a material is; shape (1024, 1024).

    Raises:
        KeyError: when there is no material of that name.
    """
    return np.ascontiguousarray(_MAKERS[name](), dtype=np.float32)
