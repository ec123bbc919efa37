"""The list of keys (F1), made from the window's actions, so that it is never out of date."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fashrec_gui.actions import Actions, Group, key_words, plain_name
from fashrec_gui.theme import EDGE, GROUP, RELATED, TIGHT

_SIZE = (760, 620)

# What is done with keys or the pointer, and is no action of the window: where, what, how.
IN_THE_GRID = (
    ("Move", "Arrow keys"),
    ("Open large, and back", "Enter"),
    ("Recommend for what is selected", "Space"),
    ("More like it, less like it", "+  −"),
    ("Select more", "Shift or Ctrl+click, or draw around them"),
    ("Picture size", "Ctrl+wheel"),
    ("Search", "Just type"),
)

LARGE = (
    ("Next product, the one before", "→  ←"),
    ("Nearer, farther, whole, 100 %", "+  −  0  1  or wheel"),
    ("Recommend for it", "Space or R"),
    ("Ask about a part of it", "C"),
    ("Move the picture", "Drag or Shift+arrow keys"),
)

AMONG_RECOMMENDATIONS = (
    ("Ask about a recommendation", "Enter"),
    ("Why it is there", "I or F2, or rest the pointer on it"),
    ("Its folded variants", "V"),
)

ON_THE_MAP = (
    ("Move the map", "Arrow keys or drag"),
    ("Nearer, farther, all of it", "+  −  0  or wheel"),
    ("Recommend for the product in the middle", "Enter"),
    ("Draw around a region", "Shift+drag"),
)

IN_A_LIST = (
    ("Recommend for a product", "Click or Enter"),
    ("Move up, down", "Alt+↑  Alt+↓ or drag"),
    ("Move to the top, to the end", "Alt+Home  Alt+End"),
    ("Comment", "F2"),
    ("Take out", "Del"),
)


def group_title(group: Group) -> str:
    """Give the heading above a group of actions."""
    translate = QCoreApplication.translate
    return {
        Group.BROWSE: translate("KeyList", "Browse"),
        Group.ASK: translate("KeyList", "Ask"),
        Group.JUDGE: translate("KeyList", "Judge"),
        Group.DECIDE: translate("KeyList", "Decide"),
        Group.HAND_OVER: translate("KeyList", "Hand over"),
        Group.WINDOW: translate("KeyList", "Window"),
    }[group]


class KeyList(QDialog):
    """What can be done, group by group, each with its keys; a word narrows it down."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """List the keys of `actions`, and what grid, large picture and map do with theirs."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(*_SIZE)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search what can be done, or a key"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._none = QLabel(self.tr("Nothing is called that, and no key is."))
        self._none.setProperty("role", "muted")
        self._none.hide()
        self._sections = [_Section(title, lines) for title, lines in self._lines(actions)]
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(GROUP)
        column.addWidget(self._search)
        column.addWidget(self._none)
        column.addWidget(self._scrolled(), 1)
        column.addWidget(buttons)

    def shown(self) -> list[tuple[str, str]]:
        """Give the lines in sight: what is done, and by which keys."""
        return [line for section in self._sections for line in section.shown()]

    def _lines(self, actions: Actions) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        for group, members in actions.groups():
            lines = [
                (plain_name(each), self.tr(" or ").join(key_words(each)))
                for each in members
                if key_words(each)
            ]
            if lines:
                yield group_title(group), lines
        yield self.tr("In the grid"), list(IN_THE_GRID)
        yield self.tr("With a product open large"), list(LARGE)
        yield self.tr("Among recommendations"), list(AMONG_RECOMMENDATIONS)
        yield self.tr("On the map"), list(ON_THE_MAP)
        yield self.tr("In a list"), list(IN_A_LIST)

    def _scrolled(self) -> QScrollArea:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, GROUP, 0)
        row.setSpacing(EDGE)
        columns = (QVBoxLayout(), QVBoxLayout())
        lengths = [0, 0]
        for section in self._sections:
            place = 0 if lengths[0] <= lengths[1] else 1
            columns[place].addWidget(section)
            lengths[place] += len(section.lines) + 2
        for column in columns:
            column.setSpacing(GROUP)
            column.addStretch(1)
            row.addLayout(column, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(page)
        scroll.setAccessibleName(self.tr("Keys"))
        return scroll

    def _narrow(self, text: str) -> None:
        for section in self._sections:
            section.narrow(text)
        self._none.setVisible(not self.shown())


class _Section(QWidget):
    """A heading and its lines."""

    def __init__(self, title: str, lines: list[tuple[str, str]]) -> None:
        super().__init__()
        self.lines = lines
        self._title = title
        self._rows: list[tuple[QLabel, QLabel]] = []
        table = QGridLayout(self)
        table.setContentsMargins(0, 0, 0, 0)
        table.setHorizontalSpacing(GROUP)
        table.setVerticalSpacing(TIGHT)
        table.setColumnStretch(0, 1)
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        table.addWidget(heading, 0, 0, 1, 2)
        table.setRowMinimumHeight(0, heading.sizeHint().height() + RELATED)
        for number, (name, keys) in enumerate(lines, 1):
            says = QLabel(name, wordWrap=True)
            says.setProperty("role", "muted")
            presses = QLabel(keys, textFormat=Qt.TextFormat.PlainText, wordWrap=len(keys) > 20)
            presses.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            table.addWidget(says, number, 0)
            table.addWidget(presses, number, 1)
            self._rows.append((says, presses))

    def narrow(self, text: str) -> None:
        words = text.casefold().split()
        for line, row in zip(self.lines, self._rows, strict=True):
            said = f"{self._title} {line[0]} {line[1]}".casefold()
            for label in row:
                label.setVisible(all(word in said for word in words))
        self.setVisible(bool(self.shown()))

    def shown(self) -> list[tuple[str, str]]:
        pairs = zip(self.lines, self._rows, strict=True)
        return [line for line, (says, _) in pairs if not says.isHidden()]
