"""The main window: makes its parts and connects them; it decides nothing itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from fashrec_gui.actions import Actions
from fashrec_gui.catalogue_import.choosing import choose_file, choose_folder
from fashrec_gui.catalogue_import.opener import CatalogueOpener, Import, catalogue_name
from fashrec_gui.catalogue_import.progress_page import ProgressPage
from fashrec_gui.catalogue_import.telling import ImportTeller
from fashrec_gui.catalogue_place import CataloguePlace
from fashrec_gui.desk import Desk
from fashrec_gui.dialogs import Dialogs
from fashrec_gui.drops import Drops
from fashrec_gui.exporting import Exporter
from fashrec_gui.field_keys import FieldKeys
from fashrec_gui.filters.panel import FilterPanel
from fashrec_gui.filters.wiring import wire_filters
from fashrec_gui.header import HeaderBar
from fashrec_gui.language import spoken, spoken_again
from fashrec_gui.lists.room import ListsRoom
from fashrec_gui.lists.wiring import wire_lists
from fashrec_gui.message_bar import MessageBar
from fashrec_gui.palette.opener import PaletteOpener
from fashrec_gui.palette.providers import add_providers
from fashrec_gui.panels.sight import place_window
from fashrec_gui.panels.workbench import Workbench
from fashrec_gui.preparing import Preparing
from fashrec_gui.products.doing import ProductDoing
from fashrec_gui.query.intake import PictureIntake
from fashrec_gui.recommendations.panel import RecommendationPanel
from fashrec_gui.rules.room import RulesRoom
from fashrec_gui.rules.wiring import connect_rules
from fashrec_gui.settings import RecentCatalogue, Settings
from fashrec_gui.status_bar import StatusBar
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme
from fashrec_gui.undoing import Undoing
from fashrec_gui.welcome.page import WelcomePage
from fashrec_gui.wiring import connect_asking, connect_browsing, connect_dialogs, connect_views

if TYPE_CHECKING:
    from core.engine import Engine

_PANEL_WIDTH = 480


class MainWindow(QMainWindow):
    """The catalogue as a grid or a map on the left, recommendations on the right."""

    def __init__(
        self, tasks: Tasks, settings: Settings, theme: Theme, opener: CatalogueOpener | None = None
    ) -> None:
        """Start without a catalogue; `opener` opens one, or does so already."""
        super().__init__()
        self._tasks = tasks
        self._settings = settings
        self._engine: Engine | None = None
        self.keys = Actions(self)
        self.desk = Desk(self)
        self.opener = opener or CatalogueOpener(tasks)
        self.opener.setParent(self)
        self.intake = PictureIntake(self, settings=settings)
        self.header = HeaderBar(self.keys, theme, settings.language)
        self.messages = MessageBar(theme)
        self.welcome = WelcomePage(self.keys, theme)
        self.importing = ProgressPage(theme)
        self.panel = RecommendationPanel(tasks, settings, theme)
        self.status = StatusBar(theme)
        self.place = CataloguePlace(tasks, settings, theme, self.status.mapping)
        self.grid = self.place.grid
        self.doing = ProductDoing(tasks, self.grid.views)
        self.workbench = Workbench(self.place, theme, settings.panels.value)
        self.drops = Drops(self.intake, self)
        self.filters = FilterPanel(self.grid.browsing, self.desk, settings, theme)
        self.rules = RulesRoom(self.desk, tasks, settings, theme, self)
        self.dialogs = Dialogs(tasks, settings, theme, self)
        self.exporter = Exporter(tasks, self.status.exporting, self.messages)
        self.lists = ListsRoom(self.desk, tasks, settings, theme, self)
        self.palette_opener = PaletteOpener(tasks, settings, self)
        self._teller = ImportTeller(
            self.opener,
            self.status,
            self.importing,
            self.messages,
            count=lambda: None if self._engine is None else len(self._engine),
            show_report=self.dialogs.show_import_report,
        )
        self._preparing = Preparing(tasks, self.messages)
        self._lay_out()
        self._add_panels()
        self._connect_actions()
        self._connect_catalogue()
        Undoing(self.desk, self.keys.undo, self.keys.redo, self)
        FieldKeys(self)
        wire_lists(self.lists, self)
        connect_rules(self)
        connect_views(self)
        connect_dialogs(self)
        connect_asking(self, settings, tasks)
        connect_browsing(self)
        place_window(self, settings.geometry.value)
        self._show_engine()

    @property
    def engine(self) -> Engine | None:
        """The catalogue that is open."""
        return self._engine

    # Laying out and connecting

    def _lay_out(self) -> None:
        self.setMinimumSize(820, 520)
        self._pages = QStackedWidget()
        for page in (self.welcome, self.importing, self.workbench):
            self._pages.addWidget(page)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.messages)
        column.addWidget(self._pages, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        centre.setFocus()  # no control is chosen before the user chooses one

    def _add_panels(self) -> None:
        self.workbench.dock_added.connect(self.drops.watch)
        self.workbench.panel_added.connect(self._offer_panel)
        self.workbench.left.connect(self.place.focus)
        add_providers(self, self._settings)
        self.workbench.add_panel(
            "recommendations",
            self.tr("Recommendations"),
            self.panel,
            Qt.DockWidgetArea.RightDockWidgetArea,
            size=_PANEL_WIDTH,
            head=self.panel.head,
        )
        wire_filters(self)

    def add_panel(
        self,
        name: str,
        title: str,
        widget: QWidget,
        area: Qt.DockWidgetArea,
        shown: bool = True,
        *,
        size: int = 300,
        words: str = "",
    ) -> QAction:
        """Add a panel beside the catalogue; see `Workbench.add_panel`."""
        return self.workbench.add_panel(name, title, widget, area, shown, size=size, words=words)

    def _offer_panel(self, action: QAction) -> None:
        action.setEnabled(self._engine is not None)
        self.header.add_panel(action)

    def _connect_actions(self) -> None:
        keys, dialogs = self.keys, self.dialogs
        pairs = (
            (keys.open_folder, lambda: self._open_chosen(choose_folder(self._settings, self))),
            (keys.open_file, lambda: self._open_chosen(choose_file(self._settings, self))),
            (keys.open_demo, self.opener.open_demo),
            (keys.index_again, self._index_again),
            (keys.show_report, dialogs.show_import_report),
            (keys.train, dialogs.show_training),
            (keys.compare, dialogs.show_reports),
            (keys.find, self.header.search.begin),
            (keys.open_picture, lambda: self.intake.choose_file(self)),
            (keys.paste, self.intake.from_clipboard),
            (keys.copy, self._copy),
            (keys.export, self.choose_export),
            (keys.back, self.panel.back),
            (keys.forward, self.panel.forward),
            (keys.zoom_in, lambda: self.place.zoom(1)),
            (keys.zoom_out, lambda: self.place.zoom(-1)),
            (keys.select_all, self._select_all),
            (keys.show_grid, self.place.show_grid),
            (keys.full_screen, self._toggle_full_screen),
            (keys.reset_layout, self.workbench.reset),
            (keys.show_palette, self.palette_opener.open),
            (keys.escape, self._escape),
            (keys.show_keys, lambda: dialogs.show_keys(keys)),
            (keys.close, self.close),
        )
        for action, act in pairs:
            action.triggered.connect(lambda _=False, act=act: act())

    def _connect_catalogue(self) -> None:
        self.opener.opened.connect(self._take_engine)
        self._teller.page_changed.connect(self._show_fitting_page)
        for place in (self.header, self.welcome):
            place.recent_chosen.connect(self.open_recent)
            self._settings.recent_catalogues.changed.connect(place.show_recent)
            place.show_recent(self._settings.recent_catalogues.value)

    # Catalogues

    def open_recent(self, workspace: str) -> None:
        """Open a catalogue that was opened before."""
        self.opener.open_workspace(Path(workspace), self._settings.source_of(workspace))

    def _open_chosen(self, source: Path | None) -> None:
        if source is not None:
            self.opener.open_source(source)

    def _index_again(self) -> None:
        if self._engine is not None:
            source, workspace = self._engine.catalogue_source, self._engine.workspace
            self.opener.index(Import(source, workspace, update=True))

    def _take_engine(self, engine: Engine) -> None:
        # The one before is let go, not closed: a thread may be in the middle of an answer with it,
        # and its files close when the last of them has done.
        self._engine = engine
        name, source = catalogue_name(engine.manifest), str(engine.catalogue_source)
        self._settings.remember_catalogue(RecentCatalogue(name, str(engine.workspace), source))
        self.messages.hide()
        self._show_engine()
        self.place.focus()
        if engine.warning and not self.messages.sentence:
            self.messages.notice(spoken(engine.warning))
        self._preparing.start(engine)

    def _show_engine(self) -> None:
        engine, keys = self._engine, self.keys
        name = catalogue_name(engine.manifest) if engine is not None else ""
        self.setWindowTitle(f"{name} – FashRec" if name else "FashRec")
        self.header.show_catalogue(name)
        self.desk.set_workspace(engine.workspace if engine is not None else None)
        self.place.set_engine(engine)
        self.rules.set_engine(engine)
        self.panel.set_engine(engine)
        self.doing.set_engine(engine)
        self.lists.set_engine(engine)
        self.palette_opener.set_engine(engine)
        self.dialogs.set_engine(engine)
        self._show_fitting_page()
        for action in (
            keys.index_again,
            keys.show_report,
            keys.train,
            keys.compare,
            keys.pin,
            keys.exclude,
            keys.rules,
            keys.show_grid,
            keys.show_table,
            keys.show_map,
            keys.find,
            keys.open_picture,
            keys.paste,
            keys.copy,
            keys.collect,
            keys.take_out,
            keys.export,
            keys.reset_layout,
            *self.workbench.actions_of_panels,
        ):
            action.setEnabled(engine is not None)
        note = spoken_again(engine.manifest.fallback_note) if engine is not None else ""
        self.status.show_note(self._uses(engine) if note else "", note)

    def _uses(self, engine: Engine | None) -> str:
        network = engine.manifest.backbone if engine is not None else ""
        return self.tr("Uses {network}").format(network=network)

    def _show_fitting_page(self) -> None:
        page: QWidget = self.workbench
        if self._engine is None and not self.opener.is_opening:
            page = self.welcome if self.opener.running is None else self.importing
        if page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(page)
            page.setFocus()

    def show_fallback_note(self) -> None:
        """Say in a sentence which network stands in for the one that is wanted."""
        if self._engine is not None:
            self.messages.notice(spoken_again(self._engine.manifest.fallback_note))

    # Export, copying, keys

    def choose_export(self, list_name: str = "") -> None:
        """Ask what to export, beginning with a list if one is named, and write it."""
        if self._engine is None:
            return
        shown = self.grid.model.rows
        request = self.dialogs.choose_export(
            self.panel.query,
            self.grid.view.selected_rows(),
            shown if len(shown) < len(self._engine) else None,
            list_name,
        )
        if request is not None:
            self.exporter.start(request, self._engine)

    def _copy(self) -> None:
        rows = self.grid.view.selected_rows()
        if rows:
            self.doing.copy(rows)
        else:
            self.status.say(self.tr("Select a product to copy its picture and id."))

    def _select_all(self) -> None:
        self.grid.views.items.selectAll()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _escape(self) -> None:
        if self.isFullScreen():
            self._toggle_full_screen()
        elif not self.messages.isHidden():
            self.messages.hide()
        elif self.place.close_large():
            return
        elif self.header.search.text():
            self.header.search.clear()
            self.place.focus()
        elif self.place.escape():
            return
        elif self.grid.view.selected_count() > 1:
            self.grid.view.clearSelection()
        else:
            self.panel.back()

    def changeEvent(self, event: QEvent) -> None:
        """Look at what another window has changed, when this one is gone back to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.look_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where everything was, and end all work."""
        self._settings.geometry.value = bytes(self.saveGeometry().data())
        self._settings.panels.value = self.workbench.state()
        self._settings.save()
        self.panel.keep_trail()
        self._tasks.shutdown()
        super().closeEvent(event)
