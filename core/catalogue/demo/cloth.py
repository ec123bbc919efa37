"""What a panel of a product is made of: colour, pattern, grain and how it takes the light."""

import math
from dataclasses import dataclass, replace

import numpy as np

from core.catalogue.demo.geometry import Floats
from core.catalogue.demo.palette import Colour
from core.catalogue.demo.patterns import PATTERNS
from core.catalogue.demo.texture import texture


@dataclass(frozen=True, slots=True)
class Cloth:
    """A material. `second` and `third` are the pattern's other colours; "" is a plain cloth.

    `depth` is how far the edges of a panel fall into shade (0 to 1), `gloss` how much light comes
    back from where it faces the lamp (0 to 1).
    """

    base: Colour
    second: Colour = (1.0, 1.0, 1.0)
    third: Colour = (1.0, 1.0, 1.0)
    pattern: str = ""
    scale: float = 1.0
    grain: str = "weave"
    depth: float = 0.42
    gloss: float = 0.12

    def plain(self, base: Colour | None = None) -> "Cloth":
        """Return the same material without its pattern, in another colour where one is given."""
        return replace(self, base=self.base if base is None else base, pattern="")

    def colours(self, x: Floats, y: Floats, turn: float, centre: tuple[float, float]) -> Floats:
        """Return red, green and blue at picture places, shape (h, w, 3).

        `x` has shape (1, w) and `y` (h, 1). `turn` lays the cloth at an angle (radians) around
        `centre`, as on a sleeve; the pattern wavers a little, as cloth does.
        """
        base = np.asarray(self.base, dtype=np.float32)
        if not self.pattern:
            return np.broadcast_to(base, (y.shape[0], x.shape[1], 3))
        c, s = math.cos(turn), math.sin(turn)
        dx, dy = x - centre[0], y - centre[1]
        u = dx * c + dy * s + np.sin(y / 41) * 1.3
        v = dy * c - dx * s + np.sin(x / 37) * 1.6
        second, third = PATTERNS[self.pattern](
            u.astype(np.float32), v.astype(np.float32), self.scale
        )
        mixed = base + (np.asarray(self.second, dtype=np.float32) - base) * second[..., None]
        if third is not None:
            mixed += (np.asarray(self.third, dtype=np.float32) - mixed) * third[..., None]
        return mixed.astype(np.float32, copy=False)

    def relief(self, left: int, top: int, width: int, height: int) -> Floats:
        """Return the grain's brightness at a block of canvas pixels, shape (height, width)."""
        grain = texture(self.grain)
        rows = np.arange(top, top + height) % grain.shape[0]
        columns = np.arange(left, left + width) % grain.shape[1]
        return grain[np.ix_(rows, columns)]
