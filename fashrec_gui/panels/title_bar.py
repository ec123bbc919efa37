"""The quiet head of a panel: its title, or its own head, and what can be done with the panel."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from fashrec_gui import icons
from fashrec_gui.theme import GROUP, RELATED, TIGHT, Theme

_HEIGHT = 40
_ICON = 16


class TitleBar(QFrame):
    """Takes the place of a dock's title bar; what is empty of it moves the panel."""

    moved = Signal(object)
    """The panel is to go to this Qt.DockWidgetArea."""

    def __init__(
        self, dock: QDockWidget, theme: Theme, head: QWidget | None = None, words: str = ""
    ) -> None:
        """Show the title of `dock`, or `head` in its place; `words` explain the panel."""
        super().__init__(dock)
        self._dock = dock
        self._theme = theme
        self._more = _button(self.tr("Move, float or close: {panel}"), dock.windowTitle())
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._make_menu())
        self._close = _button(self.tr("Close: {panel}"), dock.windowTitle())
        self._close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setSpacing(TIGHT)
        if head is None:
            row.setContentsMargins(GROUP, 0, RELATED, 0)
            self.setProperty("role", "surface")
            self.setMinimumHeight(_HEIGHT)
            title = QLabel(dock.windowTitle(), textFormat=Qt.TextFormat.PlainText)
            title.setProperty("role", "heading")
            title.setToolTip(words)
            row.addWidget(title, 1)
        else:
            row.setContentsMargins(0, 0, RELATED, 0)
            self.setProperty("role", "header")
            head.setProperty("role", "bare")
            row.addWidget(head, 1)
            self._close.hide()
        row.addWidget(self._more)
        row.addWidget(self._close)
        theme.changed.connect(self._tint)
        self._tint()

    def _make_menu(self) -> QMenu:
        menu, dock = QMenu(self), self._dock
        float_action = menu.addAction(self.tr("Float in a window of its own"))
        float_action.triggered.connect(lambda: dock.setFloating(not dock.isFloating()))
        dock.topLevelChanged.connect(
            lambda floats: float_action.setText(
                self.tr("Put back into the window")
                if floats
                else self.tr("Float in a window of its own")
            )
        )
        menu.addSeparator()
        for words, area in (
            (self.tr("Move to the left"), Qt.DockWidgetArea.LeftDockWidgetArea),
            (self.tr("Move to the right"), Qt.DockWidgetArea.RightDockWidgetArea),
            (self.tr("Move to the bottom"), Qt.DockWidgetArea.BottomDockWidgetArea),
        ):
            move: QAction = menu.addAction(words)
            move.triggered.connect(lambda _=False, area=area: self.moved.emit(area))
        menu.addSeparator()
        menu.addAction(self.tr("Close the panel")).triggered.connect(dock.close)
        return menu

    def _tint(self) -> None:
        muted = self._theme.tokens.muted
        self._more.setIcon(icons.icon("more", muted))
        self._close.setIcon(icons.icon("close", muted))


def _button(words: str, panel: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "icon")
    button.setIconSize(QSize(_ICON, _ICON))
    button.setToolTip(words.format(panel=panel))
    button.setAccessibleName(words.format(panel=panel))
    return button
