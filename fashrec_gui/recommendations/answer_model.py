"""The products of one recommendation list, as a model for its view."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)
from PySide6.QtGui import QImage, QPixmap

from core.recommend.recommendation import Recommendation
from fashrec_gui.recommendations.text_fit import tool_tip

if TYPE_CHECKING:
    from core.engine import Engine

RECOMMENDATION_ROLE = Qt.ItemDataRole.UserRole
PICTURE_ROLE = Qt.ItemDataRole.UserRole + 1
SHARED_ROLE = Qt.ItemDataRole.UserRole + 2

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class AnswerModel(QAbstractListModel):
    """One list of recommendations, the best first; its pictures may come later."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with no recommendations."""
        super().__init__(parent)
        self._engine: Engine | None = None
        self._recommendations: tuple[Recommendation, ...] = ()
        self._shared: Collection[int] = ()
        self._pictures: dict[int, QPixmap] = {}

    def show(
        self,
        engine: Engine | None,
        recommendations: tuple[Recommendation, ...],
        shared: Collection[int],
        pictures: Mapping[int, QImage],
    ) -> None:
        """Replace everything at once.

        `shared` are the catalogue's rows that the other list has too; `pictures` are by row.
        """
        self.beginResetModel()
        self._engine = engine
        self._recommendations = recommendations
        self._shared = shared
        known = self._pictures
        self._pictures = {
            each.row: known[each.row] for each in recommendations if each.row in known
        }
        self._keep(pictures)
        self.endResetModel()

    def add_pictures(self, pictures: Mapping[int, QImage]) -> None:
        """Show pictures that came after the list."""
        self._keep(pictures)
        last = len(self._recommendations) - 1
        if last >= 0:
            self.dataChanged.emit(self.index(0), self.index(last), [PICTURE_ROLE])

    def _keep(self, pictures: Mapping[int, QImage]) -> None:
        for each in self._recommendations:
            image = pictures.get(each.row)
            if image is not None and each.row not in self._pictures:
                self._pictures[each.row] = QPixmap.fromImage(image)

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """How many products were recommended."""
        return 0 if parent.isValid() else len(self._recommendations)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what the delegate paints, and the words for screen readers and tool tips."""
        if not index.isValid():
            return None
        each = self._recommendations[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return each.product.name or each.product.product_id
        if role == RECOMMENDATION_ROLE:
            return each
        if role == PICTURE_ROLE:
            return self._pictures.get(each.row)
        if role == SHARED_ROLE:
            return each.row in self._shared
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(self._words(each))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._words(each))
        return None

    def _words(self, each: Recommendation) -> list[str]:
        product = each.product
        facts = (product.article_type, product.colour, product.gender)
        lines = (
            product.name,
            " · ".join((product.product_id, *filter(None, facts))),
            f"Number {each.rank}, similarity {each.score:.2f}",
            " · ".join(each.reasons),
            "In both lists" if each.row in self._shared else "",
        )
        return [line for line in lines if line]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Tiles can be chosen, and dragged out as files."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """What a dragged tile carries."""
        return ["text/uri-list", "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Give the picture files and the ids of dragged tiles."""
        chosen = [self._recommendations[index.row()] for index in indexes]
        paths = [self._engine.picture_path(each.row) for each in chosen] if self._engine else []
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths if path is not None])
        mime.setText("\n".join(each.product.product_id for each in chosen))
        return mime

    def supportedDragActions(self) -> Qt.DropAction:
        """Always a copy, never a move."""
        return Qt.DropAction.CopyAction
