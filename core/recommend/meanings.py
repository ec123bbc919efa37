"""What a wish stands for in a catalogue: a product, the products with a label, or those found.

A word is first taken for a product's id, then for a label that the classifier tells (a type, a
colour, a gender, a season, a usage), then for one of the catalogue's own columns, and then it is
searched for. A label is known of nearly every product, so a wish for one is reliable; a word that
is only found in names ("floral") says less of the products it is not in.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.browsing.facets import Facets
from core.catalogue.column_words import column_title
from core.catalogue.labels import plain
from core.catalogue.problem_words import recognised
from core.catalogue.store import ProductStore
from core.errors import FashRecError
from core.recommend.collection import Collection
from core.recommend.wish import Wish
from core.vision.traits import TraitLayout
from core.words import worded

_BLOCK = 8192
_NAMED = 3  # labels that are named to people, before "and 4 more"


_KEPT = 64
_NO_ROWS: NDArray[np.int64] = np.empty(0, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """What a wish stands for.

    `rows` are the products that it stands for and that have a picture, int64, in order: one for a
    product, for a word those that it describes. For a word, `is_member` bool (n,) tells the same
    of every product, None for a product. Where the word names labels that the classifier tells,
    `head` is the place of their column among its heads and `codes` their numbers, int16; else they
    are -1 and empty. A word `is_label` where a column of the catalogue tells it of all products,
    not only a name here and there. `told` says to people what was understood.
    """

    wish: Wish
    rows: NDArray[np.int64]
    told: str
    is_member: NDArray[np.bool_] | None = None
    head: int = -1
    codes: NDArray[np.int16] = field(default_factory=lambda: np.empty(0, dtype=np.int16))
    is_label: bool = False

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


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """What words are looked up in: the catalogue in numbers, its products, and on demand its
    columns."""

    collection: Collection
    products: ProductStore
    facets: Callable[[], Facets]


class Meanings:
    """The meanings of wishes in one catalogue, kept while they are likely to be asked for again.

    It may be used from several threads.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        """Start with none known."""
        self._catalogue = catalogue
        self._known: dict[Wish, Meaning] = {}

    def of(self, wish: Wish) -> Meaning:
        """Give what a wish stands for.

        Raises:
            FashRecError: as `meaning_of`.
        """
        known = self._known.get(wish)
        if known is None:
            known = meaning_of(self._catalogue, wish)
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[wish] = known
        return known


def meaning_of(catalogue: Catalogue, wish: Wish) -> Meaning:
    """Find out what a wish stands for.

    Raises:
        FashRecError: when it says nothing, or nothing with a usable picture is found by it.
    """
    text = wish.word.strip()
    if wish.product_id:
        return _product(catalogue, wish, wish.product_id)
    if not text:
        raise FashRecError(
            worded(
                "Meanings", "Nothing was said to be more or less like; type a word, such as “blue”."
            )
        )
    if catalogue.products.row_of(text) is not None:
        return _product(catalogue, wish, text)
    for find in (_labelled, _in_a_column, _found):
        meaning = find(catalogue, wish, text)
        if meaning is not None and len(meaning.rows):
            return meaning
    more = worded(
        "Meanings",
        "No product is found by “{text}”, so nothing can be more like it; try a colour, a type, a "
        "gender, a season, a usage or a word from a name.",
    )
    less = worded(
        "Meanings",
        "No product is found by “{text}”, so nothing can be less like it; try a colour, a type, a "
        "gender, a season, a usage or a word from a name.",
    )
    raise FashRecError((more if wish.is_more else less).filled(text=text))


def _product(catalogue: Catalogue, wish: Wish, product_id: str) -> Meaning:
    row = catalogue.products.row_of(product_id)
    if row is None:
        raise FashRecError(
            worded(
                "Meanings",
                "There is no product '{product}' in this catalogue to compare with; check the id.",
            ).filled(product=product_id)
        )
    product = catalogue.products.product(row)
    if not catalogue.collection.has_picture[row]:
        why = recognised(product.picture_problem.rstrip(".")) or worded(
            "Meanings", "the catalogue names no picture for it"
        )
        raise FashRecError(
            worded(
                "Meanings",
                "{product} has no usable picture ({problem}), so nothing can be compared with it; "
                "choose another product.",
            ).filled(product=product_id, problem=why)
        )
    return Meaning(wish, np.array([row], dtype=np.int64), product.name or product_id)


