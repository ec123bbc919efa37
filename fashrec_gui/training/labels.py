"""Choosing a label by typing a part of it."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from core.catalogue.labels import plain

_SHOWN = 12


class LabelField(QLineEdit):
    """A field that takes one of the known labels; what is typed proposes those that contain it."""

    chosen = Signal(str)
    """A label was decided on: one of those known, in its own spelling."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Know no labels yet."""
        super().__init__(parent)
        self._labels: dict[str, str] = {}
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_SHOWN)
        completer.activated.connect(self._choose_completed)
        self.setCompleter(completer)
        self.setPlaceholderText(self.tr("Right label: type a part of it"))
        self.setAccessibleName(self.tr("Right label"))
        self.setClearButtonEnabled(True)
        self.returnPressed.connect(self._choose_typed)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Offer these labels."""
        ordered = sorted(labels, key=str.casefold)
        self._labels = {label.casefold(): label for label in ordered}
        self._model.setStringList(ordered)

    def label(self) -> str:
        """Give the known label that is meant: typed in full, or the only one left; else ""."""
        typed = plain(self.text())
        if not typed:
            return ""
        if typed in self._labels:
            return self._labels[typed]
        left = [label for key, label in self._labels.items() if typed in key]
        return left[0] if len(left) == 1 else ""

    def _choose_typed(self) -> None:
        label = self.label()
        if label:
            self._tell(label)

    def _choose_completed(self, label: str) -> None:
        self._tell(label)

    def _tell(self, label: str) -> None:
        if self.text() or label:
            self.setText(label)
            self.selectAll()
        self.chosen.emit(label)
