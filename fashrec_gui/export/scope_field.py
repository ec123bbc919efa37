"""Whose recommendations are wanted: those of a query, of a selection, of a list, of all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from fashrec_gui.export.choice import Choice, ChoiceGroup
from fashrec_gui.export.request import CATALOGUE, CURRENT, FILTERED, LIST, SELECTION
from fashrec_gui.filters.words import products_in_words
from fashrec_gui.language import number
from fashrec_gui.shortening import shortened
from fashrec_gui.theme import RELATED

if TYPE_CHECKING:
    from core.lists.product_list import ProductList
    from core.recommend.query import Query

_LONGEST_NAME = 20
_COMBO_WIDTH = 200


class ScopeField(QWidget):
    """Offers what there is; what there is not is told and cannot be chosen."""

    changed = Signal()

    def __init__(
        self,
        *,
        current: Query | None,
        selected: Sequence[int],
        filtered: Sequence[int] | None,
        lists: Sequence[ProductList],
        products: int,
        parent: QWidget | None = None,
    ) -> None:
        """Take what is asked, selected and filtered (None when nothing is), and the lists."""
        super().__init__(parent)
        self._current = current
        self._selected = selected
        self._filtered = filtered
        name = (
            shortened(current.name, _LONGEST_NAME) if current else self.tr("nothing is asked yet")
        )
        chosen = counted(len(selected)) if selected else self.tr("nothing is selected")
        shown = counted(len(filtered)) if filtered is not None else self.tr("nothing is filtered")
        no_list = "" if lists else self.tr("there is none yet")
        self._group = ChoiceGroup(
            self.tr("Whose recommendations"),
            [
                Choice(CURRENT, self.tr("What is asked about"), name, enabled=current is not None),
                Choice(SELECTION, self.tr("The selection"), chosen, enabled=bool(selected)),
                Choice(FILTERED, self.tr("What is filtered"), shown, enabled=bool(filtered)),
                Choice(LIST, self.tr("A list"), no_list, enabled=bool(lists)),
                Choice(CATALOGUE, self.tr("Everything"), counted(products)),
            ],
            self,
        )
        self._lists = QComboBox(self)
        self._lists.setAccessibleName(self.tr("Which list"))
        self._lists.setMaximumWidth(_COMBO_WIDTH)
        for each in lists:
            self._lists.addItem(
                f"{shortened(each.name, _LONGEST_NAME)} · {number(each.count)}", each.name
            )
        self._lists.setVisible(bool(lists))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(RELATED)
        column.addWidget(self._group)
        if lists:
            self._group.put_beside(LIST, self._lists)
        self.setFocusProxy(self._group)
        self._group.changed.connect(self._tell)
        self._lists.activated.connect(self._take_list)

    @property
    def line_height(self) -> int:
        """The height of its first line, in pixels, for a label beside it."""
        return self._group.line_height

    @property
    def value(self) -> str:
        """One of `request.SCOPES`."""
        return self._group.value

    @property
    def query(self) -> Query | None:
        """The query that is asked, for the scope `current`."""
        return self._current if self.value == CURRENT else None

    @property
    def rows(self) -> Sequence[int]:
        """The catalogue rows, for the scopes `selection` and `filtered`."""
        if self.value == SELECTION:
            return self._selected
        return self._filtered or () if self.value == FILTERED else ()

    @property
    def list_name(self) -> str:
        """The name of the list, for the scope `list`."""
        return str(self._lists.currentData()) if self.value == LIST else ""

    def choose(self, value: str) -> None:
        """Choose a scope; one that there is nothing for leaves the first that there is."""
        self._group.choose(value)

    def choose_list(self, name: str) -> None:
        """Choose one of the lists by its name."""
        place = self._lists.findData(name)
        if place >= 0:
            self._lists.setCurrentIndex(place)
            self._group.choose(LIST)

    def _take_list(self) -> None:
        self._group.choose(LIST)
        self.changed.emit()

    def _tell(self) -> None:
        self.changed.emit()


def counted(count: int) -> str:
    """Say how many products."""
    return products_in_words(count)
