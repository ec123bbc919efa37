"""Which labels are taken for which: a table with example pictures."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fashrec_gui.fact_table import FactTable, Index, fact_view
from fashrec_gui.theme import GROUP, RELATED, TIGHT
from fashrec_gui.training.outcome import Confusion
from fashrec_gui.training.pictures import ProductPictures
from fashrec_gui.training.words import percentage

translate = QCoreApplication.translate

_COLUMNS = 4
_WIDTHS = (150, 150, 130)
_ROW_HEIGHT = 76
_PICTURE = 64
_EXAMPLES = 6  # at most; as many as there is room for
_EXAMPLES_ROLE = Qt.ItemDataRole.UserRole


class ConfusionModel(FactTable[Confusion]):
    """The confusions as a table, the most frequent first."""

    def __init__(self, things: Sequence[Confusion] = (), parent: QObject | None = None) -> None:
        """Begin with these confusions."""
        super().__init__(things, parent)
        self.headings = (
            self.tr("Catalogue's label"),
            self.tr("Taken for"),
            self.tr("How often"),
            self.tr("Pictures"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give one fact; the pictures are painted, and named for who cannot see them."""
        confusion = self._things[index.row()]
        share = percentage(confusion.share, 0)
        often = self.tr("%Ln pictures, {share}", "", confusion.count).format(share=share)
        examples = confusion.examples[:_EXAMPLES]
        if role == _EXAMPLES_ROLE:
            return examples
        if role == Qt.ItemDataRole.DisplayRole:
            return (confusion.label, confusion.taken_for, often, "")[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr(
                "{share} of the products that the catalogue calls {label} are taken for {other}."
            ).format(share=share, label=confusion.label, other=confusion.taken_for)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == _COLUMNS - 1:
            return self.tr("Products {ids}").format(ids=", ".join(examples))
        return None


class _Examples(QStyledItemDelegate):
    """Paints the example pictures side by side."""

    def __init__(self, pictures: ProductPictures, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        room = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = room.center().y() - _PICTURE / 2
        for place, product_id in enumerate(index.data(_EXAMPLES_ROLE)):
            left = room.left() + RELATED + place * (_PICTURE + TIGHT)
            if left + _PICTURE <= room.right():
                self._pictures.paint(painter, QRectF(left, top, _PICTURE, _PICTURE), product_id)
        painter.restore()


class ConfusionsView(QWidget):
    """The table of confusions, or a word that there are none."""

    def __init__(self, pictures: ProductPictures, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._model = ConfusionModel(parent=self)
        self.table = _make_table(self._model)
        self.table.setItemDelegateForColumn(_COLUMNS - 1, _Examples(pictures, self))
        pictures.arrived.connect(self.table.viewport().update)
        none = QLabel(
            self.tr("No two labels were confused with each other on the held-out products.")
        )
        none.setProperty("role", "muted")
        none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GROUP, 0, 0)
        column.addWidget(self._pages)

    def show_confusions(self, confusions: Sequence[Confusion]) -> None:
        """Show the confusions of a training."""
        self._model.show(confusions)
        self._pages.setCurrentIndex(0 if confusions else 1)
        self.table.scrollToTop()


def _make_table(model: ConfusionModel) -> QTableView:
    table = fact_view(model, translate("ConfusionsView", "Confused labels"), _WIDTHS, _ROW_HEIGHT)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return table
