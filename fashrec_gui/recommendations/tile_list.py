"""A list of tiles that is as high as its tiles: the panel around it scrolls."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QListView, QWidget

from core.recommend.recommendation import Recommendation
from fashrec_gui.products.dragging import run_drag
from fashrec_gui.products.handling import WISH_KEYS
from fashrec_gui.recommendations.answer_model import PICTURE_ROLE, RECOMMENDATION_ROLE, AnyIndex
from fashrec_gui.recommendations.tile_delegate import GAP, TileDelegate

_NARROWEST_TILE = 92
_NONE = QModelIndex()
_STORY_KEYS = (Qt.Key.Key_I, Qt.Key.Key_F2)
_ASK_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class TileList(QListView):
    """The tiles of one recommender, in as many columns as there is room for."""

    chosen = Signal(int)
    """A tile was clicked, or Enter pressed on it: the product's row in the catalogue."""
    menu_wanted = Signal(object, object)
    """A context menu is asked for: the `Recommendation` and the place on the screen."""
    copy_wanted = Signal(int)
    """The product of a row in the catalogue is to be copied."""
    story_wanted = Signal(object, object, bool)
    """Why a product is here: the `Recommendation`, its rectangle, whether a key asks for it."""
    variants_wanted = Signal(object, object)
    """What is folded into a `Recommendation` is to be shown; the place on the screen."""
    pointed_at = Signal(int)
    """The pointer or the keyboard is on a tile: its row in the catalogue, -1 for none."""
    wished = Signal(int, bool)
    """More like the product of a row, or less, by a key."""
    tile_reached = Signal(object)
    """The keyboard moved to a tile: its rectangle in this widget."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        """Show the tiles of `model`."""
        super().__init__(parent)
        self._held = QPersistentModelIndex()
        self._pressed_at = QPoint()
        self._was_dragged = False
        self._delegate = TileDelegate(self)
        self._opens_variants = False
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWrapping(True)
        self.setSpacing(0)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The gap after the last column lies outside, so that the tiles end where the panel does.
        self.setViewportMargins(0, 0, -GAP, 0)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("TileList { background: transparent; }")
        self.entered.connect(lambda index: self._point_at(index))
        self.viewportEntered.connect(lambda: self._point_at(None))
        self.setModel(model)
        model.modelReset.connect(self._fit)
        self.clicked.connect(self._choose)
        self._fit()

    def set_dimmed(self, dimmed: bool) -> None:
        """Show the tiles as those of an earlier question, or as the present ones."""
        if self._delegate.dimmed != dimmed:
            self._delegate.dimmed = dimmed
            self.viewport().update()

    @property
    def shows_keyboard(self) -> bool:
        """Whether the current tile is marked, since the keyboard came to it."""
        return self._delegate.keyboard

    def join(self, row: int) -> None:
        """Mark a product of this list that is pointed at in one of the lists; -1 for none."""
        if self._delegate.joined != row:
            self._delegate.joined = row
            self.viewport().update()

    def _point_at(self, index: AnyIndex | None) -> None:
        entry = index.data(RECOMMENDATION_ROLE) if index is not None else None
        self.pointed_at.emit(-1 if entry is None else entry.row)

    def go_on_from(self, place: int) -> None:
        """Let the keyboard go on from a place in a new list, or from its end."""
        last = self.model().rowCount() - 1
        self.setCurrentIndex(self.model().index(min(max(place, 0), last), 0))

    def sizeHint(self) -> QSize:
        """As high as the tiles need at the present width."""
        return QSize(2 * _NARROWEST_TILE, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Share the width among the columns, and be as high as the rows."""
        width = self.width() + GAP  # the last column needs no gap
        columns = max(1, width // (_NARROWEST_TILE + GAP))
        tile = QSize((width - 1) // columns, 0)
        tile.setHeight(self._delegate.tile_height(tile.width(), self.font()))
        if self.gridSize() != tile:
            self.setGridSize(tile)
        rows = -(-self.model().rowCount() // columns)
        self.setFixedHeight(max(1, rows * tile.height()))

    def _choose(self, index: QModelIndex) -> None:
        recommendation: Recommendation = index.data(RECOMMENDATION_ROLE)
        if self._opens_variants:
            self._show_variants(index)
            return
        self.chosen.emit(recommendation.row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag out a tile that is held; Qt drags what is selected, and no tile ever is."""
        held, moved = self._held, event.position().toPoint() - self._pressed_at
        if held.isValid() and moved.manhattanLength() >= QApplication.startDragDistance():
            self._held = QPersistentModelIndex()
            index = self.model().index(held.row(), 0)
            run_drag(self, self.model().mimeData([index]), [index.data(PICTURE_ROLE)], 1)
            self._was_dragged = True
        else:
            super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_keyboard(True)
        current = self.currentIndex()
        bare = current.isValid() and not event.modifiers()
        if event.key() in _ASK_KEYS and bare:
            self._choose(current)
        elif event.key() in _STORY_KEYS and bare:
            self.story_wanted.emit(
                current.data(RECOMMENDATION_ROLE), self.visualRect(current), True
            )
        elif event.key() == Qt.Key.Key_V and bare:
            self._show_variants(current)
        elif event.text() in WISH_KEYS and current.isValid():
            self.wished.emit(current.data(RECOMMENDATION_ROLE).row, WISH_KEYS[event.text()])
        elif event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            self.copy_wanted.emit(self.currentIndex().data(RECOMMENDATION_ROLE).row)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C from the window's own shortcut while a tile has the keyboard."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_keyboard(False)
        self._was_dragged = False
        self._pressed_at = event.position().toPoint()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._held = QPersistentModelIndex(self.indexAt(self._pressed_at) if is_left else _NONE)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the mark of what is folded into a tile shows that, one beside it asks.

        A tile that was dragged was not clicked.
        """
        self._held = QPersistentModelIndex()
        if self._was_dragged:
            self._was_dragged = False
            return
        index = self.indexAt(event.position().toPoint())
        self._opens_variants = index.isValid() and self._delegate.is_on_fold_mark(
            self.visualRect(index), index, event.position(), self.font()
        )
        super().mouseReleaseEvent(event)
        self._opens_variants = False

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell a tile's story where the pointer rests on it; the story says what a tip would."""
        if event.type() == QEvent.Type.Leave:
            self.pointed_at.emit(-1)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if index.isValid():
                entry = index.data(RECOMMENDATION_ROLE)
                self.story_wanted.emit(entry, self.visualRect(index), False)
                return True
        return super().viewportEvent(event)

    def _show_variants(self, index: AnyIndex) -> None:
        entry: Recommendation = index.data(RECOMMENDATION_ROLE)
        if entry.folded:
            below = self.visualRect(index).bottomLeft()
            self.variants_wanted.emit(entry, self.viewport().mapToGlobal(below))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click asks once: its second press may meet the tiles of the new answer."""
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        self._show_keyboard(by_key)
        super().focusInEvent(event)
        if by_key and not self.currentIndex().isValid():
            self.go_on_from(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(
                index.data(RECOMMENDATION_ROLE), self.viewport().mapToGlobal(place)
            )

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self._point_at(current)
            self.tile_reached.emit(self.visualRect(current))

    def _show_keyboard(self, shown: bool) -> None:
        if self._delegate.keyboard != shown:
            self._delegate.keyboard = shown
            self.viewport().update()
