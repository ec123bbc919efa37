"""The traits of a picture: one row of numbers that says what it shows beside its main type.

First the probabilities of the classifier's other heads, in their order, then the colour histogram.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.vision.classifier import Head, Predictions
from core.vision.colour_histogram import SIZE, colour_histogram
from core.vision.preprocessing import Pixels


@dataclass(frozen=True, slots=True)
class TraitLayout:
    """Where in a row of traits each part stands: `parts` by column, and the `histogram`."""

    heads: tuple[Head, ...]
    parts: dict[str, slice] = field(init=False)
    histogram: slice = field(init=False)

    def __post_init__(self) -> None:
        """Lay the parts side by side; `heads` are all of the classifier's, the main one first."""
        parts, start = {}, 0
        for head in self.heads[1:]:
            parts[head.column] = slice(start, start + len(head.labels))
            start += len(head.labels)
        object.__setattr__(self, "parts", parts)
        object.__setattr__(self, "histogram", slice(start, start + SIZE))

    @property
    def width(self) -> int:
        """How many numbers a row has."""
        return int(self.histogram.stop)

    def rows(self, predictions: Predictions, canvases: Sequence[Pixels]) -> NDArray[np.float32]:
        """Give the traits of n pictures, float32 (n, width), from what the classifier said.

        `canvases` are those the classifier was given.
        """
        traits = np.empty((len(canvases), self.width), dtype=np.float32)
        for column, part in self.parts.items():
            traits[:, part] = predictions.attributes[column]
        for row, canvas in zip(traits, canvases, strict=True):
            row[self.histogram] = colour_histogram(canvas)
        return traits
