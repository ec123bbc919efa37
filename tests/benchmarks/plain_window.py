"""What Qt brings for choosing among products: a table of items behind filters of Qt's own.

Run by `desk.py` in a process of its own: `python plain_window.py TABLE TEXT …` reads a CSV table
whose first row names its columns, and filters it as Qt's documentation shows: a standard model and
two `QSortFilterProxyModel`s, one for the search, in C++, and one for the values of columns, whose
`filterAcceptsRow` is Python. The texts are typed into a field a key at a time; then values of each
column are chosen and taken back. Until the table is painted, that took the milliseconds which are
printed as one line of JSON.

It neither forgives slips nor counts what each choice would leave.
"""

import csv
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QVBoxLayout, QWidget

_NAME = 1  # the column that is searched; those after it are chosen by
_VALUES = 3
_PACE_MS = 30


class ByValues(QSortFilterProxyModel):
    """Lets through what has the chosen values."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen: dict[int, str] = {}

    def choose(self, column: int, value: str | None) -> None:
        """Want a value of a column, or any for None."""
        self._chosen.pop(column, None)
        if value is not None:
            self._chosen[column] = value
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Compare one row."""
        items = self.sourceModel()
        return all(
            items.index(row, column, parent).data() == value
            for column, value in self._chosen.items()
        )


class PlainWindow(QWidget):
    """A search field above a table."""

    def __init__(self, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self.frames = 0
        items = QStandardItemModel(0, len(columns), self)
        for row in rows:
            items.appendRow([QStandardItem(value) for value in row])
        self.by_values = ByValues(self)
        self.by_values.setSourceModel(items)
        by_name = QSortFilterProxyModel(self)
        by_name.setFilterKeyColumn(_NAME)
        by_name.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        by_name.setSourceModel(self.by_values)
        self.search = QLineEdit(self)
        self.search.textChanged.connect(by_name.setFilterFixedString)
        self.table = QTableView(self)
        self.table.setModel(by_name)
        self.table.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.table)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the table's frames."""
        self.frames += event.type() == QEvent.Type.Paint
        return False


def typed(window: PlainWindow, texts: Sequence[str]) -> Iterator[float]:
    """Type texts; give the milliseconds of every key but a space."""
    for text in texts:
        for letter in text:
            taken = _timed(window, partial(QTest.keyClicks, window.search, letter))
            if letter != " ":
                yield taken
        window.search.clear()


def chosen(window: PlainWindow, rows: Sequence[Sequence[str]]) -> Iterator[float]:
    """Choose values of every column and take them back; give the milliseconds of each."""
    for column in range(_NAME + 1, len(rows[0])):
        common = Counter(row[column] for row in rows if row[column]).most_common(_VALUES)
        for value, _ in common:
            yield _timed(window, partial(window.by_values.choose, column, value))
            yield _timed(window, partial(window.by_values.choose, column, None))


def _timed(window: PlainWindow, act: Callable[[], None]) -> float:
    QTest.qWait(_PACE_MS)
    before, began = window.frames, time.perf_counter()
    act()
    window.table.viewport().update()  # the rows in sight may have stayed what they were
    while window.frames == before:
        QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def main() -> None:
    """Measure once."""
    application = QApplication([])
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as file:
        columns, *rows = csv.reader(file)
    window = PlainWindow(columns, rows)
    window.resize(1440, 900)
    window.show()
    while not window.frames:
        application.processEvents()
    print(json.dumps({"typed": [*typed(window, sys.argv[2:])], "chosen": [*chosen(window, rows)]}))


if __name__ == "__main__":
    main()
