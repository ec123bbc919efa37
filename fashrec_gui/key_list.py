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

_SIZE = (760, 720)


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
        yield from self._gestures()

    def _gestures(self) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """Give what is done with keys or the pointer, and is no action of the window."""
        yield (
            self.tr("In the grid"),
            [
                (self.tr("Move"), self.tr("Arrow keys")),
                (self.tr("Open large, and back"), self.tr("Enter")),
                (self.tr("Recommend for what is selected"), self.tr("Space")),
                (self.tr("More like it, less like it"), self.tr("+  −")),
                (self.tr("Select more"), self.tr("Shift or Ctrl+click, or draw around them")),
                (self.tr("Picture size"), self.tr("Ctrl+wheel")),
                (self.tr("Search"), self.tr("Just type")),
            ],
        )
        yield (
            self.tr("On the head of the table"),
            [
                (self.tr("Next column, the one before"), self.tr("→  ←")),
                (self.tr("Move the column"), self.tr("Alt+←  Alt+→ or drag")),
                (self.tr("Narrower, wider"), self.tr("Shift+←  Shift+→ or drag")),
                (self.tr("Sort by the column"), self.tr("Enter or click")),
            ],
        )
        yield (
            self.tr("With a product open large"),
            [
                (self.tr("Next product, the one before"), self.tr("→  ←")),
                (self.tr("Nearer, farther, whole, 100 %"), self.tr("+  −  0  1  or wheel")),
                (self.tr("Recommend for it"), self.tr("Space or R")),
                (self.tr("Ask about a part of it"), self.tr("C")),
                (self.tr("Move the picture"), self.tr("Drag or Shift+arrow keys")),
            ],
        )
        yield (
            self.tr("Among recommendations"),
            [
                (self.tr("Ask about a recommendation"), self.tr("Enter")),
                (self.tr("Why it is there"), self.tr("I or F2, or rest the pointer on it")),
                (self.tr("Its folded variants"), self.tr("V")),
            ],
        )
        yield (
            self.tr("On the map"),
            [
                (self.tr("Go from product to product"), self.tr("Arrow keys")),
                (self.tr("Open large, and back"), self.tr("Enter or double click")),
                (self.tr("Recommend for the product"), self.tr("Click or Space")),
                (self.tr("Move the map"), self.tr("Drag or Shift+arrow keys")),
                (self.tr("Nearer, farther, all of it"), self.tr("+  −  0  or wheel")),
                (self.tr("Draw around a region"), self.tr("Shift+drag")),
            ],
        )
        yield (
            self.tr("In a list"),
            [
                (self.tr("Recommend for what is selected"), self.tr("Click or Space")),
                (self.tr("Open large"), self.tr("Enter")),
                (self.tr("Put pasted ids into it"), self.tr("Ctrl+V")),
                (self.tr("Move up, down"), self.tr("Alt+↑  Alt+↓ or drag")),
                (self.tr("Move to the top, to the end"), self.tr("Alt+Home  Alt+End")),
                (self.tr("Comment"), self.tr("F2")),
                (self.tr("Take out"), self.tr("Del")),
            ],
        )

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
