"""What is looked at stays where it is while tiles change their size or the view its width."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from fashrec_gui.grid.geometry import MARGIN, TileGrid

if TYPE_CHECKING:
    from fashrec_gui.grid.view import GridView


class HeldPlace:
    """The tile that is kept in place, and its distance from the top of the view.

    It stays the same until the user scrolls, so that several steps do not add up to a drift.
    """

    def __init__(self, view: GridView) -> None:
        """Hold nothing yet."""
        self._view = view
        self._held: tuple[int, int] | None = None
        self._is_placing = False

    def let_go(self) -> None:
        """Forget the tile: the user scrolled, unless it is the place itself that is kept."""
        if not self._is_placing:
            self._held = None

    @contextmanager
    def kept(self, tiles: TileGrid) -> Iterator[None]:
        """Keep a tile where it is while something changes; `tiles` are those from before."""
        anchor = self._anchor(tiles)
        self._is_placing = True
        yield
        self._view.refresh()
        if anchor is not None:
            position, distance = anchor
            tile = self._view.tiles.rect(position)
            whole = max(0, self._view.viewport().height() - tile.height())
            self._view.verticalScrollBar().setValue(tile.top() - min(distance, whole))
        self._is_placing = False
        self._held = anchor

    def _anchor(self, tiles: TileGrid) -> tuple[int, int] | None:
        view = self._view
        offset, height = view.verticalOffset(), view.viewport().height()
        current = view.currentIndex()
        if current.isValid() and current.row() < tiles.count:
            top = tiles.rect(current.row()).top() - offset
            if 0 <= top < height:
                return current.row(), top
        if self._held is not None:
            return self._held
        position = tiles.nearest(MARGIN, offset + height // 3)
        return None if position is None else (position, tiles.rect(position).top() - offset)