def _labelled(catalogue: Catalogue, wish: Wish, text: str) -> Meaning | None:
    collection = catalogue.collection
    for place, chosen in _named_by(text, [head.labels for head in collection.heads]):
        head = collection.heads[place]
        codes = np.array(chosen, dtype=np.int16)
        is_member = _with_labels(collection, place, codes)
        if is_member.any():
            told = _told(head.column, [head.labels[number] for number in chosen])
            return _of_members(wish, is_member, told, place, codes, is_label=True)
    return None


def _named_by(text: str, columns: Sequence[Sequence[str]]) -> list[tuple[int, list[int]]]:
    """Give the columns that a text may be a label of, the best first, and its labels in each.

    A text names a label that it equals, but for an ending "s" or "es", and with it all labels of
    that column that hold it as whole words: "blue" is also "Navy Blue". Where no column has a label
    that equals the text, those that hold it do: "shoes" names "Casual Shoes".
    """
    equal, holding = [], []
    wanted = _stems(text)
    for place, labels in enumerate(columns):
        stems = [_stems(label) for label in labels]
        chosen = [number for number, words in enumerate(stems) if _holds(words, wanted)]
        if any(words == wanted for words in stems):
            equal.append((place, chosen))
        elif chosen:
            holding.append((place, chosen))
    return equal + holding


def _stems(text: str) -> list[str]:
    return [_stem(word) for word in plain(text).split()]


def _stem(word: str) -> str:
    for ending in ("es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 2 and not word.endswith("ss"):
            return word.removesuffix(ending)
    return word


def _holds(words: list[str], wanted: list[str]) -> bool:
    count = len(wanted)
    return any(words[start : start + count] == wanted for start in range(len(words) - count + 1))


def _with_labels(collection: Collection, head: int, codes: NDArray[np.int16]) -> NDArray[np.bool_]:
    """Tell which products have one of some labels, bool (n,).

    A product has the one that the catalogue gives it, else the one that its picture is seen as.
    """
    given = collection.codes[:, head]
    is_member = np.isin(given, codes)
    unknown = np.flatnonzero((given < 0) & collection.has_picture).astype(np.int64)
    if head == 0:
        is_member[unknown] = np.isin(collection.classes[unknown, 0], codes)
        return is_member
    part = list(TraitLayout(collection.heads).parts.values())[head - 1]
    for start in range(0, len(unknown), _BLOCK):
        rows = unknown[start : start + _BLOCK]
        seen = collection.traits.wide(rows)[:, part].argmax(axis=1)
        is_member[rows] = np.isin(seen, codes)
    return is_member & collection.has_picture


def _in_a_column(catalogue: Catalogue, wish: Wish, text: str) -> Meaning | None:
    """Take a word for a value of a column: a brand, a fabric, a season no classifier knows."""
    collection, facets = catalogue.collection, catalogue.facets()
    for name, column in facets.columns.items():
        numbers = column.numbers_of.get(plain(text))
        if numbers is None:
            continue
        is_member = np.isin(facets.codes(name), numbers) & collection.has_picture
        if is_member.any():
            return _of_members(wish, is_member, _told(name, [text]), is_label=True)
    return None


def _found(catalogue: Catalogue, wish: Wish, text: str) -> Meaning | None:
    collection = catalogue.collection
    is_member = np.zeros(len(collection), dtype=np.bool_)
    is_member[catalogue.products.found(text)] = True
    is_member &= collection.has_picture
    count = int(is_member.sum())
    one = worded("Meanings", "The product found by “{text}”")
    more = worded("Meanings", "{count:,} products with “{text}”")
    told = one if count == 1 else more
    return _of_members(wish, is_member, told.filled(text=text, count=count))


def _of_members(
    wish: Wish,
    is_member: NDArray[np.bool_],
    told: str,
    head: int = -1,
    codes: NDArray[np.int16] | None = None,
    *,
    is_label: bool = False,
) -> Meaning:
    rows = np.flatnonzero(is_member).astype(np.int64)
    numbers = np.empty(0, dtype=np.int16) if codes is None else codes
    return Meaning(wish, rows, told, is_member, head, numbers, is_label)


def _told(column: str, names: Sequence[str]) -> str:
    shown = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    words = worded("Meanings", "{column}: {values}")
    if more > 0:
        words = worded("Meanings", "{column}: {values} and {count} more")
    return words.filled(column=column_title(column), values=shown, count=more)
