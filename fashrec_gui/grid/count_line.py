"""What stands above the grid: how many products are shown of how many, and why these."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.browsing.filter import Filter
from fashrec_gui.filters.chips import Chips
from fashrec_gui.filters.words import products_in_words
from fashrec_gui.language import number
from fashrec_gui.theme import GROUP, RELATED, text_px

_PATIENCE_MS = 300  # before it is said that something takes a while
_LINE = 24


class CountLine(QWidget):
    """“1,204 of 5,000 products”, what was searched for instead, and a chip for every choice."""

    filter_wanted = Signal(object)  # a Filter
    cleared = Signal()  # all of it
    part_left = Signal()  # the part of the catalogue
    sort_wanted = Signal()  # by likeness to what is asked about now

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._note = QLabel(textFormat=Qt.TextFormat.PlainText)
        for label in (self._count, self._note):
            label.setProperty("role", "muted")
            label.setFixedHeight(text_px(_LINE))
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.again = QPushButton(self.tr("Sort by the new question"))
        self.again.setProperty("role", "link")
        self.again.setToolTip(self.tr("The products are sorted by likeness to an earlier question"))
        self.again.clicked.connect(self.sort_wanted)
        self.again.hide()
        self.chips = Chips()
        self.chips.filter_wanted.connect(self.filter_wanted)
        self.chips.part_left.connect(self.part_left)
        self.chips.cleared.connect(self.cleared)
        self._working = ""
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._note.setText(self._working))
        line = QHBoxLayout()
        line.setSpacing(RELATED)
        line.addWidget(self._count)
        line.addWidget(self._note, 1)
        line.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, RELATED, GROUP, 0)
        column.setSpacing(RELATED)
        column.addLayout(line)
        column.addWidget(self.chips)

    def show_count(self, found: int, total: int) -> None:
        """Say how many of all products are shown; nothing while there is no catalogue."""
        if found == total:
            words = products_in_words(total) if total else ""
        else:
            words = self.tr("{count} of %Ln products", "", total).format(count=number(found))
        self._count.setText(words)

    def show_correction(self, text: str, instead: str) -> None:
        """Say that another text was searched for, since nothing has this one; "" for none."""
        self._patience.stop()
        words = self.tr("Nothing for “{text}”; showing “{instead}”")
        self._note.setText(words.format(text=text, instead=instead) if instead else "")

    def show_outdated(self, is_outdated: bool) -> None:
        """Offer to sort by likeness again, since something else is asked about now."""
        self.again.setVisible(is_outdated)

    def show_working(self, words: str) -> None:
        """Say what is being done, if it takes a while; the next correction, or none, ends it."""
        self._working = words
        self._patience.start()

    def show_filter(self, filter: Filter, part: str = "", part_count: int = 0) -> None:
        """Show a chip for every part of the filter."""
        self.chips.show_filter(filter, part, part_count)

    @property
    def text(self) -> str:
        """How many it says there are."""
        return self._count.text()

    @property
    def note(self) -> str:
        """What it says beside the count."""
        return self._note.text()
