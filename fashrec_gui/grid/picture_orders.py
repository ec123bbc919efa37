"""Which pictures the grid orders: those in sight first, then those that scrolling brings next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from fashrec_gui.grid.delegate import picture_side
from fashrec_gui.grid.model import ProductModel
from fashrec_gui.grid.thumbnails import Thumbnails

if TYPE_CHECKING:
    from fashrec_gui.grid.view import GridView

_ROWS_AHEAD = 2
_SETTLED_AFTER_MS = 90  # while tiles change size, pictures are only stretched; then loaded anew


class PictureOrders(QObject):
    """Orders pictures for a view in the size its tiles have."""

    def __init__(self, view: GridView, thumbnails: Thumbnails) -> None:
        """Order nothing until something is painted."""
        super().__init__(view)
        self._view = view
        self._thumbnails = thumbnails
        self._side = 0
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_AFTER_MS)
        self._settle.timeout.connect(self._order)

    def renew(self) -> None:
        """Order what is wanted now; a little later while the tiles change size."""
        if self._side in (0, self._side_now()):
            self._order()
        else:
            self._settle.start()

    def _side_now(self) -> int:
        view = self._view
        return round(picture_side(view.tiles.tile_width) * view.devicePixelRatioF())

    def _order(self) -> None:
        model = self._view.model()
        if not isinstance(model, ProductModel):
            return
        self._side = self._side_now()
        tiles, seen = self._view.tiles, self._view.in_sight()
        ahead = _ROWS_AHEAD * tiles.columns
        after = range(seen.stop, min(seen.stop + ahead, tiles.count))
        before = range(max(0, seen.start - ahead), seen.start)
        wanted = [model.rows[position] for part in (seen, after, before) for position in part]
        self._thumbnails.want(wanted, self._side)
