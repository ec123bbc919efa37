"""One product, found by its name or id as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from core.rules.rule import Target
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine

_SETTLE_MS = 120
_MOST_OFFERED = 20
_BETWEEN = "  ·  "


class ProductField(QLineEdit):
    """Offers the products that what is typed may mean; an id that is whole needs no choosing."""

    changed = Signal()

    def __init__(self, tasks: Tasks, engine: Engine, name: str, parent: QWidget) -> None:
        """`name` is what the field is for, for a screen reader."""
        super().__init__(parent)
        self._tasks = tasks
        self._engine = engine
        self._key = key = f"find a product for a rule: {name}"
        self.destroyed.connect(lambda: tasks.drop(key))
        self._target = Target()
        self._offered: dict[str, Target] = {}
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("Name or id of a product"))
        self.setClearButtonEnabled(True)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(10)
        completer.activated[QModelIndex].connect(self._choose)
        self.setCompleter(completer)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._search)
        self.textEdited.connect(self._take_text)

    @property
    def target(self) -> Target:
        """The product that is chosen; everything while none is."""
        return self._target

    def set_target(self, target: Target) -> None:
        """Show a product."""
        self._target = target
        self.setText(_line(target) if target.product_id else "")
        self.setCursorPosition(0)

    def _take_text(self, text: str) -> None:
        self._settled.start()
        self._target = self._offered.get(text, Target())
        self.changed.emit()

    def _search(self) -> None:
        text, engine = self.text().strip(), self._engine
        if not text or text in self._offered:
            return
        self._tasks.run(
            self._key, lambda: offered(engine, text), self._offer, lambda sentence: None
        )

    def _offer(self, found: list[Target]) -> None:
        self._offered = {_line(target): target for target in found}
        self._names.setStringList(list(self._offered))
        text = self.text().strip()
        exact = next((each for each in found if each.product_id == text), None)
        if exact is not None:
            self._target = exact
            self.changed.emit()
        if found and self.hasFocus() and self.isVisible():
            self.completer().complete()

    def _choose(self, index: QModelIndex) -> None:
        self._target = self._offered.get(str(index.data(Qt.ItemDataRole.DisplayRole)), Target())
        self.changed.emit()


def offered(engine: Engine, text: str) -> list[Target]:
    """Give the products that a text may mean, the likeliest first."""
    rows = engine.products.search(text)[:_MOST_OFFERED]
    return [Target(each.product_id, each.name) for each in engine.products.products(rows)]


def _line(target: Target) -> str:
    return f"{target.name}{_BETWEEN}{target.product_id}" if target.name else target.product_id
