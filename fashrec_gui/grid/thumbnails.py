"""The pictures of the tiles in sight, loaded in the background and kept within bounds.

Only what the view asks for is loaded, and asking again replaces what still waits: after a jump to
the other end of the catalogue nothing in between is ever read.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from PIL import Image

_IN_FLIGHT = 4  # twice the pool's threads: neither thread waits, and a jump is followed at once
_BUDGET_BYTES = 128 * 2**20
_TELL_EVERY_MS = 16  # arrivals within a frame are told together


class ThumbnailSource(Protocol):
    """What thumbnails are loaded through."""

    def load(self, picture: Path, side: int) -> Image.Image: ...


class PictureSource(Protocol):
    """The engine, as far as pictures go."""

    @property
    def thumbnails(self) -> ThumbnailSource: ...

    def picture_path(self, row: int) -> Path | None: ...


@dataclass(frozen=True, slots=True)
class _Kept:
    """A picture in memory and the side it was asked for, in device pixels; None: unreadable."""

    pixmap: QPixmap | None
    side: int
    problem: str = ""

    @property
    def size(self) -> int:
        if self.pixmap is None:
            return 64
        return self.pixmap.width() * self.pixmap.height() * 4


class Thumbnails(QObject):
    """A bounded cache of the tiles' pictures, by catalogue row."""

    arrived = Signal(object)  # set[int]: the rows whose pictures have come, or cannot

    def __init__(
        self, tasks: Tasks, parent: QObject | None = None, *, budget: int = _BUDGET_BYTES
    ) -> None:
        """Keep at most `budget` bytes of pictures."""
        super().__init__(parent)
        self._tasks = tasks
        self._budget = budget
        self._engine: PictureSource | None = None
        self._kept: OrderedDict[int, _Kept] = OrderedDict()
        self._bytes = 0
        self._waiting: list[int] = []
        self._side = 0
        self._in_flight: dict[int, int] = {}
        self._untold: set[int] = set()
        self._teller = QTimer(self, singleShot=True, interval=_TELL_EVERY_MS)
        self._teller.timeout.connect(self._tell)

    def set_engine(self, engine: PictureSource | None) -> None:
        """Forget all pictures and load from another catalogue."""
        for row in self._in_flight:
            self._tasks.drop(self._key(row))
        self._in_flight.clear()
        self._waiting.clear()
        self._kept.clear()
        self._untold.clear()
        self._bytes = 0
        self._engine = engine

    def pixmap(self, row: int) -> QPixmap | None:
        """Give the picture of a row if it is here, perhaps in another size than was asked for."""
        kept = self._kept.get(row)
        if kept is None:
            return None
        self._kept.move_to_end(row)
        return kept.pixmap

    def problem(self, row: int) -> str:
        """Say why the picture of a row cannot be shown; "" when it can, or is not known yet."""
        kept = self._kept.get(row)
        return kept.problem if kept is not None else ""

    def want(self, rows: Sequence[int], side: int) -> None:
        """Load these rows, the first ones first, fitted into `side` device pixels.

        What was wanted before and is not among them is not loaded any more.
        """
        self._side = side
        self._waiting = [row for row in reversed(rows) if self._is_missing(row)]
        self._start_some()

    @property
    def is_idle(self) -> bool:
        """Whether everything that was wanted has arrived."""
        return not self._waiting and not self._in_flight

    def _is_missing(self, row: int) -> bool:
        kept = self._kept.get(row)
        if kept is not None and (kept.side == self._side or kept.pixmap is None):
            return False
        return self._in_flight.get(row) != self._side

    def _start_some(self) -> None:
        engine = self._engine
        if engine is None:
            return
        while self._waiting and len(self._in_flight) < _IN_FLIGHT:
            row, side = self._waiting.pop(), self._side
            self._in_flight[row] = side
            self._tasks.run(
                self._key(row),
                lambda row=row, side=side: _load(engine, row, side),  # type: ignore[misc]
                lambda image, row=row, side=side: self._take(row, side, image),  # type: ignore[misc]
                lambda problem, row=row, side=side: self._keep(row, _Kept(None, side, problem)),  # type: ignore[misc]
                pool="thumbnails",
            )

    def _take(self, row: int, side: int, image: QImage | None) -> None:
        pixmap = QPixmap.fromImage(image) if image is not None else None
        self._keep(row, _Kept(pixmap, side))

    def _keep(self, row: int, kept: _Kept) -> None:
        self._in_flight.pop(row, None)
        old = self._kept.pop(row, None)
        self._bytes += kept.size - (old.size if old else 0)
        self._kept[row] = kept
        while self._bytes > self._budget and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= dropped.size
        self._untold.add(row)
        if not self._teller.isActive():
            self._teller.start()
        self._start_some()

    def _key(self, row: int) -> str:
        """Name the loading of a row, so that it is told apart from that for another view."""
        return f"thumbnail {row} of {id(self)}"

    def _tell(self) -> None:
        told, self._untold = self._untold, set()
        self.arrived.emit(told)


def _load(engine: PictureSource, row: int, side: int) -> QImage | None:
    """Read one picture and fit it into `side` by `side`, small ones enlarged; on any thread."""
    path = engine.picture_path(row)
    if path is None:
        return None
    return fitted(engine.thumbnails.load(path, side), side)


def fitted(picture: Image.Image, side: int) -> QImage:
    """Fit a picture into a square as a QImage of its own memory; never cropped or stretched."""
    from PIL import Image  # it comes with the engine, after the window

    scale = side / max(picture.size)
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    if size != picture.size:
        picture = picture.resize(size, Image.Resampling.LANCZOS)
    data = picture.convert("RGB").tobytes()
    wrapped = QImage(data, size[0], size[1], size[0] * 3, QImage.Format.Format_RGB888)
    return wrapped.convertToFormat(QImage.Format.Format_RGB32)
