"""What stands on a page, and where. Lengths are in millimetres from the page's upper left."""

from dataclasses import dataclass, field
from typing import Literal

Colour = Literal["ink", "muted", "line"]
Align = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text: `x` is its left end, or its right one, and `y` its base line.

    `size` is in points.
    """

    x: float
    y: float
    text: str
    size: float
    bold: bool = False
    colour: Colour = "ink"
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Photo:
    """The box that a product's picture is fitted into, in its middle."""

    x: float
    y: float
    width: float
    height: float
    row: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line from left to right."""

    x: float
    y: float
    width: float


@dataclass(slots=True)
class Page:
    """One page; `begins` counts the queries, or the products of a grid, that begin on it."""

    width: float
    height: float
    items: list[Words | Photo | Rule] = field(default_factory=list)
    begins: int = 0

    @property
    def photos(self) -> list[Photo]:
        """The pictures on the page."""
        return [item for item in self.items if isinstance(item, Photo)]

    @property
    def words(self) -> list[Words]:
        """The texts on the page."""
        return [item for item in self.items if isinstance(item, Words)]
