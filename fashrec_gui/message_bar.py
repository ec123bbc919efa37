"""The slim bar below the header in which the window says what went wrong, or what is done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from fashrec_gui import icons
from fashrec_gui.theme import GROUP, RELATED, TIGHT, Theme

_ICON_SIZE = 20
_ROLES = {"failure": "warning", "notice": "warning", "done": "check"}


class MessageBar(QFrame):
    """Shows one sentence at a time, with a button where there is something to do about it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._theme = theme
        self._act: Callable[[], None] | None = None
        self._sign = QLabel()
        self._sentence = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.button = QPushButton()
        self.button.setProperty("role", "link")
        self.button.clicked.connect(self._on_button)
        self._close = QToolButton()
        self._close.setProperty("role", "icon")
        self._close.setAccessibleName(self.tr("Dismiss the message"))
        self._close.setToolTip(self.tr("Dismiss (Esc)"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(GROUP, TIGHT, RELATED, TIGHT)
        row.setSpacing(RELATED)
        row.addWidget(self._sign)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.button)
        row.addWidget(self._close)
        theme.changed.connect(self._tint)
        self.hide()

    def fail(self, sentence: str, text: str = "", act: Callable[[], None] | None = None) -> None:
        """Say what failed."""
        self._say("failure", sentence, text, act)

    def notice(self, sentence: str, text: str = "", act: Callable[[], None] | None = None) -> None:
        """Say what the user should know."""
        self._say("notice", sentence, text, act)

    def done(self, sentence: str, text: str = "", act: Callable[[], None] | None = None) -> None:
        """Say what was done."""
        self._say("done", sentence, text, act)

    def take_back(self, sentence: str) -> None:
        """Say a sentence no longer, which is no longer true; any other stays."""
        if sentence and sentence == self.sentence:
            self.hide()

    @property
    def sentence(self) -> str:
        """What is shown; "" when nothing is."""
        return self._sentence.text() if not self.isHidden() else ""

    def _say(self, kind: str, sentence: str, text: str, act: Callable[[], None] | None) -> None:
        self.setProperty("role", kind)
        for widget in (self, self._sentence, self.button):
            self.style().unpolish(widget)
            self.style().polish(widget)
        self._sentence.setText(sentence)
        self.button.setText(text)
        self.button.setVisible(bool(text))
        self._act = act
        self._tint()
        self.setAccessibleName(sentence)
        self.show()

    def _on_button(self) -> None:
        act = self._act
        self.hide()
        if act is not None:
            act()

    def _tint(self) -> None:
        kind = self.property("role") or "notice"
        colours = self._theme.tokens
        ink = {"failure": colours.danger, "notice": colours.amber_text, "done": colours.text}[kind]
        sign = icons.pixmap(_ROLES[kind], ink, _ICON_SIZE, self.devicePixelRatioF())
        self._sign.setPixmap(sign)
        self._close.setIcon(icons.icon("close", ink))
