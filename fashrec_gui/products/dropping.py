"""Products that are dragged from one place of the window and dropped on another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from fashrec_gui.dragged_products import carries_products, taken_products


class ProductDrops(QObject):
    """Watches a place for products of this window; all else that is dropped goes by.

    A place that takes none refuses them, so that a slip of the hand asks nothing: they also carry
    picture files, which the window would take.
    """

    hovering = Signal(bool)
    """Products that can be dropped hover over the place, or do not any more."""

    def __init__(self, place: QWidget, take: Callable[[list[int]], None] | None = None) -> None:
        """`take` gets the catalogue rows of what is dropped; None refuses."""
        super().__init__(place)
        self._take = take
        place.setAcceptDrops(True)
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer a drag of products."""
        if event.type() == QEvent.Type.DragLeave and self._take is not None:
            self.hovering.emit(False)
        if not isinstance(event, QDropEvent) or not carries_products(event.mimeData()):
            return False
        if event.type() == QEvent.Type.DragEnter or self._take is not None:
            # What is refused enters all the same, or it would be offered to what lies around.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        if event.type() == QEvent.Type.DragEnter and self._take is not None:
            self.hovering.emit(True)
        if event.type() == QEvent.Type.Drop and self._take is not None:
            self.hovering.emit(False)
            products = taken_products(event.mimeData())
            if products is not None and products.rows:
                self._take(list(products.rows))
        return True
