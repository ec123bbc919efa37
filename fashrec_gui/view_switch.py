"""The switch in the header between grid, table and map."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from fashrec_gui import icons
from fashrec_gui.actions import first_key
from fashrec_gui.theme import Theme

_ICON = 16


class ViewSwitch(QWidget):
    """Three buttons of which one is pressed: the table's or the map's when its action is checked,
    else the grid's."""

    def __init__(
        self,
        show_grid: QAction,
        show_table: QAction,
        show_map: QAction,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Show and change the state of these actions."""
        super().__init__(parent)
        self._theme = theme
        self._actions = {"grid": show_grid, "table": show_table, "map": show_map}
        words = {
            "grid": self.tr("Grid: the products side by side"),
            "table": self.tr("Table: the products with their columns"),
            "map": self.tr("Map: alike products near each other"),
        }
        self._buttons = {
            name: _button(f"{words[name]} ({first_key(action)})")
            for name, action in self._actions.items()
        }
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name, button in self._buttons.items():
            group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _=False, name=name: self._want(name))
        for action in self._actions.values():
            action.toggled.connect(self._show_state)
            action.enabledChanged.connect(self._show_state)
        theme.changed.connect(self._tint)
        self._tint()
        self._show_state()

    def _want(self, name: str) -> None:
        action = self._actions[name]
        if not action.isCheckable() or not action.isChecked():
            action.trigger()

    def _show_state(self) -> None:
        pressed = next((name for name in ("map", "table") if self._actions[name].isChecked()), "")
        self._buttons[pressed or "grid"].setChecked(True)
        for name, button in self._buttons.items():
            button.setEnabled(self._actions[name].isEnabled())

    def _tint(self) -> None:
        colours = self._theme.tokens
        for name, button in self._buttons.items():
            button.setIcon(icons.icon(name, colours.text, colours.disabled))


def _button(words: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "icon")
    button.setCheckable(True)
    button.setIconSize(QSize(_ICON, _ICON))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
