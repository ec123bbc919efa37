"""What the window itself has to offer in the palette: actions, panels and catalogues."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fashrec_gui.palette.entries import Entry, action_entries, action_entry, catalogue_entries

if TYPE_CHECKING:
    from fashrec_gui.main_window import MainWindow
    from fashrec_gui.settings import Settings


def add_providers(window: MainWindow, settings: Settings) -> None:
    """Offer the window's actions, its panels, and the catalogues opened before."""

    def panels() -> Iterator[Entry]:
        kind = QCoreApplication.translate("Palette", "Panel")
        for action in window.workbench.actions_of_panels:
            if action.isEnabled():
                yield action_entry(action, kind)

    def catalogues() -> Iterator[Entry]:
        open_now = str(window.engine.workspace) if window.engine is not None else ""
        return catalogue_entries(settings.recent_catalogues.value, open_now, window.open_recent)

    window.palette_opener.add_provider(lambda: list(action_entries(window.keys)))
    window.palette_opener.add_provider(lambda: list(panels()))
    window.palette_opener.add_provider(lambda: list(catalogues()))
    window.palette_opener.product_chosen.connect(window.place.reveal)
    window.palette_opener.product_chosen.connect(lambda row: window.panel.ask_products([row]))
