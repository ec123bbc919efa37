"""How one product is to be drawn: its cut, its colours and its pattern."""

import random
from dataclasses import dataclass

from core.catalogue.demo.cloth import Cloth
from core.catalogue.demo.palette import Colour, colour, darker, lighter, lightness


@dataclass(frozen=True, slots=True)
class Look:
    """The choices that make one product; colours are names of the palette.

    `cut` holds words that the drawing of the article type understands, such as "long" or "button-
    down"; those it does not know have no effect. `seed` draws what differs from piece to piece:
    folds and the place of the pattern.
    """

    cut: frozenset[str]
    base: str
    second: str = "White"
    third: str = "White"
    pattern: str = ""
    scale: float = 1.0
    grain: str = "weave"
    seed: str = ""

    def has(self, word: str) -> bool:
        """Tell whether the cut has a feature."""
        return word in self.cut

    def cloth(self, **changes: float) -> Cloth:
        """Return the material of the product's main panels; `changes` are depth and gloss."""
        return Cloth(
            colour(self.base),
            colour(self.second),
            colour(self.third),
            self.pattern,
            self.scale,
            self.grain,
            **changes,
        )

    @property
    def tone(self) -> Colour:
        """The main colour."""
        return colour(self.base)

    @property
    def trim(self) -> Colour:
        """The second colour."""
        return colour(self.second)

    @property
    def thread(self) -> Colour:
        """A colour for seams that can be seen on the main colour."""
        return darker(self.tone, 0.55) if lightness(self.tone) > 0.25 else lighter(self.tone, 0.28)

    def chance(self) -> random.Random:
        """Return the product's own source of chance."""
        return random.Random(self.seed)
