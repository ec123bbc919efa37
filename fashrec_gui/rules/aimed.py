"""The products that a key or a menu is meant for, and the question that they are seen in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from core.browsing.filter import Filter
from core.catalogue.labels import is_label
from core.rules.rule import Target
from fashrec_gui.recommendations.answer_model import CHANGE_ROLE, RECOMMENDATION_ROLE
from fashrec_gui.recommendations.tile_list import TileList

if TYPE_CHECKING:
    from core.catalogue.product import Product
    from core.rules.changes import Change
    from fashrec_gui.recommendations.question import Answer

_EVERYTHING = Target()


@dataclass(frozen=True, slots=True)
class Aimed:
    """Products by their rows in the catalogue.

    `asked` is the single product whose list they stand in, `alike` all questions about its article
    type; both are every question where it is not so. `change` is what rules have done to the
    product.
    """

    rows: tuple[int, ...] = ()
    asked: Target = field(default_factory=Target)
    alike: Target = field(default_factory=Target)
    change: Change | None = None


def at_hand(selected: Callable[[], Sequence[int]], answer: Answer | None) -> Aimed:
    """Give what a key is meant for.

    Among recommendations it is the tile that the arrow keys came to, or else the one under the
    pointer; elsewhere what is selected in the catalogue (`selected` gives its rows).
    """
    holder = QApplication.focusWidget()
    if isinstance(holder, TileList) and answer is not None:
        under = holder.indexAt(holder.viewport().mapFromGlobal(QCursor.pos()))
        index = holder.currentIndex() if holder.shows_keyboard else under
        if index.isValid():
            row = index.data(RECOMMENDATION_ROLE).row
            return in_list((row,), answer, index.data(CHANGE_ROLE))
        return Aimed()
    return Aimed(tuple(selected()))


def in_list(rows: Sequence[int], answer: Answer, change: Change | None = None) -> Aimed:
    """Give products as they are met in the lists of an answer."""
    if len(answer.products) != 1:
        return Aimed(tuple(rows), change=change)
    [product] = answer.products
    return Aimed(tuple(rows), target_of(product), alike(product), change)


def target_of(product: Product) -> Target:
    """Give a single product as rules name it."""
    return Target(product.product_id, product.name)


def alike(product: Product) -> Target:
    """Give all products of a product's article type; all of them where it has none."""
    if not is_label(product.article_type):
        return _EVERYTHING
    return Target(filter=Filter(values=(("article_type", (product.article_type,)),)))
