"""The line above the lists that says what rules have done to them, with a switch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QToolButton, QWidget

from core.recommend.recommendation import RecommendationList
from core.rules.changes import BOOSTED, BURIED, PINNED, PUT_OUT
from fashrec_gui import icons
from fashrec_gui.rules.change_words import counted_changes
from fashrec_gui.rules.elided_label import ElidedLabel
from fashrec_gui.theme import RELATED, Theme, tokens

_TOLD = (PINNED, BOOSTED, BURIED, PUT_OUT)


class RulesStrip(QWidget):
    """Is there when there are rules: whether they count, what they do, and the way to compare."""

    switched = Signal(bool)
    """Rules are to count in the lists, or not."""
    compare_wanted = Signal()
    desk_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with rules on, and hidden until there are any."""
        super().__init__(parent)
        self._switch = QCheckBox(self.tr("Rules"), self)
        self._switch.setChecked(True)
        self._switch.setToolTip(
            self.tr("Whether your rules count in these lists; an export has its own")
        )
        self._switch.setAccessibleName(self.tr("Rules count in the lists"))
        self._switch.toggled.connect(self.switched)
        self._words = ElidedLabel(self)
        self._words.setProperty("role", "small")
        self._compare = QPushButton(self.tr("Compare"), self)
        self._compare.setToolTip(self.tr("Show the lists with and without rules side by side"))
        self._compare.clicked.connect(self.compare_wanted)
        self._compare.setProperty("role", "link")
        self._desk = QToolButton(self)
        self._desk.setProperty("role", "icon")
        self._desk.setToolTip(self.tr("Open the rules desk (Ctrl+Shift+R)"))
        self._desk.setAccessibleName(self.tr("Open the rules desk"))
        self._desk.clicked.connect(self.desk_wanted)
        theme.changed.connect(self._dress)
        self._dress()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(RELATED)
        row.addWidget(self._switch)
        row.addWidget(self._words, 1)
        row.addWidget(self._compare)
        row.addWidget(self._desk)
        self._trouble = ""
        self._was_on = True
        self.hide()

    def _dress(self) -> None:
        self._desk.setIcon(icons.icon("rules", tokens().muted))

    @property
    def is_on(self) -> bool:
        """Whether rules are to count in the lists."""
        return self._switch.isChecked()

    def show_trouble(self, sentence: str) -> None:
        """Say that the rules cannot be read, and why; they are off then. "" when they can."""
        if bool(sentence) != bool(self._trouble):
            self._was_on = self.is_on if sentence else self._was_on
            self._switch.setChecked(self._was_on and not sentence)
            self._switch.setEnabled(not sentence)
        self._trouble = sentence
        self.setToolTip(sentence)
        if sentence:
            self._words.setText(self.tr("cannot be read: these lists are without them"))
            self._compare.hide()

    def show_lists(self, lists: Mapping[str, RecommendationList], sight: Iterable[str]) -> None:
        """Say what rules have done to the lists in sight."""
        if self._trouble:
            return
        on = self.is_on
        shown = [lists[name] for name in sight if name in lists]
        counts: Counter[str] = Counter()
        rows: set[tuple[str, int]] = set()
        for given in shown:
            for row, change in (given.effects.changes if given.effects else {}).items():
                if (change.kind, row) not in rows:
                    rows.add((change.kind, row))
                    counts[change.kind] += 1
        told = [counted_changes(kind, counts[kind]) for kind in _TOLD if counts[kind]]
        ruled = any(given.effects is not None for given in shown)
        words = " · ".join(told) if told else self.tr("no rule changes these lists")
        self._words.setText(words if on else self.tr("off: as the pictures say"))
        self._compare.setVisible(on and ruled)
