"""Doing an export in the background: at once for one query, in a child process for many."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import FashRecError, reason_of
from core.export.lists import ExportResult, export_answers
from core.jobs import Progress
from core.words import worded
from fashrec_gui.child_job import ChildJob
from fashrec_gui.export.arguments import arguments
from fashrec_gui.export.request import CATALOGUE, CURRENT, LIST, ExportRequest, in_words
from fashrec_gui.language import spoken
from fashrec_gui.progress_words import stage_words
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine

_TASK = "export"


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """What was written: the files, the queries asked, the recommendations, the queries without.

    `shows_products` says that it is products alone, without recommendations for them.
    """

    files: tuple[Path, ...]
    queries: int = 0
    recommendations: int = 0
    skipped: int = 0
    notes: tuple[str, ...] = ()
    shows_products: bool = False

    def plus(
        self, path: Path, counts: tuple[int, int, int], notes: Sequence[str] = ()
    ) -> ExportOutcome:
        """Count in another file: its queries, recommendations and queries without."""
        queries, recommendations, skipped = counts
        return ExportOutcome(
            (*self.files, path),
            max(self.queries, queries),
            self.recommendations + recommendations,
            max(self.skipped, skipped),
            tuple(dict.fromkeys((*self.notes, *notes))),
            self.shows_products,
        )

    @property
    def sentence(self) -> str:
        """What to tell the user."""
        names = in_words([path.name for path in self.files])
        told = _Told()
        wrote = (
            told.wrote_products(self.queries)
            if self.shows_products
            else told.wrote(self.recommendations)
        )
        said = [wrote.format(files=names)]
        if self.skipped:
            said.append(told.skipped(self.skipped))
        return " ".join((*said, *map(spoken, self.notes)))


class ExportJob(QObject):
    """One export from start to end; one recommender after the other when there are several.

    Exactly one of `succeeded`, `failed` and `cancelled` is told, and `ended` after it. A file that
    was finished before a failure or a cancel stays.
    """

    progress = Signal(object)  # core.jobs.Progress
    note = Signal(str)
    succeeded = Signal(object)  # ExportOutcome
    failed = Signal(str)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, request: ExportRequest, engine: Engine, tasks: Tasks) -> None:
        """Prepare the export; it starts when control returns to the event loop."""
        super().__init__(tasks)
        self._request = request
        self._engine = engine
        self._tasks = tasks
        self._waiting = list(request.recommenders)
        self._outcome = ExportOutcome((), shows_products=request.shows_products)
        self._child: ChildJob | None = None
        self._ids: Path | None = None
        self._over = False
        QTimer.singleShot(0, self, self._next)

    def cancel(self) -> None:
        """End the export; a file that is not finished is not there."""
        if self._over:
            return
        if self._child is not None:
            self._child.cancel()
            return
        self._tasks.drop(_TASK)
        self._end(self.cancelled)

    def _next(self) -> None:
        if self._over:
            return
        if not self._waiting:
            self._end(self.succeeded, self._outcome)
            return
        recommender = self._waiting.pop(0)
        if self._request.scope == CURRENT:
            self._write_here(recommender)
        elif self._request.scope == CATALOGUE:
            self._write_in_child(recommender, ["--all"])
        elif self._request.scope == LIST:
            self._write_in_child(recommender, ["--list", self._request.list_name])
        elif self._ids is not None:
            self._write_in_child(recommender, ["--products-from", str(self._ids)])
        else:
            self._write_ids(recommender)

    def _write_here(self, recommender: str) -> None:
        request, engine = self._request, self._engine
        self._tasks.run(
            _TASK,
            lambda: _write_query(request, engine, recommender),
            self._take_result,
            lambda sentence: self._end(self.failed, sentence),
            pool="background",
        )

    def _take_result(self, result: ExportResult) -> None:
        counts = (result.queries, result.recommendations, len(result.skipped))
        self._outcome = self._outcome.plus(result.path, counts, result.notes)
        self._next()

    def _write_ids(self, recommender: str) -> None:
        """Tell the child which products there are, in a file, for they may be a million."""
        request, engine = self._request, self._engine

        def written(path: Path) -> None:
            self._ids = path
            self._write_in_child(recommender, ["--products-from", str(path)])

        self._tasks.run(
            _TASK,
            lambda: _file_of_ids(engine, request.rows),
            written,
            lambda sentence: self._end(self.failed, sentence),
            pool="background",
        )

    def _write_in_child(self, recommender: str, products: list[str]) -> None:
        given = arguments(self._request, self._engine.workspace, recommender, products)
        child = self._child = self._tasks.start_child(given)
        path = self._request.file_of(recommender)
        child.progress.connect(self._pass_on)
        child.note.connect(self.note)
        child.succeeded.connect(lambda document: self._take_document(path, document))
        child.failed.connect(lambda sentence: self._end(self.failed, sentence))
        child.cancelled.connect(lambda: self._end(self.cancelled))

    def _take_document(self, path: Path, document: object) -> None:
        self._child = None
        self._outcome = self._outcome.plus(path, _counts(document), _notes(document))
        self._next()

    def _pass_on(self, progress: Progress) -> None:
        total = len(self._request.recommenders)
        if total > 1:
            turn = total - len(self._waiting)
            words = self.tr("{stage} ({turn} of {total})")
            stage = words.format(stage=stage_words(progress), turn=turn, total=total)
            progress = replace(progress, stage=stage)
        self.progress.emit(progress)

    def _end(self, ending: Any, *words: object) -> None:
        self._over = True
        self._child = None
        if self._ids is not None:
            self._ids.unlink(missing_ok=True)
        ending.emit(*words)
        self.ended.emit()
        self.deleteLater()


def start_export(request: ExportRequest, engine: Engine, tasks: Tasks) -> ExportJob:
    """Export in the background; connect to the job's signals before the event loop goes on."""
    return ExportJob(request, engine, tasks)


