"""The rectangle that is drawn around a part of a picture, in shares of the picture from 0 to 1."""

from dataclasses import dataclass, replace

from core.vision.region import Region


@dataclass(frozen=True, slots=True)
class Grip:
    """What of a box is held: the edges that move, -1 left or top, 1 right or bottom, 0 neither.

    With neither across nor down, the whole box moves.
    """

    across: int = 0
    down: int = 0


WHOLE = Grip()
GRIPS = tuple(
    Grip(across, down) for down in (-1, 0, 1) for across in (-1, 0, 1) if (across, down) != (0, 0)
)
"""The handles at the corners and in the middle of the edges."""


@dataclass(frozen=True, slots=True)
class CropBox:
    """A rectangle that never leaves the picture and never gets smaller than `least` (x, y)."""

    left: float = 0.2
    top: float = 0.2
    right: float = 0.8
    bottom: float = 0.8
    least: tuple[float, float] = (0.02, 0.02)

    @property
    def region(self) -> Region:
        """The part of the picture."""
        return Region(self.left, self.top, self.right - self.left, self.bottom - self.top)

    def of_least(self, least: tuple[float, float]) -> "CropBox":
        """Give the box for a picture of which no smaller part can be asked about."""
        least = (min(least[0], 1.0), min(least[1], 1.0))
        wide = replace(self, least=least)
        return wide.dragged(Grip(1, 1), 0, 0).dragged(Grip(-1, -1), 0, 0)

    def dragged(self, grip: Grip, across: float, down: float) -> "CropBox":
        """Move what is held by shares of the picture, as far as there is room."""
        if grip == WHOLE:
            across = min(max(across, -self.left), 1 - self.right)
            down = min(max(down, -self.top), 1 - self.bottom)
            return replace(
                self,
                left=self.left + across,
                right=self.right + across,
                top=self.top + down,
                bottom=self.bottom + down,
            )
        left, right = _stretched((self.left, self.right), grip.across, across, self.least[0])
        top, bottom = _stretched((self.top, self.bottom), grip.down, down, self.least[1])
        return replace(self, left=left, right=right, top=top, bottom=bottom)

    def drawn(self, one: tuple[float, float], other: tuple[float, float]) -> "CropBox":
        """Give the box from one point to another, at least as large as a box must be."""
        left, right = _span(one[0], other[0], self.least[0])
        top, bottom = _span(one[1], other[1], self.least[1])
        return replace(self, left=left, right=right, top=top, bottom=bottom)


def _stretched(ends: tuple[float, float], end: int, by: float, least: float) -> tuple[float, float]:
    """Move one end, the first for -1, the last for 1, but not too near to the other."""
    first, last = ends
    if end < 0:
        return min(max(first + by, 0.0), max(last - least, 0.0)), last
    if end > 0:
        return first, max(min(last + by, 1.0), min(first + least, 1.0))
    return ends


def _span(one: float, other: float, least: float) -> tuple[float, float]:
    one, other = min(max(one, 0.0), 1.0), min(max(other, 0.0), 1.0)
    first, last = min(one, other), max(one, other)
    if last - first >= least:
        return first, last
    first = min(first, 1 - least)
    return first, first + least
