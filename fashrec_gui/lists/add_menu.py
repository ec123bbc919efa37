"""The menu by which products go into a list: a mark tells the lists that have them already."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from core.lists.items import MOST_ITEMS
from core.lists.product_list import Origin
from core.words import worded
from fashrec_gui.shortening import shortened_in_menu

if TYPE_CHECKING:
    from fashrec_gui.lists.shelf import Shelf

translate = QCoreApplication.translate

TITLE = worded("AddMenu", "Add to list")
"""What the menu is called; shown is it `spoken`."""
_MOST_MARKED = 200  # products for which the marks are looked up


def fill_add_menu(
    menu: QMenu,
    shelf: Shelf,
    rows: Sequence[int],
    origins: Mapping[int, Origin],
    new_list: Callable[[], None],
) -> None:
    """Offer all lists in a menu.

    Choosing one adds the products to it, or takes them out where it has all of them.

    Args:
        menu: the menu.
        shelf: the lists.
        rows: the products, by their rows in the catalogue.
        origins: where they were found, by row.
        new_list: asks for the name of a new list that the products are to go into.
    """
    engine = shelf.engine
    holding: set[int] = set()
    if engine is not None and len(rows) <= _MOST_MARKED:
        holding = shelf.holding([each.product_id for each in engine.products.products(rows)])
    tip = translate("AddMenu", "In the list already: choose it to take it out")
    for each in shelf.shown.lists:
        action = menu.addAction(shortened_in_menu(each.name))
        action.setCheckable(True)
        has_them = each.list_id in holding
        action.setChecked(has_them)
        action.setToolTip(tip if has_them else "")
        list_id = each.list_id
        if has_them:
            action.triggered.connect(lambda _=False, list_id=list_id: shelf.take_out(rows, list_id))
        else:
            action.triggered.connect(
                lambda _=False, list_id=list_id: shelf.collect(rows, origins, list_id=list_id)
            )
    if shelf.shown.lists:
        menu.addSeparator()
    menu.addAction(translate("AddMenu", "New list…"), new_list)
    menu.setToolTipsVisible(True)
    menu.setEnabled(0 < len(rows) <= MOST_ITEMS)
