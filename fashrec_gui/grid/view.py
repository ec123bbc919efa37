"""The grid itself: an item view that computes where its tiles lie.

Qt's own list view lays every item out one by one, again at each change of width; this one costs
the same at a hundred products and at a million, and keeps its place when tiles change size.
"""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from fashrec_gui.grid.delegate import TileDelegate, picture_side
from fashrec_gui.grid.geometry import GAP, MARGIN, TileGrid
from fashrec_gui.grid.model import ProductModel
from fashrec_gui.grid.thumbnails import Thumbnails

_ROWS_AHEAD = 2
_SETTLED_AFTER_MS = 90  # while tiles change size, pictures are only stretched; then loaded anew

_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction


class GridView(QAbstractItemView):
    """Shows a ProductModel as tiles; a plain click or Enter asks for recommendations."""

    asked = Signal(list)  # catalogue rows
    zoomed = Signal(int)  # steps, positive for larger pictures
    typed = Signal(str)  # letters typed into the grid are meant for the search field

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        """Show nothing until a model is set."""
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._side = 160
        self._hovered = -1
        self._wanted_side = 0
        self._held: tuple[int, int] | None = None
        self._placing = False
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_AFTER_MS)
        self._settle.timeout.connect(self._want_what_is_in_sight)
        self.setItemDelegate(TileDelegate(thumbnails, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("Products")
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.clicked.connect(self._on_clicked)
        thumbnails.arrived.connect(self.viewport().update)

    # What the rest of the window uses

    @property
    def thumbnail_side(self) -> int:
        """The least width of a tile, in pixels."""
        return self._side

    def set_thumbnail_side(self, side: int) -> None:
        """Change the size of the tiles, keeping what is looked at where it is."""
        if side == self._side:
            return
        anchor = self._anchor()
        self._side = side
        self._keep_place(anchor)

    @property
    def columns(self) -> int:
        """How many tiles stand beside each other."""
        return self._grid().columns

    def side_for_columns(self, columns: int) -> int:
        """Give the tile width at which so many columns fill the view."""
        room = self.viewport().width() - 2 * MARGIN - (columns - 1) * GAP
        return room // max(1, columns)

    def selected_rows(self) -> list[int]:
        """Give the catalogue rows of the selected tiles, in the order they are shown."""
        model = self.model()
        if not isinstance(model, ProductModel):
            return []
        rows = model.rows
        spans = sorted(self._selected_spans(), key=lambda span: span.start)
        return [rows[position] for span in spans for position in span]

    def selected_count(self) -> int:
        """Give the number of selected tiles."""
        return sum(map(len, self._selected_spans()))

    def show_position(self, position: int) -> None:
        """Select one tile and bring it into sight."""
        index = self.model().index(position, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    # What QAbstractItemView asks of its kind

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model."""
        super().setModel(model)
        self._refresh()

    def reset(self) -> None:
        """Start at the top again: the model shows other products."""
        super().reset()
        self._hovered = -1
        self._held = None
        self.verticalScrollBar().setValue(0)
        self._refresh()

    def visualRect(self, index: _Index) -> QRect:
        """Give where a tile lies in the viewport."""
        if not index.isValid():
            return QRect()
        return self._grid().rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Give the tile under a point of the viewport."""
        position = self._grid().at(point.x(), point.y() + self.verticalOffset())
        return QModelIndex() if position is None else self.model().index(position, 0)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a tile into sight."""
        if not index.isValid():
            return
        rect = self._grid().rect(index.row())
        height, bar = self.viewport().height(), self.verticalScrollBar()
        top = rect.top() - MARGIN
        bottom = rect.bottom() + MARGIN - height
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            if not bottom <= bar.value() <= top:
                bar.setValue(rect.center().y() - height // 2)
        elif bar.value() > top:
            bar.setValue(top)
        elif bar.value() < bottom:
            bar.setValue(min(bottom, top))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Give the tile that a key goes to."""
        grid = self._grid()
        if not grid.count:
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return self.model().index(grid.between(self.verticalOffset() + MARGIN, 10**9)[0], 0)
        page = max(1, self.viewport().height() // grid.row_height) * grid.columns
        last = grid.count - 1
        here = current.row()
        target = {
            _Move.MoveLeft: here - 1,
            _Move.MovePrevious: here - 1,
            _Move.MoveRight: here + 1,
            _Move.MoveNext: here + 1,
            _Move.MoveUp: here - grid.columns if here >= grid.columns else here,
            _Move.MoveDown: here + grid.columns if here // grid.columns < grid.rows - 1 else here,
            _Move.MovePageUp: here - page if here >= page else here % grid.columns,
            _Move.MovePageDown: here + page,
            _Move.MoveHome: 0,
            _Move.MoveEnd: last,
        }[action]
        return self.model().index(min(max(target, 0), last), 0)

    def horizontalOffset(self) -> int:
        """Give 0: the grid is never wider than its view."""
        return 0

    def verticalOffset(self) -> int:
        """Give how far the grid is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: _Index) -> bool:
        """Give False: no tile is hidden."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a click hits, or all tiles from one point to another in reading order."""
        grid, offset = self._grid(), self.verticalOffset()
        selection = QItemSelection()
        if rect.width() == 1 and rect.height() == 1:
            hit = grid.at(rect.x(), rect.y() + offset)
            ends = [] if hit is None else [hit, hit]
        else:
            one = grid.nearest(rect.left(), rect.top() + offset)
            other = grid.nearest(rect.right(), rect.bottom() + offset)
            ends = sorted(each for each in (one, other) if each is not None)
        if ends:
            model = self.model()
            selection.select(model.index(ends[0], 0), model.index(ends[-1], 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Give what to paint anew when a selection changes: all that is in sight."""
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:
        """Give the scroll bar its range."""
        super().updateGeometries()
        grid, height = self._grid(), self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, grid.height - height))
        bar.setPageStep(height)
        bar.setSingleStep(max(24, grid.row_height // 3))

    def keyboardSearch(self, text: str) -> None:
        """Hand typed letters on; comparing every product here would halt the window."""
        if text.strip():
            self.typed.emit(text)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles in sight and say which pictures are wanted."""
        grid = self._grid()
        if not grid.count:
            return
        painter = QPainter(self.viewport())
        offset = self.verticalOffset()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        delegate, model, selection = self.itemDelegate(), self.model(), self.selectionModel()
        focused = self.currentIndex().row() if self.hasFocus() else -1
        dirty = event.rect().adjusted(-8, -8, 8, 8)
        for position in grid.between(offset + dirty.top(), offset + dirty.bottom()):
            rect = grid.rect(position).translated(0, -offset)
            if not rect.intersects(dirty):
                continue
            index = model.index(position, 0)
            state = QStyle.StateFlag.State_Enabled
            if selection.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if position == focused:
                state |= QStyle.StateFlag.State_HasFocus
            if position == self._hovered:
                state |= QStyle.StateFlag.State_MouseOver
            option.rect = rect
            option.state = state
            delegate.paint(painter, option, index)
        painter.end()
        self._want_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is looked at where it is."""
        anchor = self._anchor(event.oldSize().width())
        self._placing = True
        super().resizeEvent(event)
        self._placing = False
        if event.oldSize().width() > 0:
            self._keep_place(anchor)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bar, painting only what comes into sight."""
        if not self._placing:
            self._held = None
        self._hover(-1)
        self.viewport().scroll(dx, dy)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift the tile under the pointer."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Let go of the tile when the pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks with what is selected; everything else is as in any list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            rows = self.selected_rows()
            if rows:
                self.asked.emit(rows)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, change the size of the pictures."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    # Inside

    def _grid(self, width: int | None = None) -> TileGrid:
        model = self.model()
        count = model.rowCount() if model is not None else 0
        return TileGrid(self.viewport().width() if width is None else width, self._side, count)

    def _selected_spans(self) -> list[range]:
        ranges: list[QItemSelectionRange] = list(self.selectionModel().selection())  # type: ignore[call-overload]
        return [range(each.top(), each.bottom() + 1) for each in ranges]

    def _refresh(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def _hover(self, position: int) -> None:
        if position != self._hovered:
            self._hovered = position
            self.viewport().update()

    def _anchor(self, width: int | None = None) -> tuple[int, int] | None:
        """Give the tile to keep in place and its distance from the top of the view.

        It stays the same until the user scrolls, so that several steps do not add up to a drift.
        """
        grid, offset = self._grid(width), self.verticalOffset()
        current = self.currentIndex()
        if current.isValid() and current.row() < grid.count:
            top = grid.rect(current.row()).top() - offset
            if 0 <= top < self.viewport().height():
                return current.row(), top
        if self._held is not None:
            return self._held
        position = grid.nearest(MARGIN, offset + self.viewport().height() // 3)
        return None if position is None else (position, grid.rect(position).top() - offset)

    def _keep_place(self, anchor: tuple[int, int] | None) -> None:
        self._placing = True
        self._refresh()
        if anchor is not None:
            position, distance = anchor
            self.verticalScrollBar().setValue(self._grid().rect(position).top() - distance)
        self._placing = False
        self._held = anchor

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.selected_count() == 1 and self.selectionModel().isSelected(index):
            self.asked.emit(self.selected_rows())

    def _want_soon(self) -> None:
        side = self._picture_side()
        if side == self._wanted_side or self._wanted_side == 0:
            self._want_what_is_in_sight()
        else:
            self._settle.start()

    def _picture_side(self) -> int:
        return round(picture_side(self._grid().tile_width) * self.devicePixelRatioF())

    def _want_what_is_in_sight(self) -> None:
        model = self.model()
        if not isinstance(model, ProductModel):
            return
        self._wanted_side = self._picture_side()
        grid, top = self._grid(), self.verticalOffset()
        seen = grid.between(top, top + self.viewport().height())
        ahead = _ROWS_AHEAD * grid.columns
        after = range(seen.stop, min(seen.stop + ahead, grid.count))
        before = range(max(0, seen.start - ahead), seen.start)
        wanted = [model.rows[position] for part in (seen, after, before) for position in part]
        self._thumbnails.want(wanted, self._wanted_side)
