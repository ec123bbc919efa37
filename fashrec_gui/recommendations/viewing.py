"""Opening pictures large, from where a part of them can be asked about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fashrec_gui.recommendations.question import Answer, Question
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine


class Viewing(QObject):
    """Opens the pictures of products and of questions in windows of their own."""

    asked = Signal(object)
    """A `Question` about a part of a picture."""
    message = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        """Open the windows before `parent`."""
        super().__init__(parent)
        self._tasks = tasks
        self._window = parent

    def open_product(self, engine: Engine, row: int) -> None:
        """Show a product's picture."""
        self._open(engine, Question(rows=(row,)))

    def open_asked(self, engine: Engine, answer: Answer, *, cropping: bool = False) -> None:
        """Show the picture of a question, the part of it framed; or begin to choose a part."""
        question = answer.question.plain
        if question.source is None:
            usable = [row for row in question.rows if engine.picture_path(row) is not None]
            question = replace(question, rows=tuple(usable[:1]) or question.rows[:1])
        self._open(engine, question, cropping=cropping)

    def _open(self, engine: Engine, question: Question, *, cropping: bool = False) -> None:
        source, name = question.source, question.name
        if source is None:
            product = engine.products.product(question.rows[0])
            source, name = engine.picture_path(question.rows[0]), product.name or product.product_id
        if source is None:
            self.message.emit(self.tr("This product has no picture that can be opened."))
            return
        from fashrec_gui.recommendations.picture_viewer import PictureViewer  # seldom opened

        region = question.region
        viewer = PictureViewer(
            self._tasks, source, name, self._window, region=region, cropping=cropping
        )
        viewer.part_asked.connect(lambda part: self.asked.emit(replace(question, region=part)))
        viewer.show()
