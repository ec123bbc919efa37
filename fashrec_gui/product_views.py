"""The ways to look at the products that are shown: as tiles, as a table, one alone and large."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from fashrec_gui.grid.model import ProductModel
from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.grid.view import GridView
from fashrec_gui.placard import Placard
from fashrec_gui.products.chosen import Chosen
from fashrec_gui.products.dragging import drag_products
from fashrec_gui.products.handling import Handling
from fashrec_gui.settings import Settings
from fashrec_gui.table.columns import Column
from fashrec_gui.table.layout import fitted
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

if TYPE_CHECKING:
    from core.engine import Engine
    from fashrec_gui.loupe.page import LoupePage
    from fashrec_gui.table.view import TableView

GRID, TABLE, LARGE = "grid", "table", "large"

_TABLE_PICTURES_BYTES = 24 * 2**20
_DRAGGED_PICTURES = 3


class ProductViews(QStackedWidget):
    """Shows one model's products in one view at a time; all share what is selected.

    The table and the large view are made when they are first wanted.
    """

    typed = Signal(str)  # letters that are meant for the search field
    zoomed = Signal(int)  # steps, in the grid
    menu_wanted = Signal(list, QPoint)  # catalogue rows, and a place on the screen
    refused = Signal(str)  # why something cannot be done, as a sentence
    shown = Signal(str)  # GRID, TABLE or LARGE
    sort_wanted = Signal(str, bool)  # the field of a column, and whether backward; "" for none

    def __init__(
        self,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        thumbnails: Thumbnails,
        model: ProductModel,
        parent: QWidget | None = None,
    ) -> None:
        """Show the grid, or the table where that was looked at last."""
        super().__init__(parent)
        self._tasks = tasks
        self._settings = settings
        self._theme = theme
        self._thumbnails = thumbnails
        self._engine: Engine | None = None
        self._sortable: Collection[str] = ()
        self._sorting = ("", False)
        self.chosen = Chosen(model, self)
        self.grid = GridView(thumbnails, self.chosen)
        self.table: TableView | None = None
        self.large: LoupePage | None = None
        self._unreadable = Placard(theme, "warning")
        self._unreadable.add_button(self.tr("Try again"), model.read_again)
        self.addWidget(self.grid)
        self.addWidget(self._unreadable)
        self._handle(self.grid).zoomed.connect(self.zoomed)
        self.chosen.refused.connect(self.refused)
        model.unreadable.connect(self._show_unreadable)
        model.modelReset.connect(self._show_products)
        if settings.shows_table.value:
            self.setCurrentWidget(self._made_table())

    # What the window uses

    @property
    def view(self) -> str:
        """Which view is in sight: GRID, TABLE or LARGE."""
        if self.large is not None and self.currentWidget() is self.large:
            return LARGE
        return TABLE if self.shows_table else GRID

    @property
    def shows_table(self) -> bool:
        """Whether the table is what products side by side are shown in."""
        return self._settings.shows_table.value

    @property
    def items(self) -> GridView | TableView:
        """The grid or the table, whichever shows the products side by side."""
        return self._made_table() if self.shows_table else self.grid

    def set_engine(self, engine: Engine | None) -> None:
        """Take pictures from another catalogue."""
        self._engine = engine
        for each in (self.table_thumbnails, self.large):
            if each is not None:
                each.set_engine(engine)

    def show_table(self, wanted: bool) -> None:
        """Show the table, or the grid, at the products that were looked at."""
        if wanted == self.shows_table and self.view != LARGE:
            return
        place = self._place()
        self._settings.shows_table.value = wanted
        self._show_items(place)

    def open_large(self, position: int) -> None:
        """Show one product large, in place of all."""
        page = self._made_large()
        self.setCurrentWidget(page)
        page.open(position)
        page.setFocus()
        self.shown.emit(LARGE)

    def close_large(self) -> bool:
        """Go back to the products, at the one looked at last; tell whether one was large."""
        if self.view != LARGE:
            return False
        self._show_items(self.chosen.current)
        return True

    def zoom(self, steps: int) -> bool:
        """Show pictures larger or smaller in what is in sight; False for the grid's, which its
        size setting decides."""
        if self.view == LARGE and self.large is not None:
            self.large.zoom(steps)
        elif self.view == TABLE and self.table is not None:
            self.table.zoom(steps)
        else:
            return False
        return True

    def offer_sorting(self, fields: Collection[str]) -> None:
        """Let a click on the head of these columns sort by them."""
        self._sortable = fields
        if self.table is not None:
            self.table.columns.offer_sorting(fields)

    def show_sorting(self, column: tuple[str, bool] | None) -> None:
        """Show by which field products are sorted, and whether backward; None for none."""
        self._sorting = column or ("", False)
        if self.table is not None:
            self.table.columns.show_sorting(*self._sorting)

    def show_position(self, position: int) -> None:
        """Select one product and bring it into sight."""
        self.close_large()
        self.items.show_position(position)

    def shown_columns(self) -> list[Column]:
        """Give the columns of words that the table shows, or would show, from the left."""
        model, kept = self.chosen.model, self._settings.table_columns.value
        by_key = {column.key: column for column in model.columns}
        shown = [by_key[each.key] for each in fitted(kept, model.columns) if each.shown]
        return [column for column in shown if column.is_text]

    def focus(self) -> None:
        """Let what is in sight take the keys."""
        (self.large if self.view == LARGE and self.large is not None else self.items).setFocus()

    # Inside

    @property
    def table_thumbnails(self) -> Thumbnails | None:
        """The table's pictures, which are smaller than the grid's; None before there is one."""
        return self._table_thumbnails if self.table is not None else None

    def _handle(self, view: GridView | TableView) -> Handling:
        handling = Handling(view, self.chosen)
        handling.opened.connect(self.open_large)
        handling.menu_wanted.connect(self._want_menu)
        view.typed.connect(self.typed)
        handling.drag_wanted.connect(self._drag)
        return handling

    def _made_table(self) -> TableView:
        if self.table is None:
            from fashrec_gui.table.view import TableView

            self._table_thumbnails = Thumbnails(self._tasks, self, budget=_TABLE_PICTURES_BYTES)
            self._table_thumbnails.set_engine(self._engine)
            table = TableView(self._table_thumbnails, self.chosen, self._settings, self._theme)
            self.table = table
            table.columns.offer_sorting(self._sortable)
            table.columns.show_sorting(*self._sorting)
            table.columns.sort_wanted.connect(self.sort_wanted)
            self.addWidget(table)
            self._handle(table).zoomed.connect(table.zoom)
        return self.table

    def _made_large(self) -> LoupePage:
        if self.large is None:
            from fashrec_gui.loupe.page import LoupePage

            page = LoupePage(self._tasks, self._theme, self.chosen, self._thumbnails)
            self.large = page
            self.addWidget(page)
            page.set_engine(self._engine)
            page.left.connect(self.close_large)
            page.menu_wanted.connect(self._want_menu)
            page.drag_wanted.connect(self._drag)
        return self.large

    def _place(self) -> int | None:
        """Give the position that is looked at: the current one in sight, or the first in sight."""
        current = self.chosen.current
        if self.view == LARGE:
            return current
        seen = self.items.in_sight()
        return current if current is not None and current in seen else next(iter(seen), None)

    def _show_items(self, position: int | None) -> None:
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else True
        view = self.items
        self.setCurrentWidget(view)
        if position is not None and position < self.chosen.model.rowCount():
            index: QModelIndex = self.chosen.model.index(position, 0)
            seen = view.in_sight()
            is_at_edge = position not in seen or position in (seen[0], seen[-1])
            hint = QAbstractItemView.ScrollHint
            if is_at_edge:
                view.scrollTo(index, hint.PositionAtCenter)
        if had_focus:
            view.setFocus()
        self.shown.emit(self.view)

    def _show_products(self) -> None:
        """Show the products again: those that are shown are others now, or are read anew."""
        if self.currentWidget() is not self.items:
            self._show_items(None)

    def _show_unreadable(self, sentence: str) -> None:
        self._unreadable.say(self.tr("The catalogue cannot be read"), sentence)
        self.setCurrentWidget(self._unreadable)

    def _want_menu(self, place: QPoint) -> None:
        rows = self.chosen.rows
        if rows:
            self.menu_wanted.emit(rows, place)

    def _drag(self) -> None:
        if self._engine is not None and self.chosen.count:
            rows = self.chosen.rows
            own = self._table_thumbnails if self.view == TABLE else self._thumbnails
            pictures = [own.pixmap(row) for row in rows[:_DRAGGED_PICTURES]]
            refusal = drag_products(self, self._engine, rows, pictures)
            if refusal:
                self.refused.emit(refusal)
