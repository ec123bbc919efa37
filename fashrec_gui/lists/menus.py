"""The menus of the panel: what can be done with the list, and with its selected products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from fashrec_gui.language import Speaker, keys_in_words, spoken
from fashrec_gui.lists.add_menu import TITLE, fill_add_menu

translate = QCoreApplication.translate
Menu = Speaker("Menu")

if TYPE_CHECKING:
    from fashrec_gui.lists.panel import ListsPanel


def fill_list_menu(menu: QMenu, panel: ListsPanel) -> None:
    """Offer what can be done with the current list."""
    from core.lists.sorting import SORT_TITLES, SORTS  # it comes with the engine, after the window

    shelf = panel.shelf
    current = shelf.shown.current
    menu.clear()
    if current is None:
        return
    has_items = bool(shelf.shown.items)
    menu.addAction(translate("ListMenu", "Rename…"), panel.begin_rename)
    menu.addAction(translate("ListMenu", "Duplicate"), lambda: shelf.duplicate(current))
    sorting = menu.addMenu(translate("ListMenu", "Sort by"))
    sorting.setEnabled(len(shelf.shown.items) > 1)
    for by in SORTS:
        sorting.addAction(spoken(SORT_TITLES[by]), lambda by=by: shelf.sort(by))
    menu.addSeparator()
    menu.addAction(translate("ListMenu", "Copy ids"), panel.copy_ids).setEnabled(has_items)
    menu.addAction(translate("ListMenu", "Paste ids"), panel.paste_ids)
    menu.addSeparator()
    export = menu.addAction(
        translate("ListMenu", "Export this list…"), lambda: panel.export_wanted.emit(current)
    )
    export.setEnabled(has_items)
    ask = panel.recommendations_wanted.emit
    recommend = menu.addAction(
        translate("ListMenu", "Export recommendations for it…"), lambda: ask(current.name)
    )
    recommend.setEnabled(bool(shelf.shown.rows))
    menu.addSeparator()
    menu.addAction(translate("ListMenu", "Delete list"), lambda: shelf.delete(current))


def fill_item_menu(menu: QMenu, panel: ListsPanel) -> None:
    """Offer what can be done with the selected products; nothing where none are."""
    view, shelf = panel.view, panel.shelf
    ids, current = view.chosen_ids(), view.current_id
    if not ids or current is None:
        return
    if len(ids) == 1:
        menu.addAction(
            _with_keys(translate("ListMenu", "Recommend for this"), "Space"),
            lambda: panel.ask_about(current),
        )
    else:
        words = Menu.tr("Recommend for these %Ln together", "", len(ids))
        menu.addAction(_with_keys(words, "Space"), panel.ask_together)
    menu.addAction(
        _with_keys(translate("ListMenu", "Open large"), "Enter"), lambda: panel.open_large(current)
    )
    menu.addSeparator()
    rows, origins = panel.chosen_rows(), panel.chosen_origins()
    others = menu.addMenu(spoken(TITLE))
    fill_add_menu(others, shelf, rows, origins, lambda: panel.begin_new(rows, origins))
    menu.addAction(_with_keys(translate("ListMenu", "Comment"), "F2"), view.edit_comment)
    first = panel.model.items[0].item.product_id
    menu.addAction(
        _with_keys(translate("ListMenu", "Move up"), "Alt+Up"), lambda: shelf.shift(ids, -1)
    )
    menu.addAction(
        _with_keys(translate("ListMenu", "Move down"), "Alt+Down"), lambda: shelf.shift(ids, 1)
    )
    menu.addAction(
        _with_keys(translate("ListMenu", "Move to the top"), "Alt+Home"),
        lambda: shelf.move(ids, first),
    )
    menu.addAction(
        _with_keys(translate("ListMenu", "Move to the end"), "Alt+End"),
        lambda: shelf.move(ids, None),
    )
    menu.addSeparator()
    menu.addAction(_with_keys(translate("ListMenu", "Copy ids"), "Ctrl+C"), panel.copy_ids)
    menu.addAction(
        _with_keys(translate("ListMenu", "Take out of the list"), "Del"), lambda: shelf.remove(ids)
    )


def _with_keys(words: str, keys: str) -> str:
    return f"{words}\t{keys_in_words(keys)}"
