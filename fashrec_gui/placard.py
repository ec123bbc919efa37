"""What stands where there is nothing to show: what the place is for, and what to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from fashrec_gui import icons
from fashrec_gui.theme import GROUP, RELATED, Theme

_ICON_SIZE = 40
_WIDTH = 420


class Placard(QWidget):
    """An icon, a heading, a sentence and buttons, in the middle of the place."""

    def __init__(
        self, theme: Theme, icon: str, parent: QWidget | None = None, *, role: str = "heading"
    ) -> None:
        """`icon` names one of the window's icons, `role` the kind of heading."""
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._heading.setProperty("role", role)
        self._sentence = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._sentence.setProperty("role", "muted")
        for label in (self._heading, self._sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFixedWidth(_WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(RELATED)
        self._column.addStretch(2)
        for widget in (self._picture, self._heading, self._sentence):
            self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(RELATED)
        self._column.addStretch(3)
        theme.changed.connect(self._tint)
        self._tint()

    def say(self, heading: str, sentence: str) -> None:
        """Set the words."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        for label in (self._heading, self._sentence):
            fit_height(label)
        self.setAccessibleName(f"{heading} {sentence}")

    def add_button(self, text: str, act: Callable[[], None], *, role: str = "") -> QPushButton:
        """Add a button below what is there."""
        button = QPushButton(text)
        button.setProperty("role", role)
        button.clicked.connect(lambda: act())
        self.add_widget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Add any widget below what is there."""
        self._column.insertWidget(
            self._column.count() - 1, widget, 0, Qt.AlignmentFlag.AlignHCenter
        )

    def add_space(self) -> None:
        """Add the space between two groups."""
        self._column.insertSpacing(self._column.count() - 1, GROUP)

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        colour = self._theme.tokens.muted
        self._picture.setPixmap(icons.pixmap(self._icon, colour, _ICON_SIZE, ratio))


def fit_height(label: QLabel) -> None:
    """Make a label of fixed width as high as its text, which a centring layout does not do."""
    label.ensurePolished()  # or it is measured in another font than it is drawn in
    label.setFixedHeight(max(label.heightForWidth(label.width()), 1))
