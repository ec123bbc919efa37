"""What the palette offers: entries, and where they come from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from fashrec_gui.actions import Actions, key_words, plain_name
from fashrec_gui.key_list import group_title
from fashrec_gui.settings import RecentCatalogue

if TYPE_CHECKING:
    from core.engine import Engine

PRODUCTS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to choose. `key` is what it is remembered by; it never changes and is not shown.

    `kind` says what it is, `detail` tells entries of the same title apart, `keys` are its keys.
    """

    key: str
    title: str
    act: Callable[[], None]
    kind: str = ""
    detail: str = ""
    keys: str = ""


Provider = Callable[[], Sequence[Entry]]
"""Gives its entries anew each time the palette opens; it is quick."""


def action_entries(actions: Actions, without: Sequence[QAction] = ()) -> Iterator[Entry]:
    """Give the window's actions that can be done now, but for those `without`."""
    for group, members in actions.groups():
        for action in members:
            if action.isEnabled() and action not in (actions.show_palette, *without):
                yield action_entry(action, group_title(group))


def action_entry(action: QAction, kind: str) -> Entry:
    """Give the entry of one action; a checked one says so."""
    on = QCoreApplication.translate("Palette", "on") if action.isChecked() else ""
    keys = key_words(action)
    name = plain_name(action)
    # The name in the program's own language: a choice of another language forgets nothing.
    key = f"action {action.objectName() or name}"
    return Entry(key, name, action.trigger, kind, on, keys[0] if keys else "")


def catalogue_entries(
    recent: Sequence[RecentCatalogue], open_now: str, choose: Callable[[str], None]
) -> Iterator[Entry]:
    """Give the catalogues opened before, without the one that is open."""
    kind = QCoreApplication.translate("Palette", "Catalogue")
    for each in recent:
        if each.workspace != open_now:
            yield Entry(
                f"catalogue {each.workspace}",
                each.name,
                lambda workspace=each.workspace: choose(workspace),
                kind,
                each.source or each.workspace,
            )


def find_products(engine: Engine, text: str) -> list[tuple[int, str, str]]:
    """Search a catalogue, off the GUI thread: row, name and id of the best products.

    A product whose id is just what was typed comes first.
    """
    exact = engine.products.row_of(text.strip())
    found = [] if exact is None else [exact]
    found += [int(row) for row in engine.text_search.find(text).rows[: PRODUCTS_SHOWN + 1]]
    rows = list(dict.fromkeys(found))[:PRODUCTS_SHOWN]
    products = engine.products.products(rows)
    return [
        (row, each.name or each.product_id, each.product_id)
        for row, each in zip(rows, products, strict=True)
    ]
