"""Lists in the window: the panel, collecting by key, menu and drag, and writing one to a file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu

from core.lists.product_list import Origin, ProductList
from core.lists.product_lists import ProductLists
from fashrec_gui.desk import Desk
from fashrec_gui.language import spoken
from fashrec_gui.lists.add_menu import TITLE, fill_add_menu
from fashrec_gui.lists.at_hand import AtHand
from fashrec_gui.lists.panel import ListsPanel
from fashrec_gui.lists.shelf import Shelf
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

if TYPE_CHECKING:
    from core.engine import Engine

_WRITE = "write a list"
_UNFIT = re.compile(r"[\s<>:\"/\\|?*\x00-\x1f\x7f-\x9f]+")  # in the names of files


class ListsRoom(QObject):
    """The lists of the open catalogue, for the window to place and to wire."""

    message = Signal(str)
    """A quiet line about what was done."""
    refused = Signal(str)
    """A sentence that says why something cannot be done."""
    written = Signal(str, Path)
    """A list was written: a sentence, and the file."""
    failed = Signal(str)
    """A list could not be written: a sentence."""

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        """Start without a catalogue."""
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._settings = settings
        self.shelf = Shelf(desk, tasks, settings, self)
        self.panel = ListsPanel(self.shelf, tasks, theme)
        self.panel.message.connect(self.message)
        self.panel.export_wanted.connect(self.choose_file)
        self.shelf.message.connect(self.message)
        self.shelf.refused.connect(self.refused)

    def set_engine(self, engine: Engine | None) -> None:
        """Show the lists of another catalogue, or of none."""
        self.shelf.set_engine(engine)

    def collect(self, found: AtHand) -> None:
        """Add products to the current list."""
        if found.rows:
            self.shelf.collect(found.rows, found.origins)
        else:
            self.message.emit(self.tr("Select a product first, then press L to collect it."))

    def take_out(self, found: AtHand) -> None:
        """Take products out of the current list."""
        if found.rows:
            self.shelf.take_out(found.rows)
        else:
            self.message.emit(self.tr("Select a product first, then press Shift+L to take it out."))

    def add_menu(self, rows: Sequence[int], origins: Mapping[int, Origin] | None = None) -> QMenu:
        """Make the menu "Add to list" for products, by their rows; it belongs to who takes it."""
        menu = QMenu(spoken(TITLE))
        self.fill_menu(menu, rows, origins)
        return menu

    def fill_menu(
        self, menu: QMenu, rows: Sequence[int], origins: Mapping[int, Origin] | None = None
    ) -> None:
        """Offer the lists for products, by their rows, in a menu."""
        found = origins or {}
        fill_add_menu(menu, self.shelf, rows, found, lambda: self.panel.begin_new(rows, found))

    # Writing a list to a file

    def choose_file(self, shown: ProductList) -> None:
        """Ask for the file that a list goes to, and write it."""
        folder = self._settings.export_folder.value or str(Path.home())
        proposed = str(Path(folder) / file_name(shown.name, datetime.now()))
        title = self.tr("Export {list}").format(list=shown.name)
        tables = self.tr("Tables")
        chosen, _ = QFileDialog.getSaveFileName(self.panel, title, proposed, f"{tables} (*.csv)")
        if chosen:
            self._settings.export_folder.value = str(Path(chosen).parent)
            self.write(shown, Path(chosen))

    def write(self, shown: ProductList, out: Path) -> None:
        """Write a list to a file, out of the way."""
        data, engine = self._desk.user_data, self.shelf.engine
        if data is None or engine is None:
            return
        from core.lists.writing import write_list  # what exports comes with the engine

        profile, delimiter = self._dialect()

        def work() -> int:
            lists = ProductLists(data)
            return write_list(
                lists, engine.products, shown, out, profile=profile, delimiter=delimiter
            )

        def done(count: int) -> None:
            words = self.tr("Wrote %Ln products of {list} to {file}.", "", count)
            self.written.emit(words.format(list=shown.name, file=out.name), out)

        self._tasks.run(_WRITE, work, done, self.failed.emit, pool="background")

    def _dialect(self) -> tuple[str, str]:
        """Give the profile and the delimiter of the last export."""
        from core.export.presets import Preset, preset_from_json  # after the window, as below

        try:
            last = preset_from_json(self._settings.export_choices.value)
        except (KeyError, TypeError, ValueError):  # there was none, or by another version
            last = Preset("")
        return last.profile, last.delimiter


def file_name(list_name: str, now: datetime) -> str:
    """Propose `<list>_<YYYYMMDD-HHMM>.csv`, fit for every system's file names."""
    safe = _UNFIT.sub("-", list_name).encode()[:160].decode(errors="ignore").strip("-. ")
    return f"{safe or 'list'}_{now:%Y%m%d-%H%M}.csv"
