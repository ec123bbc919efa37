"""Where rules meet the rest of the window: keys, menus, lists and badges."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from core.recommend.recommendation import Recommendation
from fashrec_gui.grid.badges import BadgeKind
from fashrec_gui.language import spoken
from fashrec_gui.products.menu import RULES
from fashrec_gui.rules.aimed import Aimed, at_hand, in_list
from fashrec_gui.rules.menu import TITLE, fill_rules_menu
from fashrec_gui.rules.room import MOST_TOGETHER

if TYPE_CHECKING:
    from core.rules.changes import Change
    from fashrec_gui.main_window import MainWindow
    from fashrec_gui.recommendations.question import Answer


def connect_rules(window: MainWindow) -> None:
    """Let keys and menus make rules, and show what they do."""
    room, panel, keys, grid = window.rules, window.panel, window.keys, window.grid
    keeper, strip = room.keeper, panel.rules

    def aimed() -> Aimed:
        return at_hand(lambda: grid.views.chosen.rows, panel.answer)

    def fill_menu(menu: QMenu, recommendation: Recommendation) -> None:
        answer = panel.answer
        if answer is not None:
            row = recommendation.row
            room.fill_menu(menu, in_list((row,), answer, _change(answer, panel.sight.first, row)))

    def show_rules() -> None:
        strip.show_trouble(keeper.trouble)
        strip.setVisible(bool(keeper.known) or bool(keeper.trouble))
        badges = grid.model.badges
        badges.mark(BadgeKind.RULE, keeper.marked)

    room.shown_filter = lambda: grid.browsing.filter
    keys.pin.triggered.connect(lambda: room.pin(aimed()))
    keys.exclude.triggered.connect(lambda: room.exclude(aimed()))
    keys.rules.triggered.connect(room.show_desk)
    panel.menu_opening.connect(fill_menu)
    window.doing.menu.add_submenu(
        spoken(TITLE),
        lambda menu, rows: fill_rules_menu(menu, room, Aimed(tuple(rows))),
        RULES,
        most=MOST_TOGETHER,
    )
    strip.compare_wanted.connect(lambda: room.compare(panel.answer, panel.sight.first[0]))
    strip.desk_wanted.connect(room.show_desk)
    keeper.rules_changed.connect(panel.ask_anew)
    keeper.shown_changed.connect(show_rules)
    room.asked.connect(panel.ask_products)
    room.message.connect(window.status.say)
    room.refused.connect(window.messages.notice)


def _change(answer: Answer, sight: Iterable[str], row: int) -> Change | None:
    """Give what rules have done to a product in one of the lists in sight."""
    for name in sight:
        given = answer.lists.get(name)
        if given is not None and given.effects is not None and row in given.effects.changes:
            return given.effects.changes[row]
    return None
