"""Which recommended products are the same one in another colour, or as good as the same picture.

What the thresholds do was looked at on a catalogue of 35,470 products, in which 14,000 names differ
by more than their colour words:

- Pictures with a cosine of 0.97 or more: 97 % of such nearest neighbours are of one brand and 99 %
  of one type (between 0.90 and 0.96 it is 55 % of one brand, hardly more than by chance among
  products of a type).
- The same name but for colours, type and gender: names such as "Catwalk Women Heels" are borne by
  a hundred different shoes, "ADIDAS Men Mactelo Shoes" by two colours of one. Where more than four
  candidates bear a name, it tells little and the pictures must agree to 0.9, from where on they
  show one cut in several colours or prints; where at most four do, 0.8 keeps colours together that
  lie far apart, and apart what a shop merely named alike.

So about a third of the places in lists of ten take in at least one more product.
"""

import re
import threading
from collections.abc import Iterable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.catalogue.labels import plain
from core.catalogue.product import Product
from core.words import worded

SAME_PICTURE = 0.97
_SAME_NAME, _SAME_RARE_NAME = 0.9, 0.8
_RARE = 4

_WORD = re.compile(r"[^\W_]+")
_COLOUR_WORDS = frozenset(
    """
    aqua beige black blue bronze brown burgundy camel charcoal chocolate coffee copper coral cream
    crimson cyan ecru emerald fluorescent fuchsia gold gray green grey indigo ivory khaki lavender
    lime magenta maroon mauve melange metallic mint multi multicolor multicolour multicoloured
    mushroom mustard navy nude off olive orange peach pink plum purple red rose rust sand sea silver
    skin steel tan taupe teal turquoise violet white wine yellow
    """.split()  # noqa: SIM905 - far easier to read than a quoted list
)
_BRANDS = ("brand", "brand_name", "brandname")
_KEPT = 200_000
"""So many products' names are remembered; then remembering begins anew."""

NAMELESS = -1


class _Products(Protocol):
    def products(self, rows: Sequence[int]) -> list[Product]: ...


class VariantNames:
    """Numbers names, so that variants of one product have the same number; safe in threads."""

    def __init__(self, products: _Products) -> None:
        """Read the names from `products` when they are needed."""
        self._products = products
        self._number_of_row: dict[int, int] = {}
        self._number_of_name: dict[tuple[str, ...], int] = {}
        self._lock = threading.Lock()

    def numbers(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Give a number for each row, int64 (len(rows),); `NAMELESS` where there is no name."""
        wanted = rows.tolist()
        with self._lock:
            missing = [row for row in wanted if row not in self._number_of_row]
        read = self._products.products(missing) if missing else []
        with self._lock:
            if len(self._number_of_row) + len(missing) > _KEPT:
                self._number_of_row.clear()  # the numbers of names stay: they are fewer
                missing, read = wanted, self._products.products(wanted)
            for row, product in zip(missing, read, strict=True):
                self._number_of_row[row] = self._number(name_but_for_colour(product))
            return np.array([self._number_of_row[row] for row in wanted], dtype=np.int64)

    def _number(self, name: tuple[str, ...]) -> int:
        if not name:
            return NAMELESS
        return self._number_of_name.setdefault(name, len(self._number_of_name))


def name_but_for_colour(product: Product) -> tuple[str, ...]:
    """Give what variants of a product have in common: type, gender, brand, the name's other words.

    It is empty where nothing but colours is left of the name.
    """
    colours = _COLOUR_WORDS.union(_words(product.colour))
    words = [word for word in _words(product.name) if word not in colours]
    if not words:
        return ()
    brand = next((text for key, text in product.attributes.items() if plain(key) in _BRANDS), "")
    return (plain(product.article_type), plain(product.gender), plain(brand), *words)


def folded_into(names: NDArray[np.int64], likeness: NDArray[np.float32]) -> NDArray[np.int64]:
    """Tell which product of a list each one is folded into.

    The first of a list that is nobody's variant takes in its variants among those after it, then
    the next one does, so that no chain of small steps joins what is not alike.

    Args:
        names: int64 (n,), of `VariantNames.numbers`, best product first.
        likeness: float32 (n, n), the cosines of their looks.

    Returns:
        Positions, int64 (n,); a product's own where it is folded into none.
    """
    size = len(names)
    same_name = (names[:, None] == names) & (names != NAMELESS)
    borne_by = same_name.sum(axis=1)
    alike_from = np.where(borne_by <= _RARE, _SAME_RARE_NAME, _SAME_NAME)
    variants = (likeness >= SAME_PICTURE) | (same_name & (likeness >= alike_from[:, None]))
    into = np.full(size, -1, dtype=np.int64)
    for leader in range(size):
        if into[leader] < 0:
            into[(into < 0) & variants[leader]] = leader
            into[leader] = leader
    return into


def folded_words(kept: Product, folded: Sequence[Product]) -> str:
    """Say in short what was folded into a product: "+4 colours", or "+4 alike"; "" for nothing."""
    if not folded:
        return ""
    colours = {plain(product.colour) for product in folded} - {""}
    others = len(colours - {plain(kept.colour)})
    if others == len(folded) and _one_name((kept, *folded)):
        one, more = worded("Variants", "+1 colour"), worded("Variants", "+{count} colours")
        return one if others == 1 else more.filled(count=others)
    return worded("Variants", "+{count} alike").filled(count=len(folded))


def _one_name(products: Iterable[Product]) -> bool:
    return len({name_but_for_colour(product) for product in products}) == 1


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
