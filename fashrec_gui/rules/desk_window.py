"""The rules desk: all rules in a table, to be searched, sorted, switched, edited and handed on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.rules.rule import Rule
from core.rules.words import rule_in_words
from fashrec_gui.fact_table import fact_view
from fashrec_gui.language import spoken
from fashrec_gui.placard import Placard
from fashrec_gui.rules.desk_model import ON, WHAT, RulesModel, SearchedRules
from fashrec_gui.rules.elided_label import ElidedLabel
from fashrec_gui.rules.handing_on import RulesHandingOn
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import EDGE, GROUP, RELATED, Theme

if TYPE_CHECKING:
    from fashrec_gui.rules.room import RulesRoom

_SIZE = (1160, 620)
_WIDTHS = (48, 0, 240, 104, 96, 112)
_ROW_HEIGHT = 34


class RulesDesk(QDialog):
    """Stays open beside the window; what is changed here counts at once."""

    def __init__(
        self, room: RulesRoom, tasks: Tasks, settings: Settings, theme: Theme, parent: QWidget
    ) -> None:
        """Show the rules of `room`."""
        super().__init__(parent)
        self._room = room
        self._handing_on = RulesHandingOn(room.keeper, tasks, settings, self)
        self.setWindowTitle(self.tr("Rules"))
        self.resize(*_SIZE)
        self._model = RulesModel(parent=self)
        self._model.switched.connect(lambda rule, on: room.keeper.switch([rule], on))
        self._shown = SearchedRules(self._model, self)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Search rules"))
        self._search.setAccessibleName(self.tr("Search rules"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._find)
        self.table = self._make_table()
        self._details = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._told.setProperty("role", "small")
        self._told.hide()
        self._empty = Placard(theme, "rules", self)
        self._empty.say(self.tr("No rules yet"), self._purpose())
        self._empty.add_button(self.tr("New rule…"), room.begin, role="primary")
        self._empty.add_button(self.tr("Import rules…"), self._handing_on.choose_import)
        self._nothing = Placard(theme, "search", self)
        self._unreadable = Placard(theme, "warning", self)
        self._unreadable.add_button(self.tr("Try again"), room.desk.try_again)
        self._pages = QStackedWidget(self)
        for page in (self.table, self._empty, self._nothing, self._unreadable):
            self._pages.addWidget(page)
        self._lay_out()
        for key, act in (("Ctrl+Z", room.desk.undo), ("Ctrl+Shift+Z", room.desk.redo)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self._handing_on.told.connect(self._tell)
        room.keeper.shown_changed.connect(self._show)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self._show()
        self.table.setFocus()

    def chosen(self) -> list[Rule]:
        """The selected rules, in the order they are shown."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self._shown.rule_at(row) for row in rows]

    def _make_table(self) -> QTableView:
        table = fact_view(self._shown, self.tr("Rules"), _WIDTHS, _ROW_HEIGHT, WHAT)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setWordWrap(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setSortingEnabled(True)
        table.horizontalHeader().setSortIndicatorClearable(True)
        table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.doubleClicked.connect(lambda index: index.column() != ON and self._edit())
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Return", self._edit),
            ("Enter", self._edit),
            ("Del", self._delete),
            ("Space", self._switch),
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(RELATED)
        top.addWidget(self._search, 1)
        self._new = _button(self.tr("New rule…"), self._room.begin, "primary")
        self._new.setShortcut(QKeySequence("Ctrl+N"))
        self._import = _button(self.tr("Import…"), self._handing_on.choose_import)
        self._export = _button(self.tr("Export…"), self._handing_on.choose_export)
        for button in (self._import, self._export, self._new):
            top.addWidget(button)
        self._edit_button = _button(self.tr("Edit…"), self._edit)
        self._delete_button = _button(self.tr("Delete"), self._delete)
        self._earlier = _button(self.tr("Earlier"), lambda: self._move(-1))
        self._later = _button(self.tr("Later"), lambda: self._move(1))
        self._earlier.setToolTip(self.tr("Of equal rules the earlier one goes first (Alt+Up)"))
        self._later.setToolTip(self.tr("Of equal rules the earlier one goes first (Alt+Down)"))
        below = QHBoxLayout()
        below.setSpacing(RELATED)
        for button in (self._edit_button, self._delete_button, self._earlier, self._later):
            below.addWidget(button)
        self._order = ElidedLabel(self)
        self._order.setProperty("role", "small")
        below.addWidget(self._order, 1)
        below.addWidget(_button(self.tr("Close"), self.close))
        card = QFrame(self)
        card.setProperty("role", "sentence")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GROUP, RELATED, GROUP, RELATED)
        inside.addWidget(self._details)
        self._card = card
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(GROUP - 4)
        column.addLayout(top)
        column.addWidget(self._told)
        column.addWidget(self._pages, 1)
        column.addWidget(card)
        column.addLayout(below)

    def _precedence(self) -> str:
        return self.tr(
            "Excluding goes before pinning, pinning before boosting and burying; a rule for few "
            "questions before one for many."
        )

    def _purpose(self) -> str:
        return self.tr(
            "A rule puts your word over what the pictures say: pin a product to a place, exclude "
            "it, boost or bury it – for every question, for questions about one product or about "
            "all belts, and for as long as you like. Press P or X on any product, or begin here."
        )

    # Showing

    def _show(self) -> None:
        numbers = {rule.rule_id for rule in self.chosen()}
        current = self.table.currentIndex()
        place = (current.row(), current.column())
        self._model.show(self._room.keeper.known)
        model = self._shown
        chosen = [row for row in range(model.rowCount()) if model.rule_at(row).rule_id in numbers]
        if chosen:
            self.table.setCurrentIndex(model.index(chosen[0], max(0, place[1])))
        elif place[0] >= 0 and model.rowCount():
            row = min(place[0], model.rowCount() - 1)
            self.table.setCurrentIndex(model.index(row, max(0, place[1])))
        flags = self.table.selectionModel().SelectionFlag
        for row in chosen[1:]:
            self.table.selectionModel().select(model.index(row, 0), flags.Select | flags.Rows)
        self._show_page()
        self._show_chosen()

    def _show_page(self) -> None:
        known, found = len(self._room.keeper.known), self._shown.rowCount()
        page: QWidget = self.table if found else self._nothing
        if not known:
            page = self._unreadable if self._room.keeper.trouble else self._empty
        self._unreadable.say(self.tr("The rules cannot be read"), self._room.keeper.trouble)
        searched = self._search.text()
        self._nothing.say(
            self.tr("No rule has “{text}”").format(text=searched),
            self.tr("Names, ids and notes are searched."),
        )
        self._pages.setCurrentWidget(page)
        for widget in (self._search, self._export, self._new, self._import):
            widget.setVisible(bool(known))
        counted = self.tr("Rules – %Ln rules", "", known)
        self.setWindowTitle(counted if known else self.tr("Rules"))

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        one = chosen[0] if len(chosen) == 1 else None
        self._edit_button.setEnabled(one is not None)
        self._delete_button.setEnabled(bool(chosen))
        for button in (self._earlier, self._later):
            button.setEnabled(one is not None)
        has_rules = bool(self._room.keeper.known)
        for button in (self._edit_button, self._delete_button, self._earlier, self._later):
            button.setVisible(has_rules)
        self._order.setText(self._precedence() if has_rules else "")
        self._card.setVisible(one is not None)
        if one is None:
            return
        known = next(
            (each for each in self._room.keeper.known if each.rule.rule_id == one.rule_id), None
        )
        lines = [f"{spoken(rule_in_words(one, date.today()))}."]
        lines += [f"⚠ {spoken(each.sentence)}" for each in (known.conflicts or () if known else ())]
        if one.note:
            lines.append(one.note)
        self._details.setText("\n".join(lines))

    def _find(self, text: str) -> None:
        self._shown.search(text)
        self._show_page()
        self._show_chosen()

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    # Acting

    def _edit(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self._room.edit(chosen[0])

    def _delete(self) -> None:
        chosen = self.chosen()
        if chosen:
            self._room.keeper.remove(chosen)

    def _switch(self) -> None:
        chosen = self.chosen()
        if chosen:
            self._room.keeper.switch(chosen, not chosen[0].is_on)

    def _move(self, by: int) -> None:
        """Move a rule in its own order, which is shown then."""
        chosen = self.chosen()
        if len(chosen) == 1:
            self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self._room.keeper.move(chosen[0], by)


def _button(text: str, act: Callable[[], object], role: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    if role:
        button.setProperty("role", role)
    button.clicked.connect(lambda: act())
    return button
