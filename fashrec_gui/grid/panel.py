"""The catalogue's place in the window: the count, the grid, and what is said when it is empty."""

from array import array
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from core.catalogue.product import Product
from fashrec_gui.grid.count_line import CountLine
from fashrec_gui.grid.model import ProductModel
from fashrec_gui.grid.thumbnails import Thumbnails, ThumbnailSource
from fashrec_gui.placard import Placard
from fashrec_gui.product_views import ProductViews
from fashrec_gui.settings import LARGEST_THUMBNAIL, SMALLEST_THUMBNAIL, Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

_SEARCH = "search the catalogue"


class SearchableProducts(Protocol):
    """What the grid needs of the product store."""

    def __len__(self) -> int: ...

    def products(self, rows: Sequence[int]) -> list[Product]: ...

    def search(self, text: str) -> list[int]: ...


class GridEngine(Protocol):
    """What the grid needs of the engine."""

    @property
    def products(self) -> SearchableProducts: ...

    @property
    def thumbnails(self) -> ThumbnailSource: ...

    def picture_path(self, row: int) -> object: ...


class CatalogueGrid(QWidget):
    """Shows the products of a catalogue or of a part of it, all or those a search found."""

    asked = Signal(list)  # catalogue rows to recommend for
    selection_changed = Signal(int)  # how many are selected
    searched = Signal(str)  # a search was answered, or taken back ("")
    cleared = Signal()  # the user wants to see everything again
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
        self._text = ""
        self._part: tuple[str, Sequence[int]] | None = None
        self._reveal_next: int | None = None
        self.thumbnails = Thumbnails(tasks, self)
        self.model = ProductModel(self)
        self.views = ProductViews(tasks, settings, theme, self.thumbnails, self.model)
        self.view = self.views.grid
        self.count_line = CountLine()
        self._nothing = Placard(theme, "search")
        self._nothing.add_button("Clear search", self.cleared.emit)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.views)
        self._pages.addWidget(self._nothing)
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
        self.count_line.cleared.connect(self.cleared)
        self.count_line.part_left.connect(self.leave_part)
        self._settings.thumbnail_size.changed.connect(self.view.set_thumbnail_side)
        theme.changed.connect(self.view.viewport().update)

    def set_engine(self, engine: GridEngine | None) -> None:
        """Show another catalogue from its beginning."""
        self._tasks.drop(_SEARCH)
        self._engine = engine
        self._text = ""
        self._part = None
        self.thumbnails.set_engine(engine)  # type: ignore[arg-type]
        self.views.set_engine(engine)  # type: ignore[arg-type]
        self.model.badges.clear()
        self.model.set_store(engine.products if engine is not None else None)
        self._show_result()

    def search(self, text: str) -> None:
        """Show the products that a text finds; all of them for an empty one."""
        engine = self._engine
        if engine is None:
            return
        part = self._part[1] if self._part is not None else None
        if not text.strip():
            self._tasks.drop(_SEARCH)
            self._take_found("", range(len(engine.products)) if part is None else part)
            return
        self._tasks.run(
            _SEARCH,
            lambda: _within(array("q", engine.products.search(text)), part),
            lambda rows: self._take_found(text, rows),
            self.failed.emit,
        )

    def show_part(self, name: str, rows: Sequence[int]) -> None:
        """Show only some products, and search only among them; `name` says which they are."""
        self._part = (name, rows)
        self._show_part()

    def leave_part(self) -> None:
        """Show the whole catalogue again."""
        if self._part is not None:
            self._part = None
            self._show_part()
            self.part_left.emit()

    @property
    def part(self) -> str:
        """What part of the catalogue is shown alone; "" when all of it is."""
        return self._part[0] if self._part is not None else ""

    def reveal(self, row: int) -> None:
        """Select a product and bring it into sight, taking back whatever hides it."""
        if self._part is not None and row not in self._part[1]:
            self.leave_part()
        position = self.model.position_of(row)
        if position is None:
            self._reveal_next = row
            self.cleared.emit()
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

    def _show_part(self) -> None:
        name, rows = self._part or ("", ())
        self.count_line.show_part(name, len(rows))
        self.search(self._text)

    def _take_found(self, text: str, rows: Sequence[int]) -> None:
        self._text = text
        self.model.set_rows(rows)
        self._show_result()
        self.searched.emit(text)
        if self._reveal_next is not None:
            row, self._reveal_next = self._reveal_next, None
            position = self.model.position_of(row)
            if position is not None:
                self.views.show_position(position)

    def _show_result(self) -> None:
        found = self.model.rowCount()
        total = len(self._engine.products) if self._engine is not None else 0
        if self._part is None:
            self.count_line.show_part("", 0)
        elif self._text:
            total = len(self._part[1])
        if self._text:
            self.count_line.show_found(found, total, self._text)
            self._nothing.say(
                f"No product matches “{self._text}”",
                "Names, ids, article types and colours are searched; each word may be a beginning.",
            )
        else:
            self.count_line.show_all(total)
        self._pages.setCurrentIndex(1 if self._text and not found else 0)


def _within(found: Sequence[int], part: Sequence[int] | None) -> Sequence[int]:
    """Give what was found within a part of the catalogue, in the order it was found."""
    if part is None:
        return found
    allowed = frozenset(part)
    return array("q", (row for row in found if row in allowed))
