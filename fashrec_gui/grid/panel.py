"""The catalogue's place in the window: the count, the grid, and what is said when it is empty."""

from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from core.browsing.filter import Filter
from core.browsing.order_names import CATALOGUE
from fashrec_gui.filters.browsing import Browsing
from fashrec_gui.filters.looking import Browsable, Shown, View
from fashrec_gui.filters.nothing_found import NothingFound
from fashrec_gui.grid.count_line import CountLine
from fashrec_gui.grid.model import ProductModel, Products
from fashrec_gui.grid.thumbnails import Thumbnails, ThumbnailSource
from fashrec_gui.product_views import ProductViews
from fashrec_gui.settings import LARGEST_THUMBNAIL, SMALLEST_THUMBNAIL, Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme


class GridEngine(Browsable, Protocol):
    """What the grid needs of the engine."""

    @property
    def workspace(self) -> Path: ...

    @property
    def products(self) -> Products: ...

    @property
    def thumbnails(self) -> ThumbnailSource: ...

    def picture_path(self, row: int) -> object: ...


class CatalogueGrid(QWidget):
    """Shows the products of a catalogue or of a part of it, all or those a search found."""

    asked = Signal(list)  # catalogue rows to recommend for
    selection_changed = Signal(int)  # how many are selected
    searched = Signal(str)  # what is shown was found: the filter in words, "" for everything
    typed = Signal(str)
    failed = Signal(str)
    refused = Signal(str)  # why what is selected cannot be asked about
    part_left = Signal()  # the whole catalogue is shown again, not a part of it

    def __init__(
        self, tasks: Tasks, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Start without a catalogue."""
        super().__init__(parent)
        self._tasks = tasks
        self._settings = settings
        self._engine: GridEngine | None = None
        self._last: View | None = None
        self._reveal_next: int | None = None
        self.browsing = Browsing(tasks, self)
        self.thumbnails = Thumbnails(tasks, self)
        self.model = ProductModel(self)
        self.views = ProductViews(tasks, settings, theme, self.thumbnails, self.model)
        self.view = self.views.grid
        self.count_line = CountLine()
        self.nothing = NothingFound(theme)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.views)
        self._pages.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        column.addWidget(self.count_line)
        column.addWidget(pages, 1)
        self.view.set_thumbnail_side(settings.thumbnail_size.value)
        self._connect(theme)

    def _connect(self, theme: Theme) -> None:
        self.views.chosen.asked.connect(self.asked)
        self.views.chosen.changed.connect(self.selection_changed)
        self.views.refused.connect(self.refused)
        self.views.typed.connect(self.typed)
        self.views.zoomed.connect(self.zoom)
        for place in (self.count_line, self.nothing):
            place.filter_wanted.connect(self.browsing.set_filter)
            place.part_left.connect(self.leave_part)
            place.cleared.connect(self.clear)
        self.count_line.sort_wanted.connect(self.browsing.sort_again)
        self.count_line.chips.emptied.connect(self.views.focus)
        self.browsing.changed.connect(self._show_wanted)
        self.browsing.working.connect(self._show_working)
        self.browsing.shown.connect(self._take_shown)
        self.browsing.failed.connect(self._tell_failure)
        self._settings.thumbnail_size.changed.connect(self.view.set_thumbnail_side)
        theme.changed.connect(self.view.viewport().update)

    def set_engine(self, engine: GridEngine | None) -> None:
        """Show another catalogue from its beginning, or a newer state of this one."""
        before, self._engine = self._engine, engine
        self._last = None
        self.thumbnails.set_engine(engine)  # type: ignore[arg-type]
        self.views.set_engine(engine)  # type: ignore[arg-type]
        self.model.badges.clear()
        self.model.set_store(engine.products if engine is not None else None)
        same = engine is not None and before is not None and engine.workspace == before.workspace
        self.browsing.set_engine(engine, keep=same)

    def search(self, text: str) -> None:
        """Show the products that a text finds, under the filter as it is."""
        self.browsing.set_text(text)

    def show_part(self, name: str, rows: Sequence[int]) -> None:
        """Show only some products, and search only among them; `name` says which they are."""
        self.browsing.set_part(name, rows)

    def change_part(self, name: str, rows: Sequence[int]) -> None:
        """Show what has become of the part that is shown, without leaving the place in it."""
        self.browsing.change_part(name, rows)

    def leave_part(self) -> None:
        """Show the whole catalogue again."""
        if self.browsing.leave_part():
            self.part_left.emit()

    def clear(self) -> None:
        """Show every product again."""
        self.leave_part()
        self.browsing.set_filter(Filter())

    @property
    def part(self) -> str:
        """What part of the catalogue is shown alone; "" when all of it is."""
        return self.browsing.part

    def reveal(self, row: int) -> None:
        """Select a product and bring it into sight, taking back whatever hides it."""
        position = self.model.position_of(row)
        if position is None:
            self._reveal_next = row
            self._uncover(row)
            return
        self.views.show_position(position)

    def zoom(self, steps: int) -> None:
        """Show larger pictures (fewer columns) or smaller ones, so that each step is seen."""
        if self.views.zoom(steps):
            return
        columns = self.view.columns - steps
        side = self.view.side_for_columns(max(1, columns))
        side = min(max(side, SMALLEST_THUMBNAIL), LARGEST_THUMBNAIL)
        self._settings.thumbnail_size.value = side

    def _uncover(self, row: int) -> None:
        """Take back what hides a product: the part of the catalogue, and the filter."""
        rows = self.browsing.part_rows
        if rows is not None and not (rows == row).any():
            self.leave_part()
        self.browsing.set_filter(Filter())

    def _show_wanted(self) -> None:
        """Show at once what was chosen; the products follow."""
        browsing = self.browsing
        rows = browsing.part_rows
        self.count_line.show_filter(
            browsing.filter, browsing.part, 0 if rows is None else len(rows)
        )
        self.count_line.show_outdated(browsing.is_outdated)

    def _show_working(self) -> None:
        sorts = self.browsing.order != CATALOGUE
        self.count_line.show_working(self.tr("Sorting…") if sorts else self.tr("Searching…"))

    def _tell_failure(self, sentence: str) -> None:
        self.count_line.show_correction("", "")
        self.failed.emit(sentence)

    def _take_shown(self, shown: Shown) -> None:
        view, before = shown.view, self._last
        self._last = view
        if before is None or not view.shows_the_same(before):
            is_sorted_anew = before is not None and view.has_the_same_products(before)
            goes_on = before is not None and view.goes_on_from(before)
            offset = self.views.items.verticalScrollBar().value() if goes_on else 0
            # Other products take back what is selected.
            with self.views.chosen.kept() if is_sorted_anew or goes_on else nullcontext():
                self.model.set_rows(shown.rows)
            self.views.items.scroll_to(offset)
        self.count_line.show_count(len(shown.rows), shown.total)
        self.count_line.show_correction(view.filter.text, shown.instead)
        empty = not shown.rows and not view.is_everything
        if empty:
            self.nothing.show_filter(view.filter, shown.widenings, self.browsing.part)
        self._pages.setCurrentIndex(1 if empty else 0)
        self.searched.emit(view.filter.in_words())
        if self._reveal_next is not None:
            row, self._reveal_next = self._reveal_next, None
            position = self.model.position_of(row)
            if position is not None:
                self.views.show_position(position)
