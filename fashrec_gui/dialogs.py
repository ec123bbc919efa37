"""The windows beside the main one. None is loaded before it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from fashrec_gui.catalogue_import.opener import catalogue_name
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.engine import Engine
    from core.recommend.query import Query
    from fashrec_gui.actions import Actions
    from fashrec_gui.export.request import ExportRequest
    from fashrec_gui.report.window import ReportWindow
    from fashrec_gui.training.window import TrainingWindow


class Dialogs(QObject):
    """Opens windows for the catalogue that is open; without one, nothing happens."""

    index_wanted = Signal(object)
    """Another classifier is to be used: the Import that indexes its catalogue again."""
    training_made = Signal(object)
    """The TrainingWindow was made, which lives as long as the main one."""
    reports_made = Signal(object)
    """The ReportWindow was made, which lives as long as the main one."""

    def __init__(self, tasks: Tasks, settings: Settings, theme: Theme, window: QWidget) -> None:
        """Open windows above `window`."""
        super().__init__(window)
        self._tasks = tasks
        self._settings = settings
        self._theme = theme
        self._window = window
        self._engine: Engine | None = None
        self._training: TrainingWindow | None = None
        self._reports: ReportWindow | None = None

    def set_engine(self, engine: Engine | None) -> None:
        """Open windows for another catalogue from now on."""
        self._engine = engine
        if self._training is not None and engine is not None:
            self._training.set_engine(engine)

    def renew(self, engine: Engine) -> None:
        """Pass on a newer state of a catalogue that is not open, but may be looked at in here."""
        if self._training is not None:
            self._training.renew(engine)

    def look_again(self) -> None:
        """Say that an import came to nothing: what was waited for is not to be expected."""
        if self._training is not None:
            self._training.look_again()

    def show_import_report(self) -> None:
        """Show what was wrong in the catalogue."""
        if self._engine is None:
            return
        from fashrec_gui.catalogue_import.report_dialog import ReportDialog

        name, count = catalogue_name(self._engine.manifest), len(self._engine)
        dialog = ReportDialog(name, count, self._engine.problems(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def show_training(self) -> None:
        """Show the window in which classifiers are trained."""
        if self._engine is None:
            return
        from fashrec_gui.training.window import TrainingWindow

        if self._training is None:
            self._training = TrainingWindow(self._tasks, self._theme, self._window)
            self._training.adopted.connect(self.index_wanted)
            self.training_made.emit(self._training)
        self._training.show_for(self._engine)

    def show_reports(self) -> None:
        """Show the window in which the recommenders are compared."""
        if self._engine is None:
            return
        from fashrec_gui.report.window import ReportWindow

        if self._reports is None:
            self._reports = ReportWindow(self._tasks, self._theme, self._window)
            self.reports_made.emit(self._reports)
        self._reports.show_for(self._engine)

    def choose_export(
        self,
        current: Query | None,
        selected_rows: Sequence[int],
        filtered_rows: Sequence[int] | None = None,
        list_name: str = "",
    ) -> ExportRequest | None:
        """Ask what to export, at first a list if one is named; None when nothing after all."""
        if self._engine is None:
            return None
        from fashrec_gui.export.dialog import ExportDialog

        dialog = ExportDialog(
            self._engine,
            self._settings,
            self._tasks,
            current=current,
            selected_rows=list(selected_rows),
            filtered_rows=filtered_rows,
            list_name=list_name,
            parent=self._window,
        )
        dialog.exec()
        request = dialog.request()
        dialog.deleteLater()
        return request

    def show_keys(self, actions: Actions) -> None:
        """Show the list of keys of the window's actions."""
        from fashrec_gui.key_list import KeyList

        dialog = KeyList(actions, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
