"""The products that are selected, in all views alike, and what asks about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    Signal,
)

from fashrec_gui.grid.model import ProductModel
from fashrec_gui.language import number

_MOST_KEPT = 1000  # products that stay selected in another order
_MOST_TOGETHER = 1000  # products asked about together
MOST_WISHED = 12  # products that an answer shall be more or less like at once

_Flag = QItemSelectionModel.SelectionFlag
SELECT_ONLY = _Flag.ClearAndSelect | _Flag.Rows


class Chosen(QObject):
    """Reads and changes the selection of a model's products, by catalogue row."""

    asked = Signal(list)  # catalogue rows
    wished = Signal(list, bool)  # catalogue rows; whether more like them, not less
    part_asked = Signal(int, object)  # a catalogue row, and the region of its picture
    refused = Signal(str)  # why what is selected cannot be asked about
    changed = Signal(int)  # how many are selected

    def __init__(self, model: ProductModel, parent: QObject | None = None) -> None:
        """Start with nothing selected."""
        super().__init__(parent)
        self._model = model
        self.selection = QItemSelectionModel(model, self)
        self.selection.selectionChanged.connect(self._tell)
        model.modelReset.connect(self._tell)

    @property
    def model(self) -> ProductModel:
        """The products."""
        return self._model

    @property
    def count(self) -> int:
        """How many products are selected."""
        return sum(map(len, spans_of(self.selection)))

    @property
    def rows(self) -> list[int]:
        """The catalogue rows of the selected products, in the order they are shown."""
        rows = self._model.rows
        return [row for span in spans_of(self.selection) for row in rows[span.start : span.stop]]

    @property
    def current(self) -> int | None:
        """The position that the keys go on from; None when there is none."""
        index = self.selection.currentIndex()
        return index.row() if index.isValid() else None

    @property
    def current_row(self) -> int | None:
        """The catalogue row at the current position; None when there is none."""
        return None if self.current is None else self._model.rows[self.current]

    def is_chosen(self, position: int) -> bool:
        """Tell whether the product at a position is selected."""
        return self.selection.isSelected(self._model.index(position, 0))

    def choose(self, position: int) -> None:
        """Select one product alone and let the keys go on from it."""
        self.selection.setCurrentIndex(self._model.index(position, 0), SELECT_ONLY)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep what is selected while products are brought into another order, or some come or go.

        Where the product has gone that the keys went on from, they go on from the one in its place.
        """
        if self.count > _MOST_KEPT:
            yield
            return
        rows, current, before = self.rows, self.current_row, self.current
        yield
        positions = self._model.positions_of(rows)
        self.choose_spans([range(each, each + 1) for each in positions], QItemSelection())
        place = self._model.position_of(current) if current is not None else None
        if place is None and before is not None:
            place = min(before, self._model.rowCount() - 1)
        if place is not None and place >= 0:
            index = self._model.index(place, 0)
            self.selection.setCurrentIndex(index, _Flag.NoUpdate)

    def choose_spans(
        self, spans: Sequence[range], before: QItemSelection, *, toggles: bool = False
    ) -> None:
        """Select stretches of positions beside what was selected before, or toggle them in it."""
        last = self._model.columnCount() - 1
        added = QItemSelection()
        for span in spans:
            first, end = self._model.index(span[0], 0), self._model.index(span[-1], last)
            added.append(QItemSelectionRange(first, end))
        both = QItemSelection(before)
        both.merge(added, _Flag.Toggle if toggles else _Flag.Select)
        self.selection.select(both, _Flag.ClearAndSelect)

    def ask(self) -> None:
        """Ask with all selected products together, if not too many; with none, about the current.

        Keys come from the search to the first product found before anything is selected.
        """
        if not self.count and self.current is not None:
            self.choose(self.current)
        count = self.count
        if count > _MOST_TOGETHER:
            self.refused.emit(
                self.tr(
                    "{count} products are too many to ask about together: select {most} or fewer."
                ).format(count=number(count), most=number(_MOST_TOGETHER))
            )
        elif count:
            self.asked.emit(self.rows)

    def wish(self, is_more: bool) -> None:
        """Let the answer be more like what is selected, or less."""
        rows = self.rows
        if len(rows) > MOST_WISHED:
            self.refused.emit(
                self.tr(
                    "{count} products are too many to be more or less like: select {most} or fewer."
                ).format(count=number(len(rows)), most=number(MOST_WISHED))
            )
        elif rows:
            self.wished.emit(rows, is_more)

    def ask_clicked(self, index: QModelIndex) -> None:
        """Ask about a product that was clicked, unless the click added to a selection."""
        if self.count == 1 and self.is_chosen(index.row()):
            self.asked.emit(self.rows)

    def _tell(self) -> None:
        self.changed.emit(self.count)


def spans_of(selection: QItemSelectionModel) -> list[range]:
    """Give the selected positions as stretches, in their order and each position once."""
    ranges: list[QItemSelectionRange] = list(selection.selection())  # type: ignore[call-overload]
    found: list[range] = []
    for top, bottom in sorted((each.top(), each.bottom()) for each in ranges):
        if found and top < found[-1].stop:
            found[-1] = range(found[-1].start, max(found[-1].stop, bottom + 1))
        else:
            found.append(range(top, bottom + 1))
    return found
