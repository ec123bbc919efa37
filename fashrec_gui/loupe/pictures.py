"""Whole pictures for the large view, decoded in the background, the neighbours' ahead of time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from fashrec_gui.recommendations.pictures import as_image
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from fashrec_gui.grid.thumbnails import PictureSource

_BUDGET_BYTES = 256 * 2**20
_AHEAD_AT_MOST = 24_000_000  # pixels; larger neighbours are decoded when their turn comes
_SMALLEST_LEVEL = 512

Levels = tuple[QImage, ...]
"""A picture in all its pixels, then halved again and again, so that it is painted smoothly."""


class LargePictures(QObject):
    """A bounded cache of whole pictures, by catalogue row."""

    arrived = Signal(int)  # the row whose picture came, or cannot

    def __init__(
        self, tasks: Tasks, parent: QObject | None = None, *, budget: int = _BUDGET_BYTES
    ) -> None:
        """Keep at most `budget` bytes beside the picture that is looked at."""
        super().__init__(parent)
        self._tasks = tasks
        self._budget = budget
        self._engine: PictureSource | None = None
        self._kept: OrderedDict[int, Levels] = OrderedDict()
        self._problems: dict[int, str] = {}
        self._wanted: Sequence[int] = ()

    def set_engine(self, engine: PictureSource | None) -> None:
        """Forget all pictures and read from another catalogue."""
        self._drop(self._wanted)
        self._wanted = ()
        self._kept.clear()
        self._problems.clear()
        self._engine = engine

    def levels(self, row: int) -> Levels:
        """Give the picture of a row; empty until it is there."""
        return self._kept.get(row, ())

    def problem(self, row: int) -> str:
        """Say why the picture of a row cannot be shown; "" when it can, or is not known yet."""
        return self._problems.get(row, "")

    def want(self, rows: Sequence[int]) -> None:
        """Decode the first of these rows now, the others after it.

        What was wanted before and is not among them is not decoded any more.
        """
        self._drop([row for row in self._wanted if row not in rows])
        before, self._wanted = self._wanted, tuple(rows)
        for row in reversed(rows):
            if row in self._kept:
                self._kept.move_to_end(row)  # the first is the last to be dropped
        for row in rows:
            first = row == rows[0]
            # One that is looked at is decoded even if it was too large to be decoded ahead.
            if first or row not in before:
                self._start(row, is_ahead=not first)

    def read_again(self, row: int) -> None:
        """Forget that a picture could not be read, and try once more."""
        self._problems.pop(row, None)
        self._start(row, is_ahead=False)

    def _start(self, row: int, *, is_ahead: bool) -> None:
        engine = self._engine
        if engine is None or row in self._kept or row in self._problems:
            return
        if not is_ahead and self._tasks.is_running(_key(row, True)):
            return  # it is on its way
        path = engine.picture_path(row)
        if path is not None:
            self._tasks.run(
                _key(row, is_ahead),
                lambda: read_levels(path, is_ahead=is_ahead),
                lambda levels: self._take(row, levels),
                lambda sentence: self._take_problem(row, sentence),
                pool="thumbnails" if is_ahead else "answers",
            )

    def _take(self, row: int, levels: Levels) -> None:
        if not levels:  # too large to be decoded ahead
            if self._wanted and self._wanted[0] == row:
                self._start(row, is_ahead=False)
            return
        self._kept[row] = levels
        if self._wanted and self._wanted[0] in self._kept:
            self._kept.move_to_end(self._wanted[0])
        while len(self._kept) > 1 and sum(map(_size, self._kept.values())) > self._budget:
            self._kept.popitem(last=False)
        self.arrived.emit(row)

    def _take_problem(self, row: int, sentence: str) -> None:
        self._problems[row] = sentence
        self.arrived.emit(row)

    def _drop(self, rows: Sequence[int]) -> None:
        for row in rows:
            for is_ahead in (False, True):
                self._tasks.drop(_key(row, is_ahead))


def read_levels(path: Path, *, is_ahead: bool) -> Levels:
    """Decode a picture in all its pixels, and halve it until it is small; on any thread.

    Ahead of time, a picture that is very large gives nothing.

    Raises:
        PictureError: when it cannot be decoded.
    """
    from core.vision.decode import decode_picture, picture_size  # they come with the engine

    if is_ahead:
        width, height = picture_size(path)
        if width * height > _AHEAD_AT_MOST:
            return ()
    picture = decode_picture(path)
    levels = [as_image(picture)]
    while max(picture.size) >= 2 * _SMALLEST_LEVEL:
        picture = picture.reduce(2)
        levels.append(as_image(picture))
    return tuple(levels)


def _key(row: int, is_ahead: bool) -> str:
    return f"large picture {row}{' ahead' if is_ahead else ''}"


def _size(levels: Levels) -> int:
    return sum(image.sizeInBytes() for image in levels)
