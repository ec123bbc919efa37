"""The most confidently wrong pictures: often it is the catalogue's label that is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fashrec_gui.theme import GROUP, RELATED
from fashrec_gui.training.corrected_labels import CorrectedLabels
from fashrec_gui.training.labels import LabelField
from fashrec_gui.training.outcome import Outcome, WrongPicture
from fashrec_gui.training.pictures import ProductPictures
from fashrec_gui.training.wrong_model import CORRECTED_ROLE, WRONG_ROLE, WrongModel
from fashrec_gui.training.wrong_tile import TILE, WrongTile

_TAKE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UNDO_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class WrongTiles(QListView):
    """The tiles; keys take the guess, undo, or begin to type a label."""

    taken = Signal()
    undone = Signal()
    typed = Signal(str)

    def __init__(self, model: WrongModel, pictures: ProductPictures) -> None:
        """Show the pictures of `model`."""
        super().__init__()
        self.tile = WrongTile(pictures, self)
        self.setModel(model)
        self.setItemDelegate(self.tile)
        self.setAccessibleName(self.tr("Most confidently wrong pictures"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setStyleSheet("WrongTiles { background: transparent; }")
        pictures.arrived.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the tiles share the whole width."""
        width = self.viewport().width() - 1  # what fills it to the last pixel, Qt breaks before
        self.tile.width = width // max(1, width // TILE.width())
        self.setGridSize(QSize(self.tile.width, TILE.height()))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        text = event.text().strip()
        if event.key() in _TAKE_KEYS:
            self.taken.emit()
        elif event.key() in _UNDO_KEYS:
            self.undone.emit()
        elif plain and text.isprintable() and text:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)


class WrongView(QWidget):
    """The tiles, and below them what can be done with those that are selected."""

    def __init__(
        self, corrected: CorrectedLabels, pictures: ProductPictures, parent: QWidget | None = None
    ) -> None:
        """Corrections go into `corrected`."""
        super().__init__(parent)
        self._corrected = corrected
        self._column = ""
        self._model = WrongModel(corrected, self)
        self.tiles = WrongTiles(self._model, pictures)
        self.field = LabelField()
        self._selected = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._selected.setProperty("role", "muted")
        self._correct = QPushButton(self.tr("Correct"))
        self._take = QPushButton(self.tr("Take the guess"))
        self._undo = QPushButton(self.tr("Undo"))
        self._lay_out()
        self._connect()
        self._show_selected()

    def show_outcome(self, outcome: Outcome, labels: Sequence[str]) -> None:
        """Show the wrong pictures of a training; `labels` are those to choose from."""
        self._column = outcome.column
        self._model.show(outcome.column, outcome.wrong)
        self.field.set_labels(labels)
        self._pages.setCurrentIndex(0 if outcome.wrong else 1)
        first = self._model.index(0)
        choice = self.tiles.selectionModel()
        choice.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_selected()

    def _lay_out(self) -> None:
        hint = QLabel(
            self.tr(
                "The classifier was sure, and the catalogue says otherwise. Where the catalogue is "
                "wrong, correct its label: Enter takes the guess, typing chooses another, Delete "
                "undoes."
            ),
            wordWrap=True,
        )
        hint.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(RELATED)
        row.addWidget(self._selected, 1)
        row.addWidget(self.field, 1)
        for button in (self._correct, self._take, self._undo):
            row.addWidget(button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(RELATED)
        column.addWidget(hint)
        column.addWidget(self.tiles, 1)
        column.addLayout(row)
        nothing = self.tr(
            "There is no held-out picture of which the classifier was sure and wrong."
        )
        none = QLabel(nothing, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        none.setProperty("role", "muted")
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        self._pages.addWidget(none)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, GROUP, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self.tiles.tile.pressed.connect(self._press)
        self.tiles.taken.connect(self._take_guesses)
        self.tiles.undone.connect(self._undo_selected)
        self.tiles.typed.connect(self._begin_typing)
        self.tiles.selectionModel().selectionChanged.connect(self._select)
        self._corrected.changed.connect(self._show_selected)
        self.field.textChanged.connect(self._show_selected)
        self.field.chosen.connect(self._correct_selected)
        self._correct.clicked.connect(lambda: self._correct_selected(self.field.label()))
        self._take.clicked.connect(self._take_guesses)
        self._undo.clicked.connect(self._undo_selected)

    def _indexes(self) -> list[QModelIndex]:
        return sorted(self.tiles.selectedIndexes(), key=lambda index: index.row())

    def _corrected_indexes(self) -> list[QModelIndex]:
        return [index for index in self._indexes() if index.data(CORRECTED_ROLE)]

    def _chosen(self) -> list[WrongPicture]:
        return [index.data(WRONG_ROLE) for index in self._indexes()]

    def _press(self, index: QModelIndex) -> None:
        wrong: WrongPicture = index.data(WRONG_ROLE)
        if index.data(CORRECTED_ROLE):
            self._put_back([wrong])
        else:
            self._corrected.put(self._column, [(wrong.product_id, wrong.label, wrong.guess)])

    def _take_guesses(self) -> None:
        chosen = self._chosen()
        self._corrected.put(
            self._column, [(each.product_id, each.label, each.guess) for each in chosen]
        )

    def _correct_selected(self, label: str) -> None:
        if label:
            chosen = self._chosen()
            self._corrected.put(
                self._column, [(each.product_id, each.label, label) for each in chosen]
            )
            self.tiles.setFocus()

    def _undo_selected(self) -> None:
        self._put_back([index.data(WRONG_ROLE) for index in self._corrected_indexes()])

    def _put_back(self, chosen: Sequence[WrongPicture]) -> None:
        """Give pictures the label again that the training learnt, itself a correction or not."""
        self._corrected.put(
            self._column, [(each.product_id, each.label, each.label) for each in chosen]
        )

    def _begin_typing(self, text: str) -> None:
        self.field.setFocus()
        self.field.setText(text)
        self.field.completer().setCompletionPrefix(text)
        self.field.completer().complete()

    def _select(self) -> None:
        self.field.clear()
        self._show_selected()

    def _show_selected(self) -> None:
        """Say what is selected, and allow what can be done with it."""
        indexes = self._indexes()
        corrected = self._corrected_indexes()
        self._correct.setEnabled(bool(indexes) and bool(self.field.label()))
        self._take.setEnabled(len(corrected) < len(indexes))
        self._undo.setEnabled(bool(corrected))
        self.field.setEnabled(bool(indexes))
        if not indexes:
            self._selected.setText(self.tr("Select a picture to correct its label."))
        elif len(indexes) > 1:
            self._selected.setText(self.tr("%Ln pictures selected", "", len(indexes)))
        else:
            wrong: WrongPicture = indexes[0].data(WRONG_ROLE)
            self._selected.setText(f"{wrong.product_id}: {wrong.label}")
