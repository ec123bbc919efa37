"""Choosing the columns of a file: which, in what order, under what names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.export.columns import Column, default_title, in_words
from fashrec_gui.language import spoken
from fashrec_gui.theme import RELATED, TIGHT

_SOURCE = Qt.ItemDataRole.UserRole
_WHAT, _NAME = 0, 1
_WHAT_WIDTH = 290
_ROW_HEIGHT = 24
_UP, _DOWN = -1, 1


class ColumnsEditor(QWidget):
    """All columns that a file can have, the chosen ones ticked and first, in the file's order."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without columns."""
        super().__init__(parent)
        self._usual: tuple[Column, ...] = ()
        self._tree = _Tree(self)
        self._tree.setProperty("role", "columns")
        self._tree.moved.connect(self._on_moved)
        self._tree.shifted.connect(self.move_current)
        self._tree.itemChanged.connect(self._on_item_changed)
        self._tree.currentItemChanged.connect(lambda *_: self._allow())
        self._up = self._button(self.tr("Move up"), lambda: self.move_current(_UP))
        self._down = self._button(self.tr("Move down"), lambda: self.move_current(_DOWN))
        self._reset = self._button(self.tr("Usual columns"), self._take_usual)
        title = QLabel(self.tr("Columns"), self)
        title.setProperty("role", "muted")
        title.setBuddy(self._tree)
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(title)
        head.addStretch(1)
        for button in (self._up, self._down, self._reset):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(RELATED)
        column.addLayout(head)
        column.addWidget(self._tree, 1)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The chosen columns, in their order."""
        items = map(self._tree.topLevelItem, range(self._tree.topLevelItemCount()))
        return tuple(
            Column(item.data(_WHAT, _SOURCE), item.text(_NAME)) for item in items if _ticked(item)
        )

    def show_columns(
        self, chosen: Sequence[Column], offered: Sequence[str], usual: tuple[Column, ...]
    ) -> None:
        """Show these columns ticked, then the others on offer; `usual` is what a reset gives."""
        self._usual = usual
        taken = {column.source for column in chosen}
        rest = [Column(each, default_title(each)) for each in offered if each not in taken]
        blocked = self._tree.blockSignals(True)
        self._tree.clear()
        self._tree.addTopLevelItems(
            [_item(each, True) for each in chosen] + [_item(each, False) for each in rest]
        )
        self._tree.blockSignals(blocked)
        self._tree.setCurrentItem(self._tree.topLevelItem(0))
        self._allow()

    def move_current(self, step: int) -> None:
        """Move the current column by places up (negative) or down among the chosen ones."""
        item = self._tree.currentItem()
        if item is None or not _ticked(item):
            return
        place = self._tree.indexOfTopLevelItem(item)
        wanted = min(max(place + step, 0), len(self.columns) - 1)
        if wanted != place:
            self._put(item, wanted)
            self.changed.emit()

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _take_usual(self) -> None:
        sources = [
            self._tree.topLevelItem(place).data(_WHAT, _SOURCE)
            for place in range(self._tree.topLevelItemCount())
        ]
        self.show_columns(self._usual, sources, self._usual)
        self.changed.emit()

    def _on_item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == _WHAT:
            # Not at once: the view is still at the item that would be moved.
            QTimer.singleShot(0, self, self._tidy)
        elif not item.text(_NAME).strip():
            item.setText(_NAME, default_title(item.data(_WHAT, _SOURCE)))
            return
        self.changed.emit()

    def _on_moved(self) -> None:
        self._tidy()
        self.changed.emit()

    def _tidy(self) -> None:
        """Bring the chosen columns before the others, each part staying in its order."""
        current = self._tree.currentItem()
        blocked = self._tree.blockSignals(True)
        items = [self._tree.takeTopLevelItem(0) for _ in range(self._tree.topLevelItemCount())]
        self._tree.addTopLevelItems(sorted(items, key=lambda item: not _ticked(item)))
        self._tree.setCurrentItem(current)
        self._tree.blockSignals(blocked)
        self._allow()

    def _put(self, item: QTreeWidgetItem, place: int) -> None:
        blocked = self._tree.blockSignals(True)
        self._tree.takeTopLevelItem(self._tree.indexOfTopLevelItem(item))
        self._tree.insertTopLevelItem(place, item)
        self._tree.setCurrentItem(item)
        self._tree.blockSignals(blocked)
        self._allow()

    def _allow(self) -> None:
        item = self._tree.currentItem()
        place = self._tree.indexOfTopLevelItem(item) if item is not None else 0
        chosen = item is not None and _ticked(item)
        self._up.setEnabled(chosen and place > 0)
        self._down.setEnabled(chosen and place < len(self.columns) - 1)


class _Tree(QTreeWidget):
    """The list of columns: moved by dragging and by Alt with the arrows, named by F2."""

    moved = Signal()
    shifted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Columns of the file"))
        self.setHeaderLabels([self.tr("What stands in it"), self.tr("Name in the file")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setColumnWidth(_WHAT, _WHAT_WIDTH)
        self.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionsMovable(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )

    def edit(self, index, trigger=None, event=None):  # type: ignore[no-untyped-def]
        """Let the names alone be edited; F2 on what stands in a column edits its name."""
        if trigger is None:
            return super().edit(index)
        if index.column() != _NAME and trigger != QAbstractItemView.EditTrigger.AllEditTriggers:
            if trigger != QAbstractItemView.EditTrigger.EditKeyPressed:
                return False
            index = index.siblingAtColumn(_NAME)
        return super().edit(index, trigger, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current column by Alt with the arrows, and tick it by the space bar."""
        steps = {Qt.Key.Key_Up: _UP, Qt.Key.Key_Down: _DOWN}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.shifted.emit(steps[Qt.Key(event.key())])
            return
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Space and item is not None:  # in whichever column
            ticked = _ticked(item)
            state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            item.setCheckState(_WHAT, state)
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a column that was dragged to another place."""
        super().dropEvent(event)
        self.moved.emit()


def _item(column: Column, ticked: bool) -> QTreeWidgetItem:
    item = QTreeWidgetItem([spoken(in_words(column.source)), column.title])
    item.setData(_WHAT, _SOURCE, column.source)
    item.setToolTip(_WHAT, column.source)
    item.setSizeHint(_WHAT, QSize(0, _ROW_HEIGHT))
    item.setFlags(
        Qt.ItemFlag.ItemIsEnabled
        | Qt.ItemFlag.ItemIsSelectable
        | Qt.ItemFlag.ItemIsUserCheckable
        | Qt.ItemFlag.ItemIsDragEnabled
        | Qt.ItemFlag.ItemIsEditable
        | Qt.ItemFlag.ItemNeverHasChildren
    )
    item.setCheckState(_WHAT, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    return item


def _ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(_WHAT) == Qt.CheckState.Checked
