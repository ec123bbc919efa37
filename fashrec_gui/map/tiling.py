"""Which products are shown by their pictures when one looks at the map from near."""

from __future__ import annotations

from collections.abc import Callable, Iterable

SIDES = (44, 60, 80, 104, 136)
"""The sizes of pictures on the map, in logical pixels; few, so that they are not loaded anew at
every turn of the wheel."""
_FROM_SPACING = 5.0  # pixels between neighbours at which the first pictures appear
_OF_SPACING = 5.0  # how much wider than the way to the next product a picture may be
_GAP = 4
_AROUND = tuple((right, down) for right in (-1, 0, 1) for down in (-1, 0, 1) if right or down)


def side_for(spacing: float) -> int:
    """Give the side of the pictures where neighbours lie `spacing` pixels apart; 0 for none."""
    if spacing < _FROM_SPACING:
        return 0
    return max((side for side in SIDES if side <= spacing * _OF_SPACING), default=SIDES[0])


def without_overlap(
    candidates: Iterable[tuple[int, float, float]], side: int, usable: Callable[[int], bool]
) -> list[int]:
    """Choose pictures that do not overlap, the earlier candidate before the later.

    Args:
        candidates: number, x and y of each product, in pixels.
        side: of a picture, in pixels.
        usable: tells by its number whether a product can be shown by its picture.

    Returns:
        The chosen numbers, in the order they came.
    """
    apart = side + _GAP
    taken: dict[tuple[int, int], tuple[float, float]] = {}
    chosen = []
    for number, x, y in candidates:
        column, row = cell = int(x // apart), int(y // apart)
        if cell in taken:  # most end here: two in one cell always overlap
            continue
        for right, down in _AROUND:
            other = taken.get((column + right, row + down))
            if other is not None and abs(other[0] - x) < apart and abs(other[1] - y) < apart:
                break
        else:
            if usable(number):
                taken[cell] = (x, y)
                chosen.append(number)
    return chosen
