"""The grid itself: an item view that computes where its tiles lie.

Qt's own list view lays every item out one by one, again at each change of width; this one costs
the same at a hundred products and at a million, and keeps its place when tiles change size.
"""

from collections.abc import Collection, Iterable
from functools import lru_cache

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from fashrec_gui.grid.delegate import TileDelegate
from fashrec_gui.grid.geometry import GAP, MARGIN, TileGrid
from fashrec_gui.grid.held_place import HeldPlace
from fashrec_gui.grid.picture_orders import PictureOrders
from fashrec_gui.grid.rubber_band import RubberBand
from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.products.chosen import Chosen
from fashrec_gui.scroll_bars import hide_handle_at_rest

_RING = 8  # how far the rings and the shade of a tile reach beyond it

_tile_grid = lru_cache(maxsize=8)(TileGrid)

_Index = QModelIndex | QPersistentModelIndex


class GridView(QAbstractItemView):
    """Shows products as tiles."""

    typed = Signal(str)  # letters typed into the grid are meant for the search field

    def __init__(
        self, thumbnails: Thumbnails, chosen: Chosen, parent: QWidget | None = None
    ) -> None:
        """Show the products of `chosen`, and select among them."""
        super().__init__(parent)
        self._chosen = chosen
        self._band = RubberBand(self, chosen)
        self._side = 160
        self._hovered = -1
        self._place = HeldPlace(self)
        self._orders = PictureOrders(self, thumbnails)
        self.setItemDelegate(TileDelegate(thumbnails, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        hide_handle_at_rest(self.verticalScrollBar())
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Products"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        thumbnails.arrived.connect(self._show_arrived)
        self.setModel(chosen.model)
        self.setSelectionModel(chosen.selection)

    # What the rest of the window uses

    @property
    def thumbnail_side(self) -> int:
        """The least width of a tile, in pixels."""
        return self._side

    def set_thumbnail_side(self, side: int) -> None:
        """Change the size of the tiles, keeping what is looked at where it is."""
        if side == self._side:
            return
        with self._place.kept(self.tiles):
            self._side = side

    @property
    def columns(self) -> int:
        """How many tiles stand beside each other."""
        return self.tiles.columns

    def side_for_columns(self, columns: int) -> int:
        """Give the tile width at which so many columns fill the view."""
        room = self.viewport().width() - 2 * MARGIN - (columns - 1) * GAP
        return room // max(1, columns)

    @property
    def tiles(self) -> TileGrid:
        """Where the tiles lie now."""
        return self._tiles_in(self.viewport().width())

    def in_sight(self) -> range:
        """Give the positions of the tiles in sight."""
        top = self.verticalOffset()
        return self.tiles.between(top, top + self.viewport().height())

    def selected_rows(self) -> list[int]:
        """Give the catalogue rows of the selected tiles, in the order they are shown."""
        return self._chosen.rows

    def selected_count(self) -> int:
        """Give the number of selected tiles."""
        return self._chosen.count

    def show_position(self, position: int) -> None:
        """Select one tile and bring it into sight."""
        self._chosen.choose(position)
        self.scrollTo(
            self.model().index(position, 0), QAbstractItemView.ScrollHint.PositionAtCenter
        )

    def scroll_to(self, offset: int) -> None:
        """Show the tiles from a distance in pixels below the first one's top."""
        self.verticalScrollBar().setValue(offset)

    # What QAbstractItemView asks of its kind

    def reset(self) -> None:
        """Start at the top again: the model shows other products."""
        super().reset()
        self._hovered = -1
        self._place.let_go()
        self.verticalScrollBar().setValue(0)
        self.refresh()

    def visualRect(self, index: _Index) -> QRect:
        """Give where a tile lies in the viewport."""
        if not index.isValid():
            return QRect()
        return self.tiles.rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Give the tile under a point of the viewport."""
        position = self.tiles.at(point.x(), point.y() + self.verticalOffset())
        return QModelIndex() if position is None else self.model().index(position, 0)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a tile into sight."""
        if not index.isValid():
            return
        rect = self.tiles.rect(index.row())
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
        grid, current = self.tiles, self.currentIndex()
        if not grid.count:
            return QModelIndex()
        if current.isValid():
            target = grid.moved(current.row(), action, self.viewport().height())
        else:
            target = grid.between(self.verticalOffset() + MARGIN, 10**9)[0]
        return self.model().index(target, 0)

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
        grid, offset = self.tiles, self.verticalOffset()
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
            last = model.columnCount() - 1
            selection.select(model.index(ends[0], 0), model.index(ends[-1], last))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Give what to paint anew when a selection changes: those of its tiles in sight."""
        seen = self.in_sight()
        region = QRegion()
        for each in list(selection):  # type: ignore[call-overload]
            for position in range(max(seen.start, each.top()), min(seen.stop, each.bottom() + 1)):
                region += self._painted_rect(position)
        return region

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Paint the ring of the current tile anew, which reaches beyond it."""
        super().currentChanged(current, previous)
        self._update_tiles((current.row(), previous.row()))

    def updateGeometries(self) -> None:
        """Give the scroll bar its range."""
        super().updateGeometries()
        grid, height = self.tiles, self.viewport().height()
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
        grid = self.tiles
        if not grid.count:
            return
        painter = QPainter(self.viewport())
        offset = self.verticalOffset()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        delegate, model, selection = self.itemDelegate(), self.model(), self.selectionModel()
        focused = self.currentIndex().row() if self.hasFocus() else -1
        dirty, region = event.rect(), event.region()
        top, bottom = offset + dirty.top() - _RING, offset + dirty.bottom() + _RING
        for position in grid.between(top, bottom):
            rect = grid.rect(position).translated(0, -offset)
            if not region.intersects(rect.adjusted(-_RING, -_RING, _RING, _RING)):
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
        if self._band.is_drawn:
            self._band.paint(painter)
        painter.end()
        self._orders.renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is looked at where it is."""
        if event.oldSize().width() <= 0:
            super().resizeEvent(event)
            return
        with self._place.kept(self._tiles_in(event.oldSize().width())):
            super().resizeEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bar, painting only what comes into sight."""
        self._place.let_go()
        self.viewport().scroll(dx, dy)
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a band at an empty place; on a tile, select as in any list."""
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not self.indexAt(point).isValid():
            self._band.begin(point, event.modifiers())
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the band."""
        if self._band.is_drawn:
            self._band.end()
            return
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift the tile under the pointer, or draw the band on."""
        if self._band.is_drawn:
            self._band.draw_to(event.position().toPoint())
            return
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Let go of the tile when the pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    # Inside

    def _tiles_in(self, width: int) -> TileGrid:
        return _tile_grid(width, self._side, self._chosen.model.rowCount())

    def refresh(self) -> None:
        """Take the size that the tiles need now, and paint them all."""
        self.updateGeometries()
        self.viewport().update()

    def _hover(self, position: int) -> None:
        if position != self._hovered:
            before, self._hovered = self._hovered, position
            self._update_tiles((before, position))

    def _painted_rect(self, position: int) -> QRect:
        """Give all that a tile paints on, in the viewport."""
        rect = self.tiles.rect(position).translated(0, -self.verticalOffset())
        return rect.adjusted(-_RING, -_RING, _RING, _RING)

    def _update_tiles(self, positions: Iterable[int]) -> None:
        """Paint some tiles anew; -1 stands for none."""
        for position in positions:
            if position >= 0:
                self.viewport().update(self._painted_rect(position))

    def _show_arrived(self, rows: Collection[int]) -> None:
        shown = self._chosen.model.rows
        self._update_tiles(each for each in self.in_sight() if shown[each] in rows)
