"""The category tree as a model to tick, with how many products each category would show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.browsing.category_tree import Category, is_above
from core.browsing.filter import CATEGORY, Filter, key_of
from core.browsing.folding import fold
from fashrec_gui.filters.value_model import COUNT_ROLE, VALUE_ROLE
from fashrec_gui.filters.words import products_in_words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_Index = QModelIndex | QPersistentModelIndex


class _Node:
    """A category in its place; `shown` are the nodes below it that a search leaves."""

    def __init__(self, category: Category, parent: _Node | None) -> None:
        self.category = category
        self.key = key_of(category.path)
        self.numbers: list[int] = category.numbers.tolist()
        self.parent = parent
        self.below = [_Node(each, self) for each in category.below]
        self.shown = list(self.below)
        self.row = 0
        self.count = 0
        self.state = Qt.CheckState.Unchecked


class CategoryModel(QAbstractItemModel):
    """Shows all categories, or those that a text finds with those around them."""

    toggled = Signal(str)  # a path
    told = Signal()
    """Counts and ticks are others now. Of a tree, Qt would want to be told branch by branch."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without categories."""
        super().__init__(parent)
        self._all: list[_Node] = []
        self._roots: list[_Node] = []
        self._shown: list[_Node] = []

    def set_tree(self, tree: Sequence[Category]) -> None:
        """Show these categories and what is below them."""
        self.beginResetModel()
        self._roots = [_Node(each, None) for each in tree]
        self._all = list(self._nodes(self._roots))
        self._show(self._roots, ())
        self.endResetModel()

    def show_counts(self, counts: NDArray[np.int64], filter: Filter) -> None:
        """Show how many products each category has now, and which are chosen."""
        by_number = counts.tolist()
        is_new = False
        for node in self._all:
            count = sum(map(by_number.__getitem__, node.numbers))
            is_new = is_new or count != node.count
            node.count = count
        if self._choose(filter) or is_new:
            self.told.emit()

    def show_chosen(self, filter: Filter) -> None:
        """Show which categories are chosen, and which have a chosen one below."""
        if self._choose(filter):
            self.told.emit()

    def set_search(self, text: str) -> None:
        """Show only categories in which every word of a text begins a word; all for ""."""
        self.beginResetModel()
        self._show(self._roots, tuple(fold(text).split()))
        self.endResetModel()

    @property
    def categories(self) -> int:
        """How many categories there are, at all depths."""
        return len(self._all)

    def toggle(self, index: _Index) -> None:
        """Choose a category, or take it back."""
        if index.isValid():
            self.toggled.emit(_node(index).category.path)

    def index_of(self, path: str) -> QModelIndex:
        """Give the index of a category that is shown; an invalid one when it is not."""
        for node in self._nodes(self._shown, shown=True):
            if node.category.path == path:
                return self.createIndex(node.row, 0, node)
        return QModelIndex()

    def open_paths(self) -> Iterator[QModelIndex]:
        """Give the categories below which one is chosen."""
        for node in self._nodes(self._shown, shown=True):
            if node.state == Qt.CheckState.PartiallyChecked:
                yield self.createIndex(node.row, 0, node)

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Give the index of a row below another one."""
        nodes = _node(parent).shown if parent.isValid() else self._shown
        if column or not 0 <= row < len(nodes):
            return QModelIndex()
        return self.createIndex(row, 0, nodes[row])

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]
        """Give the category above one."""
        above = _node(index).parent if index.isValid() else None
        return QModelIndex() if above is None else self.createIndex(above.row, 0, above)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Count what is shown below a category."""
        return len(_node(parent).shown if parent.isValid() else self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """One column."""
        return 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every category can be ticked."""
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a category's name, count, tick, or what a screen reader says of it."""
        if not index.isValid():
            return None
        node = _node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return node.category.name
        if role == VALUE_ROLE:
            return node.category.path
        if role == COUNT_ROLE:
            return node.count
        if role == Qt.ItemDataRole.CheckStateRole:
            return node.state
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{node.category.path}, {products_in_words(node.count)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{node.category.name}, {products_in_words(node.count)}"
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Let assistive tools tick a category."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index)
        return True

    def _choose(self, filter: Filter) -> bool:
        """Tick what is chosen; tell whether a tick is another one now."""
        chosen = filter.chosen_keys(CATEGORY)
        is_new = False
        for node in self._all:
            state = Qt.CheckState.Unchecked
            if node.key in chosen:
                state = Qt.CheckState.Checked
            elif chosen and is_above(node.key, chosen):
                state = Qt.CheckState.PartiallyChecked
            is_new = is_new or state != node.state
            node.state = state
        return is_new

    def _nodes(self, nodes: Sequence[_Node], *, shown: bool = False) -> Iterator[_Node]:
        for node in nodes:
            yield node
            yield from self._nodes(node.shown if shown else node.below, shown=shown)

    def _show(self, nodes: Sequence[_Node], words: tuple[str, ...]) -> list[_Node]:
        """Choose what a search leaves: what it finds, all below it, and what is above."""
        left = []
        for node in nodes:
            finds = all(_begins(word, node.category.name) for word in words)
            node.shown = self._show(node.below, () if finds else words)
            if finds or node.shown:
                node.row = len(left)
                left.append(node)
        if nodes is self._roots:
            self._shown = left
        return left


def _node(index: _Index) -> _Node:
    node: _Node = index.internalPointer()
    return node


def _begins(word: str, text: str) -> bool:
    folded = fold(text)
    return folded.startswith(word) or f" {word}" in folded
