"""What keys and the mouse do to products in whatever view: ask, open large, open their menu."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from fashrec_gui.products.chosen import Chosen

WISH_KEYS = {"+": True, "-": False, "\N{MINUS SIGN}": False}
"""More like what is selected, or less."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Handling(QObject):
    """Watches a view of products: a click or Space asks, + and − steer what is answered,
    Enter or a double click opens large."""

    opened = Signal(int)  # the position to be shown large
    menu_wanted = Signal(QPoint)  # for what is selected, at a place on the screen
    zoomed = Signal(int)  # steps, positive for larger pictures
    drag_wanted = Signal()  # of what is selected

    def __init__(self, view: QAbstractItemView, chosen: Chosen) -> None:
        """Act on what is selected in `view`, which is `chosen`."""
        super().__init__(view)
        self._view = view
        self._chosen = chosen
        self._pressed: QPoint | None = None  # on a product, by the left button
        self._is_dragged = False
        # Views that start a drag themselves list every selected cell first, of a million products.
        view.setDragEnabled(False)
        view.clicked.connect(chosen.ask_clicked)
        view.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys, the wheel and the menu that mean the same in every view."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return watched is self._view and self._take_key(event)
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._take_mouse(event)
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._take_menu(event)
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            return self._take_wheel(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.text() in WISH_KEYS and not event.modifiers() & _COMMANDS:
            self._chosen.wish(WISH_KEYS[event.text()])
            return True
        if event.modifiers() not in _PLAIN:
            return False
        if event.key() == Qt.Key.Key_Space:
            self._chosen.ask()
            return True
        if event.key() in _ENTER and self._chosen.current is not None:
            self.opened.emit(self._chosen.current)
            return True
        return False

    def _take_mouse(self, event: QMouseEvent) -> bool:
        """Start a drag of what is selected when a product is held and moved."""
        point = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            is_held = event.button() == Qt.MouseButton.LeftButton
            on_product = is_held and self._view.indexAt(point).isValid()
            self._pressed, self._is_dragged = point if on_product else None, False
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and event.buttons() & Qt.MouseButton.LeftButton:
                self._pressed, self._is_dragged = None, True
                self.drag_wanted.emit()
            return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            was_dragged, self._pressed, self._is_dragged = self._is_dragged, None, False
            return was_dragged
        return self._is_dragged

    def _take_wheel(self, event: QWheelEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.angleDelta().y():
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
        event.accept()
        return True

    def _take_menu(self, event: QContextMenuEvent) -> bool:
        view, by_key = self._view, event.reason() == QContextMenuEvent.Reason.Keyboard
        index = view.currentIndex() if by_key else view.indexAt(event.pos())
        if not index.isValid():
            return True
        if not self._chosen.is_chosen(index.row()):
            self._chosen.choose(index.row())
        place = view.visualRect(index).center() if by_key else event.pos()
        self.menu_wanted.emit(view.viewport().mapToGlobal(place))
        return True
