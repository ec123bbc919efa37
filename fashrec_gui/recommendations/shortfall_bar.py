"""How few products conditions have left, and the button that gives one of them up."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.recommend.recommendation import Shortfall
from fashrec_gui.language import spoken
from fashrec_gui.theme import RELATED, TIGHT

_PADDING = 20


class ShortfallBar(QFrame):
    """Says "3 of 10 left" over "Drop “same season” to get 9"; hidden where nothing is short."""

    drop_wanted = Signal(str)
    """The key of the condition to give up, "" for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing short."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("inset", True)
        self._shortfall: Shortfall | None = None
        self._text = self._short = ""
        self._left = QLabel(self)
        self._drop = QPushButton(self)
        self._drop.setProperty("role", "link")
        self._drop.setStyleSheet("text-align: left; padding-left: 0; margin-left: -1px;")
        self._drop.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._drop.clicked.connect(self._give_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(RELATED, TIGHT, RELATED, TIGHT)
        column.setSpacing(0)
        column.addWidget(self._left)
        column.addWidget(self._drop)

    def show_shortfall(self, shortfall: Shortfall | None) -> None:
        """Say what is short, or that nothing is."""
        self._shortfall = shortfall
        if shortfall is None:
            return
        left = self.tr("{count} of {wanted} left")
        self._left.setText(left.format(count=shortfall.left, wanted=shortfall.wanted))
        more = shortfall.would_give > shortfall.left
        self._text, self._short = self._offers(shortfall) if more else ("", "")
        self._drop.setVisible(more)
        self._drop.setToolTip(self._text)
        self._drop.setAccessibleName(self._text)
        self._fit()

    def _offers(self, shortfall: Shortfall) -> tuple[str, str]:
        """Say what giving up gives, at length and in short."""
        if shortfall.drop:
            words = spoken(shortfall.words)
            long = self.tr("Drop “{condition}” to get {count}")
            short = self.tr("Drop “{condition}”: {count}")
        else:
            words = ""
            long = self.tr("Drop all conditions to get {count}")
            short = self.tr("Drop all conditions: {count}")
        count = shortfall.would_give
        return long.format(condition=words, count=count), short.format(condition=words, count=count)

    @property
    def is_short(self) -> bool:
        """Whether there is anything to say."""
        return self._shortfall is not None

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What the keyboard reaches in it."""
        return (self._drop,)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say it shorter where there is no room for all of it."""
        metrics = QFontMetrics(self._drop.font())
        room = self.width() - _PADDING
        fits = metrics.horizontalAdvance(self._text) <= room
        self._drop.setText(self._text if fits else self._short)

    def _give_up(self) -> None:
        if self._shortfall is not None:
            self.drop_wanted.emit(self._shortfall.drop)
