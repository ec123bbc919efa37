"""The switch in the header between the grid and the map."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from fashrec_gui import icons
from fashrec_gui.theme import Theme

_ICON = 16


class ViewSwitch(QWidget):
    """Two buttons of which one is pressed: the grid's, or the map's when its action is checked."""

    def __init__(self, show_map: QAction, theme: Theme, parent: QWidget | None = None) -> None:
        """Show and change the state of `show_map`."""
        super().__init__(parent)
        self._theme = theme
        self._action = show_map
        self._grid = _button("Grid: the products side by side")
        self._map = _button(
            f"Map: alike products near each other ({show_map.shortcut().toString()})"
        )
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self._grid, self._map):
            group.addButton(button)
            row.addWidget(button)
        self._grid.clicked.connect(lambda: self._want(False))
        self._map.clicked.connect(lambda: self._want(True))
        show_map.toggled.connect(self._show_state)
        show_map.enabledChanged.connect(self._show_state)
        theme.changed.connect(self._tint)
        self._tint()
        self._show_state()

    def _want(self, wants_map: bool) -> None:
        if wants_map != self._action.isChecked():
            self._action.trigger()

    def _show_state(self) -> None:
        (self._map if self._action.isChecked() else self._grid).setChecked(True)
        for button in (self._grid, self._map):
            button.setEnabled(self._action.isEnabled())

    def _tint(self) -> None:
        colours = self._theme.tokens
        for button, name in ((self._grid, "grid"), (self._map, "map")):
            button.setIcon(icons.icon(name, colours.text, colours.disabled))


def _button(words: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "icon")
    button.setCheckable(True)
    button.setIconSize(QSize(_ICON, _ICON))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
