"""The catalogue's place in the window: the grid or the table, or the map in their stead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from fashrec_gui.grid.badges import BadgeKind
from fashrec_gui.grid.panel import CatalogueGrid
from fashrec_gui.jobs import Job
from fashrec_gui.product_views import GRID, LARGE
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

if TYPE_CHECKING:
    from core.engine import Engine
    from fashrec_gui.map.page import MapPage
    from fashrec_gui.recommendations.question import Answer

REGION = "Region of the map"
_UNSURE = "find what the classifier is not sure of"


class CataloguePlace(QStackedWidget):
    """Switches between grid and map, and lets each show what was done in the other.

    The map is made when it is first wanted.
    """

    asked = Signal(list)  # catalogue rows to recommend for
    map_shown = Signal(bool)
    table_shown = Signal(bool)
    grid_shown = Signal(bool)  # that is, pictures of which the size can be chosen
    failed = Signal(str)
    message = Signal(str)

    def __init__(
        self,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        strip: Job,
        parent: QWidget | None = None,
    ) -> None:
        """Start with the grid; the drawing of a map is told of in `strip`."""
        super().__init__(parent)
        self._tasks = tasks
        self._make_map: Callable[[], MapPage] = lambda: _map_page(tasks, settings, theme, self.grid)
        self._strip = strip
        self._engine: Engine | None = None
        self._answer: Answer | None = None
        self._is_from_map = False  # what is shown large
        self.grid = CatalogueGrid(tasks, settings, theme)
        self.map: MapPage | None = None
        self.addWidget(self.grid)
        self.grid.asked.connect(self.asked)
        self.grid.failed.connect(self.failed)
        self.grid.searched.connect(self._show_found)
        self.grid.part_left.connect(self._forget_region)
        self.grid.views.shown.connect(self._follow_views)

    @property
    def shows_map(self) -> bool:
        """Whether the map is in sight, not the grid."""
        return self.map is not None and self.currentWidget() is self.map

    @property
    def shows_table(self) -> bool:
        """Whether the products are shown as a table, or one large that was opened from it."""
        return not self.shows_map and self.grid.views.shows_table

    def set_engine(self, engine: Engine | None) -> None:
        """Show another catalogue, or none."""
        self._engine = engine
        self._answer = None
        self.grid.set_engine(engine)
        self._tasks.drop(_UNSURE)
        if engine is not None:
            badges = self.grid.model.badges
            self._tasks.run(
                _UNSURE,
                engine.unsure_rows,
                lambda rows: badges.mark(BadgeKind.NOT_SURE, rows),
                self.failed.emit,
                pool="background",
            )
        if self.map is not None:
            self.map.set_engine(engine)

    def show_map(self, wanted: bool) -> None:
        """Show the map in place of the grid, or the grid again."""
        self._is_from_map = False
        if wanted == self.shows_map:
            return
        if wanted:
            page = self._made_map()
            self.setCurrentWidget(page)
            page.view.setFocus()
        else:
            self.setCurrentWidget(self.grid)
            self.grid.views.focus()
        self.tell_view()

    def show_table(self, wanted: bool) -> None:
        """Show the products as a table, or as tiles; while the map is shown, only the former."""
        if wanted or not self.shows_map:
            self.show_map(False)
            self.grid.views.show_table(wanted)
            self.tell_view()

    def show_grid(self) -> None:
        """Show the products as tiles."""
        self.show_map(False)
        self.show_table(False)

    def open_large(self, row: int) -> None:
        """Show a product large, wherever it was met."""
        self.reveal(row)
        position = self.grid.model.position_of(row)
        if position is not None:
            self.grid.views.open_large(position)

    def show_answer(self, answer: Answer | None) -> None:
        """Mark on the map what is asked about and what is recommended."""
        self._answer = answer
        if self.map is not None:
            self.map.show_answer(answer)

    def reveal(self, row: int) -> None:
        """Select a product in the grid and bring it into sight."""
        self.show_map(False)
        self.grid.reveal(row)

    def zoom(self, steps: int) -> None:
        """Show pictures larger or smaller; on the map, come nearer or go away."""
        if self.map is not None and self.shows_map:
            self.map.zoom(steps)
        else:
            self.grid.zoom(steps)

    def focus(self) -> None:
        """Let what is in sight take the keys."""
        if self.map is not None and self.shows_map:
            self.map.view.setFocus()
        else:
            self.grid.views.focus()

    def close_large(self) -> bool:
        """Go back from a product that is shown large; tell whether one was."""
        return not self.shows_map and self.grid.views.close_large()

    def escape(self) -> bool:
        """End what has been begun, the last first; tell whether there was anything."""
        if self.map is not None and self.shows_map and self.map.leave_lasso():
            return True
        if self.grid.part and not self.shows_map:
            self.grid.leave_part()
            return True
        return False

    def _made_map(self) -> MapPage:
        if self.map is None:
            page = self.map = self._make_map()
            self.addWidget(page)
            page.asked.connect(self.asked)
            page.opened.connect(self._open_from_map)
            page.failed.connect(self.failed)
            page.message.connect(self.message)
            page.region_drawn.connect(self._show_region)
            page.grid_wanted.connect(lambda: self.show_map(False))
            drawer, strip = page.drawer, self._strip
            drawer.started.connect(strip.begin)
            drawer.progress.connect(strip.show_progress)
            drawer.ended.connect(strip.end)
            strip.cancelled.connect(drawer.cancel)
            drawer.drawn.connect(self._tell_of_map)
            page.set_engine(self._engine)
            page.show_answer(self._answer)
        return self.map

    def _open_from_map(self, row: int) -> None:
        self.open_large(row)
        self._is_from_map = self.grid.views.view == LARGE

    def _follow_views(self, view: str) -> None:
        """Tell what is in sight; from a product that was opened large on the map, go back there."""
        if self._is_from_map and view != LARGE and self.map is not None:
            row = self.grid.views.chosen.current_row
            self.show_map(True)
            if row is not None:
                self.map.view.keys.go_to_row(row)
        else:
            self.tell_view()

    def tell_view(self) -> None:
        """Say what is in sight, for what shows that elsewhere."""
        self.map_shown.emit(self.shows_map)
        self.table_shown.emit(self.shows_table)
        self.grid_shown.emit(not self.shows_map and self.grid.views.view == GRID)

    def _tell_of_map(self) -> None:
        if not self.shows_map:
            show = self.tr("Show the map")
            self._strip.done(self.tr("The map is drawn."), show, lambda: self.show_map(True))

    def _show_region(self, rows: Sequence[int]) -> None:
        self.grid.show_part(REGION, rows)
        self.show_map(False)

    def _forget_region(self) -> None:
        if self.map is not None:
            self.map.view.clear_region()

    def _show_found(self, words: str) -> None:
        if self.map is not None:
            self.map.show_found(self.grid.model.rows if words else None)


def _map_page(tasks: Tasks, settings: Settings, theme: Theme, grid: CatalogueGrid) -> MapPage:
    from fashrec_gui.map.page import MapPage  # a catalogue opens as a grid

    return MapPage(tasks, settings, theme, grid.thumbnails)
