"""The products that the views show, fetched from the store a page at a time as they are needed.

One model for the grid, the table and the large picture, so that all show the same products in the
same order, and share what is selected.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.catalogue.product import Product
from core.errors import FashRecError
from fashrec_gui.grid.badges import Badge, Badges
from fashrec_gui.language import spoken as said
from fashrec_gui.language import spoken_again
from fashrec_gui.recommendations.text_fit import tool_tip
from fashrec_gui.table.columns import NAME, PICTURE, STATE, Column, columns_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

translate = QCoreApplication.translate

PRODUCT_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
BADGES_ROLE = Qt.ItemDataRole.UserRole + 2

_PAGE = 64
_PAGES_KEPT = 64

_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Products(Protocol):
    """What the model needs of the product store."""

    def __len__(self) -> int: ...

    def products(self, rows: Sequence[int]) -> list[Product]: ...


class ProductModel(QAbstractTableModel):
    """Catalogue rows; position i of the model shows the product of row `rows[i]`.

    The first column is the name, which is what the grid knows a tile by.
    """

    unreadable = Signal(str)
    """The products cannot be read: a sentence, told once until `read_again`."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self._store: Products | None = None
        self._rows: Sequence[int] = ()
        self._pages: OrderedDict[int, list[Product]] = OrderedDict()
        self._columns = columns_of(())
        self._is_unreadable = False
        self.badges = Badges(self)
        self.badges.changed.connect(self._tell_of_badges)

    def set_store(self, store: Products | None) -> None:
        """Show all products of a catalogue, or nothing."""
        self.beginResetModel()
        self._store = store
        self._rows = range(len(store)) if store is not None else ()
        self._pages.clear()
        self._is_unreadable = False
        self._columns = columns_of(self._first_products())
        self.endResetModel()

    def set_rows(self, rows: Sequence[int] | NDArray[np.int64]) -> None:
        """Show these rows of the catalogue, in this order; they may be millions."""
        self.beginResetModel()
        self._rows = _sequence(rows)
        self._pages.clear()
        self.endResetModel()

    def read_again(self) -> None:
        """Try once more to read products that could not be read."""
        self.beginResetModel()
        self._is_unreadable = False
        self._pages.clear()
        self.endResetModel()

    @property
    def rows(self) -> Sequence[int]:
        """The catalogue rows that are shown, in their order."""
        return self._rows

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the catalogue, the name first."""
        return self._columns

    def product(self, position: int) -> Product:
        """Give the product shown at a position."""
        page = self._page(position // _PAGE)
        return page[position % _PAGE]

    def position_of(self, row: int) -> int | None:
        """Give the position at which a catalogue row is shown, or None when it is not."""
        if isinstance(self._rows, range):
            return self._rows.index(row) if row in self._rows else None
        import numpy as np  # it comes with the engine, after the window

        found = np.flatnonzero(np.asarray(self._rows, dtype=np.int64) == row)
        return int(found[0]) if len(found) else None

    def positions_of(self, rows: Collection[int]) -> list[int]:
        """Give the positions at which some catalogue rows are shown, in their order."""
        if isinstance(self._rows, range):
            return sorted(self._rows.index(row) for row in rows if row in self._rows)
        import numpy as np  # it comes with the engine, after the window

        wanted = np.fromiter(rows, dtype=np.int64, count=len(rows))
        shown = np.asarray(self._rows, dtype=np.int64)
        found: list[int] = np.flatnonzero(np.isin(shown, wanted)).tolist()
        return found

    def badges_at(self, position: int) -> tuple[Badge, ...]:
        """Give the badges of the product shown at a position."""
        return self.badges.of(self._rows[position], self.product(position))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Give the number of products shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Products can be selected, and dragged out as files."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a product, its row, or its words for cells, tooltips and screen readers."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        position = index.row()
        if role == ROW_ROLE:
            return self._rows[position]
        if role == PRODUCT_ROLE:
            return self.product(position)
        if role == BADGES_ROLE:
            return self.badges_at(position)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(position, self._columns[index.column()], role)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self.product(position), self.badges_at(position))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give the titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if column.key == PICTURE else said(column.title)  # pictures need no title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return said(column.title)
        return _LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _words(self, position: int, column: Column, role: int) -> str:
        product = self.product(position)
        is_spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if column.key == NAME:
            badges = self.badges_at(position) if is_spoken else ()
            return spoken(product, badges) if is_spoken else product.name or product.product_id
        if column.key == STATE:
            return ", ".join(said(badge.words) for badge in self.badges_at(position))
        text = column.text(product)
        return f"{said(column.title)}: {text}" if is_spoken and text else text

    def _page(self, number: int) -> list[Product]:
        page = self._pages.get(number)
        if page is None:
            page = self._read(list(self._rows[number * _PAGE : (number + 1) * _PAGE]))
            self._pages[number] = page
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return page

    def _read(self, rows: list[int]) -> list[Product]:
        """Read some products; blank ones stand in for those that cannot be read."""
        if self._store is None:
            raise IndexError(rows)
        if not self._is_unreadable:
            try:
                return self._store.products(rows)
            except _reading_errors() as error:
                self._is_unreadable = True
                self.unreadable.emit(
                    self.tr(
                        "The products cannot be read ({reason}). Check the disk that the workspace "
                        "lies on, then try again."
                    ).format(reason=said(error).rstrip("."))
                )
        return [Product("") for _ in rows]

    def _first_products(self) -> list[Product]:
        """Give the products that tell which columns the catalogue has of its own."""
        return self._page(0) if self._rows else []

    def _tell_of_badges(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [BADGES_ROLE])


def spoken(product: Product, badges: Sequence[Badge] = ()) -> str:
    """Give what a screen reader says of a product."""
    words = [product.name, product.product_id, product.article_type, product.colour]
    if not badges and (product.picture_problem or not product.picture):
        words.append(translate("Tile", "no usable picture"))
    words += [_within(badge.words) for badge in badges]
    return ", ".join(word for word in words if word)


def _within(words: str) -> str:
    """Say a badge's words within a line; what is English begins small."""
    told = said(words)
    return told[:1].lower() + told[1:] if told == words else told


def tooltip(product: Product, badges: Sequence[Badge] = ()) -> str:
    """Give what a tile tells when the pointer rests on it."""
    facts = " · ".join(
        word
        for word in (product.article_type, product.colour, product.gender, product.season)
        if word
    )
    states = [said(badge.words) for badge in badges]
    lines = [
        product.name,
        product.product_id,
        facts,
        *states,
        spoken_again(product.picture_problem),
    ]
    return tool_tip(lines)


def _sequence(rows: Sequence[int] | NDArray[np.int64]) -> Sequence[int]:
    """Give rows as Python's numbers, without one object a row."""
    if isinstance(rows, Sequence | array):
        return rows
    made = array("q")
    made.frombytes(rows.astype("int64").tobytes())
    return made


def _reading_errors() -> tuple[type[Exception], ...]:
    """Give what a store that cannot be read raises; looked up only once something is raised."""
    import sqlite3

    return sqlite3.Error, OSError, FashRecError
