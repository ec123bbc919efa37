"""The values of one column as rows to tick, with how many products each would show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.browsing.filter import NOT_GIVEN, Filter, key_of
from core.browsing.folding import fold
from fashrec_gui.filters.words import products_in_words
from fashrec_gui.language import spoken

COUNT_ROLE = Qt.ItemDataRole.UserRole
VALUE_ROLE = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class _Entry:
    value: str
    words: str
    key: str
    count: int = 0
    is_chosen: bool = False


class ValueModel(QAbstractListModel):
    """Shows all values, or the most frequent of many, or those that a text finds."""

    toggled = Signal(str)  # a value

    def __init__(self, column: str, parent: QObject | None = None) -> None:
        """Start without values."""
        super().__init__(parent)
        self._column = column
        self._entries: list[_Entry] = []
        self._shown: list[int] = []
        self._search = ""
        self._most: int | None = None
        self._by_count = False
        self._untold: set[int] = set()  # entries whose count or tick the views do not know yet

    def set_values(self, values: Sequence[str], *, by_count: bool, has_nothing: bool) -> None:
        """Show these values in their order, or by their counts.

        `has_nothing` says that some products have no value, which can be asked for as well.
        """
        self._by_count = by_count
        self._entries = [_Entry(value, value, key_of(value)) for value in values]
        if has_nothing:
            self._entries.append(_Entry("", spoken(NOT_GIVEN), ""))
        self._arrange()

    def show_counts(self, counts: Callable[[str], int], filter: Filter) -> None:
        """Show how many products each value has now, and which are chosen."""
        for number, entry in enumerate(self._entries):
            count = counts(entry.value)
            if count != entry.count:
                entry.count = count
                self._untold.add(number)
        self.show_chosen(filter, settle=False)
        self._arrange()

    def show_chosen(self, filter: Filter, *, settle: bool = True) -> None:
        """Show which values are chosen; rows change their places when the counts come."""
        chosen = filter.chosen_keys(self._column)
        for number, entry in enumerate(self._entries):
            if entry.is_chosen != (entry.key in chosen):
                entry.is_chosen = not entry.is_chosen
                self._untold.add(number)
        if settle:
            self._tell()

    def set_search(self, text: str) -> None:
        """Show only values in which every word of a text begins a word; all for ""."""
        self._search = text
        self._arrange()

    def set_most(self, most: int | None) -> None:
        """Show so many values at most, and chosen ones beyond; None for all."""
        self._most = most
        self._arrange()

    @property
    def values(self) -> int:
        """How many values there are, shown or not."""
        return len(self._entries)

    @property
    def chosen(self) -> int:
        """How many of them are chosen."""
        return sum(entry.is_chosen for entry in self._entries)

    def toggle(self, index: _Index) -> None:
        """Choose a value, or take it back."""
        if index.isValid():
            self.toggled.emit(self._entry(index).value)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Count the values shown."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every value can be ticked."""
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a value's words, count, tick, or what a screen reader says of it."""
        if not index.isValid():
            return None
        entry = self._entry(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == VALUE_ROLE:
            return entry.value
        if role == COUNT_ROLE:
            return entry.count
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if entry.is_chosen else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.words}, {products_in_words(entry.count)}"
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Let assistive tools tick a value."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index)
        return True

    def _entry(self, index: _Index) -> _Entry:
        return self._entries[self._shown[index.row()]]

    def _arrange(self) -> None:
        """Choose which values are shown, in which order; the one in focus stays so."""
        numbers = list(range(len(self._entries)))
        if self._by_count:
            numbers.sort(
                key=lambda number: (not self._entries[number].value, -self._entries[number].count)
            )
        if self._search.strip():
            words = fold(self._search).split()
            numbers = [number for number in numbers if _finds(words, self._entries[number].words)]
        elif self._most is not None and len(numbers) > self._most:
            more = [number for number in numbers[self._most :] if self._entries[number].is_chosen]
            numbers = numbers[: self._most] + more
        if numbers == self._shown:
            self._tell()
            return
        self._untold.clear()
        if sorted(numbers) == sorted(self._shown):
            self._move(numbers)
            return
        self.beginResetModel()
        self._shown = numbers
        self.endResetModel()

    def _tell(self) -> None:
        """Tell of each row that is another one now; only those are painted."""
        for row, number in enumerate(self._shown):
            if number in self._untold:
                self.dataChanged.emit(self.index(row), self.index(row))
        self._untold.clear()

    def _move(self, numbers: list[int]) -> None:
        """Bring the same rows into another order."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        place = {number: row for row, number in enumerate(numbers)}
        after = [self.index(place[self._shown[index.row()]]) for index in before]
        self._shown = numbers
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def _finds(words: Sequence[str], text: str) -> bool:
    folded = fold(text)
    return all(folded.startswith(word) or f" {word}" in folded for word in words)
