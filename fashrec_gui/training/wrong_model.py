"""The most confidently wrong pictures, as a list for the view."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fashrec_gui.recommendations.guess_bars import percent
from fashrec_gui.training.corrected_labels import CorrectedLabels
from fashrec_gui.training.outcome import WrongPicture

WRONG_ROLE = Qt.ItemDataRole.UserRole
CORRECTED_ROLE = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


class WrongModel(QAbstractListModel):
    """One item a picture.

    `CORRECTED_ROLE` gives what its label was corrected to since the training, or "": a correction
    that the training has learnt is the label itself.
    """

    def __init__(self, corrected: CorrectedLabels, parent: QObject | None = None) -> None:
        """Start with no pictures; corrections show as they are made."""
        super().__init__(parent)
        self._corrected = corrected
        self._column = ""
        self._wrong: Sequence[WrongPicture] = ()
        corrected.changed.connect(self._take_corrections)

    def show(self, column: str, wrong: Sequence[WrongPicture]) -> None:
        """Show the wrong pictures of a training on a column."""
        self.beginResetModel()
        self._column = column
        self._wrong = wrong
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Give the number of pictures."""
        return 0 if parent.isValid() else len(self._wrong)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the picture's facts, or all of it in words."""
        wrong = self._wrong[index.row()]
        if role == WRONG_ROLE:
            return wrong
        corrected = self._corrected.value(wrong.product_id, self._column)
        if role == CORRECTED_ROLE:
            return corrected if corrected != wrong.label else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = self._corrected.replaced(wrong.product_id, self._column) or wrong.label
            words = (
                self.tr(
                    "Product {id}: the catalogue says {label}, the guess is {guess} "
                    "({probability}); corrected to {corrected}"
                )
                if corrected
                else self.tr(
                    "Product {id}: the catalogue says {label}, the guess is {guess} ({probability})"
                )
            )
            return words.format(
                id=wrong.product_id,
                label=said,
                guess=wrong.guess,
                probability=percent(wrong.probability),
                corrected=corrected,
            )
        return None

    def _take_corrections(self) -> None:
        if self._wrong:
            last = self.index(len(self._wrong) - 1)
            self.dataChanged.emit(self.index(0), last, [CORRECTED_ROLE])
