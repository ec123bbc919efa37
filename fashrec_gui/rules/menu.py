"""The menu "Rules" for a product: pin, exclude, boost, bury, and the rules that speak of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from core.rules.rule import BOOST, BURY, STRENGTHS, USUAL_STRENGTH, Target
from core.rules.words import short_words, strength_in_words

if TYPE_CHECKING:
    from fashrec_gui.rules.aimed import Aimed
    from fashrec_gui.rules.room import RulesRoom

TITLE = "Rules"
_LONGEST = 60


def fill_rules_menu(menu: QMenu, room: RulesRoom, aimed: Aimed) -> None:
    """Offer what rules can be made for products, and to change those that there are."""
    single = len(aimed.rows) == 1
    pin = menu.addAction("Pin to a place…\tP", lambda: room.pin(aimed))
    pin.setEnabled(single)
    if aimed.asked.product_id:
        name = _shortened(aimed.asked.name or aimed.asked.product_id)
        menu.addAction(f"Exclude for “{name}”\tX", lambda: room.exclude(aimed, aimed.asked))
        if not aimed.alike.is_everything:
            words = _shortened(aimed.alike.filter.in_words())
            menu.addAction(
                f"Exclude for every question about {words}",
                lambda: room.exclude(aimed, aimed.alike),
            )
        menu.addAction("Exclude from every list", lambda: room.exclude(aimed, Target()))
    else:
        menu.addAction("Exclude from every list\tX", lambda: room.exclude(aimed, Target()))
    where = "in these lists" if aimed.asked.product_id else "in every list"
    for kind, words in ((BOOST, "Boost"), (BURY, "Bury")):
        further = menu.addMenu(f"{words} {where}")
        for strength in STRENGTHS:
            usual = strength == USUAL_STRENGTH
            action = further.addAction(
                strength_in_words(strength).capitalize(),
                lambda kind=kind, strength=strength: room.move(aimed, kind, strength),
            )
            if usual:
                further.setDefaultAction(action)
    new = menu.addAction("New rule…", lambda: room.begin(aimed))
    new.setEnabled(single)
    if aimed.change is not None and aimed.change.rules:
        menu.addSeparator()
        for rule in aimed.change.rules:
            words = _shortened(short_words(rule))
            menu.addAction(f"Edit “{words}”…", lambda rule=rule: room.edit(rule))
            menu.addAction(f"Delete “{words}”", lambda rule=rule: room.keeper.remove([rule]))
    menu.addSeparator()
    menu.addAction("Open the rules desk", room.show_desk)


def _shortened(words: str) -> str:
    shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return shown.replace("&", "&&")
