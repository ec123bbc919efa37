"""Where lists meet the rest of the window: keys, menus, badges, asking, the grid."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from core.lists.items import MOST_ITEMS
from core.recommend.recommendation import Recommendation
from fashrec_gui.grid.badges import BadgeKind
from fashrec_gui.language import Speaker, spoken
from fashrec_gui.lists.add_menu import TITLE
from fashrec_gui.lists.at_hand import AtHand, at_hand, found_in
from fashrec_gui.lists.in_grid import ListInGrid
from fashrec_gui.products.menu import LISTS
from fashrec_gui.recommendations.recommender_names import TITLES

if TYPE_CHECKING:
    from fashrec_gui.lists.room import ListsRoom
    from fashrec_gui.main_window import MainWindow

PANEL = "lists"
"""What the panel is remembered by."""

_WIDTH = 320


translate = QCoreApplication.translate
Offered = Speaker("Offered")


def wire_lists(room: ListsRoom, window: MainWindow) -> None:
    """Connect the lists with the places of the window."""
    keys, panel, grid, messages = window.keys, window.panel, window.grid, window.messages

    def chosen() -> AtHand:
        return at_hand(window.place, panel, room.panel)

    def offer(menu: QMenu, recommendation: Recommendation) -> None:
        answer = panel.answer
        if answer is None:
            return
        found = {recommendation.row: found_in(recommendation, answer)}
        room.fill_menu(menu.addMenu(spoken(TITLE)), [recommendation.row], found)
        name = found[recommendation.row].recommender
        given = answer.lists[name].recommendations if name else ()
        if len(given) > 1:
            origins = {each.row: found_in(each, answer) for each in given}
            words = (Offered.tr("Add all %Ln of {recommender} to list", "", len(given))).format(
                recommender=spoken(TITLES[name])
            )
            room.fill_menu(menu.addMenu(words), list(origins), origins)

    def mark() -> None:
        shown = room.shelf.shown
        words = (
            translate("Lists", "In {list}").format(list=shown.current.name)
            if shown.current is not None
            else ""
        )
        rows = None
        if shown.rows:
            import numpy as np  # it comes with the engine, after the window

            rows = np.array(shown.rows, dtype=np.int64)
        grid.model.badges.mark(BadgeKind.LISTED, rows, words)
        panel.mark_listed(frozenset(shown.rows), words)

    def tell_written(sentence: str, file: Path) -> None:
        folder = QUrl.fromLocalFile(str(file.parent))
        messages.done(
            sentence,
            translate("Lists", "Show the folder"),
            lambda: QDesktopServices.openUrl(folder),
        )

    in_grid = ListInGrid(room.shelf, grid, room)

    def show_in_grid() -> None:
        in_grid.show()
        window.place.show_map(False)

    shown = window.add_panel(
        PANEL,
        translate("Lists", "Lists"),
        room.panel,
        Qt.DockWidgetArea.LeftDockWidgetArea,
        shown=False,
        size=_WIDTH,
        words=translate("Lists", "Products collected for the shop"),
    )
    shown.setShortcut("Ctrl+L")
    window.addAction(shown)
    room.panel.shown_wanted.connect(lambda: window.workbench.show_panel(PANEL))
    keys.collect.triggered.connect(lambda: room.collect(chosen()))
    keys.take_out.triggered.connect(lambda: room.take_out(chosen()))
    window.doing.menu.add_submenu(spoken(TITLE), room.fill_menu, LISTS, most=MOST_ITEMS)
    panel.menu_opening.connect(offer)
    room.shelf.changed.connect(mark)
    room.panel.asked.connect(panel.ask_products)
    room.panel.large_wanted.connect(window.place.open_large)
    room.panel.grid_wanted.connect(show_in_grid)
    room.panel.recommendations_wanted.connect(window.choose_export)
    room.panel.view.typed.connect(window.header.search.begin)
    room.message.connect(window.status.say)
    room.refused.connect(messages.notice)
    room.failed.connect(messages.fail)
    room.written.connect(tell_written)
