"""The map itself: points, pictures when near, and what one does to them by mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from fashrec_gui.announcing import announce
from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.map import mark_words
from fashrec_gui.map.camera import Camera
from fashrec_gui.map.colouring import Colouring
from fashrec_gui.map.lasso import extended, within
from fashrec_gui.map.map_keys import MapKeys
from fashrec_gui.map.mark_painting import MarkPainter
from fashrec_gui.map.marks import Marks, Pin
from fashrec_gui.map.point_layer import PointLayer, dot_radius
from fashrec_gui.map.shown_map import ShownMap
from fashrec_gui.map.tile_layer import TileLayer
from fashrec_gui.theme import tokens

_CLOSEST = 260.0  # pixels between neighbours, when one is as near as can be
_STEP = 1.25  # of a turn of the wheel
_KEY_STEP = 1.5
_DRAG_FROM = 4  # pixels; less is a click
_HIT = 8.0  # pixels around a dot's middle
_CORNERS_APART = 2.0  # pixels; what the hand does between them is not seen
_SETTLED_AFTER_MS = 120
_EDGE = 0.15  # of the view, where what was just pinned would be overlooked


class MapView(QWidget):
    """Shows a map; a click asks about a product, a lasso tells of a region."""

    asked = Signal(list)  # catalogue rows
    opened = Signal(int)  # the catalogue row of a product that is to be shown large
    region_drawn = Signal(list)  # catalogue rows
    lasso_wanted = Signal(bool)  # the next drag draws a region, or no longer

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        """Show nothing until there is a map."""
        super().__init__(parent)
        self._map: ShownMap | None = None
        self._product_of: mark_words.ProductOf | None = None
        self._camera = Camera()
        self._points = PointLayer()
        self._tiles = TileLayer(thumbnails)
        self._marks = Marks()
        self._pressed: QPointF | None = None
        self._dragging = False
        self._lasso_next = False
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_AFTER_MS)
        self._settle.timeout.connect(self.update)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Map of the catalogue"))
        self.keys = MapKeys(self)
        self.tell("")
        self.setMinimumSize(160, 120)
        thumbnails.arrived.connect(self._on_pictures)

    # What the page uses

    @property
    def shown(self) -> ShownMap | None:
        """The map that is shown."""
        return self._map

    @property
    def camera(self) -> Camera:
        """Which part of it is in sight."""
        return self._camera

    @property
    def marks(self) -> Marks:
        """What stands out."""
        return self._marks

    @property
    def rows_with_picture(self) -> list[int]:
        """The catalogue rows that are shown by their pictures now."""
        return self._tiles.rows_shown(self._map) if self._map is not None else []

    def show_map(
        self,
        shown: ShownMap | None,
        colouring: Colouring | None,
        product_of: mark_words.ProductOf | None,
    ) -> None:
        """Show another map, all of it; `product_of` gives the product of a row."""
        self._map, self._product_of = shown, product_of
        self._points.show(shown, colouring)
        self._tiles.clear()
        self._marks = Marks()
        self.fit()

    def show_colours(self, colouring: Colouring) -> None:
        """Colour the points otherwise."""
        self._points.show(self._map, colouring)
        self.update()

    def light(self, rows: np.ndarray | None) -> None:
        """Let the points of some products stand out, bool by catalogue row; None for all alike."""
        shown = self._map
        self._points.light(None if rows is None or shown is None else rows[shown.rows])
        self.update()

    def mark(self, asked: Sequence[int], recommended: Sequence[int]) -> None:
        """Ring the products asked about and those recommended, by catalogue row."""
        if self._map is not None:
            self._marks.asked = self._map.points(asked)
            self._marks.recommended = self._map.points(recommended)
            self.tell(mark_words.marked_words(self._marks, self._map, self._product_of))
            self.update()

    def put_pin(self, pin: Pin | None) -> None:
        """Show where a new picture lies, moving there when it is out of sight; None for none."""
        self._marks.pin = pin
        if pin is not None:
            self._bring_into_sight(pin.x, pin.y)
        self.update()

    def clear_region(self) -> None:
        """Take the outline of the region away."""
        self._marks.region = ()
        self.update()

    def draw_lasso_next(self, wanted: bool) -> None:
        """Let the next drag draw a region instead of moving the map."""
        if wanted != self._lasso_next:
            self._lasso_next = wanted
            self._marks.lasso = ()
            self._rest_cursor()
            self.lasso_wanted.emit(wanted)
            self.update()

    @property
    def is_drawing_lasso(self) -> bool:
        """Whether a region is being drawn, or the next drag draws one."""
        return self._lasso_next or bool(self._marks.lasso)

    def leave_lasso(self) -> bool:
        """Give up the region that is being drawn, or was to be; tell whether there was one."""
        if not self.is_drawing_lasso:
            return False
        self._marks.lasso, self._pressed, self._dragging = (), None, False
        self.draw_lasso_next(False)
        self._rest_cursor()
        self.update()
        return True

    def fit(self) -> None:
        """Show the whole map."""
        if self._map is not None:
            closest = _CLOSEST / self._map.spacing
            self._camera = Camera.fitting(self._map.bounds, self.width(), self.height(), closest)
        self.update()

    def look(self, camera: Camera) -> None:
        """Look at another part of the map."""
        self._camera = camera
        self._settle.start()
        self.update()

    def zoom(self, steps: float) -> None:
        """Come nearer to the middle, or to where the keys are, or go away from it."""
        x, y = self.width() / 2, self.height() / 2
        if self._map is not None and self.keys.current_row is not None:
            [[x, y]] = self._camera.to_view(self._map.positions[[self._marks.current]]).tolist()
        self.look(self._camera.zoomed(_KEY_STEP**steps, x, y))

    def stand_at(self, point: int) -> None:
        """Show that the keys are at a point, bring it into sight, and say which product that is."""
        if self._map is not None:
            self._marks.current, self._marks.with_keys = point, True
            self._hover(-1)
            self._bring_into_sight(*self._map.positions[point].tolist())
            self.tell(mark_words.point_words(point, self._marks, self._map, self._product_of))
            self.update()

    def tell(self, words: str) -> None:
        """Describe the map to screen readers: what is new on it, and what the keys do."""
        announce(self, words, mark_words.keys_words())

    def ask(self, point: int) -> None:
        """Ask about the product at a point; -1 is none."""
        if point >= 0 and self._map is not None:
            self.asked.emit([int(self._map.rows[point])])

    def open_large(self, point: int) -> None:
        """Ask for the product at a point to be shown large; -1 is none."""
        if point >= 0 and self._map is not None:
            self.opened.emit(int(self._map.rows[point]))

    def row_at(self, x: float, y: float) -> int | None:
        """Give the catalogue row of the product at a point of the view."""
        point = self._point_at(x, y)
        return None if point < 0 or self._map is None else int(self._map.rows[point])

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self._map
        if shown is None:
            painter.fillRect(self.rect(), QColor(tokens().window))
            return
        ratio = self.devicePixelRatioF()
        self._points.paint(painter, self._camera, ratio, self._settle.isActive())
        first = (*self._marks.asked, *self._marks.recommended)
        self._tiles.paint(painter, shown, self._camera, ratio, first)
        marks = MarkPainter(painter, shown, self._camera, self._tiles.card)
        marks.paint(self._marks, self._caption())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() <= 0 or self._camera.is_fitted:
            self.fit()
        else:
            self._camera = self._camera.resized(self.width(), self.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        place = event.position()
        self.look(self._camera.zoomed(_STEP**turns, place.x(), place.y()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._pressed = event.position()
        self._dragging = False
        with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() == Qt.MouseButton.LeftButton and (with_shift or self._lasso_next):
            self._marks.lasso = [self._camera.to_map(self._pressed.x(), self._pressed.y())]
        self._marks.with_keys = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._pressed is None:
            self._hover(self._point_at(place.x(), place.y()))
            return
        by = place - self._pressed
        if not self._dragging and abs(by.x()) + abs(by.y()) < _DRAG_FROM:
            return
        self._dragging = True
        self._hover(-1)
        if self._marks.lasso:
            corner = self._camera.to_map(place.x(), place.y())
            least = _CORNERS_APART / self._camera.scale
            self._marks.lasso = extended(self._marks.lasso, corner, least)
            self.update()
        else:
            self._pressed = place
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.look(self._camera.moved(by.x(), by.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        self._pressed = None
        lasso, self._marks.lasso = self._marks.lasso, ()
        self._rest_cursor()
        if lasso and self._dragging:
            self._take_region(lasso)
        elif not self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self.ask(self._point_at(event.position().x(), event.position().y()))
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._lasso_next:
            self.open_large(self._point_at(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.take(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.keys.begin()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._marks.with_keys = False
        super().focusOutEvent(event)
        self.update()

    # Inside

    def _rest_cursor(self) -> None:
        """Show the pointer as it is when no button is held."""
        cross, arrow = Qt.CursorShape.CrossCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(cross if self._lasso_next else arrow)

    def _bring_into_sight(self, x: float, y: float) -> None:
        if not self._camera.has_well_in_sight(x, y, _EDGE):
            self.look(self._camera.centred(x, y))

    def _point_at(self, x: float, y: float) -> int:
        point = self._tiles.at(x, y)
        if point >= 0 or self._map is None:
            return point
        reach = max(_HIT, dot_radius(self._map, self._camera) + 2)
        point, distance = self._map.nearest(*self._camera.to_map(x, y))
        return point if distance * self._camera.scale <= reach else -1

    def _hover(self, point: int) -> None:
        if point != self._marks.hovered:
            self._marks.hovered = point
            if self._pressed is None and not self._lasso_next:
                hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
                self.setCursor(hand if point >= 0 else arrow)
            self.update()

    def _caption(self) -> tuple[str, ...]:
        """Give the lines about the product that is named."""
        point = self._marks.named
        if point < 0 or self._map is None or self._product_of is None:
            return ()
        return mark_words.caption_of(self._product_of(int(self._map.rows[point])))

    def _take_region(self, lasso: Sequence[tuple[float, float]]) -> None:
        self.draw_lasso_next(False)
        if self._map is None:
            return
        rows = np.sort(self._map.rows[within(lasso, self._map.positions)])
        self._marks.region = tuple(lasso) if len(rows) else ()
        if len(rows):
            self.region_drawn.emit(rows.tolist())

    def _on_pictures(self) -> None:
        if self.isVisible():
            self.update()
