"""What the recommendations shall be more like, or less like: "like this, but blue, and not floral".

A `Wish` is what the user says; what it stands for is found out by `core.recommend.meanings`.
"""

from dataclasses import dataclass

MORE_SIGNS = ("+",)
LESS_SIGNS = ("-", "\N{MINUS SIGN}", "\N{EN DASH}")
"""What people type before a word to say which of the two they mean."""


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
