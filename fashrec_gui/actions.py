"""What can be done in the window, each with its name and its keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Actions(QObject):
    """All actions; the window connects them and its menus and buttons show them."""

    def __init__(self, window: QWidget) -> None:
        """Make the actions and let `window` take their keys."""
        super().__init__(window)
        self._window = window
        self.open_folder = self._add("Open catalogue folder…", "Ctrl+O")
        self.open_file = self._add("Open catalogue file (CSV)…", "Ctrl+Shift+O")
        self.open_demo = self._add("Open the demo catalogue")
        self.index_again = self._add("Bring the catalogue up to date", "F5")
        self.show_report = self._add("Import report…")
        self.train = self._add("Train a classifier…", "Ctrl+T")
        self.compare = self._add("Compare the recommenders…", "Ctrl+R")
        self.show_grid = self._add("Grid", "Ctrl+1")
        self.show_table = self._add("Table", "Ctrl+2")
        self.show_table.setCheckable(True)
        self.show_map = self._add("Map", "Ctrl+M", "Ctrl+3")
        self.show_map.setCheckable(True)
        self.find = self._add("Search", "Ctrl+F")
        self.open_picture = self._add("Open picture…", "Ctrl+P")
        self.paste = self._add("Recommend for the pasted picture", "Ctrl+V")
        self.copy = self._add("Copy picture and id", "Ctrl+C")
        self.undo = self._add("Undo", "Ctrl+Z")
        self.redo = self._add("Redo", "Ctrl+Shift+Z", "Ctrl+Y")
        self.collect = self._add("Add to the list", "L")
        self.take_out = self._add("Take out of the list", "Shift+L")
        self.export = self._add("Export…", "Ctrl+E")
        self.back = self._add("Previous question", "Alt+Left")
        self.forward = self._add("Next question", "Alt+Right")
        self.zoom_in = self._add("Larger pictures", "Ctrl++", "Ctrl+=")
        self.zoom_out = self._add("Smaller pictures", "Ctrl+-")
        self.select_all = self._add("Select all", "Ctrl+A")
        self.full_screen = self._add("Full screen", "F11")
        self.reset_layout = self._add("Reset the layout")
        self.escape = self._add("Back", "Esc")
        self.show_keys = self._add("Keys…", "F1", "?")
        self.close = self._add("Close the window", "Ctrl+Q")

    def with_keys(self) -> list[tuple[str, str]]:
        """Give name and keys of every action that has keys, in the order they were made."""
        return [
            (
                action.text().rstrip("…"),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            )
            for action in self._window.actions()
            if not action.shortcut().isEmpty()
        ]

    def _add(self, name: str, *keys: str) -> QAction:
        action = QAction(name, self)
        action.setShortcuts([QKeySequence(each) for each in keys])
        self._window.addAction(action)
        return action
