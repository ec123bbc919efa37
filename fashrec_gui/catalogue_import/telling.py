"""Telling how an import goes: in the status bar, on the page without a catalogue, in messages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from fashrec_gui.catalogue_import.opener import CatalogueOpener, Import, Imported
from fashrec_gui.catalogue_import.progress_page import ProgressPage
from fashrec_gui.message_bar import MessageBar
from fashrec_gui.status_bar import StatusBar


class ImportTeller(QObject):
    """Listens to the opener and lets the window's parts speak."""

    page_changed = Signal()  # whether there is something to show may have changed

    def __init__(
        self,
        opener: CatalogueOpener,
        status: StatusBar,
        page: ProgressPage,
        messages: MessageBar,
        *,
        count: Callable[[], int | None],
        show_report: Callable[[], None],
    ) -> None:
        """`count` gives the number of products in the catalogue that is open, None for none."""
        super().__init__(opener)
        self._opener = opener
        self._status = status
        self._page = page
        self._messages = messages
        self._count = count
        self._show_report = show_report
        self._told = ""
        opener.import_started.connect(self._on_started)
        opener.import_ended.connect(self._on_ended)
        opener.imported.connect(self._on_imported)
        opener.progress.connect(status.indexing.show_progress)
        opener.progress.connect(page.show_progress)
        opener.note.connect(self._on_note)
        opener.cancelled.connect(self._on_cancelled)
        opener.failed.connect(self._on_failed)
        status.indexing.cancelled.connect(opener.cancel)
        page.cancelled.connect(opener.cancel)

    def _on_started(self, job: Import) -> None:
        # What others have said meanwhile is true still: an import may start by itself.
        self._messages.take_back(self._told)
        name = (
            self.tr("Looking for changes in {catalogue}")
            if job.update
            else self.tr("Indexing {catalogue}")
        )
        name = name.format(catalogue=job.name)
        self._page.begin(name)
        if self._count() is not None:
            self._status.indexing.begin(name)
        self.page_changed.emit()

    def _on_ended(self) -> None:
        self._status.indexing.end()
        self.page_changed.emit()

    def _on_imported(self, result: Imported) -> None:
        if not result.changed:
            self._status.say(
                self.tr("{catalogue} is up to date.").format(catalogue=result.job.name)
            )
            return
        count = self._count() or 0
        if not result.problems:
            self._status.say(self.tr("%Ln products are in, all without a problem.", "", count))
            return
        listed = self.tr("The import report lists %Ln problems.", "", result.problems)
        self._told = self.tr("%Ln products are in.", "", count) + " " + listed
        self._messages.notice(self._told, self.tr("Show report"), self._show_report)
        if not result.job.update:
            self._show_report()

    def _on_note(self, sentence: str) -> None:
        self._page.show_note(sentence)
        if self._count() is not None:
            self._status.say(sentence)

    def _on_cancelled(self, job: Import) -> None:
        self._told = self.tr(
            "The import of {catalogue} was cancelled. Nothing is lost: it goes on from there."
        ).format(catalogue=job.name)
        self._messages.notice(self._told, self.tr("Go on"), lambda: self._opener.index(job))

    def _on_failed(self, sentence: str, job: Import | None) -> None:
        self.page_changed.emit()
        if sentence == self._messages.sentence:
            return  # said already, by who knows a better way out
        self._told = sentence
        if job is None:
            self._messages.fail(sentence)
        else:
            again = self.tr("Index again") if job.workspace.exists() else self.tr("Try again")
            self._messages.fail(sentence, again, lambda: self._opener.index(job))