def _write_query(request: ExportRequest, engine: Engine, recommender: str) -> ExportResult:
    assert request.query is not None, "the scope is the current query"
    options = request.options(recommender)
    answer = engine.recommend(request.query, recommender, options.k, **options.asking)
    return export_answers(
        [(request.query, answer)],
        request.file_of(recommender),
        options,
        products=engine.products,
        engine=engine,
    )


def _file_of_ids(engine: Engine, rows: Sequence[int]) -> Path:
    """Write the ids of products to a temporary file, one a line, and give its path.

    Raises:
        FashRecError: when it cannot be written.
    """
    ids = engine.products.ids()
    try:
        handle, name = tempfile.mkstemp(prefix="fashrec-products-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(f"{ids[row]}\n" for row in rows)
    except OSError as error:
        reason = reason_of(error)
        raise FashRecError(
            worded(
                "Exporting",
                "The list of products could not be written to {folder} ({reason}): free some space "
                "there.",
            ).filled(folder=tempfile.gettempdir(), reason=reason)
        ) from error
    return Path(name)


def _counts(document: object) -> tuple[int, int, int]:
    """Read the counts of an export's document; what is not told counts as nothing."""
    told: Mapping[str, Any] = document if isinstance(document, dict) else {}
    skipped = told.get("skipped", 0)
    return (
        int(told.get("queries", 0)),
        int(told.get("recommendations", 0)),
        len(skipped) if isinstance(skipped, list) else int(skipped),
    )


def _notes(document: object) -> list[str]:
    notes = document.get("notes") if isinstance(document, dict) else None
    return [str(note) for note in notes] if isinstance(notes, list) else []


class _Told(QObject):
    """Says what was written."""

    def wrote(self, count: int) -> str:
        return self.tr("Wrote %Ln recommendations to {files}.", "", count)

    def wrote_products(self, count: int) -> str:
        return self.tr("Wrote %Ln products to {files}.", "", count)

    def skipped(self, count: int) -> str:
        return self.tr("%Ln products had none.", "", count)
