"""Where the filters meet the rest of the window: their panel, their keys, the palette."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from core.browsing.filter import CATEGORY, YEAR, Part
from core.browsing.order_names import ORDERS, SIMILAR
from fashrec_gui.actions import Group
from fashrec_gui.filters.sort_button import order_in_words
from fashrec_gui.filters.words import part_title
from fashrec_gui.palette.entries import Entry

if TYPE_CHECKING:
    from fashrec_gui.main_window import MainWindow

PANEL = "filters"
"""What the panel is remembered by."""

_WIDTH = 264
_MOST_VALUES = 60  # of a column, the most frequent, that the palette offers


def wire_filters(window: MainWindow) -> None:
    """Add the filter panel, and let keys and the palette reach what is in it."""
    grid = window.grid
    shown = window.add_panel(
        PANEL,
        "Filters",
        window.filters,
        Qt.DockWidgetArea.LeftDockWidgetArea,
        size=_WIDTH,
        words="Choose products by category, colour, brand, year and the other columns",
    )
    shown.setShortcut("Ctrl+Shift+F")
    window.addAction(shown)
    clear = window.keys.add("Show every product", group=Group.BROWSE)
    clear.setObjectName("show_every_product")
    clear.setEnabled(False)
    clear.triggered.connect(grid.clear)
    grid.browsing.changed.connect(
        lambda: clear.setEnabled(not grid.browsing.filter.is_empty or bool(grid.browsing.part))
    )
    window.palette_opener.add_provider(lambda: list(_saved(window)))
    window.palette_opener.add_provider(lambda: list(_orders(window)))
    window.palette_opener.add_provider(lambda: list(_values(window)))


def _saved(window: MainWindow) -> Iterator[Entry]:
    browsing = window.grid.browsing
    for search in window.filters.saved.searches:
        yield Entry(
            f"search {search.name}",
            search.name,
            lambda search=search: browsing.show(search.filter, search.order),
            "Saved search",
            search.filter.in_words(),
        )


def _orders(window: MainWindow) -> Iterator[Entry]:
    browsing = window.grid.browsing
    if window.engine is None:
        return
    for order in ORDERS:
        if order != SIMILAR or browsing.has_query:
            words = order_in_words(order)
            yield Entry(
                f"sort {order}",
                f"Sort by {words[:1].lower()}{words[1:]}",
                lambda order=order: browsing.set_order(order),
                "Sort",
                "on" if order == browsing.order else "",
            )


def _values(window: MainWindow) -> Iterator[Entry]:
    browsing = window.grid.browsing
    if browsing.facets is None:
        return
    for column in browsing.facets.columns.values():
        if column.name == YEAR or column.name == CATEGORY:  # the article types are a column too
            continue
        for value in column.values[:_MOST_VALUES]:
            part = Part(column.name, value)
            is_on = browsing.filter.wants(column.name, value)
            yield Entry(
                f"filter {column.name} {value}",
                f"{part_title(column.name)}: {part.words}",
                lambda part=part: browsing.set_filter(
                    browsing.filter.toggled(part.column, part.value)
                ),
                "Filter",
                "on" if is_on else "",
            )
