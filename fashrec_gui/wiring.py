"""Connections between the window's parts: who listens to whom, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.browsing.order_names import CATALOGUE, column_of, column_order
from fashrec_gui.catalogue_import.whereabouts import Whereabouts
from fashrec_gui.job_following import follow_report, follow_training
from fashrec_gui.products.chosen import MOST_WISHED
from fashrec_gui.products.dropping import ProductDrops
from fashrec_gui.products.menu import ASK, ProductMenu
from fashrec_gui.trouble import TroubleTeller

if TYPE_CHECKING:
    from fashrec_gui.main_window import MainWindow
    from fashrec_gui.recommendations.panel import RecommendationPanel
    from fashrec_gui.settings import Settings
    from fashrec_gui.tasks import Tasks

translate = QCoreApplication.translate


def connect_asking(window: MainWindow, settings: Settings, tasks: Tasks) -> None:
    """Let what is clicked, dropped, pasted and searched be asked about, and answers be shown."""
    search, place, grid, panel = window.header.search, window.place, window.grid, window.panel
    side, say = settings.thumbnail_size, window.status.say
    search.searched.connect(grid.search)
    search.left.connect(place.focus)
    grid.typed.connect(search.begin)
    place.failed.connect(window.messages.fail)
    window.desk.failed.connect(window.messages.fail)
    window.desk.message.connect(window.status.say)
    TroubleTeller(window.desk, window.messages, window)
    Whereabouts(tasks, window.opener, window.messages, window.grid.thumbnails, window)
    place.message.connect(window.status.say)
    grid.refused.connect(window.messages.notice)
    doing = window.doing
    grid.views.menu_wanted.connect(lambda rows, at: doing.open_menu(rows, at, window))
    doing.asked.connect(panel.ask_products)
    doing.large_wanted.connect(place.open_large)
    doing.message.connect(window.status.say)
    ProductDrops(panel, panel.ask_products).hovering.connect(panel.show_drop_hint)
    ProductDrops(place)
    place.asked.connect(panel.ask_products)
    grid.views.chosen.wished.connect(panel.wish_products)
    grid.views.chosen.part_asked.connect(panel.ask_part)
    offer_wishes(doing.menu, panel)
    panel.query_changed.connect(lambda: place.show_answer(panel.answer))
    grid.selection_changed.connect(window.status.show_selected)
    window.header.picture_size.set_value(side.value)
    window.header.picture_size.changed.connect(lambda value: setattr(side, "value", value))
    side.changed.connect(window.header.picture_size.set_value)
    panel.product_activated.connect(place.reveal)
    panel.message.connect(lambda words: words == window.messages.sentence or say(words))
    window.status.ask_wanted.connect(grid.views.chosen.ask)
    window.status.note_wanted.connect(window.show_fallback_note)
    window.drops.watch(window)
    window.drops.hovering.connect(panel.show_drop_hint)
    window.drops.catalogue.connect(window.opener.open_source)
    window.intake.picture.connect(panel.ask_picture)
    window.intake.refused.connect(window.messages.notice)
    window.intake.noted.connect(window.status.say)


def offer_wishes(menu: ProductMenu, panel: RecommendationPanel) -> None:
    """Let the menu of products steer the answer that is shown."""

    def fits(rows: Sequence[int]) -> bool:
        return panel.answer is not None

    more = (
        translate("Wishes", "More like this too"),
        translate("Wishes", "More like these {count:,} too"),
    )
    less = translate("Wishes", "Less like this"), translate("Wishes", "Less like these {count:,}")
    for (words, several), is_more, keys in ((more, True, "+"), (less, False, "\N{MINUS SIGN}")):
        menu.add(
            words,
            lambda rows, is_more=is_more: panel.wish_products(rows, is_more),
            ASK,
            several=several,
            keys=keys,
            most=MOST_WISHED,
            fits=fits,
        )


def connect_browsing(window: MainWindow) -> None:
    """Let the search and the order in the header show what is looked at, and change it."""
    browsing, header = window.grid.browsing, window.header

    def show() -> None:
        header.search.show_text(browsing.filter.text)
        header.sort.show_order(browsing.order, has_query=browsing.has_query)

    def sort(field: str, backward: bool) -> None:
        browsing.set_order(column_order(field, backward=backward) if field else CATALOGUE)

    window.grid.views.sort_wanted.connect(sort)
    browsing.ready.connect(lambda: offer_sorting(window))
    browsing.changed.connect(lambda: window.grid.views.show_sorting(column_of(browsing.order)))
    browsing.changed.connect(show)
    header.sort.chosen.connect(browsing.set_order)
    window.panel.query_changed.connect(lambda: browsing.set_query(window.panel.query))


def connect_views(window: MainWindow) -> None:
    """Let the actions for grid, table and map switch between them, and show which it is."""
    keys, place = window.keys, window.place
    keys.show_map.toggled.connect(place.show_map)
    place.map_shown.connect(keys.show_map.setChecked)
    keys.show_table.toggled.connect(place.show_table)
    place.table_shown.connect(keys.show_table.setChecked)
    place.grid_shown.connect(window.header.picture_size.setVisible)
    place.tell_view()
    window.header.languages.chosen.connect(window.messages.notice)


def connect_dialogs(window: MainWindow) -> None:
    """Tell the windows beside the main one of imports, and the main one of their work."""
    dialogs, opener, status = window.dialogs, window.opener, window.status
    dialogs.index_wanted.connect(opener.index)
    opener.renewed.connect(dialogs.renew)
    for came_to_nothing in (opener.cancelled, opener.failed):
        came_to_nothing.connect(lambda *_: dialogs.look_again())
    dialogs.training_made.connect(
        lambda made: follow_training(made, status.training, dialogs.show_training)
    )
    dialogs.reports_made.connect(
        lambda made: follow_report(made, status.reporting, dialogs.show_reports)
    )


def offer_sorting(window: MainWindow) -> None:
    """Let the table be sorted by the columns that there are to choose from."""
    facets = window.grid.browsing.facets
    window.grid.views.offer_sorting(("name", "product_id", *facets.columns) if facets else ())
