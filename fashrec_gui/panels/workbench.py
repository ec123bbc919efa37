"""The middle of the window: the catalogue, and around it panels that go where the user wants."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from fashrec_gui.panels.sight import bring_into_sight
from fashrec_gui.panels.title_bar import TitleBar
from fashrec_gui.theme import Theme

VERSION = 1
"""Of what `state` gives; a state of another version is as good as none."""
_DESIGNED_FOR = 1440  # the window's width, in pixels, at which panels have the width they ask for
_WIDEST = 1.35  # times a panel's size; what room there is then is the catalogue's
_NARROWEST = 240  # of the catalogue


@dataclass(slots=True)
class _Panel:
    dock: QDockWidget
    action: QAction
    area: Qt.DockWidgetArea
    shown: bool
    size: int


class Workbench(QMainWindow):
    """Panels can be moved, sized, floated, tabbed and closed; `reset` puts them back."""

    panel_added = Signal(object)
    """The QAction that shows or closes another panel."""
    dock_added = Signal(object)
    """The QDockWidget of another panel."""
    left = Signal()
    """The panel that had the keys was closed."""

    def __init__(self, centre: QWidget, theme: Theme, state: bytes = b"") -> None:
        """Put `centre` in the middle; `state` is how panels were left, for when it is shown."""
        super().__init__(None, Qt.WindowType.Widget)
        self._theme = theme
        self._state = state
        self._arranged = False
        self._panels: dict[str, _Panel] = {}
        centre.setMinimumWidth(_NARROWEST)
        self.setCentralWidget(centre)
        # Not animated: Qt takes a quarter of a second, whatever the system asks for.
        self.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks
        )
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for corner, area in (
            (Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
        ):
            self.setCorner(corner, area)

    @property
    def actions_of_panels(self) -> list[QAction]:
        """The actions that show and close the panels, in the order these were added."""
        return [each.action for each in self._panels.values()]

    def add_panel(
        self,
        name: str,
        title: str,
        widget: QWidget,
        area: Qt.DockWidgetArea,
        shown: bool = True,
        *,
        size: int = 300,
        head: QWidget | None = None,
        words: str = "",
    ) -> QAction:
        """Add a panel and give the action that shows it, or closes it.

        `name` is what its place is remembered by and never changes. `size` is its width, or its
        height at the bottom, in pixels of a window of the usual size. `head` takes the place of
        the title. A panel whose area has one already becomes a tab of it.
        """
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setAccessibleName(title)
        bar = TitleBar(dock, self._theme, head, words)
        bar.moved.connect(lambda area: self._move(dock, area))
        dock.setTitleBarWidget(bar)
        dock.setWidget(widget)
        action = QAction(title, self, checkable=True)
        action.setObjectName(f"panel {name}")
        action.setToolTip(words or title)
        action.triggered.connect(lambda: self._toggle(name))
        dock.toggleViewAction().toggled.connect(action.setChecked)
        dock.visibilityChanged.connect(lambda: self._after_closing(dock))
        panel = self._panels[name] = _Panel(dock, action, area, shown, size)
        self._put_in_place(panel)
        if self._arranged:
            self.restoreDockWidget(dock)
        self.panel_added.emit(action)
        self.dock_added.emit(dock)
        return action

    def dock(self, name: str) -> QDockWidget:
        """Give the dock of a panel.

        Raises:
            KeyError: when there is no such panel.
        """
        return self._panels[name].dock

    def is_shown(self, name: str) -> bool:
        """Tell whether a panel is in sight, not closed and not behind another tab."""
        dock = self._panels[name].dock
        return dock.isVisible() and not dock.visibleRegion().isEmpty()

    def show_panel(self, name: str) -> None:
        """Bring a panel into sight, and give it the keys."""
        dock = self._panels[name].dock
        dock.show()
        dock.raise_()
        if dock.isFloating():
            bring_into_sight(dock)
            dock.activateWindow()
        widget = dock.widget()
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def reset(self) -> None:
        """Put all panels where they were at first, as large as they were, open or closed."""
        for panel in self._panels.values():
            panel.dock.setFloating(False)
            self.removeDockWidget(panel.dock)
        for panel in self._panels.values():
            self._put_in_place(panel)
        self._size_panels()

    def state(self) -> bytes:
        """Give how the panels are arranged; what was given at the start, if never shown."""
        return bytes(self.saveState(VERSION).data()) if self._arranged else self._state

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange the panels when there is room for them for the first time."""
        super().showEvent(event)
        if self._arranged:
            return
        self._arranged = True
        layout = self.layout()
        if layout is not None:
            layout.activate()
        if self._state and self.restoreState(QByteArray(self._state), VERSION):
            for panel in self._panels.values():
                if panel.dock.isFloating():
                    bring_into_sight(panel.dock)
        else:
            self._size_panels()

    def _put_in_place(self, panel: _Panel) -> None:
        beside = [
            each.dock
            for each in self._panels.values()
            if each is not panel
            and each.area == panel.area
            and not each.dock.isFloating()
            and self.dockWidgetArea(each.dock) == panel.area
        ]
        self.addDockWidget(panel.area, panel.dock)
        if beside:
            self.tabifyDockWidget(beside[0], panel.dock)
            beside[0].raise_()
        panel.dock.setVisible(panel.shown)
        panel.action.setChecked(panel.shown)

    def _size_panels(self) -> None:
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
            wanted = [
                each
                for each in self._panels.values()
                if (each.area == bottom) == (orientation == Qt.Orientation.Vertical)
                and not each.dock.isHidden()
            ]
            share = min(_WIDEST, self.width() / _DESIGNED_FOR)
            sizes = [
                max(each.dock.minimumSizeHint().width(), round(each.size * share))
                if orientation == Qt.Orientation.Horizontal
                else each.size
                for each in wanted
            ]
            if wanted:
                self.resizeDocks([each.dock for each in wanted], sizes, orientation)

    def _toggle(self, name: str) -> None:
        panel = self._panels[name]
        if self.is_shown(name):
            panel.dock.close()
        else:
            self.show_panel(name)
        panel.action.setChecked(not panel.dock.isHidden())

    def _move(self, dock: QDockWidget, area: Qt.DockWidgetArea) -> None:
        dock.setFloating(False)
        self.addDockWidget(area, dock)
        dock.show()

    def _after_closing(self, dock: QDockWidget) -> None:
        if dock.isHidden() and self.isVisible():
            self.left.emit()
