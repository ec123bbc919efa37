"""What can be done with chosen products of the open catalogue, from whatever view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from fashrec_gui.products import copying
from fashrec_gui.products.menu import ASK, COPY, OPEN, ProductMenu
from fashrec_gui.table.columns import NAME, Column
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine
    from fashrec_gui.product_views import ProductViews

_MOST_TOGETHER = 1000
_ID = "product_id"


class ProductDoing(QObject):
    """Asks about products, opens them large and copies them; `menu` takes what others add."""

    asked = Signal(list)  # catalogue rows
    large_wanted = Signal(int)  # a catalogue row
    message = Signal(str)

    def __init__(self, tasks: Tasks, views: ProductViews) -> None:
        """Copy the columns that are shown in `views`."""
        super().__init__(views)
        self._tasks = tasks
        self._views = views
        self._engine: Engine | None = None
        self.menu = ProductMenu(self)
        add = self.menu.add
        add(
            self.tr("Recommend for this"),
            self.asked.emit,
            ASK,
            several=self.tr("Recommend for these {count} together"),
            keys="Space",
            most=_MOST_TOGETHER,
        )
        add(self.tr("Open large"), lambda rows: self.large_wanted.emit(rows[0]), OPEN, keys="Enter")
        copy_words = self.tr("Copy the ids of {count}")
        add(self.tr("Copy picture and id"), self.copy, COPY, several=copy_words, keys="Ctrl+C")
        add(self.tr("Copy id"), self._copy_ids, COPY)
        add(
            self.tr("Copy picture"),
            self._copy_pictures,
            COPY,
            several=self.tr("Copy {count} pictures"),
            most=60,
        )
        add(
            self.tr("Copy as a table"),
            self._copy_table,
            COPY,
            several=self.tr("Copy {count} as a table"),
        )

    def set_engine(self, engine: Engine | None) -> None:
        """Act on another catalogue, or on none."""
        self._engine = engine

    def open_menu(self, rows: Sequence[int], place: QPoint, parent: QWidget) -> None:
        """Open the menu for products at a place on the screen."""
        self.menu.menu_for(rows, parent).popup(place)

    def copy(self, rows: Sequence[int]) -> None:
        """Copy one product with its picture, several by their ids."""
        if self._engine is None:
            return
        if len(rows) == 1:
            copying.copy_product(self._tasks, self._engine, rows[0], self.message.emit)
        else:
            self._copy_ids(rows)

    def _copy_ids(self, rows: Sequence[int]) -> None:
        if self._engine is not None:
            copying.copy_ids(self._tasks, self._engine, rows, self.message.emit)

    def _copy_pictures(self, rows: Sequence[int]) -> None:
        if self._engine is not None:
            copying.copy_pictures(self._tasks, self._engine, rows, self.message.emit)

    def _copy_table(self, rows: Sequence[int]) -> None:
        if self._engine is not None:
            columns = self._columns()
            copying.copy_table(self._tasks, self._engine, rows, columns, self.message.emit)

    def _columns(self) -> list[Column]:
        """Give the columns of the table as they are shown, always with the id and the name."""
        shown = self._views.shown_columns()
        met = {column.key for column in shown}
        known = {column.key: column for column in self._views.chosen.model.columns}
        return [known[key] for key in (_ID, NAME) if key not in met] + shown
