"""Keeping the trail from one run to the next: written after a moment, read at opening."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from core.errors import FashRecError
from fashrec_gui.language import spoken
from fashrec_gui.recommendations.question import Question
from fashrec_gui.recommendations.step import Step
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine
    from core.trail.kept import KeptStep

_READ = "read the trail"
_WRITE = "write the trail"
_SETTLED_MS = 1500


@dataclass(frozen=True, slots=True)
class KeptTrail:
    """The steps that were kept and are still to be found, and the place of the present one."""

    steps: tuple[Step, ...]
    present: int


class TrailKeeper(QObject):
    """Writes and reads in the background. A trail that cannot be kept is no reason to stop asking.

    `failed` tells of it once for each catalogue.
    """

    read = Signal(object)
    """The `KeptTrail` of the catalogue that was opened."""
    failed = Signal(str)

    def __init__(
        self,
        tasks: Tasks,
        trail: Callable[[], tuple[Sequence[Step], int]],
        parent: QObject | None = None,
    ) -> None:
        """`trail` gives the steps now and the place of the present one."""
        super().__init__(parent)
        self._tasks = tasks
        self._trail = trail
        self._workspace: Path | None = None
        self._is_read = False
        self._has_failed = False
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._write)

    def open(self, engine: Engine | None) -> None:
        """Keep the trail of another catalogue from now on, and read what was kept of it.

        Of the same catalogue, built again, the trail goes on.
        """
        self.write_now()
        is_same = engine is not None and engine.workspace == self._workspace
        self._workspace = engine.workspace if engine is not None else None
        if is_same and self._is_read:
            return
        self._tasks.drop(_READ)
        self._is_read = self._has_failed = False
        if engine is not None and engine.workspace.is_dir():
            self._tasks.run(_READ, lambda: _read(engine), self._take, self._fail, pool="background")

    def write_soon(self) -> None:
        """Write the trail when it has been left alone for a moment; what was kept is read first."""
        if self._is_read:
            self._settled.start()

    def _take(self, kept: KeptTrail) -> None:
        self._is_read = True
        self.read.emit(kept)

    def write_now(self) -> None:
        """Write what has changed, and wait for it: the window closes."""
        if self._settled.isActive():
            self._settled.stop()
            work = self._writing()
            try:
                if work is not None:
                    work()
            except FashRecError as error:
                self._fail(spoken(error))

    def _write(self) -> None:
        work = self._writing()
        if work is not None:
            self._tasks.run(_WRITE, work, lambda _: None, self._fail, pool="background")

    def _writing(self) -> Callable[[], None] | None:
        """Give the work of writing the trail as it is now."""
        workspace = self._workspace
        if workspace is None or not workspace.is_dir():
            return None
        steps, present = self._trail()
        copied = [*map(copy, steps)]  # the thread is to see them as they are now
        return lambda: _keep(workspace, copied, present)

    def _fail(self, sentence: str) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(sentence)


def _keep(workspace: Path, steps: Sequence[Step], present: int) -> None:
    from core.trail.kept import keep  # with the engine, after the window
    from core.userdata.user_data import UserData

    keep(UserData(workspace), [_kept(step) for step in steps], present)


def _kept(step: Step) -> KeptStep:
    from core.trail.kept import KeptStep

    question = step.question
    return KeptStep(
        step.product_ids,
        question.source,
        question.name,
        question.region,
        question.wishes,
        step.name,
        _as_png(step.image),
    )


def _read(engine: Engine) -> KeptTrail:
    from core.trail.kept import kept
    from core.userdata.user_data import UserData

    given, present = kept(UserData(engine.workspace))
    steps: list[Step] = []
    place = -1
    for number, each in enumerate(given):
        step = _step(engine, each)
        if step is not None:
            steps.append(step)
        if number <= present:
            place = len(steps) - 1
    return KeptTrail(tuple(steps), place)


def _step(engine: Engine, kept: KeptStep) -> Step | None:
    """Give a step of the trail; None when a product of it is gone."""
    rows = [engine.products.row_of(product_id) for product_id in kept.product_ids]
    known = tuple(row for row in rows if row is not None)
    if len(known) < len(rows):
        return None
    question = Question(known, kept.picture, kept.picture_name, kept.region, kept.wishes)
    image = QImage.fromData(kept.thumbnail) if kept.thumbnail else None
    return Step(question, kept.name, image=image, product_ids=kept.product_ids)


def _as_png(image: QImage | None) -> bytes | None:
    if image is None or image.isNull():
        return None
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return bytes(data.data()) if image.save(buffer, "PNG") else None  # type: ignore[call-overload]
