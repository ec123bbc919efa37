"""Which products a rule speaks of, or whose questions it counts in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from core.rules.rule import Target
from fashrec_gui.rules.filter_field import FilterField
from fashrec_gui.rules.product_field import ProductField
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import TIGHT

if TYPE_CHECKING:
    from core.engine import Engine

ONE, SOME, ALL = "one", "some", "all"


class TargetField(QWidget):
    """A single product, those that fit a choice, or all; the fields for either come and go."""

    changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        engine: Engine,
        name: str,
        ways: dict[str, str],
        parent: QWidget,
    ) -> None:
        """`ways` are the words for `ONE`, `SOME` and `ALL`, for those that can be chosen."""
        super().__init__(parent)
        self._way = QComboBox(self)
        self._way.setAccessibleName(name)
        for way, words in ways.items():
            self._way.addItem(words, way)
        self.product = ProductField(
            tasks, engine, self.tr("{field}: product").format(field=name), self
        )
        self.choice = FilterField(
            tasks, engine, self.tr("{field}: products").format(field=name), self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for widget in (self._way, self.product, self.choice):
            column.addWidget(widget)
        self._way.currentIndexChanged.connect(self._take_way)
        self.product.changed.connect(self.changed)
        self.choice.changed.connect(self.changed)
        self.setFocusProxy(self._way)
        self._show()

    @property
    def target(self) -> Target:
        """What is chosen so far."""
        way = self._way.currentData()
        if way == ONE:
            return self.product.target
        return Target(filter=self.choice.filter) if way == SOME else Target()

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left to be chosen."""
        return self._way.currentData() == ALL or not self.target.is_everything

    def set_target(self, target: Target) -> None:
        """Show another choice."""
        way = ONE if target.product_id else ALL if target.filter.is_empty else SOME
        place = self._way.findData(way)
        self._way.setCurrentIndex(max(0, place))
        if target.product_id:
            self.product.set_target(target)
        else:
            self.choice.set_filter(target.filter)
        self._show()

    def allow(self, way: str, allowed: bool) -> None:
        """Offer a way to choose, or not; what is not offered is not chosen."""
        item = self._way.model().item(self._way.findData(way))  # type: ignore[attr-defined]
        item.setEnabled(allowed)
        if not allowed and self._way.currentData() == way:
            self._way.setCurrentIndex(self._way.findData(ONE))

    def commit(self) -> None:
        """Take what was typed and not entered yet."""
        if self._way.currentData() == SOME:
            self.choice.commit()

    def _take_way(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        way = self._way.currentData()
        self.product.setVisible(way == ONE)
        self.choice.setVisible(way == SOME)
