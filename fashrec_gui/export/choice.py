"""One of a few things, each with a word on what it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from fashrec_gui.theme import GROUP


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: its value, its name, and a few words that explain it."""

    value: str
    text: str
    explanation: str = ""
    enabled: bool = True


class ChoiceGroup(QWidget):
    """Radio buttons, with their explanations beside them. One is always chosen."""

    changed = Signal()

    def __init__(self, name: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        """Choose the first one that is enabled."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._choices = tuple(choices)
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GROUP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place, choice in enumerate(self._choices):
            button = QRadioButton(choice.text, self)
            button.setEnabled(choice.enabled)
            button.setAccessibleDescription(choice.explanation)
            self._group.addButton(button, place)
            words = QLabel(choice.explanation, self)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setProperty("role", "small")
            words.setEnabled(choice.enabled)
            grid.addWidget(button, place, 0)
            grid.addWidget(words, place, 1)
        self._grid = grid
        self.setFocusProxy(self._group.button(0))
        self.choose("")
        self._group.idToggled.connect(self._tell)

    @property
    def line_height(self) -> int:
        """The height of the first line, in pixels."""
        return self._group.button(0).sizeHint().height()

    @property
    def value(self) -> str:
        """The value of what is chosen."""
        return self._choices[self._group.checkedId()].value

    def choose(self, value: str) -> None:
        """Choose by value; one that is absent or disabled leaves the first that is enabled."""
        usable = [place for place, choice in enumerate(self._choices) if choice.enabled]
        wanted = [place for place in usable if self._choices[place].value == value]
        self._group.button((wanted or usable)[0]).setChecked(True)

    def put_beside(self, value: str, widget: QWidget) -> None:
        """Put a control where the explanation of a choice would stand."""
        place = next(at for at, choice in enumerate(self._choices) if choice.value == value)
        item = self._grid.itemAtPosition(place, 1)
        words = item.widget() if item is not None else None
        if words is not None:
            words.hide()
        self._grid.addWidget(widget, place, 1)

    def _tell(self, place: int, chosen: bool) -> None:
        if chosen:
            self.changed.emit()
