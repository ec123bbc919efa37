"""The labels that were corrected, as the window holds them: at once on disk, undone step by step.

A step is written, whole or not at all, before it is shown, since what is shown as kept must be
kept.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import WorkspaceError
from core.workspace.corrections import Change, Correction, Corrections
from fashrec_gui.language import spoken


@dataclass(frozen=True, slots=True)
class _Step:
    """A change that can be taken back: what was corrected before it, "" for nothing."""

    product_id: str
    column: str
    before: str
    replaced: str


class CorrectedLabels(QObject):
    """The corrections of the catalogue that is open."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with no catalogue."""
        super().__init__(parent)
        self._store: Corrections | None = None
        self._kept: dict[tuple[str, str], Correction] = {}
        self._order: list[Correction] = []
        self._steps: list[tuple[_Step, ...]] = []

    def open(self, workspace: Path) -> None:
        """Read the corrections of a workspace; those of the one before are put away."""
        store = Corrections(workspace)
        if self._store is None or self._store.path != store.path:
            self._steps.clear()
        self._store = store
        self._read()

    def listed(self) -> list[Correction]:
        """Give all corrections, the newest first."""
        return list(self._order)

    def value(self, product_id: str, column: str) -> str:
        """Give the corrected label; "" where it was not corrected."""
        kept = self._kept.get((product_id, column))
        return kept.value if kept is not None else ""

    def replaced(self, product_id: str, column: str) -> str:
        """Give the catalogue's own label where it was corrected; "" where that is not known."""
        kept = self._kept.get((product_id, column))
        return kept.replaced if kept is not None else ""

    def count(self, column: str, since: float = 0.0) -> int:
        """Count the labels of a column that were corrected after a time, in seconds since 1970."""
        return sum(1 for each in self._order if each.column == column and each.made > since)

    def put(self, column: str, labels: Iterable[tuple[str, str, str]]) -> None:
        """Correct labels in one step: product id, label that stands there, right label of each."""
        steps = []
        for product_id, label, right in labels:
            kept = self._kept.get((product_id, column))
            replaced = kept.replaced if kept is not None else label
            before = kept.value if kept is not None else ""
            if right == before or (not before and right == replaced):
                continue
            steps.append((_Step(product_id, column, before, replaced), right))
        self._do(steps)

    def remove(self, keys: Iterable[tuple[str, str]]) -> None:
        """Undo the corrections of some products' columns, in one step."""
        found = [self._kept[key] for key in keys if key in self._kept]
        self._do(
            [(_Step(each.product_id, each.column, each.value, each.replaced), "") for each in found]
        )

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._steps)

    def undo(self) -> None:
        """Take back the last step; one that cannot be taken back now can be later."""
        if self._steps and self._write([(step, step.before) for step in self._steps[-1]]):
            self._steps.pop()
            self._read()

    def _do(self, steps: list[tuple[_Step, str]]) -> None:
        if steps and self._write(steps):
            self._steps.append(tuple(step for step, _ in steps))
            self._read()

    def _write(self, steps: list[tuple[_Step, str]]) -> bool:
        """Write a step, all of it or nothing; give whether it is on disk."""
        store = self._store
        if store is None:
            return False
        changes = [
            Change(
                step.product_id,
                step.column,
                value if value != step.replaced else "",
                replaced=step.replaced,
            )
            for step, value in steps
        ]
        try:
            store.change(changes)
        except WorkspaceError as error:
            self._read()
            self.failed.emit(spoken(error))
            return False
        return True

    def _read(self) -> None:
        try:
            self._order = self._store.listed() if self._store is not None else []
        except WorkspaceError as error:
            self._order = []
            self.failed.emit(spoken(error))
        self._kept = {(each.product_id, each.column): each for each in self._order}
        self.changed.emit()
