"""The items of the current list, one below the other: chosen, moved, commented on, taken out."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from fashrec_gui.dragged_products import DraggedProducts, carries_products, taken_products
from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.lists.delegate import ITEM_HEIGHT, PICTURE_SIDE, ItemDelegate
from fashrec_gui.lists.model import ItemModel
from fashrec_gui.theme import RELATED, text_px, tokens

_AHEAD = 6  # items beyond those in sight whose pictures are loaded

_OWN_KEYS = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)

_Index = QModelIndex | QPersistentModelIndex
_Select = QItemSelectionModel.SelectionFlag
_Move = QAbstractItemView.CursorAction


class ItemView(QTableView):
    """Shows an ItemModel; it costs the same at ten items and at many thousands."""

    asked = Signal(str)
    """An item was clicked: a product's id."""
    selected_asked = Signal()
    """What is selected is to be asked about together."""
    opened = Signal(str)
    """An item was clicked twice, or Enter pressed on it: a product's id."""
    copy_wanted = Signal()
    """The selected products are to be copied."""
    paste_wanted = Signal()
    """What is on the clipboard is to be put into the list."""
    remove_wanted = Signal(list)
    """The ids of products that are to be taken out."""
    shift_wanted = Signal(list, int)
    """The ids of products, and how many places they are to go up (negative) or down."""
    move_wanted = Signal(list, object)
    """The ids of products, and the id before which they are to stand; None is the end."""
    products_dropped = Signal(object, object)
    """`DraggedProducts` from elsewhere, and the id before which they are to stand."""
    menu_wanted = Signal(object)
    """A context menu is asked for at a place on the screen."""
    typed = Signal(str)

    def __init__(
        self, model: ItemModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        """Show the items of `model`."""
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._line: int | None = None  # before which place what is dragged would land
        self._items = model
        self.setModel(model)
        self.setItemDelegate(ItemDelegate(thumbnails, self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(text_px(ITEM_HEIGHT))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setStyleSheet(
            "ItemView { background: transparent; border: 0; border-radius: 0; "
            "selection-background-color: transparent; }"
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)  # it is painted here, over the whole width
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Products of the list"))
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._order_pictures)
        thumbnails.arrived.connect(lambda _: self.viewport().update())

    # What the panel uses

    def chosen_ids(self) -> list[str]:
        """Give the ids of the selected products, in the order of the list."""
        items = self._items.items
        return [items[at].item.product_id for at in self._chosen_places()]

    def chosen_count(self) -> int:
        """Count the selected products."""
        return len(self._chosen_places())

    def choose_ids(self, product_ids: Collection[str], current: str | None = None) -> None:
        """Select products; the keys go on from `current`."""
        wanted = set(product_ids)
        if not wanted:
            self.selectionModel().clearSelection()
            return
        selection = QItemSelection()
        start: int | None = None
        items = self._items.items
        for at in range(len(items) + 1):
            inside = at < len(items) and items[at].item.product_id in wanted
            if inside and start is None:
                start = at
            elif not inside and start is not None:
                selection.select(self._items.index(start), self._items.index(at - 1))
                start = None
        self.selectionModel().select(selection, _Select.ClearAndSelect | _Select.Rows)
        place = self._items.place_of(current) if current is not None else None
        if place is not None:
            self.selectionModel().setCurrentIndex(self._items.index(place), _Select.NoUpdate)

    def choose_place(self, place: int) -> None:
        """Select the product at a place, or the last one where the list ends before it."""
        at = min(place, self._items.rowCount() - 1)
        if at >= 0:
            self.selectionModel().setCurrentIndex(
                self._items.index(at), _Select.ClearAndSelect | _Select.Rows
            )

    @property
    def current_id(self) -> str | None:
        """The id of the product that the keys go on from."""
        at = self.currentIndex().row()
        return self._items.items[at].item.product_id if 0 <= at < len(self._items.items) else None

    def show_id(self, product_id: str) -> None:
        """Bring a product into sight."""
        place = self._items.place_of(product_id)
        if place is not None:
            self.scrollTo(self._items.index(place))

    def edit_comment(self) -> None:
        """Let the comment on the current product be written."""
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys of copying, pasting and selecting from the window's own shortcuts."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and any(map(event.matches, _OWN_KEYS))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, take out, ask and comment by keys."""
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        ids = self.chosen_ids()
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            if ids:
                self.shift_wanted.emit(ids, -1 if key == Qt.Key.Key_Up else 1)
        elif alt and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            first = self._items.items[0].item.product_id if self._items.items else None
            self.move_wanted.emit(ids, first if key == Qt.Key.Key_Home else None)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if ids:
                self.remove_wanted.emit(ids)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id is not None:
            self.opened.emit(self.current_id)
        elif key == Qt.Key.Key_Space:
            self.selected_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the keys begin at the first product where there is no other."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._items.rowCount():
            self.selectionModel().setCurrentIndex(self._items.index(0), _Select.NoUpdate)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End go to the first and the last product."""
        count = self._items.rowCount()
        if count and action in (_Move.MoveHome, _Move.MoveEnd):
            return self._items.index(0 if action == _Move.MoveHome else count - 1)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Hand typed letters on: they are meant for the search field."""
        if search.strip():
            self.typed.emit(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is selected."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def _on_clicked(self, index: QModelIndex) -> None:
        if len(self._chosen_places()) == 1 and self.selectionModel().isSelected(index):
            self.asked.emit(self._items.items[index.row()].item.product_id)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._items.items[index.row()].item.product_id)

    def _chosen_places(self) -> list[int]:
        ranges = list(self.selectionModel().selection())  # type: ignore[call-overload]
        return sorted({at for each in ranges for at in range(each.top(), each.bottom() + 1)})

    # Dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say yes to products, its own and those from elsewhere."""
        self._follow(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would land, and scroll at the edges."""
        super().dragMoveEvent(event)  # for the scrolling
        self._follow(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the line away."""
        super().dragLeaveEvent(event)
        self._show_line(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move its own products, and take those from elsewhere."""
        products = taken_products(event.mimeData())
        place = self._place_at(event.position().toPoint())
        self._show_line(None)
        if products is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)  # or the source would remove what it gave
        event.accept()
        items = self._items.items
        before = items[place].item.product_id if place < len(items) else None
        self.take_products(products, before, own=event.source() is self)

    def take_products(
        self, products: DraggedProducts, before: str | None, *, own: bool = False
    ) -> None:
        """Do what a drop does: move the list's own products, or tell of those from elsewhere."""
        if own:
            self.move_wanted.emit(list(products.ids), before)
        else:
            self.products_dropped.emit(products, before)

    def _follow(self, event: QDragMoveEvent) -> None:
        if not carries_products(event.mimeData()):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._show_line(self._place_at(event.position().toPoint()))

    def _place_at(self, point: QPoint) -> int:
        """Give the place before which something lands that is dropped at a point."""
        count = self._items.rowCount()
        at = self.rowAt(point.y())
        if at < 0:
            return count
        middle = self.visualRect(self._items.index(at)).center().y()
        return at if point.y() < middle else at + 1

    def _show_line(self, place: int | None) -> None:
        if self._line != place:
            self._line = place
            self.viewport().update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the items and the line where something would land."""
        super().paintEvent(event)
        self._settle.start()
        if self._line is None:
            return
        count = self._items.rowCount()
        y = 1
        if self._line < count:
            y = max(1, self.visualRect(self._items.index(self._line)).top())
        elif count:
            y = self.visualRect(self._items.index(count - 1)).bottom() + 1
        painter = QPainter(self.viewport())
        painter.setPen(QPen(tokens().accent, 2))
        painter.drawLine(RELATED, y, self.viewport().width() - RELATED, y)
        painter.end()

    def _order_pictures(self) -> None:
        items = self._items.items
        if not items or not self.isVisible():
            return
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        seen = range(first, len(items) if last < 0 else last + 1)
        around = (*seen, *range(seen.stop, min(seen.stop + _AHEAD, len(items))))
        rows = [row for at in around if (row := items[at].row) is not None]
        self._thumbnails.want(rows, round(PICTURE_SIDE * self.devicePixelRatioF()))
