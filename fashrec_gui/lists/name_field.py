"""The line in which a list is given its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.errors import ListError
from core.lists.names import LONGEST_NAME, new_name
from fashrec_gui.language import spoken
from fashrec_gui.theme import RELATED


class NameField(QWidget):
    """Takes a name on Enter, says at once what is wrong with it, and goes away on Esc."""

    named = Signal(str)
    """A name that a list can have."""
    left = Signal()
    """The user wants no name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a question."""
        super().__init__(parent)
        self._taken: Sequence[str] = ()
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Name of the list"))
        self.field.setMaxLength(LONGEST_NAME)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._judge)
        self.field.returnPressed.connect(self._accept)
        self._accept_button = _button("", self._accept)
        self._accept_button.setProperty("role", "primary")
        self._leave_button = _button(self.tr("Cancel"), self.left.emit)
        self._wrong = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._wrong.setProperty("role", "danger")
        row = QHBoxLayout()
        row.setSpacing(RELATED)
        row.addWidget(self._accept_button)
        row.addWidget(self._leave_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(RELATED)
        column.addWidget(self.field)
        column.addWidget(self._wrong)
        column.addLayout(row)
        self._wrong.hide()

    def begin(self, name: str, taken: Sequence[str], verb: str) -> None:
        """Ask for a name.

        Args:
            name: what stands there to begin with.
            taken: the names that other lists have.
            verb: what is done with it, as the button says it.
        """
        self._taken = taken
        self.field.setPlaceholderText(self.tr("Name of the list"))
        self.field.setText(name)
        self.field.selectAll()
        self._accept_button.setText(verb)
        self._show_wrong("")
        self.field.setFocus()

    @property
    def problem(self) -> str:
        """What is wrong with the name; "" when nothing is, or nothing was said yet."""
        return self._wrong.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc leave the field, and not do what it does in the window."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _judge(self, text: str) -> None:
        self._show_wrong(self._judged(text)[1] if text.strip() else "")

    def _judged(self, text: str) -> tuple[str, str]:
        try:
            return new_name(text, self._taken), ""
        except ListError as error:
            return "", spoken(error)

    def _accept(self) -> None:
        name, wrong = self._judged(self.field.text())
        if wrong:
            self._show_wrong(wrong)
            self.field.setFocus()
        else:
            self.named.emit(name)

    def _show_wrong(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)


def _button(text: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda: act())
    return button
