"""What is marked on the map above its points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Pin:
    """A new picture among the products: its place on the map, its name, and itself if at hand."""

    x: float
    y: float
    name: str
    image: QImage | None = None


@dataclass(slots=True)
class Marks:
    """Points (by number) and outlines (in the map's units) that stand out."""

    asked: Sequence[int] = ()
    recommended: Sequence[int] = ()
    hovered: int = -1
    pin: Pin | None = None
    region: Sequence[tuple[float, float]] = ()
    lasso: Sequence[tuple[float, float]] = ()
    current: int = -1
    """The point that the keys are at."""
    with_keys: bool = False
    """Whether it is shown where the keys are."""

    @property
    def named(self) -> int:
        """The point whose product is named: that under the pointer, or else where the keys are."""
        if self.hovered >= 0 or not self.with_keys:
            return self.hovered
        return self.current
