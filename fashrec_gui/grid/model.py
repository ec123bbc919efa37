"""The products that the grid shows, fetched from the store a page at a time as they are needed."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.catalogue.product import Product

PRODUCT_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1

_PAGE = 64
_PAGES_KEPT = 64

_Index = QModelIndex | QPersistentModelIndex


class Products(Protocol):
    """What the model needs of the product store."""

    def __len__(self) -> int: ...

    def products(self, rows: Sequence[int]) -> list[Product]: ...


class ProductModel(QAbstractListModel):
    """A list of catalogue rows; position i of the model shows the product of row `rows[i]`."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self._store: Products | None = None
        self._rows: Sequence[int] = ()
        self._pages: OrderedDict[int, list[Product]] = OrderedDict()

    def set_store(self, store: Products | None) -> None:
        """Show all products of a catalogue, or nothing."""
        self.beginResetModel()
        self._store = store
        self._rows = range(len(store)) if store is not None else ()
        self._pages.clear()
        self.endResetModel()

    def set_rows(self, rows: Sequence[int]) -> None:
        """Show these rows of the catalogue, in this order; they may be millions."""
        self.beginResetModel()
        self._rows = rows
        self._pages.clear()
        self.endResetModel()

    @property
    def rows(self) -> Sequence[int]:
        """The catalogue rows that are shown, in their order."""
        return self._rows

    def product(self, position: int) -> Product:
        """Give the product shown at a position."""
        page = self._page(position // _PAGE)
        return page[position % _PAGE]

    def position_of(self, row: int) -> int | None:
        """Give the position at which a catalogue row is shown, or None when it is not."""
        if isinstance(self._rows, range):
            return row if row in self._rows else None
        try:
            return self._rows.index(row)
        except ValueError:
            return None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Give the number of products shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a product, its row, or its words for tooltips and screen readers."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        if role == ROW_ROLE:
            return self._rows[index.row()]
        if role == PRODUCT_ROLE:
            return self.product(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            product = self.product(index.row())
            return product.name or product.product_id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self.product(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self.product(index.row()))
        return None

    def _page(self, number: int) -> list[Product]:
        page = self._pages.get(number)
        if page is None:
            if self._store is None:
                raise IndexError(number)
            page = self._store.products(list(self._rows[number * _PAGE : (number + 1) * _PAGE]))
            self._pages[number] = page
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return page


def spoken(product: Product) -> str:
    """Give what a screen reader says of a product."""
    words = [product.name, product.product_id, product.article_type, product.colour]
    if product.picture_problem or not product.picture:
        words.append("no usable picture")
    return ", ".join(word for word in words if word)


def tooltip(product: Product) -> str:
    """Give what a tile tells when the pointer rests on it."""
    facts = " · ".join(
        word
        for word in (product.article_type, product.colour, product.gender, product.season)
        if word
    )
    lines = [product.name, product.product_id, facts, product.picture_problem]
    return "\n".join(line for line in lines if line)
