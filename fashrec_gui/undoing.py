"""Undo and redo as the window offers them: each entry names the step it is about."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from fashrec_gui.desk import Desk
from fashrec_gui.language import spoken

_LONGEST = 60


class Undoing(QObject):
    """Keeps the two actions in step with the desk.

    In a text field the keys are the field's own: it takes them before the window does.
    """

    def __init__(
        self, desk: Desk, undo: QAction, redo: QAction, parent: QObject | None = None
    ) -> None:
        """Let the actions undo and redo what was done on the desk."""
        super().__init__(parent)
        self._desk = desk
        self._undo = undo
        self._redo = redo
        undo.triggered.connect(lambda: desk.undo())
        redo.triggered.connect(lambda: desk.redo())
        desk.changed.connect(self._name)
        self._name()

    def _name(self) -> None:
        desk = self._desk
        nothing = self.tr("There is nothing to undo"), self.tr("There is nothing to redo")
        for action, name, label, without in (
            (self._undo, self.tr("Undo"), spoken(desk.undo_label), nothing[0]),
            (self._redo, self.tr("Redo"), spoken(desk.redo_label), nothing[1]),
        ):
            short = label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1].rstrip()}…"
            action.setText(f"{name}: {short.replace('&', '&&')}" if label else name)
            action.setToolTip(f"{name}: {label}" if label else without)
            action.setEnabled(bool(label))
