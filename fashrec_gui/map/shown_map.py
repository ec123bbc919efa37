"""A map made ready for showing: its products in the order they are painted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.mapping.catalogue_map import CatalogueMap
from core.mapping.spreading import spacing
from fashrec_gui.map.camera import Bounds

_SEED = 0


@dataclass(frozen=True, slots=True, eq=False)
class ShownMap:
    """The places of a map in a random but fixed order, so that no group covers the others.

    Point i is product `rows[i]`, int64 (m,), at `positions[i]`, float32 (m, 2); `point_of` int64
    (n,) leads back, -1 for a product without a place. `spacing` is the usual distance between
    neighbours, in the map's units, and `missing` how many products with a picture have no place.
    """

    drawn: CatalogueMap
    rows: NDArray[np.int64]
    positions: NDArray[np.float32]
    point_of: NDArray[np.int64]
    bounds: Bounds
    spacing: float
    missing: int

    @classmethod
    def of(cls, drawn: CatalogueMap, with_picture: int) -> ShownMap | None:
        """Make a map ready; None when nothing of it is left."""
        rows = np.random.default_rng(_SEED).permutation(drawn.placed())
        if not len(rows):
            return None
        positions = drawn.positions[rows]
        point_of = np.full(len(drawn), -1, dtype=np.int64)
        point_of[rows] = np.arange(len(rows))
        return cls(
            drawn=drawn,
            rows=rows,
            positions=positions,
            point_of=point_of,
            bounds=Bounds.of(positions),
            spacing=spacing(positions),
            missing=max(0, with_picture - len(rows)),
        )

    def points(self, rows: Iterable[int]) -> list[int]:
        """Give the points of some products, without those that have no place."""
        known = (int(self.point_of[row]) for row in rows if 0 <= row < len(self.point_of))
        return [point for point in known if point >= 0]

    def nearest(self, x: float, y: float) -> tuple[int, float]:
        """Give the point nearest to a place, and how far away it is, in the map's units."""
        place = np.array((x, y), dtype=np.float32)
        squares = np.square(self.positions - place).sum(axis=1)
        best = int(squares.argmin())
        return best, float(np.sqrt(squares[best]))
