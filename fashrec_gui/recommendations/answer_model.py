"""The products of one recommendation list, as a model for its view."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
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
from PySide6.QtGui import QPixmap

from core.lists.product_list import Origin
from core.recommend.recommendation import Recommendation
from core.rules.words import rule_in_words
from fashrec_gui.dragged_products import DraggedProducts, put_products
from fashrec_gui.language import number, spoken
from fashrec_gui.recommendations.recommender_names import TITLES
from fashrec_gui.recommendations.text_fit import tool_tip

if TYPE_CHECKING:
    from core.engine import Engine
    from core.rules.changes import Change

RECOMMENDATION_ROLE = Qt.ItemDataRole.UserRole
PICTURE_ROLE = Qt.ItemDataRole.UserRole + 1
SHARED_ROLE = Qt.ItemDataRole.UserRole + 2
CHANGE_ROLE = Qt.ItemDataRole.UserRole + 20
"""What rules have done to a product: a `core.rules.changes.Change`, None for nothing."""
NO_PICTURE_ROLE = Qt.ItemDataRole.UserRole + 21
"""Whether there is no picture of a product that can be shown, rather than none yet."""
LISTED_ROLE = Qt.ItemDataRole.UserRole + 3

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class AnswerModel(QAbstractListModel):
    """One list of recommendations, the best first; its pictures may come later."""

    def __init__(self, pictures: Mapping[int, QPixmap], parent: QObject | None = None) -> None:
        """Start with no recommendations; `pictures` are by row, and may grow."""
        super().__init__(parent)
        self._pictures = pictures
        self._engine: Engine | None = None
        self._recommendations: tuple[Recommendation, ...] = ()
        self._also: Mapping[int, Sequence[str]] = {}
        self._found = Origin()
        self._changes: Mapping[int, Change] = {}
        self._listed: tuple[Container[int], str] = ((), "")

    def show(
        self,
        engine: Engine | None,
        recommendations: tuple[Recommendation, ...],
        found: Origin = Origin(),  # noqa: B008 - it is never changed
    ) -> None:
        """Replace everything at once; the same recommendations stay as they are.

        `found` tells by which recommender and for what they were found, without a score.
        """
        self._found = found
        if engine is self._engine and recommendations is self._recommendations:
            return
        self.beginResetModel()
        self._engine = engine
        self._recommendations = recommendations
        self.endResetModel()

    @property
    def rows(self) -> set[int]:
        """The recommended products by their rows in the catalogue."""
        return {each.row for each in self._recommendations}

    def mark_shared(self, also: Mapping[int, Sequence[str]]) -> None:
        """Mark the products that other lists have too: the other recommenders, by row."""
        if also != self._also:
            self._also = also
            self._tell_of_change(SHARED_ROLE)

    def mark_changes(self, changes: Mapping[int, Change]) -> None:
        """Mark the products that rules speak of, by row."""
        if changes is not self._changes:
            self._changes = changes
            self._tell_of_change(CHANGE_ROLE)

    def mark_listed(self, rows: Container[int], words: str) -> None:
        """Mark the products that are in the list being made, by row; `words` say which it is."""
        self._listed = (rows, words)
        self._tell_of_change(LISTED_ROLE)

    def tell_of_pictures(self) -> None:
        """Show pictures that came after the list."""
        self._tell_of_change(PICTURE_ROLE)

    def _tell_of_change(self, role: int) -> None:
        last = len(self._recommendations) - 1
        if last >= 0:
            self.dataChanged.emit(self.index(0), self.index(last), [role])

    def _picture(self, each: Recommendation) -> QPixmap | None:
        """Give a product's picture; None while it is not there, and where it is none."""
        picture = self._pictures.get(each.row)
        return picture if picture is not None and not picture.isNull() else None

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
            return self._picture(each)
        if role == NO_PICTURE_ROLE:
            is_tried = each.row in self._pictures and self._picture(each) is None
            return is_tried or bool(each.product.picture_problem)
        if role == SHARED_ROLE:
            return bool(self._also.get(each.row))
        if role == CHANGE_ROLE:
            return self._changes.get(each.row)
        if role == LISTED_ROLE:
            return each.row in self._listed[0]
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
            self.tr("Number {place}, similarity {score}").format(
                place=number(each.rank), score=number(each.score, 2)
            ),
            " · ".join(map(spoken, each.reasons)),
            self._folded_words(each),
            self.also_words(each.row),
            *self.rule_words(each.row),
            self._listed[1] if each.row in self._listed[0] else "",
        )
        return [line for line in lines if line]

    def _folded_words(self, each: Recommendation) -> str:
        """Say what is folded into a place, and how to see it."""
        if not each.folded:
            return ""
        return self.tr("{variants}, V shows them").format(variants=spoken(each.folded_words))

    def also_words(self, row: int) -> str:
        """Say in which other lists a product is, "" for none."""
        others = [spoken(TITLES[name]) for name in self._also.get(row, ())]
        if len(others) == 2:
            words = self.tr("Also in {list} and {other_list}")
            return words.format(list=others[0], other_list=others[1])
        return self.tr("Also in {list}").format(list=", ".join(others)) if others else ""

    def rule_words(self, row: int) -> list[str]:
        """Say what rules have done to a product, and which, a line each; nothing for none."""
        change = self._changes.get(row)
        if change is None:
            return []
        words = self.tr("Rule: {rule}")
        said = [words.format(rule=spoken(rule_in_words(rule))) for rule in change.rules]
        return [spoken(change.in_words), *said]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Tiles can be chosen, and dragged out as files."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """What a dragged tile carries."""
        return ["text/uri-list", "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Give the picture files and the ids of dragged tiles, and the products themselves."""
        chosen = [self._recommendations[index.row()] for index in indexes]
        paths = [self._engine.picture_path(each.row) for each in chosen] if self._engine else []
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths if path is not None])
        ids = tuple(each.product.product_id for each in chosen)
        mime.setText("\n".join(ids))
        origins = {
            each.product.product_id: replace(self._found, score=float(each.score))
            for each in chosen
        }
        put_products(mime, DraggedProducts(ids, tuple(each.row for each in chosen), origins))
        return mime

    def supportedDragActions(self) -> Qt.DropAction:
        """Always a copy, never a move."""
        return Qt.DropAction.CopyAction
