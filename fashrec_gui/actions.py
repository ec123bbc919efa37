"""What can be done in the window, each with its name and its keys."""

from enum import Enum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Group(Enum):
    """What an action is for, in the order of a merchandiser's work."""

    BROWSE = "browse"
    ASK = "ask"
    JUDGE = "judge"
    DECIDE = "decide"
    HAND_OVER = "hand over"
    WINDOW = "window"


class Actions(QObject):
    """All actions; the window connects them and its menus and buttons show them."""

    def __init__(self, window: QWidget) -> None:
        """Make the actions and let `window` take their keys."""
        super().__init__(window)
        self._window = window
        self._group = Group.WINDOW
        self._groups: dict[QAction, Group] = {}
        self.open_folder = self._add(self.tr("Open catalogue folder…"), "Ctrl+O")
        self.open_file = self._add(self.tr("Open catalogue file (CSV)…"), "Ctrl+Shift+O")
        self.open_demo = self._add(self.tr("Open the demo catalogue"))
        self.index_again = self._add(self.tr("Bring the catalogue up to date"), "F5")
        self.show_report = self._add(self.tr("Import report…"))
        self._group = Group.JUDGE
        self.train = self._add(self.tr("Train a classifier…"), "Ctrl+T")
        self.compare = self._add(self.tr("Compare the recommenders…"), "Ctrl+R")
        self._group = Group.BROWSE
        self.show_grid = self._add(self.tr("Grid"), "Ctrl+1")
        self.show_table = self._add(self.tr("Table"), "Ctrl+2")
        self.show_table.setCheckable(True)
        self.show_map = self._add(self.tr("Map"), "Ctrl+M", "Ctrl+3")
        self.show_map.setCheckable(True)
        self.find = self._add(self.tr("Search"), "Ctrl+F")
        self._group = Group.ASK
        self.open_picture = self._add(self.tr("Open picture…"), "Ctrl+P")
        self.paste = self._add(self.tr("Recommend for the pasted picture"), "Ctrl+V")
        self._group = Group.DECIDE
        self.undo = self._add(self.tr("Undo"), "Ctrl+Z")
        self.redo = self._add(self.tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.collect = self._add(self.tr("Add to the list"), "L")
        self.take_out = self._add(self.tr("Take out of the list"), "Shift+L")
        self.pin = self._add(self.tr("Pin to a place…"), "P")
        self.exclude = self._add(self.tr("Exclude from lists"), "X")
        self.rules = self._add(self.tr("Rules…"), "Ctrl+Shift+R")
        self._group = Group.HAND_OVER
        self.copy = self._add(self.tr("Copy picture and id"), "Ctrl+C")
        self.export = self._add(self.tr("Export…"), "Ctrl+E")
        self._group = Group.ASK
        self.back = self._add(self.tr("Previous question"), "Alt+Left")
        self.forward = self._add(self.tr("Next question"), "Alt+Right")
        self._group = Group.BROWSE
        self.zoom_in = self._add(self.tr("Larger pictures"), "Ctrl++", "Ctrl+=")
        self.zoom_out = self._add(self.tr("Smaller pictures"), "Ctrl+-")
        self.select_all = self._add(self.tr("Select all"), "Ctrl+A")
        self._group = Group.WINDOW
        self.full_screen = self._add(self.tr("Full screen"), "F11")
        self.reset_layout = self._add(self.tr("Reset the layout"))
        self.show_palette = self._add(self.tr("Find a command…"), "Ctrl+K")
        self.escape = self._add(self.tr("Back"), "Esc")
        self.show_keys = self._add(self.tr("Keys…"), "F1", "?")
        self.close = self._add(self.tr("Close the window"), "Ctrl+Q")

        for name, action in vars(self).items():
            if isinstance(action, QAction):
                action.setObjectName(name)

    def groups(self) -> list[tuple[Group, list[QAction]]]:
        """Give all actions that are in a menu or have keys, group by group."""
        found: dict[Group, list[QAction]] = {each: [] for each in Group}
        for action in self._window.actions():
            found[self.group_of(action)].append(action)
        return [(group, actions) for group, actions in found.items() if actions]

    def group_of(self, action: QAction) -> Group:
        """Give what an action is for; what another part of the window added is the window's."""
        return self._groups.get(action, Group.WINDOW)

    def add(self, name: str, *keys: str, group: Group) -> QAction:
        """Add an action that a part of the window brings along."""
        self._group = group
        return self._add(name, *keys)

    def _add(self, name: str, *keys: str) -> QAction:
        action = QAction(name, self)
        action.setShortcuts([QKeySequence(each) for each in keys])
        self._groups[action] = self._group
        self._window.addAction(action)
        return action


def plain_name(action: QAction) -> str:
    """Give an action's name as one says it: without dots and marks of a menu."""
    return action.text().rstrip("…").replace("&&", "\0").replace("&", "").replace("\0", "&")


def key_words(action: QAction) -> list[str]:
    """Give an action's keys as they are written on this system's keyboards."""
    native = QKeySequence.SequenceFormat.NativeText
    return [each.toString(native) for each in action.shortcuts()]


def first_key(action: QAction) -> str:
    """Give the first of an action's keys as it is written on this system's keyboards, or ""."""
    return next(iter(key_words(action)), "")
