"""Looking, once a new picture is answered, whether the catalogue has that very picture already."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from core.catalogue.product import Product
from fashrec_gui.recommendations.pictures import product_image
from fashrec_gui.recommendations.question import Answer
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine

_TASK = "known again"
_AFTER_PAINTING_S = 0.05  # the answer is to be seen first


@dataclass(frozen=True, slots=True)
class Known:
    """The product whose picture a new one seems to be; `more` others have nearly the same."""

    row: int
    product: Product
    image: QImage | None
    more: int


class KnownAgain(QObject):
    """Looks in the background; a newer question makes an older one's finding void."""

    found = Signal(object)
    """A `Known`, for the answer that is shown."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        """Start with nothing to look for."""
        super().__init__(parent)
        self._tasks = tasks

    def look(self, engine: Engine, answer: Answer) -> None:
        """Look for the picture of an answer, if it is a whole one from outside."""
        question = answer.question
        source = question.source
        self.stop()
        if source is None or question.region is not None:
            return

        def find() -> Known | None:
            time.sleep(_AFTER_PAINTING_S)
            rows = engine.already_there(answer.query, source)
            if not rows:
                return None
            row = rows[0]
            image = product_image(engine, row)
            return Known(row, engine.products.product(row), image, len(rows) - 1)

        def done(known: Known | None) -> None:
            if known is not None:
                self.found.emit(known)

        # What fails here is no loss: the answer itself has been given.
        self._tasks.run(_TASK, find, done, lambda sentence: None, pool="thumbnails")

    def stop(self) -> None:
        """Forget what is being looked for."""
        self._tasks.drop(_TASK)

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being looked for."""
        return not self._tasks.is_running(_TASK)
