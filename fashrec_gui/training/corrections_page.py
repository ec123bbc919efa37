"""All labels that were corrected, with the way to undo them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.catalogue.column_words import column_title
from core.workspace.corrections import Correction
from fashrec_gui.fact_table import FactTable, Index, fact_view
from fashrec_gui.language import spoken, when
from fashrec_gui.theme import EDGE, GROUP, RELATED
from fashrec_gui.training.corrected_labels import CorrectedLabels
from fashrec_gui.training.pictures import ProductPictures

_WIDTHS = (64, 110, 110, 160, 160)
_ROW_HEIGHT = 56
_PICTURE = 48
_ID_ROLE = Qt.ItemDataRole.UserRole


class CorrectionModel(FactTable[Correction]):
    """The corrections as a table, the newest first."""

    def __init__(self, things: Sequence[Correction] = (), parent: QObject | None = None) -> None:
        """Begin with these corrections."""
        super().__init__(things, parent)
        self.headings = (
            "",
            self.tr("Product id"),
            self.tr("Column"),
            self.tr("Catalogue's label"),
            self.tr("Corrected to"),
            self.tr("When"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give one fact."""
        correction = self._things[index.row()]
        if role == _ID_ROLE:
            return correction.product_id
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        column = spoken(column_title(correction.column))
        facts = ("", correction.product_id, column, correction.replaced or "–", correction.value)
        return (*facts, when(datetime.fromtimestamp(correction.made)))[index.column()]


class _Picture(QStyledItemDelegate):
    """Paints the product's picture in the first column."""

    def __init__(self, pictures: ProductPictures, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        room = QRectF(0, 0, _PICTURE, _PICTURE)
        room.moveCenter(QRectF(option.rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._pictures.paint(painter, room, index.data(_ID_ROLE))
        painter.restore()


class CorrectionsPage(QWidget):
    """The table of corrections; Delete or the button undoes those that are selected."""

    left = Signal()

    def __init__(
        self, corrected: CorrectedLabels, pictures: ProductPictures, parent: QWidget | None = None
    ) -> None:
        """Show what is in `corrected`."""
        super().__init__(parent)
        self._corrected = corrected
        self._model = CorrectionModel(parent=self)
        self.table = self._make_table(pictures)
        self._heading = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._heading.setProperty("role", "title")
        self._undo = QPushButton(self.tr("Undo the selected"))
        self._undo.clicked.connect(self._undo_selected)
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(RELATED)
        buttons.addWidget(self._undo)
        buttons.addStretch()
        buttons.addWidget(back)
        hint = QLabel(
            self.tr(
                "They are kept apart from the catalogue, whose own files stay as they are, and "
                "are used by the next training and the next index."
            ),
            wordWrap=True,
        )
        hint.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(RELATED)
        column.addWidget(self._heading)
        column.addWidget(hint)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.setFocusProxy(self.table)
        corrected.changed.connect(self._show)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._undo_selected()
        else:
            super().keyPressEvent(event)

    def _make_table(self, pictures: ProductPictures) -> QTableView:
        table = fact_view(self._model, self.tr("Corrected labels"), _WIDTHS, _ROW_HEIGHT)
        table.setItemDelegateForColumn(0, _Picture(pictures, self))
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        pictures.arrived.connect(table.viewport().update)
        return table

    def _show(self) -> None:
        corrections = self._corrected.listed()
        self._model.show(corrections)
        number = len(corrections)
        self._heading.setText(
            self.tr("%Ln labels corrected", "", number)
            if number
            else self.tr("No label is corrected")
        )
        self._allow()

    def _allow(self) -> None:
        self._undo.setEnabled(self.table.selectionModel().hasSelection())

    def _undo_selected(self) -> None:
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        chosen = [self._model.thing(row) for row in rows]
        self._corrected.remove([(each.product_id, each.column) for each in chosen])
