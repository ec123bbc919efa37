"""What the window itself has to offer in the palette: actions, panels and catalogues."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from fashrec_gui.language import spoken
from fashrec_gui.palette.entries import Entry, action_entries, action_entry, catalogue_entries

if TYPE_CHECKING:
    from fashrec_gui.main_window import MainWindow
    from fashrec_gui.settings import Settings


def add_providers(window: MainWindow, settings: Settings) -> None:
    """Offer the window's actions, its panels, and the catalogues opened before."""

    def panels_of() -> list[QAction]:
        return window.workbench.actions_of_panels

    def panels() -> Iterator[Entry]:
        kind = QCoreApplication.translate("Palette", "Panel")
        for action in panels_of():
            if action.isEnabled():
                yield action_entry(action, kind)

    def catalogues() -> Iterator[Entry]:
        open_now = str(window.engine.workspace) if window.engine is not None else ""
        return catalogue_entries(settings.recent_catalogues.value, open_now, window.open_recent)

    window.palette_opener.add_provider(lambda: list(action_entries(window.keys, panels_of())))
    window.palette_opener.add_provider(lambda: list(panels()))
    window.palette_opener.add_provider(lambda: list(catalogues()))
    window.palette_opener.add_provider(lambda: list(kept(window)))
    window.palette_opener.product_chosen.connect(window.place.reveal)
    window.palette_opener.product_chosen.connect(lambda row: window.panel.ask_products([row]))


def kept(window: MainWindow) -> Iterator[Entry]:
    """Give what the user keeps with the catalogue: saved searches, lists and rules."""
    if window.engine is None:
        return
    from core.rules.words import rule_in_words

    translate = QCoreApplication.translate
    saved = window.filters.saved
    for search in saved.searches:
        yield Entry(
            f"search {search.number}",
            search.name,
            lambda search=search: saved.wanted.emit(search.filter, search.order),
            translate("Palette", "Saved search"),
            search.filter.in_words(),
        )
    for each in window.lists.shelf.shown.lists:
        yield Entry(
            f"list {each.list_id}",
            each.name,
            lambda chosen=each.list_id: _show_list(window, chosen),
            translate("Palette", "List"),
        )
    for known in window.rules.keeper.known:
        yield Entry(
            f"rule {known.rule.rule_id}",
            spoken(rule_in_words(known.rule)),
            lambda rule=known.rule: window.rules.edit(rule),
            translate("Palette", "Rule"),
            known.rule.note,
        )


def _show_list(window: MainWindow, list_id: int) -> None:
    window.lists.shelf.choose(list_id)
    window.workbench.show_panel("lists")
