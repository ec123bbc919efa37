"""Which colours a product has, counted: the plainest of all features, and hard to beat for colour.

After Swain and Ballard, 1991, "Color indexing"; the square roots make the product of two histograms
their Bhattacharyya coefficient.
"""

import numpy as np
from numpy.typing import NDArray

from core.vision.preprocessing import Pixels

SIZE = 64
_STEPS = 4  # along each of red, green and blue
_WHITE_FROM = 240
"""A pixel all of whose channels are at least so bright is background."""

HISTOGRAM_VERSION = 1


def _shares() -> NDArray[np.float32]:
    """Tell for each value of a channel how it is shared among the steps, float32 (256, 4)."""
    places = np.arange(256) / 255 * (_STEPS - 1)
    distances = np.abs(places[:, np.newaxis] - np.arange(_STEPS))
    shares: NDArray[np.float32] = np.maximum(0, 1 - distances).astype(np.float32)
    return shares


_SHARES = _shares()


def colour_histogram(canvas: Pixels) -> NDArray[np.float32]:
    """Count a picture's colours in a cube of 4×4×4, float32 (64,) of length one.

    A pixel counts for the corners of the cube around its colour by how near they are (trilinear
    shares), so that a little more light moves little. Only pixels that are not white count, all
    where every one is white. The counts' square roots are taken, then the length.

    Args:
        canvas: uint8 (height, width, 3), RGB; white behind the product.
    """
    pixels = canvas.reshape(-1, 3)
    coloured = pixels.min(axis=1) < _WHITE_FROM
    if coloured.any():
        pixels = pixels[coloured]
    red, green, blue = (_SHARES[pixels[:, channel]] for channel in range(3))
    pairs = (red[:, :, np.newaxis] * green[:, np.newaxis, :]).reshape(len(pixels), -1)
    counts = (pairs.T @ blue).reshape(-1) / np.float32(len(pixels))
    roots: NDArray[np.float32] = np.sqrt(counts)
    roots /= np.linalg.norm(roots)
    return roots
