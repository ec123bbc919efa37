"""What the panel says when it has no answer to show: an icon, a heading, a sentence, a way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from fashrec_gui import icons
from fashrec_gui.theme import EDGE, GROUP, RELATED, Theme, tokens

_ICON_SIZE = 40
_TEXT_WIDTH = 300


class MessagePage(QWidget):
    """A quiet page in the middle of the panel, with at most one button."""

    button_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty; `say` fills it."""
        super().__init__(parent)
        self._icon_name = ""
        self._icon = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._icon.setFixedHeight(_ICON_SIZE)
        self._title = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._title.setProperty("role", "heading")
        self._text = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._text.setProperty("role", "muted")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.button_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(RELATED)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addSpacing(RELATED)
        column.addWidget(self._title, 0, centre)
        column.addWidget(self._text, 0, centre)
        column.addSpacing(GROUP)
        column.addWidget(self._button, 0, centre)
        column.addStretch(3)
        theme.changed.connect(self._dress)

    def say(self, icon: str, title: str, text: str, button: str = "") -> None:
        """Show a message; without the words for it there is no button."""
        self._icon_name = icon
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._fit()
        self._dress()

    def invite(self, *, has_catalogue: bool) -> None:
        """Say what this place is for, and how to begin."""
        if not has_catalogue:
            self.say(
                "hanger",
                self.tr("Recommendations"),
                self.tr("As soon as a catalogue is open, they appear here."),
            )
            return
        self.say(
            "spark",
            self.tr("What goes with it, what is like it"),
            self.tr(
                "Click a product, select several to ask about them together, or drop, paste or "
                "open a picture."
            ),
            self.tr("Open picture…"),
        )

    @property
    def words(self) -> str:
        """The heading and the sentence, as one text."""
        return f"{self._title.text()}. {self._text.text()}"

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        """Give the wrapped texts the width that a centred label does not take by itself."""
        width = min(_TEXT_WIDTH, self.width() - 2 * EDGE)
        for label in (self._title, self._text):
            label.setFixedWidth(max(1, width))
            label.setMinimumHeight(0)  # or it would count in what the text needs
            label.setMinimumHeight(label.heightForWidth(max(1, width)))

    def _dress(self) -> None:
        if self._icon_name:
            ratio = self.devicePixelRatioF()
            self._icon.setPixmap(icons.pixmap(self._icon_name, tokens().muted, _ICON_SIZE, ratio))
