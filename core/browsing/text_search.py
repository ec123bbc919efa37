"""Searching as one types, with one slip of a finger in a word forgiven where it finds nothing."""

import re
import threading
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.browsing.folding import fold

Rows = NDArray[np.int64]

_SHORTEST = 4  # letters of a word in which a slip is looked for
_MOST_LETTERS = 64  # different ones that are tried; of more, the most frequent
_MOST_WORDS = 8  # of a text, in which slips are looked for
_AFTER_ALL = "\U0010ffff"
_WORD = re.compile(r"[^\W_]+")


class SearchableTexts(Protocol):
    """What is needed of the product store."""

    def found(self, text: str) -> Rows:
        """Give the rows that a text finds, the best first."""
        ...

    def vocabulary(self) -> list[tuple[str, int]]:
        """Give the words that can be found, in order, each with how many products have it."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """The rows that a text found, int64, the best first.

    `instead` is what was searched for in place of the text, which found nothing; "" when it did.
    """

    rows: Rows
    instead: str = ""


class TextSearch:
    """Searches one catalogue; it may be used from several threads."""

    def __init__(self, products: SearchableTexts) -> None:
        """The words of the catalogue are read when a text first finds nothing."""
        self._products = products
        self._words: Vocabulary | None = None
        self._reading = threading.Lock()

    def find(self, text: str) -> Found:
        """Search for a text, and where nothing has it, for the nearest one that something has."""
        rows = self._products.found(text)
        if len(rows):
            return Found(rows)
        instead = self._corrected(text)
        if instead:
            again = self._products.found(instead)
            if len(again):
                return Found(again, instead)
        return Found(rows)

    def prepare(self) -> None:
        """Read the words now, so that the first slip is forgiven at once."""
        self._vocabulary()

    def _vocabulary(self) -> "Vocabulary":
        with self._reading:
            if self._words is None:
                self._words = Vocabulary(self._products.vocabulary())
            return self._words

    def _corrected(self, text: str) -> str:
        """Give the text with the words that nothing has corrected; "" when none could be."""
        vocabulary = self._vocabulary()
        words = text.split()
        corrected = list(words)
        for place, word in enumerate(words[:_MOST_WORDS]):
            if any(map(str.isdigit, word)) or len(self._products.found(word)):
                continue
            corrected[place] = _WORD.sub(lambda match: vocabulary.nearest(match[0]), word)
        return " ".join(corrected) if corrected != words else ""


class Vocabulary:
    """The words of a catalogue, by their beginnings."""

    def __init__(self, counted: Sequence[tuple[str, int]]) -> None:
        """Take words as the search compares them, each with how many products have it."""
        counted = sorted(counted)
        self._words = [word for word, _ in counted]
        self._counts = np.array([count for _, count in counted], dtype=np.int64)
        letters: Counter[str] = Counter()
        for word in self._words:
            letters.update(filter(str.isalpha, word))
        self._letters = [letter for letter, _ in letters.most_common(_MOST_LETTERS)]

    def nearest(self, typed: str) -> str:
        """Give the word that was probably meant by one that nothing begins with.

        It differs in one letter added, left out, mistaken or swapped with the next one. The word as
        typed comes back where there is none, where it is short, or where something begins with it.
        """
        folded = fold(typed)
        if len(folded) < _SHORTEST or self._range(folded):
            return typed
        near = ((each, self._range(each)) for each in dict.fromkeys(_slips(folded, self._letters)))
        found = [(each, span) for each, span in near if span]
        if not found:
            return typed

        words = [self._most_frequent(each, span) for each, span in found]
        return max(words, key=lambda word: (word[0] == folded[0], self._count_of(word)))

    def _most_frequent(self, start: str, span: range) -> str:
        """Give a word that is one by itself, else the most frequent of those that begin so."""
        if self._words[span.start] == start:
            return start
        return self._words[span.start + int(self._counts[span.start : span.stop].argmax())]

    def _count_of(self, word: str) -> int:
        return int(self._counts[bisect_left(self._words, word)])

    def _range(self, start: str) -> range:
        """Give the places of the words that begin so."""
        first = bisect_left(self._words, start)
        return range(first, bisect_left(self._words, start + _AFTER_ALL, first))


def _slips(word: str, letters: Sequence[str]) -> Iterator[str]:
    """Give every word that differs in one letter added, left out, mistaken or swapped."""
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        if after:
            yield before + after[1:]
        if len(after) > 1 and after[0] != after[1]:
            yield before + after[1] + after[0] + after[2:]
        for letter in letters:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]
