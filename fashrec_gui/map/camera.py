"""Which part of the map is in sight, as plain arithmetic.

The map's own coordinates grow to the right and downwards; lengths in the view are logical pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

_AROUND = 0.92  # of the view that a fitted map fills
_SMALLEST = 0.5  # of the fitted size

Positions = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Bounds:
    """The rectangle that all places lie in."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, positions: Positions) -> Bounds:
        """Give the bounds of some places, float32 (n, 2), n at least 1."""
        left, top = positions.min(axis=0)
        right, bottom = positions.max(axis=0)
        return cls(float(left), float(top), float(right), float(bottom))


@dataclass(frozen=True, slots=True)
class Camera:
    """A view of `width` by `height` with the place (`x`, `y`) in its middle.

    `scale` is pixels for one unit of the map; it stays between `least` and `most`.
    """

    width: int = 1
    height: int = 1
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    bounds: Bounds = Bounds(-1, -1, 1, 1)
    least: float = 0.1
    most: float = 1000.0

    @classmethod
    def fitting(cls, bounds: Bounds, width: int, height: int, closest: float) -> Camera:
        """Show the whole map; `closest` is the largest scale that zooming may reach."""
        across = max(bounds.right - bounds.left, 1e-6)
        down = max(bounds.bottom - bounds.top, 1e-6)
        fit = min(max(width, 1) / across, max(height, 1) / down) * _AROUND
        fit = min(fit, closest)
        return cls(
            width=width,
            height=height,
            x=(bounds.left + bounds.right) / 2,
            y=(bounds.top + bounds.bottom) / 2,
            scale=fit,
            bounds=bounds,
            least=fit * _SMALLEST,
            most=max(closest, fit),
        )

    def to_view(self, positions: Positions) -> Positions:
        """Give where places, float32 (n, 2), lie in the view."""
        shift = np.array(
            [self.width / 2 - self.x * self.scale, self.height / 2 - self.y * self.scale],
            dtype=np.float32,
        )
        seen: Positions = positions * np.float32(self.scale) + shift
        return seen

    def to_map(self, x: float, y: float) -> tuple[float, float]:
        """Give the place that is seen at a point of the view."""
        return (
            self.x + (x - self.width / 2) / self.scale,
            self.y + (y - self.height / 2) / self.scale,
        )

    def zoomed(self, factor: float, x: float, y: float) -> Camera:
        """Come nearer (above 1) or go farther away, keeping what is at a point of the view."""
        scale = min(max(self.scale * factor, self.least), self.most)
        held_x, held_y = self.to_map(x, y)
        return replace(
            self,
            scale=scale,
            x=held_x - (x - self.width / 2) / scale,
            y=held_y - (y - self.height / 2) / scale,
        )._held()

    def moved(self, right: float, down: float) -> Camera:
        """Move what is seen by pixels of the view."""
        return replace(self, x=self.x - right / self.scale, y=self.y - down / self.scale)._held()

    def centred(self, x: float, y: float) -> Camera:
        """Bring a place of the map into the middle."""
        return replace(self, x=x, y=y)._held()

    def resized(self, width: int, height: int) -> Camera:
        """Keep the middle where it is in a view of another size."""
        return replace(self, width=width, height=height)

    @property
    def is_fitted(self) -> bool:
        """Whether it shows the whole map, as `fitting` makes it."""
        return self == Camera.fitting(self.bounds, self.width, self.height, self.most)

    def has_well_in_sight(self, x: float, y: float, edge: float) -> bool:
        """Tell whether a place is seen, not within the outer share `edge` of the view."""
        across = (x - self.x) * self.scale / self.width
        down = (y - self.y) * self.scale / self.height
        return max(abs(across), abs(down)) <= 0.5 - edge

    def _held(self) -> Camera:
        """Keep the middle of the view on the map, so that it cannot be lost."""
        bounds = self.bounds
        return replace(
            self,
            x=min(max(self.x, bounds.left), bounds.right),
            y=min(max(self.y, bounds.top), bounds.bottom),
        )
