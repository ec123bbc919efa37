"""Doing an export in the background: at once for one query, in a child process for many."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.export.lists import ExportResult, export_answers
from core.jobs import Progress
from fashrec_gui.child_job import ChildJob
from fashrec_gui.export.request import CATALOGUE, CURRENT, ExportRequest, in_words
from fashrec_gui.recommendations.bridge_words import NEUTRAL
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine

_TASK = "export"


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """What was written: the files, the queries asked, the recommendations, the queries without."""

    files: tuple[Path, ...]
    queries: int = 0
    recommendations: int = 0
    skipped: int = 0

    def plus(self, path: Path, counts: tuple[int, int, int]) -> ExportOutcome:
        """Count in another file: its queries, recommendations and queries without."""
        queries, recommendations, skipped = counts
        return ExportOutcome(
            (*self.files, path),
            max(self.queries, queries),
            self.recommendations + recommendations,
            max(self.skipped, skipped),
        )

    @property
    def sentence(self) -> str:
        """What to tell the user."""
        names = in_words([path.name for path in self.files])
        said = f"Wrote {_counted(self.recommendations, 'recommendation')} to {names}."
        if self.skipped:
            said += f" {_counted(self.skipped, 'product')} had none."
        return said


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
        self._outcome = ExportOutcome(())
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
        else:
            self._write_in_child(recommender)

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
        self._outcome = self._outcome.plus(result.path, counts)
        self._next()

    def _write_in_child(self, recommender: str) -> None:
        try:
            arguments = self._arguments(recommender)
        except OSError as error:
            reason = error.strerror or str(error)
            sentence = f"The list of products could not be written to {tempfile.gettempdir()}"
            self._end(self.failed, f"{sentence} ({reason}): free some space there.")
            return
        child = self._child = self._tasks.start_child(arguments)
        path = self._request.file_of(recommender)
        child.progress.connect(self._pass_on)
        child.note.connect(self.note)
        child.succeeded.connect(lambda document: self._take_document(path, document))
        child.failed.connect(lambda sentence: self._end(self.failed, sentence))
        child.cancelled.connect(lambda: self._end(self.cancelled))

    def _arguments(self, recommender: str) -> list[str]:
        products: list[str] = ["--all"]
        if self._request.scope != CATALOGUE:
            self._ids = self._ids or _write_ids(self._engine, self._request.rows)
            products = ["--products-from", str(self._ids)]
        return arguments(self._request, self._engine.workspace, recommender, products)

    def _take_document(self, path: Path, document: object) -> None:
        self._child = None
        self._outcome = self._outcome.plus(path, _counts(document))
        self._next()

    def _pass_on(self, progress: Progress) -> None:
        total = len(self._request.recommenders)
        if total > 1:
            turn = total - len(self._waiting)
            progress = replace(progress, stage=f"{progress.stage} ({turn} of {total})")
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


def arguments(
    request: ExportRequest, workspace: Path, recommender: str, products: list[str]
) -> list[str]:
    """Give the command line that exports the lists of many products; `products` says which."""
    given = [
        "export",
        str(workspace),
        "--out",
        str(request.file_of(recommender)),
        *products,
        "-k",
        str(request.count),
        "--recommender",
        recommender,
        "--profile",
        request.profile,
        "--form",
        request.form,
    ]
    if request.profile == "spreadsheet" and request.delimiter != ",":
        given += ["--delimiter", request.delimiter]
    if request.measure != "cosine":
        given += ["--measure", request.measure]
    if request.bridge != NEUTRAL:
        given += ["--bridge", f"{request.bridge:g}"]
    return [*given, "--json", "--progress", "json"]


def _write_query(request: ExportRequest, engine: Engine, recommender: str) -> ExportResult:
    assert request.query is not None, "the scope is the current query"
    answer = engine.recommend(
        request.query,
        recommender,
        request.count,
        measure=request.measure,
        bridge=request.bridge,
    )
    return export_answers(
        [(request.query, answer)],
        request.file_of(recommender),
        request.options(recommender),
        products=engine.products,
    )


def _write_ids(engine: Engine, rows: tuple[int, ...]) -> Path:
    """Write the ids of products to a temporary file, one a line, and give its path."""
    ids = [product.product_id for product in engine.products.products(rows)]
    handle, name = tempfile.mkstemp(prefix="fashrec-products-", suffix=".txt")
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{product_id}\n" for product_id in ids)
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


def _counted(count: int, thing: str) -> str:
    return f"{count:,} {thing}" + ("" if count == 1 else "s")
