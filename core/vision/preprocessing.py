"""From a decoded picture to the numbers a network takes.

The normalisation (mean and standard deviation) lives inside the exported networks, which take
bytes: what is decided here is only how a picture of any shape comes onto a canvas of a fixed one.
"""

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]
"""A canvas: uint8 (height, width, 3), RGB."""

PREPROCESSING_VERSION = 1

DECODE_AT_LEAST = (224, 224)
"""Large JPEGs may be decoded smaller, down to this width and height: the largest canvas there is.

It is one size for all networks, so that a picture gives the same numbers whichever way it comes in.
"""

_WHITE = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """Fit the whole picture onto a white canvas, centred, its shape kept.

    Product pictures stand on white and fill their frame, so cutting to a square (as is usual for
    photographs) would lose sleeves and heels, and stretching would change a garment's cut.
    """

    width: int
    height: int
    version: int = PREPROCESSING_VERSION

    def apply(self, picture: Image.Image) -> Pixels:
        """Give the canvas, uint8 (height, width, 3), for an RGB picture."""
        scale = min(self.width / picture.width, self.height / picture.height)
        size = (
            max(1, round(picture.width * scale)),
            max(1, round(picture.height * scale)),
        )
        fitted = picture.resize(size, Image.Resampling.BICUBIC, reducing_gap=3.0)
        if size == (self.width, self.height):
            return np.asarray(fitted, dtype=np.uint8)
        canvas = Image.new("RGB", (self.width, self.height), _WHITE)
        canvas.paste(fitted, ((self.width - size[0]) // 2, (self.height - size[1]) // 2))
        return np.asarray(canvas, dtype=np.uint8)

    def as_json(self) -> dict[str, Any]:
        """Give what the manifest records, to tell whether stored vectors still fit."""
        return asdict(self)
