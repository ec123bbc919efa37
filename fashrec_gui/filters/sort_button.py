"""The button in the header that says in which order products come, and its menu."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
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
from core.words import worded
from fashrec_gui import icons
from fashrec_gui.language import spoken
from fashrec_gui.theme import Theme

translate = QCoreApplication.translate

_ICON = 16
_WORDS = {
    CATALOGUE: (worded("Sorting", "Catalogue order"), worded("Sorting", "Sort")),
    NAME: (worded("Sorting", "Name"), worded("Sorting", "Name")),
    PRODUCT_ID: (worded("Sorting", "Product id"), worded("Sorting", "Id")),
    NEWEST: (worded("Sorting", "Year, newest first"), worded("Sorting", "Newest")),
    ARTICLE_TYPE: (worded("Sorting", "Article type"), worded("Sorting", "Type")),
    COLOUR: (worded("Sorting", "Colour, around the colour circle"), worded("Sorting", "Colour")),
    SIMILAR: (worded("Sorting", "Alike to what is asked about"), worded("Sorting", "Alike")),
}
"""In the menu, and on the button, where room is short."""


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
            action = menu.addAction(spoken(_WORDS[order][0]))
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
        alike.setToolTip("" if has_query else self.tr("Ask about a product or a picture first."))
        self.setText(short)
        sorted_by = self.tr("Sorted by: {order}").format(order=words)
        self.setToolTip(sorted_by if order != CATALOGUE else self.tr("Sort the products"))
        self.setAccessibleName(self.tr("Sort: {order}").format(order=words))

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
        return spoken(_WORDS.get(order, _WORDS[CATALOGUE])[0])
    title = spoken(column_title(column[0]))
    if not column[1]:
        return title
    return translate("Sorting", "{column}, backward").format(column=title)


def _short(order: str) -> str:
    column = column_of(order)
    if order in _WORDS or column is None:
        return spoken(_WORDS[order][1])
    return spoken(short_title(column[0]))
