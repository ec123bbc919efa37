"""Noticing that a catalogue's folder has gone, and letting the user say where it is now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from fashrec_gui.catalogue_import.opener import (
    CatalogueOpener,
    Import,
    catalogue_name,
    is_demo,
)
from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.message_bar import MessageBar
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine

_LOOK = "look whether the catalogue's folder is there"
_FIND = "look whether this is the catalogue's folder"


class Whereabouts(QObject):
    """Says in the message bar, once, that the folder has gone; pictures fail one by one besides.

    It looks when a catalogue was opened, when a picture cannot be shown, and when the user comes
    back from another program. A disk may take long to answer, so a thread asks it.
    """

    def __init__(
        self,
        tasks: Tasks,
        opener: CatalogueOpener,
        messages: MessageBar,
        thumbnails: Thumbnails,
        window: QWidget,
    ) -> None:
        """Watch over what `opener` opens."""
        super().__init__(window)
        self._tasks = tasks
        self._opener = opener
        self._messages = messages
        self._thumbnails = thumbnails
        self._window = window
        self._engine: Engine | None = None
        self._told = ""
        opener.opened.connect(self._take)
        opener.failed.connect(self._on_failed)
        thumbnails.arrived.connect(self._on_arrived)
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)

    def _take(self, engine: Engine) -> None:
        self._engine, self._told = engine, ""
        self._tasks.drop(_FIND)
        self._look()

    def _on_arrived(self, rows: set[int]) -> None:
        if not self._told and any(self._thumbnails.problem(row) for row in rows):
            self._look()

    def _on_failed(self, _sentence: str, job: Import | None) -> None:
        """Say it again where indexing has said of the folder only that it is not there."""
        if self._engine is not None and job is not None and job.workspace == self._engine.workspace:
            self._told = ""
            self._look()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._look()

    def _look(self) -> None:
        engine = self._engine
        if engine is None or is_demo(Path(engine.manifest.source)):
            return  # the demo is drawn anew when it is opened
        folder = engine.catalogue_root

        def take(is_there: bool) -> None:
            if is_there:
                self._messages.take_back(self._told)
                self._told = ""
            elif not self._told:
                self._tell(engine)

        self._tasks.run(_LOOK, folder.is_dir, take, lambda _: None, pool="background")

    def _tell(self, engine: Engine) -> None:
        self._told = self.tr(
            "The folder of “{catalogue}” is not at {folder} any more: it was moved, renamed or "
            "deleted, or its disk is not connected. Choose where it is now."
        ).format(catalogue=catalogue_name(engine.manifest), folder=engine.catalogue_root)
        self._offer(self._told)

    def _offer(self, sentence: str) -> None:
        self._messages.fail(sentence, self.tr("Choose the folder…"), self._choose)

    def _choose(self) -> None:
        engine = self._engine
        if engine is None:
            return
        title = self.tr("Where is “{catalogue}” now?")
        chosen = QFileDialog.getExistingDirectory(
            self._window,
            title.format(catalogue=catalogue_name(engine.manifest)),
            str(engine.catalogue_root.parent),
        )
        if not chosen:
            self._offer(self._told)
            return
        self._tasks.run(
            _FIND,
            lambda: _source_at(Path(chosen), engine),
            lambda source: self._opener.index(Import(source, engine.workspace, update=True)),
            self._offer,
            pool="background",
        )


def _source_at(folder: Path, engine: Engine) -> Path:
    from core.workspace.whereabouts import source_at  # nearly all catalogues stay where they are

    return source_at(folder, engine.manifest, engine.products)
