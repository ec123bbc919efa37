"""The head of the window: the catalogue, how it is looked at, the search, main actions."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from fashrec_gui import icons
from fashrec_gui.actions import Actions, first_key
from fashrec_gui.filters.sort_button import SortButton
from fashrec_gui.grid.search_field import SearchField
from fashrec_gui.grid.size_slider import SizeSlider
from fashrec_gui.language_menu import LanguageMenu
from fashrec_gui.settings import RecentCatalogue, Setting
from fashrec_gui.theme import GROUP, HEADER_HEIGHT, RELATED, Theme
from fashrec_gui.view_switch import ViewSwitch

_LONGEST_NAME = 200  # pixels


class HeaderBar(QFrame):
    """Shows the window's actions as a menu and buttons."""

    recent_chosen = Signal(str)  # a workspace

    def __init__(
        self, actions: Actions, theme: Theme, language: Setting[str], parent: QWidget | None = None
    ) -> None:
        """Start without a catalogue; `language` is the one to speak from the next start."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "header")
        self.setMinimumHeight(HEADER_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.catalogue = QToolButton()
        self.catalogue.setProperty("role", "catalogue")
        self.catalogue.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.catalogue.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow comes last
        self.catalogue.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._recent = QMenu(self.tr("Open recent"), self)
        self.languages = LanguageMenu(language, self)
        self._panels = QMenu(self.tr("View"), self)
        menu = self._make_menu(actions)
        menu.installEventFilter(self)
        self.catalogue.setMenu(menu)
        self.search = SearchField(theme)
        self.sort = SortButton(theme)
        self.switch = ViewSwitch(actions.show_grid, actions.show_table, actions.show_map, theme)
        self.picture_size = SizeSlider(theme)
        self._picture = _button(
            actions.open_picture, self.tr("Recommend for a picture from a file")
        )
        self._export = _button(actions.export, self.tr("Write recommendation lists to a file"))
        self._words = {each: each.text() for each in (self._picture, self._export)}
        row = QHBoxLayout(self)
        row.setContentsMargins(RELATED, 0, GROUP, 0)
        row.setSpacing(RELATED)
        row.addWidget(self.catalogue)
        row.addSpacing(RELATED)
        row.addWidget(self.switch)
        row.addSpacing(RELATED)
        row.addWidget(self.search, 3)
        row.addWidget(self.sort)
        row.addStretch(1)
        row.addWidget(self.picture_size)
        row.addSpacing(RELATED)
        row.addWidget(self._picture)
        row.addWidget(self._export)
        theme.changed.connect(self._tint)
        self._tint()
        self.show_catalogue("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu below the beginning of the name, where the screen has room for it.

        Qt takes the other end, where the arrow is, and the menu would hang over the window's edge.
        """
        if event.type() == QEvent.Type.Show and isinstance(watched, QMenu):
            below = QRect(
                self.catalogue.mapToGlobal(QPoint(0, self.catalogue.height())), watched.size()
            )
            if self.catalogue.screen().availableGeometry().contains(below):
                watched.move(below.topLeft())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say by icons alone what there is no room to say in words."""
        super().resizeEvent(event)
        for in_words in (True, False):
            for button, words in self._words.items():
                button.setText(words if in_words else "")
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            self.sort.setToolButtonStyle(
                style if in_words else Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            layout = self.layout()
            if layout is None or layout.minimumSize().width() <= self.width():
                return

    def show_catalogue(self, name: str) -> None:
        """Show the name of the catalogue that is open; "" for none."""
        shown = name or "FashRec"
        metrics = QFontMetrics(self.catalogue.font())
        text = metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, _LONGEST_NAME)
        self.catalogue.setText(text.replace("&", "&&"))
        self.catalogue.setToolTip(
            self.tr("{catalogue}: open another one, panels, language, keys").format(catalogue=shown)
        )
        self.catalogue.setAccessibleName(self.tr("Catalogue: {catalogue}").format(catalogue=shown))
        for widget in (self.search, self.sort, self.picture_size):
            widget.setEnabled(bool(name))

    def show_recent(self, recent: Sequence[RecentCatalogue]) -> None:
        """Offer the catalogues opened before."""
        self._recent.clear()
        for each in recent:
            action = self._recent.addAction(each.name.replace("&", "&&"))
            action.setToolTip(each.source or each.workspace)
            action.triggered.connect(
                lambda _=False, workspace=each.workspace: self.recent_chosen.emit(workspace)
            )
        self._recent.setToolTipsVisible(True)
        self._recent.setEnabled(bool(recent))

    def add_panel(self, action: QAction) -> None:
        """Offer another panel in the View menu; `action` shows or closes it."""
        separator = next(each for each in self._panels.actions() if each.isSeparator())
        self._panels.insertAction(separator, action)

    def _make_menu(self, actions: Actions) -> QMenu:
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # not its button's
        menu.addActions([actions.open_folder, actions.open_file])
        menu.addMenu(self._recent)
        menu.addAction(actions.open_demo)
        menu.addSeparator()
        menu.addActions([actions.index_again, actions.show_report])
        menu.addSeparator()
        menu.addActions([actions.undo, actions.redo])
        menu.addSeparator()
        menu.addActions([actions.show_grid, actions.show_table, actions.show_map])
        menu.addSeparator()
        menu.addActions([actions.rules, actions.train, actions.compare])
        menu.addSeparator()
        self._panels.addSeparator()
        self._panels.addActions([actions.reset_layout, actions.full_screen])
        menu.addMenu(self._panels)
        menu.addMenu(self.languages)
        menu.addActions([actions.show_palette, actions.show_keys, actions.close])
        return menu

    def _tint(self) -> None:
        colours = self._theme.tokens
        self.catalogue.setIcon(icons.icon("chevron-down", colours.muted))
        self.catalogue.setIconSize(QSize(16, 16))
        for button, name in ((self._picture, "picture"), (self._export, "export")):
            button.setIcon(icons.icon(name, colours.text, colours.disabled))
            button.setIconSize(QSize(16, 16))


def _button(action: QAction, tooltip: str) -> QPushButton:
    """Make a button that does what an action does, and is enabled when that is."""
    button = QPushButton(action.text())
    button.setToolTip(f"{tooltip} ({first_key(action)})")
    button.setAccessibleName(action.text().rstrip("…"))
    button.clicked.connect(lambda: action.trigger())
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button
