"""How the columns of the table lie: which are shown, in what order, how wide; and keeping that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import Any

from fashrec_gui.table.columns import FIRST_ORDER, Column

NARROWEST, WIDEST = 40, 1200


@dataclass(frozen=True, slots=True)
class Placed:
    """One column's key, its width in pixels, and whether it is shown."""

    key: str
    width: int
    shown: bool


def first_layout(columns: Sequence[Column]) -> tuple[Placed, ...]:
    """Give the layout of columns that the user has not changed."""
    ranks = {key: rank for rank, key in enumerate(FIRST_ORDER)}
    ordered = sorted(columns, key=lambda each: ranks.get(each.key, len(ranks)))
    return tuple(Placed(each.key, each.width, each.shown_at_first) for each in ordered)


def fitted(kept: Sequence[Placed], columns: Sequence[Column]) -> tuple[Placed, ...]:
    """Fit a kept layout to the columns of a catalogue, which may have others.

    Columns that it does not know come last, as they are at first; those that the catalogue does
    not have are left out, and the name is always shown.
    """
    known = {each.key: each for each in columns}
    placed = [each for each in kept if each.key in known]
    met = {each.key for each in placed}
    placed += [each for each in first_layout(columns) if each.key not in met]
    return tuple(
        Placed(
            each.key,
            min(max(each.width, NARROWEST), WIDEST),
            each.shown or not known[each.key].can_be_hidden,
        )
        for each in placed
    )


def merged(now: Sequence[Placed], kept: Sequence[Placed]) -> tuple[Placed, ...]:
    """Keep what was known of columns that the present catalogue does not have."""
    met = {each.key for each in now}
    return (*now, *(each for each in kept if each.key not in met))


def read_layout(value: Any) -> tuple[Placed, ...]:
    """Make a layout of what JSON gives.

    Raises:
        ValueError, TypeError: when it is none.
    """
    return tuple(Placed(str(key), int(width), bool(shown)) for key, width, shown in value)


def write_layout(layout: Sequence[Placed]) -> list[tuple[Any, ...]]:
    """Write a layout for JSON."""
    return [astuple(each) for each in layout]
