"""The products of the current list, as a model for its view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from core.catalogue.product import Product
from core.lists.catalogued import Catalogued
from core.lists.product_list import SEPARATOR, Origin
from fashrec_gui.dragged_products import DraggedProducts, put_products
from fashrec_gui.language import Speaker, spoken, spoken_again, when
from fashrec_gui.recommendations.recommender_names import TITLES
from fashrec_gui.recommendations.text_fit import tool_tip
from fashrec_gui.recommendations.tile_delegate import score_digits

if TYPE_CHECKING:
    from core.engine import Engine

ITEM_ROLE = Qt.ItemDataRole.UserRole
PRODUCT_ROLE = Qt.ItemDataRole.UserRole + 1

translate = QCoreApplication.translate
Found = Speaker("Found")

_KEPT = 2000  # products that were looked up
_MOST_FILES = 500  # of a drag

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ItemModel(QAbstractListModel):
    """The items of one list, in its order."""

    commented = Signal(str, str)
    """A product's id and the comment that was written on it."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._engine: Engine | None = None
        self._items: Sequence[Catalogued] = ()
        self._products: OrderedDict[str, Product] = OrderedDict()

    @property
    def items(self) -> Sequence[Catalogued]:
        """The items that are shown."""
        return self._items

    def show(self, engine: Engine | None, items: Sequence[Catalogued]) -> None:
        """Show other items; those before and after what differs stay what they are."""
        if engine is not self._engine:
            self._products.clear()
            self._engine = engine
        before, after = self._items, items
        start = _alike(before, after)
        end = _alike(before[start:][::-1], after[start:][::-1])
        if len(before) - end > start:
            self.beginRemoveRows(_NO_INDEX, start, len(before) - end - 1)
            self._items = [*before[:start], *before[len(before) - end :]]
            self.endRemoveRows()
        if len(after) - end > start:
            self.beginInsertRows(_NO_INDEX, start, len(after) - end - 1)
            self._items = after
            self.endInsertRows()
        self._items = after
        if after:
            self.dataChanged.emit(self.index(0), self.index(len(after) - 1))

    def place_of(self, product_id: str) -> int | None:
        """Give the place of a product, None when it is not in the list."""
        places = (at for at, each in enumerate(self._items) if each.item.product_id == product_id)
        return next(places, None)

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """How many products are in the list."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what the delegate paints, and the words for screen readers and tool tips."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        each = self._items[index.row()]
        if role == ITEM_ROLE:
            return each
        if role == PRODUCT_ROLE:
            return self._product(each)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._product(each).name or each.item.product_id
        if role == Qt.ItemDataRole.EditRole:
            return each.item.comment
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(self._words(each))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._words(each))
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take the comment that was written on a product."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        item = self._items[index.row()].item
        if str(value).strip() != item.comment:
            self.commented.emit(item.product_id, str(value))
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Items can be chosen, dragged, and commented on; between them others can be dropped."""
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Give the picture files and the ids of dragged products, and the products themselves."""
        chosen = [self._items[at] for at in sorted({index.row() for index in indexes})]
        rows = [each.row for each in chosen[:_MOST_FILES] if each.row is not None]
        paths = [self._engine.picture_path(row) for row in rows] if self._engine else []
        ids = tuple(each.item.product_id for each in chosen)
        mime = QMimeData()
        if any(paths):
            mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths if path is not None])
        mime.setText("\n".join(ids))
        origins = {each.item.product_id: each.item.origin for each in chosen}
        put_products(mime, DraggedProducts(ids, (), origins))
        return mime

    def supportedDragActions(self) -> Qt.DropAction:
        """Out of the list always a copy."""
        return Qt.DropAction.CopyAction

    def _product(self, each: Catalogued) -> Product:
        product_id = each.item.product_id
        product = self._products.get(product_id)
        if product is None:
            if each.row is None or self._engine is None:
                return Product(product_id, name=each.item.name)
            product = self._engine.products.product(each.row)
            self._products[product_id] = product
            if len(self._products) > _KEPT:
                self._products.popitem(last=False)
        return product

    def _words(self, each: Catalogued) -> list[str]:
        product, item = self._product(each), each.item
        facts = (item.product_id, product.article_type, product.colour, product.gender)
        lines = (
            product.name,
            " · ".join(filter(None, facts)),
            gone_words() if each.row is None else spoken_again(product.picture_problem),
            f"“{item.comment}”" if item.comment else "",
            found_in_words(item.origin),
            self.tr("Added {time}").format(time=when(datetime.fromtimestamp(item.added))),
        )
        return [line for line in lines if line]


def gone_words() -> str:
    """Say that a product has left the catalogue."""
    return translate("ListModel", "Not in the catalogue any more")


def found_in_words(origin: Origin) -> str:
    """Say where a product was found; "" when it was picked out of the catalogue."""
    if not origin.recommender:
        return ""
    ids = origin.query.split(SEPARATOR)
    asked = Found.tr("%Ln products", "", len(ids)) if len(ids) > 1 else origin.query
    recommender = spoken(TITLES.get(origin.recommender, origin.recommender))
    words = translate("Found", "{recommender} of {asked}")
    words = words.format(recommender=recommender, asked=asked)
    return words if origin.score is None else f"{words} · {score_digits(origin.score)}"


def _alike(one: Sequence[Catalogued], other: Sequence[Catalogued]) -> int:
    """Count the products that two lists begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    differ = (at for at, (a, b) in pairs if a.item.product_id != b.item.product_id)
    return next(differ, min(len(one), len(other)))
