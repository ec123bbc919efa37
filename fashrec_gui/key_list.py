"""The list of keys (F1)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from fashrec_gui.theme import EDGE, GROUP, RELATED

IN_THE_GRID = (
    ("Move", "Arrow keys"),
    ("Open large, and back", "Enter"),
    ("Recommend for what is selected", "Space"),
    ("Select more", "Shift or Ctrl+click, or draw around them"),
    ("Picture size", "Ctrl+wheel"),
    ("Search", "Just type"),
)

LARGE = (
    ("Next product, the one before", "→  ←"),
    ("Nearer, farther, whole, 100 %", "+  −  0  1  or wheel"),
    ("Recommend for it", "Space or R"),
    ("Move the picture", "Drag or Shift+arrow keys"),
)

ON_THE_MAP = (
    ("Move the map", "Arrow keys or drag"),
    ("Nearer, farther, all of it", "+  −  0  or wheel"),
    ("Recommend for the product in the middle", "Enter"),
    ("Draw around a region", "Shift+drag"),
)


class KeyList(QDialog):
    """Two columns: what is done, and by which keys."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`keys` are names and keys of the window's actions."""
        super().__init__(parent)
        self.setWindowTitle("Keys")
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(GROUP)
        table = QGridLayout()
        table.setHorizontalSpacing(EDGE)
        table.setVerticalSpacing(RELATED)
        lines = (*keys, *IN_THE_GRID, *LARGE, *ON_THE_MAP)
        half = -(-len(lines) // 2)
        for number, (name, key) in enumerate(lines):
            row, side = number % half, number // half
            says = QLabel(name)
            says.setProperty("role", "muted")
            presses = QLabel(key, textFormat=Qt.TextFormat.PlainText)
            table.addWidget(says, row, side * 3)
            table.addWidget(presses, row, side * 3 + 1)
        table.setColumnMinimumWidth(2, EDGE)
        column.addLayout(table)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
