"""A list of values to tick, as high as its rows."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from fashrec_gui.filters.value_model import ValueModel
from fashrec_gui.filters.value_painting import ROW_HEIGHT, ValueDelegate
from fashrec_gui.theme import text_px

_MOST_ROWS = 14  # in sight at once; of more, one scrolls


class ValueList(QListView):
    """A click, Space or Enter ticks a row; typed letters go to the next row that begins so."""

    def __init__(
        self, values: ValueModel, delegate: ValueDelegate, parent: QWidget | None = None
    ) -> None:
        """Show the rows of `values`."""
        super().__init__(parent)
        self._values = values
        delegate.setParent(self)
        self.setProperty("role", "bare")
        self.setItemDelegate(delegate)
        self.setModel(values)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(values.toggle)
        for changed in (values.modelReset, values.layoutChanged):
            changed.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick; at either end the arrows leave the list alone."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._values.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Begin at the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._values.rowCount():
            self.setCurrentIndex(self._values.index(0))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Keep the row that has the keys in sight, also where the panel around scrolls."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def _fit(self) -> None:
        rows = min(self._values.rowCount(), _MOST_ROWS)
        self.setFixedHeight(max(rows, 1) * text_px(ROW_HEIGHT))
