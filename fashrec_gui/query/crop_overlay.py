"""Drawing a rectangle on a picture, to ask about what is in it alone: "like this collar"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from core.vision.region import FEWEST_PIXELS
from fashrec_gui.language import number
from fashrec_gui.query.crop_box import GRIPS, WHOLE, CropBox, Grip
from fashrec_gui.query.frame import framed
from fashrec_gui.theme import GROUP, RELATED, tokens

_HANDLE = 9.0  # pixels
_REACH = 10.0  # so near to a handle takes hold of it
_STEP = 0.02  # of the picture, by an arrow key

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
}


class CropOverlay(QWidget):
    """Lies over whatever shows a picture while a part of it is chosen.

    The arrows move the rectangle, with Shift they size it; Enter asks, Esc leaves.
    """

    asked = Signal(object)
    """The chosen `Region`."""
    begun = Signal()
    ended = Signal()
    """The overlay is gone, whether something was asked or not."""

    def __init__(
        self, host: QWidget, place: Callable[[], QRectF], pixels: Callable[[], QSize]
    ) -> None:
        """Lie hidden over `host`; `begin` shows it.

        Args:
            host: the widget that shows the picture.
            place: where the picture lies in it now.
            pixels: the picture's own width and height, empty while they are not known.
        """
        super().__init__(host)
        self._host, self._place, self._pixels = host, place, pixels
        self._box = CropBox()
        self._grip: Grip | None = None
        self._pressed_at = QPointF()
        self._pressed_box = self._box
        self._is_drawing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Part of the picture to ask about"))
        self._bar = _Bar(self)
        self._bar.asked.connect(self._ask)
        self._bar.left.connect(self.leave)
        self.hide()
        host.installEventFilter(self)

    @property
    def box(self) -> CropBox:
        """The rectangle now."""
        return self._box

    def begin(self) -> None:
        """Show the rectangle in the middle of the picture, and take the keys."""
        if self._place().isEmpty():
            return
        self._box = CropBox().of_least(self._least())
        self._grip = None
        self.setGeometry(self._host.rect())
        self.raise_()
        self.show()
        self._tell()
        self.setFocus()
        self.begun.emit()

    def leave(self) -> None:
        """Go away without asking."""
        if not self.isHidden():
            self.hide()
            self._host.setFocus()
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it covers."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._host.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Keep its keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_own = event.key() in (Qt.Key.Key_Escape, *_ENTER, *_ARROWS)
            if is_own and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._ask()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _ARROWS:
            across, down = (_STEP * step for step in _ARROWS[key])
            sizing = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._box = self._box.dragged(Grip(1, 1) if sizing else WHOLE, across, down)
            self._tell()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus()
        self._pressed_at, self._pressed_box = event.position(), self._box
        self._grip = self._grip_at(event.position())
        self._is_drawing = self._grip is None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_drawing:
            self._box = self._box.drawn(
                self._share(self._pressed_at), self._share(event.position())
            )
        elif self._grip is not None:
            one, other = self._share(self._pressed_at), self._share(event.position())
            self._box = self._pressed_box.dragged(self._grip, other[0] - one[0], other[1] - one[1])
        else:
            self._show_cursor(event.position())
            return
        self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip, self._is_drawing = None, False
        self._place_bar()
        self._show_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click in the rectangle asks, as in photo tools."""
        if self._grip_at(event.position()) == WHOLE:
            self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._bar.adjustSize()
        self._bar.resize(min(self._bar.width(), self.width()), self._bar.height())
        self._place_bar()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = tokens()
        veil = QColor("black")
        veil.setAlphaF(0.45)
        around = QPainterPath()
        around.addRect(QRectF(self.rect()))
        chosen = self._chosen()
        inside = QPainterPath()
        inside.addRect(chosen)
        painter.fillPath(around.subtracted(inside), veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.card), 3))
        painter.drawRect(chosen)
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawRect(chosen)
        painter.setBrush(QColor(colours.card))
        for grip in GRIPS:
            at = _point(chosen, grip)
            handle = QRectF(0, 0, _HANDLE, _HANDLE)
            handle.moveCenter(at)
            painter.drawRoundedRect(handle, 2, 2)

    # Inside

    def _ask(self) -> None:
        region = self._box.region
        self.leave()
        self.asked.emit(region)

    def _tell(self) -> None:
        size = self._pixels()
        if not size.isEmpty():
            region = self._box.region
            width, height = round(region.width * size.width()), round(region.height * size.height())
            words = self.tr("{width} × {height} pixels")
            self._bar.show_size(words.format(width=number(width), height=number(height)))
        if self._grip is None and not self._is_drawing:
            self._place_bar()
        self.update()

    def _place_bar(self) -> None:
        """Put the bar below the rectangle's handles, or where those lie, above."""
        left = (self.width() - self._bar.width()) // 2
        low = self.height() - self._bar.height() - RELATED
        is_in_the_way = self._chosen().bottom() + _REACH > low
        self._bar.move(left, RELATED if is_in_the_way else low)

    def _least(self) -> tuple[float, float]:
        """Give the smallest part that can be asked about, in shares of the picture."""
        size = self._pixels()
        if size.isEmpty():
            return CropBox().least
        return FEWEST_PIXELS / size.width(), FEWEST_PIXELS / size.height()

    def _chosen(self) -> QRectF:
        return framed(self._place(), self._box.region)

    def _share(self, point: QPointF) -> tuple[float, float]:
        place = self._place()
        return (
            (point.x() - place.left()) / max(1.0, place.width()),
            (point.y() - place.top()) / max(1.0, place.height()),
        )

    def _grip_at(self, point: QPointF) -> Grip | None:
        chosen = self._chosen()
        for grip in GRIPS:
            away = point - _point(chosen, grip)
            if max(abs(away.x()), abs(away.y())) <= _REACH:
                return grip
        return WHOLE if chosen.contains(point) else None

    def _show_cursor(self, point: QPointF) -> None:
        grip = self._grip_at(point)
        if grip is None:
            self.setCursor(Qt.CursorShape.CrossCursor)
            return
        turned = (abs(grip.across), grip.down * (grip.across or 1))
        self.setCursor(_CURSORS.get(turned, _CURSORS[0, 0]))


class _Bar(QFrame):
    """How large the part is, and the two ways to go on."""

    asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._hint = self.tr("Draw a rectangle. Arrows move it, Shift and arrows size it.")
        self.setToolTip(self._hint)
        self._size = QLabel(self)
        self._size.setProperty("role", "small")
        self._size.setMinimumWidth(
            self._size.fontMetrics().horizontalAdvance("8,888 × 8,888 pixels")
        )
        ask = QPushButton(self.tr("Ask about this part"), self)
        ask.setProperty("role", "primary")
        ask.setToolTip(self.tr("Ask about what is in the rectangle (Enter)"))
        ask.clicked.connect(self.asked)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setToolTip(self.tr("Leave the picture as it is (Esc)"))
        cancel.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(GROUP, RELATED, RELATED, RELATED)
        row.setSpacing(RELATED)
        for widget in (self._size, cancel, ask):
            row.addWidget(widget)

    def show_size(self, words: str) -> None:
        self._size.setText(words)
        self.setAccessibleName(f"{words}. {self._hint}")


def _point(rect: QRectF, grip: Grip) -> QPointF:
    """Give where a handle lies on a rectangle."""
    centre = rect.center()
    return QPointF(
        centre.x() + grip.across * rect.width() / 2, centre.y() + grip.down * rect.height() / 2
    )
