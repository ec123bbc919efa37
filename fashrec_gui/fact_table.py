"""A table that shows facts about things, a thing a row, under fixed headings: model and view."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

Index = QModelIndex | QPersistentModelIndex

_Thing = TypeVar("_Thing")


class FactTable(QAbstractTableModel, Generic[_Thing]):
    """Things in their order; what is shown of each is its subclass's `data`."""

    headings: Sequence[str] = ()

    def __init__(self, things: Sequence[_Thing] = (), parent: QObject | None = None) -> None:
        """Begin with these things."""
        super().__init__(parent)
        self._things = things

    def show(self, things: Sequence[_Thing]) -> None:
        """Show other things."""
        self.beginResetModel()
        self._things = things
        self.endResetModel()

    def thing(self, row: int) -> _Thing:
        """Give the thing of a row."""
        return self._things[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Give the number of things."""
        return 0 if parent.isValid() else len(self._things)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """Give the number of facts about each."""
        return 0 if parent.isValid() else len(self.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give the headings of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def fact_view(
    model: FactTable[_Thing],
    name: str,
    widths: Sequence[int],
    row_height: int,
    widest: int | None = None,
) -> QTableView:
    """Make the view of such a table, in which whole rows are selected.

    Args:
        model: what it shows.
        name: what it is called for who cannot see it.
        widths: of the columns, in pixels.
        row_height: in pixels.
        widest: the column that takes what is left, whose width counts for nothing; else the last.
    """
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row_height)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    for section, width in enumerate(widths):
        table.setColumnWidth(section, width)
    header = table.horizontalHeader()
    header.setProperty("role", "facts")
    header.setStretchLastSection(widest is None)
    if widest is not None:
        header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    return table
