"""The list that the grid shows alone: what is put into it, or taken out, is seen there at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fashrec_gui.grid.panel import CatalogueGrid
from fashrec_gui.lists.shelf import Shelf

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class ListInGrid(QObject):
    """Keeps the grid's part in step with a list, until the grid shows something else."""

    def __init__(self, shelf: Shelf, grid: CatalogueGrid, parent: QObject | None = None) -> None:
        """Follow none yet."""
        super().__init__(parent)
        self._shelf = shelf
        self._grid = grid
        self._list_id: int | None = None
        self._last: NDArray[np.int64] | None = None  # as they were given to the grid
        self._given: tuple[str, tuple[int, ...]] = ("", ())
        shelf.changed.connect(self._keep_up)

    def show(self) -> None:
        """Let the grid show the current list alone, as it is and as it becomes."""
        shown = self._shelf.shown
        if shown.current is not None:
            self._list_id = shown.current.list_id
            self._shelf.follow(self._list_id)
            self._given = (shown.current.name, shown.rows)
            self._grid.show_part(*self._given)
            self._last = self._grid.browsing.part_rows

    def _keep_up(self) -> None:
        shown = self._shelf.shown
        if self._list_id is None or shown.problem:
            return
        if self._grid.browsing.part_rows is not self._last:
            self._leave()
        elif self._list_id not in shown.contents:
            self._leave()
            self._grid.leave_part()
        elif shown.followed is not None and shown.followed.list_id == self._list_id:
            now = (shown.followed.name, shown.followed_rows)
            if now != self._given:
                self._given = now
                self._grid.change_part(*now)
                self._last = self._grid.browsing.part_rows

    def _leave(self) -> None:
        self._list_id, self._last, self._given = None, None, ("", ())
        self._shelf.follow(None)
