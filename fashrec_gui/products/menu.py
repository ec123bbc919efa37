"""What can be done with the products that are selected, as a menu to which every room adds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from fashrec_gui.language import keys_in_words, number

ASK, OPEN, LISTS, RULES, COPY = GROUPS = ("ask", "open", "lists", "rules", "copy")
"""The parts of the menu, in their order."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `several` are its words for many, with `{count}`; "" when it is for one alone.

    `fill` makes it a menu of its own, which is filled whenever it is to be shown.
    """

    words: str
    act: Callable[[list[int]], None]
    group: str
    several: str
    keys: str
    most: int
    fits: Callable[[Sequence[int]], bool]
    fill: Callable[[QMenu, list[int]], None] | None = None

    def is_for(self, count: int) -> bool:
        """Tell whether it makes sense for so many products at all."""
        return count == 1 or bool(self.several)

    def words_for(self, count: int) -> str:
        """Give the words for so many products."""
        return (
            self.words
            if count == 1 or not self.several
            else self.several.replace("{count:,}", "{count}").format(count=number(count))
        )

    def is_enabled(self, rows: Sequence[int]) -> bool:
        """Tell whether it can be done with these products."""
        is_few_enough = len(rows) == 1 or (bool(self.several) and len(rows) <= self.most)
        return is_few_enough and self.fits(rows)


class ProductMenu(QObject):
    """The entries for products, which are known by their catalogue rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without entries."""
        super().__init__(parent)
        self._entries: list[Entry] = []

    def add(
        self,
        words: str,
        act: Callable[[list[int]], None],
        group: str,
        *,
        several: str = "",
        keys: str = "",
        most: int = 10_000_000,
        fits: Callable[[Sequence[int]], bool] = lambda rows: True,
    ) -> None:
        """Add an entry below those of its group.

        Args:
            words: of the entry for one product.
            act: gets the catalogue rows, in the order they are shown.
            group: one of `GROUPS`.
            several: the words for several products, with `{count}`; "" for one product alone.
            keys: that do the same, to be shown.
            most: how many products it can be done with at once.
            fits: whether it can be done with some rows; asked whenever the menu opens.
        """
        self._take(Entry(words, act, group, several, keys, most, fits))

    def add_submenu(
        self, words: str, fill: Callable[[QMenu, list[int]], None], group: str, *, most: int
    ) -> None:
        """Add an entry that is a menu, below those of its group.

        Args:
            words: of the entry, for one product and for several.
            fill: gets the menu and the catalogue rows, whenever it opens.
            group: one of `GROUPS`.
            most: how many products it can be done with at once.
        """
        self._take(Entry(words, lambda _: None, group, words, "", most, bool, fill))

    def _take(self, entry: Entry) -> None:
        self._entries.append(entry)
        self._entries.sort(key=lambda each: GROUPS.index(each.group))

    def fill(self, menu: QMenu, rows: Sequence[int], *, without: Sequence[str] = ()) -> None:
        """Put the entries into a menu, with lines between the groups; `without` leaves some out."""
        chosen = list(rows)
        entries = [
            each for each in self._entries if each.group not in without and each.is_for(len(chosen))
        ]
        for place, (_, group) in enumerate(groupby(entries, key=lambda each: each.group)):
            if place or menu.actions():
                menu.addSeparator()
            for entry in group:
                words = entry.words_for(len(chosen))
                if entry.fill is not None and entry.is_enabled(chosen):
                    entry.fill(menu.addMenu(words), chosen)
                    continue
                action = menu.addAction(
                    f"{words}\t{keys_in_words(entry.keys)}" if entry.keys else words
                )
                action.setEnabled(entry.is_enabled(chosen))
                action.triggered.connect(lambda _=False, act=entry.act: act(chosen))

    def menu_for(self, rows: Sequence[int], parent: QWidget) -> QMenu:
        """Make a menu that goes when it is closed."""
        menu = QMenu(parent)
        self.fill(menu, rows)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
