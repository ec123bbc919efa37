"""The categories of a catalogue as a tree: from the widest to the article types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.browsing.filter import CATEGORY, PATH_SIGN, Filter, key_of, path_of
from core.browsing.natural import natural_key

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from core.browsing.columns import Column


@dataclass(slots=True, eq=False)
class Category:
    """One category: its `name`, its `path` as a value of `CATEGORY`, and those below it.

    `numbers` int64 are the numbers of the column's values that lie in it.
    """

    name: str
    path: str
    numbers: NDArray[np.int64]
    below: list[Category] = field(default_factory=list)

    def count(self, counts: NDArray[np.int64]) -> int:
        """Add up the counts of the column's values that lie in it."""
        return int(counts[self.numbers].sum())


def category_tree(column: Column, sizes: NDArray[np.int64]) -> list[Category]:
    """Give the widest categories, the largest first, each with those below it, by name.

    `sizes` int64 (values + 1,) count the products of each value. A category with but one below it
    that has its own name stands for both.
    """
    widest = _level([value.split(PATH_SIGN) for value in column.values], (), column)
    return sorted(widest, key=lambda each: -each.count(sizes))


def _level(
    paths: Sequence[Sequence[str]], above: tuple[str, ...], column: Column
) -> list[Category]:
    names: dict[str, str] = {}
    under: dict[str, list[Sequence[str]]] = {}
    for path in paths:
        if len(path) > len(above):
            name = path[len(above)]
            names.setdefault(key_of(name), name)
            under.setdefault(key_of(name), []).append(path)
    found = []
    for key, name in names.items():
        steps = (*above, name)
        path = path_of(steps)
        category = Category(name, path, column.numbers_of[key_of(path)])
        category.below = _level(under[key], steps, column)
        if [key_of(each.name) for each in category.below] == [key]:
            category.below = category.below[0].below
        found.append(category)
    if above:
        found.sort(key=lambda each: natural_key(each.name))
    return found


def chosen_category(filter: Filter, path: str) -> Filter:
    """Give the filter after a click on a category.

    It is chosen, in place of those above and below it that were; or taken back, if it was chosen.
    """
    if filter.wants(CATEGORY, path):
        return filter.toggled(CATEGORY, path)
    kept = [each for each in filter.chosen(CATEGORY) if not _is_related(key_of(each), key_of(path))]
    return filter.with_values(CATEGORY, [*kept, path])


def is_above(key: str, chosen: Iterable[str]) -> bool:
    """Tell whether one of the chosen categories is below this one; all as they are compared."""
    return any(each.startswith(key + PATH_SIGN) for each in chosen)


def _is_related(one: str, other: str) -> bool:
    return is_above(one, [other]) or is_above(other, [one])
