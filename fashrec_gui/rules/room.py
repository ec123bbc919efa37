"""Rules in the window: making them by key, menu and editor, the desk, and seeing what they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.browsing.filter import Filter
from core.rules.rule import BOOST, BURY, EXCLUDE, PIN, USUAL_STRENGTH, Rule, Target
from core.rules.words import short_words
from core.words import worded
from fashrec_gui.desk import Desk
from fashrec_gui.language import spoken
from fashrec_gui.rules.aimed import Aimed, in_list, target_of
from fashrec_gui.rules.keeper import RuleKeeper
from fashrec_gui.rules.menu import TITLE, fill_rules_menu
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

if TYPE_CHECKING:
    from core.engine import Engine
    from core.recommend.recommendation import Recommendation
    from fashrec_gui.recommendations.question import Answer
    from fashrec_gui.rules.comparison import RulesComparison
    from fashrec_gui.rules.desk_window import RulesDesk
    from fashrec_gui.rules.editor import RuleEditor

_STEPS = {
    PIN: worded("RuleSteps", "Pin {count:,} products"),
    EXCLUDE: worded("RuleSteps", "Exclude {count:,} products"),
    BOOST: worded("RuleSteps", "Boost {count:,} products"),
    BURY: worded("RuleSteps", "Bury {count:,} products"),
}
MOST_TOGETHER = 100
"""So many products at once get a rule each."""


class RulesRoom(QObject):
    """The rules of the open catalogue, for the window to place and to wire."""

    message = Signal(str)
    """A quiet line about what was done."""
    asked = Signal(list)
    """Products are to be asked about: their rows in the catalogue."""
    refused = Signal(str)
    """A sentence that says why something cannot be done."""

    def __init__(
        self, desk: Desk, tasks: Tasks, settings: Settings, theme: Theme, window: QWidget
    ) -> None:
        """Start without a catalogue; dialogs open above `window`."""
        super().__init__(window)
        self.desk = desk
        self._tasks = tasks
        self._settings = settings
        self._theme = theme
        self._window = window
        self._desk_window: RulesDesk | None = None
        self._comparison: RulesComparison | None = None
        self.shown_filter: Callable[[], Filter] = Filter
        """Gives what the catalogue is filtered by, which a new rule begins with."""
        self.keeper = RuleKeeper(desk, tasks, self)
        self.keeper.message.connect(self.message)
        self.keeper.failed.connect(self.refused)

    def set_engine(self, engine: Engine | None) -> None:
        """Show the rules of another catalogue, or of none."""
        self.keeper.set_engine(engine)
        if self._comparison is not None:
            self._comparison.close()

    # Making rules

    def pin(self, aimed: Aimed) -> None:
        """Ask for the place that a product is to be pinned to, and for where."""
        if len(aimed.rows) != 1:
            self._ask_to_select(
                aimed,
                self.tr("Select a product first, then press P to pin it."),
                self.tr("Select a single product to pin it."),
            )
            return
        place = self.keeper.free_place(aimed.asked)
        self._edit(Rule(PIN, self._target(aimed.rows[0]), aimed.asked, place=place))

    def exclude(self, aimed: Aimed, questions: Target | None = None) -> None:
        """Exclude products at once, from the lists about what was asked unless it is told."""
        where = aimed.asked if questions is None else questions
        if not aimed.rows:
            self._ask_to_select(
                aimed, self.tr("Select a product first, then press X to exclude it.")
            )
        else:
            self._make(aimed.rows, Rule(EXCLUDE, Target(), where))

    def move(self, aimed: Aimed, kind: str, strength: int) -> None:
        """Boost or bury products at once, in the lists about what was asked."""
        self._make(aimed.rows, Rule(kind, Target(), aimed.asked, strength=strength))

    def begin(self, aimed: Aimed | None = None) -> None:
        """Open the editor for a new rule, about a product, or what the catalogue is filtered by."""
        if aimed is None or not aimed.rows:
            chosen = Target(filter=self.shown_filter())
            self._edit(Rule(BOOST, chosen, strength=USUAL_STRENGTH))
        else:
            products = self._target(aimed.rows[0])
            self._edit(Rule(BOOST, products, aimed.alike, strength=USUAL_STRENGTH))

    def edit(self, rule: Rule) -> None:
        """Open the editor for a rule that is kept."""
        self._edit(rule)

    def fill_menu(self, menu: QMenu, aimed: Aimed) -> None:
        """Add the menu "Rules" for products to another menu."""
        if self.keeper.engine is not None and aimed.rows:
            fill_rules_menu(menu.addMenu(spoken(TITLE)), self, aimed)

    # Windows

    def show_desk(self) -> None:
        """Show all rules."""
        if self.keeper.engine is None:
            return
        from fashrec_gui.rules.desk_window import RulesDesk

        if self._desk_window is None:
            self._desk_window = RulesDesk(
                self, self._tasks, self._settings, self._theme, self._window
            )
        self._desk_window.show()
        self._desk_window.raise_()
        self._desk_window.activateWindow()

    def compare(self, answer: Answer | None, recommender: str) -> None:
        """Show lists with and without rules side by side."""
        engine = self.keeper.engine
        if engine is None or answer is None:
            return
        from fashrec_gui.rules.comparison import RulesComparison

        if self._comparison is None:
            self._comparison = RulesComparison(self._tasks, self._window)
            self._comparison.asked.connect(lambda row: self.asked.emit([row]))
            self._comparison.menu_wanted.connect(self._open_menu)
            self.keeper.rules_changed.connect(self._comparison.ask_anew)
        self._comparison.show_for(engine, answer, recommender)

    def _open_menu(self, recommendation: Recommendation, place: QPoint, answer: Answer) -> None:
        menu = QMenu(self._window)
        fill_rules_menu(menu, self, in_list((recommendation.row,), answer))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _edit(self, begun: Rule) -> None:
        engine = self.keeper.engine
        if engine is None:
            return
        from fashrec_gui.rules.editor import RuleEditor

        over = self._desk_window
        parent = over if over is not None and over.isActiveWindow() else self._window
        editor: RuleEditor = RuleEditor(self._tasks, engine, begun, parent)
        editor.kept.connect(self._keep)
        editor.open()

    def _keep(self, rule: Rule) -> None:
        if rule.rule_id:
            self.keeper.change(rule)
        else:
            self.keeper.add([rule])

    def _make(self, rows: Sequence[int], like: Rule) -> None:
        """Make a rule for each product, or switch on the ones that are there already."""
        if len(rows) > MOST_TOGETHER:
            self.refused.emit(
                self.tr(
                    "%Ln products are too many for a rule each: make one rule for what they have "
                    "in common, on the rules desk.",
                    "",
                    len(rows),
                )
            )
            return
        known = {each.rule: each.rule for each in self.keeper.known}
        wanted = [replace(like, products=self._target(row)) for row in rows]
        there = [known[rule] for rule in wanted if rule in known]
        off = [each.rule for each in self.keeper.known if replace(each.rule, is_on=True) in wanted]
        off = [rule for rule in off if not rule.is_on]
        new = [
            rule for rule in wanted if rule not in known and replace(rule, is_on=False) not in known
        ]
        if new:
            label = "" if len(new) == 1 else _STEPS[like.kind].filled(count=len(new))
            self.keeper.add(new, label)
        if off:
            self.keeper.switch(off, True)
        elif there and not new:
            words = self.tr("“{rule}” is a rule already.")
            self.message.emit(words.format(rule=spoken(short_words(there[0]))))

    def _target(self, row: int) -> Target:
        assert self.keeper.engine is not None
        return target_of(self.keeper.engine.products.product(row))

    def _ask_to_select(self, aimed: Aimed, some: str, single: str = "") -> None:
        self.message.emit(single if aimed.rows else some)
