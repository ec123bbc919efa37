"""One product large, in place of the others: its picture, what is known of it, the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.language import number, spoken_again
from fashrec_gui.loupe.canvas import PictureCanvas
from fashrec_gui.loupe.facts import Facts
from fashrec_gui.loupe.pictures import LargePictures
from fashrec_gui.loupe.toolbar import LoupeToolbar
from fashrec_gui.placard import Placard
from fashrec_gui.products.chosen import Chosen
from fashrec_gui.query.crop_overlay import CropOverlay
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme, text_px

if TYPE_CHECKING:
    from fashrec_gui.grid.thumbnails import PictureSource

_FACTS_WIDTH, _FACTS_HEIGHT = 280, 200
_UNBOUND = 16_777_215  # Qt's own largest size
_SMALLEST = QSize(320, 240)
_NARROW = 720  # pixels; below, the facts stand under the picture
_STEP_PIXELS = 64
_AHEAD = (1, -1, 2)

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
}
_ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_MOVES = {
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Up: (0, -1),
}


class LoupePage(QWidget):
    """Shows the current product of `chosen` large, and moves on among those that are shown.

    Where it goes, the selection goes, so that the views come back to the product looked at last.
    """

    left = Signal()
    menu_wanted = Signal(QPoint)
    drag_wanted = Signal()

    def __init__(
        self,
        tasks: Tasks,
        theme: Theme,
        chosen: Chosen,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; `thumbnails` stand in until a picture is decoded."""
        super().__init__(parent)
        self._chosen = chosen
        self._thumbnails = thumbnails
        self._position = -1
        self.pictures = LargePictures(tasks, self)
        self.toolbar = LoupeToolbar(theme)
        self.canvas = PictureCanvas()
        canvas = self.canvas
        self.overlay = CropOverlay(canvas, lambda: canvas.place, lambda: canvas.pixels)
        self.facts = Facts(theme)
        self.problem = Placard(theme, "picture-off")
        self._again = self.problem.add_button(self.tr("Try again"), self._read_again)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Product shown large"))
        self.setMinimumSize(_SMALLEST)
        picture = QWidget()
        self._shown = QStackedLayout(picture)
        self._shown.addWidget(self.canvas)
        self._shown.addWidget(self.problem)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(0)
        self._parts.addWidget(picture, 1)
        self._parts.addWidget(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addLayout(self._parts, 1)
        self._connect()

    def _connect(self) -> None:
        toolbar, canvas = self.toolbar, self.canvas
        self.pictures.arrived.connect(self._take_arrived)
        canvas.scale_changed.connect(self._show_scale)
        canvas.drag_wanted.connect(self.drag_wanted)
        toolbar.left.connect(self.left)
        toolbar.stepped.connect(self.step)
        toolbar.zoomed.connect(canvas.zoom)
        toolbar.fit_wanted.connect(canvas.fit)
        toolbar.actual_size_wanted.connect(canvas.show_actual_size)
        toolbar.asked.connect(self._chosen.ask)
        toolbar.crop_wanted.connect(self._crop)
        canvas.scale_changed.connect(self.overlay.update)
        self.overlay.asked.connect(lambda part: self._chosen.part_asked.emit(self.row, part))
        self.overlay.ended.connect(self.setFocus)
        self._chosen.model.badges.changed.connect(self._show_facts)

    def set_engine(self, engine: PictureSource | None) -> None:
        """Read pictures from another catalogue."""
        self._position = -1
        self.pictures.set_engine(engine)

    def open(self, position: int) -> None:
        """Show the product at a position, its picture fitted."""
        self.canvas.fit()
        self._go(position)

    def step(self, steps: int) -> None:
        """Go so many products onward, or back, as far as there are any."""
        last = self._chosen.model.rowCount() - 1
        target = min(max(self._position + steps, 0), last)
        if target != self._position:
            self._go(target)

    def zoom(self, steps: int) -> None:
        """Come nearer, or go away."""
        self.canvas.zoom(steps)

    @property
    def row(self) -> int:
        """The catalogue row of the product; -1 while there is none."""
        rows = self._chosen.model.rows
        return rows[self._position] if 0 <= self._position < len(rows) else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on, zoom, ask; with Shift, the arrows move a picture that is not all in sight."""
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in _MOVES:
            across, down = _MOVES[key]
            self.canvas.move_by(across * _STEP_PIXELS, down * _STEP_PIXELS)
        elif key in _STEPS:
            self.step(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.step(self._chosen.model.rowCount() * (1 if key == Qt.Key.Key_End else -1))
        elif key in _ZOOMS:
            self.canvas.zoom(_ZOOMS[key])
        elif key == Qt.Key.Key_C:
            self._crop()
        elif key == Qt.Key.Key_0:
            self.canvas.fit()
        elif key == Qt.Key.Key_1:
            self.canvas.show_actual_size()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_R) and not event.isAutoRepeat():
            self._chosen.ask()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the product."""
        self.menu_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the facts beside the picture, or under it where there is little room."""
        is_narrow = self.width() < _NARROW
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self.facts.setMinimumSize(0, 0)
        self.facts.setMaximumSize(_UNBOUND, _UNBOUND)
        if is_narrow:
            self.facts.setFixedHeight(min(_FACTS_HEIGHT, self.height() // 3))
        else:
            self.facts.setFixedWidth(text_px(_FACTS_WIDTH))
        super().resizeEvent(event)

    # Inside

    def _crop(self) -> None:
        """Let a part of the picture be drawn around, once the picture is there."""
        if not self.canvas.pixels.isEmpty():
            self.overlay.begin()

    def _go(self, position: int) -> None:
        self.overlay.leave()
        self._position = position
        self._chosen.choose(position)
        rows, row = self._chosen.model.rows, self.row
        around = (position + step for step in _AHEAD)
        self.pictures.want([row, *(rows[each] for each in around if 0 <= each < len(rows))])
        self.toolbar.show_position(position, len(rows))
        self._show_picture()
        self._show_facts()

    def _take_arrived(self, row: int) -> None:
        if row == self.row:
            self._show_picture()
            self._show_facts()

    def _show_picture(self) -> None:
        product = self._chosen.model.product(self._position)
        unreadable = self.pictures.problem(self.row)
        problem = product.picture_problem or unreadable
        if not product.picture and not problem:
            problem = self.tr("The catalogue names no picture for it.")
        if problem:
            self.problem.say(self.tr("No usable picture"), spoken_again(problem))
            self._again.setVisible(bool(unreadable))
            self.canvas.show_picture((), None)
        else:
            self.canvas.show_picture(
                self.pictures.levels(self.row), self._thumbnails.pixmap(self.row)
            )
        self.canvas.setAccessibleDescription(product.name or product.product_id)
        self._shown.setCurrentIndex(1 if problem else 0)

    def _show_facts(self) -> None:
        if not 0 <= self._position < self._chosen.model.rowCount():
            return
        model = self._chosen.model
        levels = self.pictures.levels(self.row)
        size = ""
        if levels:
            size = self.tr("{width} × {height} pixels").format(
                width=number(levels[0].width()), height=number(levels[0].height())
            )
        self.facts.show_product(
            model.product(self._position), model.columns, model.badges_at(self._position), size
        )

    def _show_scale(self) -> None:
        canvas = self.canvas
        self.toolbar.show_scale(
            canvas.scale, is_fitted=canvas.is_fitted, is_farthest=canvas.is_farthest
        )

    def _read_again(self) -> None:
        self.pictures.read_again(self.row)
        self._show_picture()
