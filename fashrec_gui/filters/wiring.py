"""Where the filters meet the rest of the window: their panel, their keys, the palette."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from core.browsing.filter import CATEGORY, YEAR, Part
from core.browsing.order_names import ORDERS, SIMILAR
from fashrec_gui.actions import Group
from fashrec_gui.filters.sort_button import order_in_words
from fashrec_gui.filters.words import filter_in_words, part_title, part_words
from fashrec_gui.palette.entries import Entry

if TYPE_CHECKING:
    from fashrec_gui.main_window import MainWindow

translate = QCoreApplication.translate

PANEL = "filters"
"""What the panel is remembered by."""

_WIDTH = 264
_MOST_VALUES = 60  # of a column, the most frequent, that the palette offers


def wire_filters(window: MainWindow) -> None:
    """Add the filter panel, and let keys and the palette reach what is in it."""
    grid = window.grid
    shown = window.add_panel(
        PANEL,
        translate("FilterWiring", "Filters"),
        window.filters,
        Qt.DockWidgetArea.LeftDockWidgetArea,
        size=_WIDTH,
        words=translate(
            "FilterWiring",
            "Choose products by category, colour, brand, year and the other columns",
        ),
    )
    shown.setShortcut("Ctrl+Shift+F")
    window.addAction(shown)
    clear = window.keys.add(translate("FilterWiring", "Show every product"), group=Group.BROWSE)
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
            translate("FilterWiring", "Saved search"),
            filter_in_words(search.filter),
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
                translate("FilterWiring", "Sort by {order}").format(order=_within(words)),
                lambda order=order: browsing.set_order(order),
                translate("FilterWiring", "Sort"),
                translate("FilterWiring", "on") if order == browsing.order else "",
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
                f"{part_title(column.name)}: {part_words(part)}",
                lambda part=part: browsing.set_filter(
                    browsing.filter.toggled(part.column, part.value)
                ),
                translate("FilterWiring", "Filter"),
                translate("FilterWiring", "on") if is_on else "",
            )


def _within(words: str) -> str:
    """Let words stand within a sentence, where the language writes them small."""
    is_english = QLocale().language() == QLocale.Language.English
    return words[:1].lower() + words[1:] if is_english else words
