"""What can stand in a cell."""

from dataclasses import dataclass

SEPARATOR = "; "
"""Joins several values in one cell."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A product's picture: its row in the catalogue, and its path as the catalogue has it.

    `row` is None for a new picture and for several products; `path` is "" where there is none.
    """

    row: int | None
    path: str


Value = str | int | float | Picture
Cell = Value | tuple[Value, ...]
