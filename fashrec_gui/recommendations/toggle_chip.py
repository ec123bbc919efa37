"""A choice that is on or off, as a small pill with a tick."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from fashrec_gui import icons
from fashrec_gui.recommendations.text_fit import tool_tip
from fashrec_gui.theme import Theme, tokens

_TICK = 14


class ToggleChip(QPushButton):
    """Shows a tick while it is on, so that not its colour alone tells."""

    def __init__(self, words: str, explanation: str, theme: Theme, parent: QWidget) -> None:
        """Start off."""
        super().__init__(words, parent)
        self.setProperty("role", "toggle")
        self.setCheckable(True)
        self.setIconSize(QSize(_TICK, _TICK))
        self.setToolTip(tool_tip([explanation]))
        self.setAccessibleDescription(explanation)
        self.toggled.connect(self._dress)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        name = "check" if self.isChecked() else "plus"
        colour = tokens().accent_text if self.isChecked() else tokens().muted
        self.setIcon(icons.icon(name, colour))
