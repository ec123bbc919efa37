"""One picture as large as there is room for, or as near as one wants to look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from fashrec_gui.loupe.pictures import Levels
from fashrec_gui.theme import GROUP, RADIUS, RELATED, tokens

_STEP = 1.25
_NEAREST = 16.0  # screen pixels a picture pixel
_FIT_AT_MOST = 6.0  # times; a tiny picture enlarged any more is only a blur
_PIXELS_FROM = 8.0  # from this scale on the pixels themselves are what one wants to see


class PictureCanvas(QWidget):
    """Shows a picture fitted, or nearer: the wheel zooms about the pointer, dragging moves it.

    A scale is in screen pixels a picture pixel: at 1, a hundred percent, each pixel is one.
    """

    scale_changed = Signal()
    drag_wanted = Signal()  # the picture is fitted, so that it is dragged out, not about

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self._levels: Levels = ()
        self._stand_in: QPixmap | None = None
        self._scale: float | None = None  # None: fitted
        self._centre = QPointF(0.5, 0.5)  # of the view, in parts of the picture
        self._pressed: QPointF | None = None
        self._pressed_centre = QPointF()
        self.setMinimumSize(80, 80)
        self.setAccessibleName(self.tr("Picture of the product"))

    def show_picture(self, levels: Levels, stand_in: QPixmap | None) -> None:
        """Show a picture; until it has come, a smaller one in its place, or nothing."""
        self._levels, self._stand_in = levels, stand_in
        self._centre = self._within(self._centre)
        self._show_cursor()
        self.update()
        self.scale_changed.emit()

    @property
    def scale(self) -> float:
        """The scale now; 0 while the picture's size is not known."""
        if not self._levels:
            return 0.0
        return self._scale if self._scale is not None else self._fitted_scale()

    @property
    def is_fitted(self) -> bool:
        """Whether the whole picture is shown."""
        return self._scale is None

    @property
    def is_farthest(self) -> bool:
        """Whether the picture cannot be shown smaller."""
        return not self._levels or self.scale <= self._least_scale() * 1.001

    @property
    def pixels(self) -> QSize:
        """The picture's own width and height; empty while it is not read."""
        return self._levels[0].size() if self._levels else QSize()

    @property
    def place(self) -> QRectF:
        """Where the picture lies in the widget; empty when there is none."""
        size = self._shown_size()
        if size.isEmpty():
            return QRectF()
        middle = QRectF(self.rect()).center()
        left = middle.x() - self._centre.x() * size.width()
        top = middle.y() - self._centre.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def fit(self) -> None:
        """Show the whole picture."""
        self._set_scale(None, QRectF(self.rect()).center())

    def show_actual_size(self, at: QPointF | None = None) -> None:
        """Show each pixel of the picture as one of the screen, about a point."""
        self._set_scale(1.0, at or QRectF(self.rect()).center())

    def zoom(self, steps: float, at: QPointF | None = None) -> None:
        """Come nearer by steps, or go away, about a point; on the way it stops at the whole."""
        if not self._levels:
            return
        fitted, before = self._fitted_scale(), self.scale
        wanted = min(max(before * _STEP**steps, self._least_scale()), max(_NEAREST, fitted))
        passes = (before - fitted) * (wanted - fitted) <= 0 and not self.is_fitted
        self._set_scale(None if passes else wanted, at or QRectF(self.rect()).center())

    def move_by(self, across: float, down: float) -> None:
        """Move what is looked at, in pixels of the widget."""
        size = self._shown_size()
        if not size.isEmpty():
            step = QPointF(across / size.width(), down / size.height())
            self._centre = self._within(self._centre + step)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture on its white card."""
        place = self.place
        if place.isEmpty():
            return
        painter = QPainter(self)
        colours = tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.card_border), 1))
        painter.setBrush(QColor(colours.card))
        card = place.adjusted(-RELATED, -RELATED, RELATED, RELATED)
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        is_smooth = self.is_fitted or self.scale < _PIXELS_FROM
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        if self._levels:
            level = self._level()
            painter.drawImage(place, level, QRectF(level.rect()))
        elif self._stand_in is not None:
            painter.drawPixmap(place, self._stand_in, QRectF(self._stand_in.rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is looked at in the middle."""
        self._centre = self._within(self._centre)
        super().resizeEvent(event)
        self.scale_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        self.zoom(event.angleDelta().y() / 120, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._pressed_centre = event.position(), self._centre
            self._show_cursor()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move a picture that is larger than its place; drag out one that is whole."""
        if self._pressed is None:
            return
        moved = self._pressed - event.position()
        if not self.is_fitted:
            self._centre = self._pressed_centre
            self.move_by(moved.x(), moved.y())
        elif moved.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._show_cursor()
            self.drag_wanted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the picture."""
        self._pressed = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look at the place in all its pixels, or at the whole again."""
        self.show_actual_size(event.position()) if self.is_fitted else self.fit()

    # Inside

    def _picture_size(self) -> QSizeF:
        """Give the size of the picture in widget pixels at a scale of 1; of a stand-in, fitted."""
        if self._levels:
            return QSizeF(self._levels[0].size()) / self.devicePixelRatioF()
        return QSizeF(self._stand_in.size()) if self._stand_in is not None else QSizeF()

    def _shown_size(self) -> QSizeF:
        size = self._picture_size()
        if size.isEmpty():
            return size
        if self._levels:
            return size * self.scale
        return size.scaled(self._room(), Qt.AspectRatioMode.KeepAspectRatio)

    def _room(self) -> QSizeF:
        margin = GROUP + RELATED
        return QSizeF(self.width() - 2 * margin, self.height() - 2 * margin).expandedTo(
            QSizeF(QSize(1, 1))
        )

    def _fitted_scale(self) -> float:
        size, room = self._picture_size(), self._room()
        scale = min(room.width() / size.width(), room.height() / size.height())
        return min(scale, _FIT_AT_MOST)

    def _least_scale(self) -> float:
        """Give the smallest scale: the whole picture, or all pixels of one that is small."""
        return min(self._fitted_scale(), 1.0)

    def _level(self) -> QImage:
        """Give the smallest version of the picture that has all pixels that are shown."""
        full = self._levels[0].width()
        enough = [each for each in self._levels if each.width() >= full * self.scale * 0.999]
        return enough[-1] if enough else self._levels[0]

    def _set_scale(self, scale: float | None, at: QPointF) -> None:
        """Take a scale, so that the point of the picture that lies at `at` stays there."""
        before = self.place
        self._scale = scale
        size = self._shown_size()
        if not before.isEmpty() and not size.isEmpty():
            x = (at.x() - before.left()) / before.width()
            y = (at.y() - before.top()) / before.height()
            middle = QRectF(self.rect()).center()
            centre = QPointF(
                x + (middle.x() - at.x()) / size.width(), y + (middle.y() - at.y()) / size.height()
            )
            self._centre = self._within(centre)
        self._show_cursor()
        self.update()
        self.scale_changed.emit()

    def _within(self, centre: QPointF) -> QPointF:
        """Keep the picture's edges outside the view, or in its middle where it is smaller."""
        size = self._shown_size()
        if size.isEmpty():
            return QPointF(0.5, 0.5)
        return QPointF(
            _kept(centre.x(), self.width() / size.width()),
            _kept(centre.y(), self.height() / size.height()),
        )

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if not self.is_fitted:
            is_held = self._pressed is not None
            shape = Qt.CursorShape.ClosedHandCursor if is_held else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)


def _kept(centre: float, seen: float) -> float:
    """Keep a centre within the picture when a part `seen` of it, from 0, is in sight."""
    return 0.5 if seen >= 1 else min(max(centre, seen / 2), 1 - seen / 2)
