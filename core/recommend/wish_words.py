"""The words that can be wished for in a catalogue, to be offered while one is typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from core.browsing.filter import CATEGORY
from core.catalogue.labels import plain

if TYPE_CHECKING:  # the window knows this room before what computes is loaded
    from core.browsing.columns import Column

_MOST = 2_000  # values of a column, the most frequent


def wish_words(labels: Sequence[str], columns: Iterable[Column]) -> list[str]:
    """Give the labels that the classifier tells, then the catalogue's own values of all columns.

    Each is there once, however it is spelt in several columns; the most frequent values of a column
    come first. The categories of the tree are paths, which nobody types: each of their steps is a
    column by itself.
    """
    found = {plain(label): label for label in labels}
    for column in columns:
        if column.name != CATEGORY:
            for value in column.values[:_MOST]:
                found.setdefault(plain(value), value)
    return list(found.values())
