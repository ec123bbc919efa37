"""The button in the header that says in which order products come, and its menu."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from core.browsing.order_names import (
    ARTICLE_TYPE,
    CATALOGUE,
    COLOUR,
    NAME,
    NEWEST,
    ORDERS,
    PRODUCT_ID,
    SIMILAR,
    column_of,
)
from core.catalogue.column_words import column_title, short_title
from fashrec_gui import icons
from fashrec_gui.theme import Theme

_ICON = 16
_WORDS = {
    CATALOGUE: ("Catalogue order", "Sort"),
    NAME: ("Name", "Name"),
    PRODUCT_ID: ("Product id", "Id"),
    NEWEST: ("Year, newest first", "Newest"),
    ARTICLE_TYPE: ("Article type", "Type"),
    COLOUR: ("Colour, around the colour circle", "Colour"),
    SIMILAR: ("Alike to what is asked about", "Alike"),
}
"""In the menu, and on the button, where room is short."""

_NO_QUERY = "Ask about a product or a picture first."


class SortButton(QToolButton):
    """Tells which order was chosen; the order in use is set from outside."""

    chosen = Signal(str)  # one of core.browsing.orders.ORDERS

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with the catalogue's order."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "quiet")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(_ICON, _ICON))
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        group = QActionGroup(self)
        # None is checked where a column of the table was sorted by that is not among them.
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self._actions: dict[str, QAction] = {}
        for order in ORDERS:
            action = menu.addAction(_WORDS[order][0])
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, order=order: self.chosen.emit(order))
            group.addAction(action)
            self._actions[order] = action
        self.setMenu(menu)
        theme.changed.connect(self._tint)
        self._tint()
        self.show_order(CATALOGUE, has_query=False)

    def show_order(self, order: str, *, has_query: bool) -> None:
        """Show the order in use, and whether there is anything to be alike to."""
        words, short = order_in_words(order), _short(order)
        for each, action in self._actions.items():
            action.setChecked(each == order)
        alike = self._actions[SIMILAR]
        alike.setEnabled(has_query)
        alike.setToolTip("" if has_query else _NO_QUERY)
        self.setText(short)
        self.setToolTip(f"Sorted by: {words}" if order != CATALOGUE else "Sort the products")
        self.setAccessibleName(f"Sort: {words}")

    def action(self, order: str) -> QAction:
        """Give the entry of an order, for menus elsewhere and for tests."""
        return self._actions[order]

    def _tint(self) -> None:
        colours = self._theme.tokens
        self.setIcon(icons.icon("sort", colours.text, colours.disabled))


def order_in_words(order: str) -> str:
    """Tell an order as the menu does, or the column that it is by."""
    column = column_of(order)
    if order in _WORDS or column is None:
        return _WORDS.get(order, _WORDS[CATALOGUE])[0]
    return column_title(column[0]) + (", backward" if column[1] else "")


def _short(order: str) -> str:
    column = column_of(order)
    return _WORDS[order][1] if order in _WORDS or column is None else short_title(column[0])
