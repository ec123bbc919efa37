"""The rules as a table: on or off, what, where, when, what stands in their way, the note."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QColor

from core.rules.rule import Rule
from core.rules.words import period_in_words, rule_in_words, short_words, where_in_words
from fashrec_gui import icons
from fashrec_gui.fact_table import FactTable, Index
from fashrec_gui.language import spoken
from fashrec_gui.recommendations.recommender_names import TITLES
from fashrec_gui.rules.how_field import ICONS
from fashrec_gui.rules.keeper import KnownRule
from fashrec_gui.theme import tokens

ON, WHAT, WHERE, WHEN, NOTE, STATE = range(6)
_SORT_ROLE = Qt.ItemDataRole.UserRole
_KNOWN_ROLE = Qt.ItemDataRole.UserRole + 1


class RulesModel(FactTable[KnownRule]):
    """The rules in their order."""

    switched = Signal(object, bool)
    """A `Rule` is to be on or off."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without rules."""
        super().__init__(parent=parent)
        self.headings = (
            self.tr("On"),
            self.tr("Rule"),
            self.tr("Where"),
            self.tr("When"),
            self.tr("Note"),
            self.tr("In its way"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a cell shows, what it is sorted by, and the whole of it as a tooltip."""
        known = self._things[index.row()]
        column = index.column()
        if role == _KNOWN_ROLE:
            return known
        if role == Qt.ItemDataRole.CheckStateRole and column == ON:
            return Qt.CheckState.Checked if known.rule.is_on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(known, column)
        if role == _SORT_ROLE:
            return self._sorted_by(known, column, index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(known, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == ON:
            return self.tr("On") if known.rule.is_on else self.tr("Off")
        if role == Qt.ItemDataRole.ForegroundRole and (known.is_idle or column not in (ON, WHAT)):
            return QColor(tokens().muted)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(known, column)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be switched."""
        flags = super().flags(index)
        if index.isValid() and index.column() == ON:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a rule to be switched; it is shown when that is on disk."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        self.switched.emit(self._things[index.row()].rule, on)
        return True

    def _text(self, known: KnownRule, column: int) -> str:
        rule = known.rule
        if column == WHAT:
            return spoken(short_words(rule))
        if column == WHERE:
            where = spoken(where_in_words(rule.questions))
            if not rule.recommender:
                return where
            only = self.tr("{where}, {recommender} only")
            return only.format(where=where, recommender=spoken(TITLES[rule.recommender]))
        if column == WHEN:
            words = spoken(period_in_words(rule, date.today())) or self.tr("always")
            return words[:1].upper() + words[1:]
        if column == STATE:
            return self._state(known)
        return " ".join(rule.note.split()) if column == NOTE else ""

    def _sorted_by(self, known: KnownRule, column: int, row: int) -> Any:
        rule = known.rule
        if column == ON:
            return int(not rule.is_on)
        if column == WHEN:
            return (rule.last_day or date.max).isoformat()
        if column == STATE:
            return -len(known.conflicts or ())
        return self._text(known, column).casefold()

    def _tooltip(self, known: KnownRule, column: int) -> str:
        if column == STATE and known.conflicts:
            return "\n".join(spoken(each.sentence) for each in known.conflicts)
        if column == NOTE:
            return known.rule.note
        return spoken(rule_in_words(known.rule, date.today()))

    def _state(self, known: KnownRule) -> str:
        if not known.rule.is_on:
            return self.tr("Switched off")
        if known.conflicts is None:
            return self.tr("Looking…")
        if not known.conflicts:
            return ""
        more = f" (+{len(known.conflicts) - 1})" if len(known.conflicts) > 1 else ""
        return spoken(known.conflicts[0].sentence) + more

    def _icon(self, known: KnownRule, column: int) -> Any:
        colours = tokens()
        if column == WHAT:
            colour = colours.muted if known.is_idle else colours.text
            return icons.icon(ICONS[known.rule.kind], colour)
        if column == STATE and known.conflicts:
            return icons.icon("warning", colours.amber)
        return None


class SearchedRules(QSortFilterProxyModel):
    """The rules that a search finds, sorted by a column or in their own order."""

    def __init__(self, model: RulesModel, parent: QObject) -> None:
        """Show all of them in their own order."""
        super().__init__(parent)
        self.setSourceModel(model)
        self.setSortRole(_SORT_ROLE)
        self._words: list[str] = []

    def search(self, text: str) -> None:
        """Show the rules that have every word somewhere."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Look for the words in everything that is known of a rule."""
        if not self._words:
            return True
        known = self.known_at(self.sourceModel().index(source_row, 0))
        told = searched_words(known)
        return all(word in told for word in self._words)

    def known_at(self, index: Index | QModelIndex) -> KnownRule:
        """Give the rule of an index, of this model or the one below."""
        known: KnownRule = index.data(_KNOWN_ROLE)
        return known

    def rule_at(self, row: int) -> Rule:
        """Give the rule that a row shows."""
        return self.known_at(self.index(row, 0)).rule


def searched_words(known: KnownRule) -> str:
    """Give the text that a rule is found by."""
    rule = known.rule
    ids = (rule.products.product_id, rule.questions.product_id)
    conflicts = [spoken(each.sentence) for each in known.conflicts or ()]
    return " ".join((spoken(rule_in_words(rule)), *ids, rule.note, *conflicts)).casefold()
