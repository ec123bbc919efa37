"""The menu "Rules" for a product: pin, exclude, boost, bury, and the rules that speak of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from core.rules.rule import BOOST, BURY, STRENGTHS, USUAL_STRENGTH, Target
from core.rules.words import short_words, strength_in_words
from core.words import worded
from fashrec_gui.language import spoken
from fashrec_gui.shortening import shortened_in_menu

if TYPE_CHECKING:
    from fashrec_gui.rules.aimed import Aimed
    from fashrec_gui.rules.room import RulesRoom

translate = QCoreApplication.translate

TITLE = worded("Rules", "Rules")
"""What the menu is called; shown is it `spoken`."""


def fill_rules_menu(menu: QMenu, room: RulesRoom, aimed: Aimed) -> None:
    """Offer what rules can be made for products, and to change those that there are."""
    single = len(aimed.rows) == 1
    pin = menu.addAction(translate("Rules", "Pin to a place…") + "\tP", lambda: room.pin(aimed))
    pin.setEnabled(single)
    if aimed.asked.product_id:
        name = shortened_in_menu(aimed.asked.name or aimed.asked.product_id)
        exclude = translate("Rules", "Exclude for “{product}”").format(product=name)
        menu.addAction(f"{exclude}\tX", lambda: room.exclude(aimed, aimed.asked))
        if not aimed.alike.is_everything:
            words = shortened_in_menu(aimed.alike.filter.in_words())
            menu.addAction(
                translate("Rules", "Exclude for every question about {products}").format(
                    products=words
                ),
                lambda: room.exclude(aimed, aimed.alike),
            )
        everywhere = translate("Rules", "Exclude from every list")
        menu.addAction(everywhere, lambda: room.exclude(aimed, Target()))
    else:
        everywhere = translate("Rules", "Exclude from every list")
        menu.addAction(f"{everywhere}\tX", lambda: room.exclude(aimed, Target()))
    for kind, words in _moving(bool(aimed.asked.product_id)):
        further = menu.addMenu(words)
        for strength in STRENGTHS:
            usual = strength == USUAL_STRENGTH
            action = further.addAction(
                _begun_large(spoken(strength_in_words(strength))),
                lambda kind=kind, strength=strength: room.move(aimed, kind, strength),
            )
            if usual:
                further.setDefaultAction(action)
    new = menu.addAction(translate("Rules", "New rule…"), lambda: room.begin(aimed))
    new.setEnabled(single)
    if aimed.change is not None and aimed.change.rules:
        menu.addSeparator()
        for rule in aimed.change.rules:
            words = shortened_in_menu(spoken(short_words(rule)))
            edit = translate("Rules", "Edit “{rule}”…").format(rule=words)
            delete = translate("Rules", "Delete “{rule}”").format(rule=words)
            menu.addAction(edit, lambda rule=rule: room.edit(rule))
            menu.addAction(delete, lambda rule=rule: room.keeper.remove([rule]))
    menu.addSeparator()
    menu.addAction(translate("Rules", "Open the rules desk"), room.show_desk)


def _moving(in_these_lists: bool) -> tuple[tuple[str, str], ...]:
    if in_these_lists:
        return (
            (BOOST, translate("Rules", "Boost in these lists")),
            (BURY, translate("Rules", "Bury in these lists")),
        )
    return (
        (BOOST, translate("Rules", "Boost in every list")),
        (BURY, translate("Rules", "Bury in every list")),
    )


def _begun_large(words: str) -> str:
    return words[:1].upper() + words[1:]
