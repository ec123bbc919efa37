"""Painting tens of thousands of points into a picture at once.

Each offset of a dot's shape is one assignment over all points, which takes numpy milliseconds where
a painter would take a call for each point.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

MARGIN = 12
"""Pixels around the picture into which dots at its edge may reach."""
_RIM = 0.45  # of a dot's colour in its rim, which softens it
_TOO_LIKE = 48  # levels of brightness between a colour and the ground, below which it needs a rim

Buffer = NDArray[np.uint32]


def paint_points(
    places: NDArray[np.float32],
    colours: NDArray[np.uint32],
    rims: NDArray[np.uint32],
    width: int,
    height: int,
    ground: str,
    radius: float,
) -> Buffer:
    """Paint round dots, the later ones above the earlier.

    Args:
        places: float32 (n, 2), where they lie, in pixels of the picture.
        colours: uint32 (n,), 0xffrrggbb.
        rims: uint32 (n,), the same for the outermost pixels of each, see `rims_of`.
        width: of the picture, in pixels.
        height: of the picture, in pixels.
        ground: the colour behind them, #rrggbb.
        radius: of a dot, in pixels, at most `MARGIN` - 1.

    Returns:
        uint32 (height + 2 * MARGIN, width + 2 * MARGIN); the picture lies within the margin.
    """
    across = width + 2 * MARGIN
    buffer = np.full((height + 2 * MARGIN) * across, QColor(ground).rgba(), dtype=np.uint32)
    cells = np.floor(places).astype(np.int32)
    inside = (
        (cells[:, 0] >= -radius)
        & (cells[:, 0] < width + radius)
        & (cells[:, 1] >= -radius)
        & (cells[:, 1] < height + radius)
    )
    cells = cells[inside] + MARGIN
    starts = cells[:, 1] * across + cells[:, 0]
    inner, rim = _shape(radius)
    inks = colours[inside]
    if rim:
        outer = rims[inside]
        for right, down in rim:
            buffer[starts + (down * across + right)] = outer
    for right, down in inner:
        buffer[starts + (down * across + right)] = inks
    return buffer.reshape(-1, across)


def as_image(buffer: Buffer) -> QImage:
    """Give a painted buffer as a picture that shares its memory: keep the buffer as long."""
    height, width = buffer.shape
    return QImage(buffer.data, width, height, width * 4, QImage.Format.Format_RGB32)


def rims_of(colours: NDArray[np.uint32], ground: str, outline: str) -> NDArray[np.uint32]:
    """Give the rims for dots of some colours, uint32 (n,).

    They lie between colour and ground, which makes a dot look round; a colour that is hardly seen
    on the ground is rimmed by `outline`.
    """
    behind = QColor(ground).rgba()
    too_like = np.abs(_brightness(colours) - _brightness(np.array([behind]))) < _TOO_LIKE
    softened = _mixed(colours, behind, _RIM)
    outlined = np.uint32(QColor(outline).rgba())
    return np.where(too_like, outlined, softened)


def faded(colours: NDArray[np.uint32], ground: str, share: float) -> NDArray[np.uint32]:
    """Mix colours, uint32 (n,), into the ground; `share` of them is left."""
    return _mixed(colours, QColor(ground).rgba(), share)


@lru_cache(maxsize=32)
def _shape(radius: float) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
    """Give the offsets of a dot's inside, and of its rim."""
    reach = int(np.ceil(radius))
    offsets = [
        (right, down) for down in range(-reach, reach + 1) for right in range(-reach, reach + 1)
    ]
    inner = [each for each in offsets if np.hypot(*each) <= radius - 0.5]
    rim = [each for each in offsets if radius - 0.5 < np.hypot(*each) <= radius + 0.2]
    return tuple(inner or [(0, 0)]), tuple(rim if radius >= 1 else ())


def _brightness(colours: NDArray[np.uint32]) -> NDArray[np.float32]:
    """Give the luma of colours, 0 … 255 (ITU-R BT.601)."""
    parts = (((colours >> shift) & 0xFF).astype(np.float32) for shift in (16, 8, 0))
    red, green, blue = parts
    luma: NDArray[np.float32] = 0.299 * red + 0.587 * green + 0.114 * blue
    return luma


def _mixed(colours: NDArray[np.uint32], ground: int, share: float) -> NDArray[np.uint32]:
    mixed = np.full(len(colours), 0xFF000000, dtype=np.uint32)
    for shift in (0, 8, 16):
        ink = ((colours >> shift) & 0xFF).astype(np.float32)
        under = (ground >> shift) & 0xFF
        mixed |= (ink * share + under * (1 - share)).astype(np.uint32) << shift
    return mixed
