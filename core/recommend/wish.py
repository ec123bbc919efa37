"""What the recommendations shall be more like, or less like: "like this, but blue, and not floral".

A `Wish` is what the user says; a `Meaning` is what that stands for in one catalogue.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

_NO_ROWS: NDArray[np.int64] = np.empty(0, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Wish:
    """More like something (`is_more`), or less like it: a `word`, or the product `product_id`.

    Exactly one of the two is given.
    """

    is_more: bool
    word: str = ""
    product_id: str = ""

    @property
    def sign(self) -> str:
        """A plus or a minus, as it stands before people."""
        return "+" if self.is_more else "\N{MINUS SIGN}"

    def in_words(self) -> str:
        """Say it in short: "+ floral"."""
        return f"{self.sign} {self.word or self.product_id}"


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """What a wish stands for.

    `rows` are the products that it stands for and that have a picture, int64, in order: one for a
    product, for a word those that it describes. For a word, `is_member` bool (n,) tells the same
    of every product, None for a product. Where the word names labels that the classifier tells,
    `head` is the place of their column among its heads and `codes` their numbers, int16; else they
    are -1 and empty. `told` says to people what was understood.
    """

    wish: Wish
    rows: NDArray[np.int64]
    told: str
    is_member: NDArray[np.bool_] | None = None
    head: int = -1
    codes: NDArray[np.int16] = field(default_factory=lambda: np.empty(0, dtype=np.int16))

    @property
    def is_label(self) -> bool:
        """Whether it is a word for labels that the classifier tells."""
        return self.head >= 0

    def fulfilled(self, rows: NDArray[np.int64] | slice | int) -> NDArray[np.bool_]:
        """Tell of some products whether they are as a word wishes: it, or for "less" not it."""
        assert self.is_member is not None, "only a word can be fulfilled"
        fulfilled: NDArray[np.bool_] = self.is_member[rows] == self.wish.is_more
        return fulfilled

    def has(self, row: int) -> bool:
        """Tell whether a product is what the word stands for."""
        return self.is_member is not None and bool(self.is_member[row])

    @property
    def excluded(self) -> NDArray[np.int64]:
        """What must not be recommended because of it, int64: a product that was named."""
        return self.rows if self.is_member is None else _NO_ROWS
