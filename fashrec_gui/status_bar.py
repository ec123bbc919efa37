"""The foot of the window: what is selected, what was just done, and what is going on."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from fashrec_gui.job_strip import JobStrip
from fashrec_gui.jobs import Jobs
from fashrec_gui.theme import GROUP, RELATED, STATUS_HEIGHT, Theme

_SHOWN_MS = 6000


class StatusBar(QFrame):
    """Selection on the left, passing words beside it, jobs and lasting notices on the right."""

    ask_wanted = Signal()  # about everything that is selected
    note_wanted = Signal()  # the whole sentence of the lasting notice

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self.setProperty("role", "status")
        self.setMinimumHeight(STATUS_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._selected = QLabel()
        self._ask = QPushButton()
        self._ask.setProperty("role", "link")
        self._ask.clicked.connect(self.ask_wanted)
        self._words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._words.setProperty("role", "muted")
        # Long words are cut off, rather than making the window wider.
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._note = QPushButton()
        self._note.setProperty("role", "amber")
        self._note.clicked.connect(self.note_wanted)
        self.jobs = Jobs(self)
        self.indexing = self.jobs.add(self.tr("Indexing"))
        self.exporting = self.jobs.add(self.tr("Exporting"))
        self.mapping = self.jobs.add(self.tr("Drawing the map"))
        self.training = self.jobs.add(self.tr("Training"))
        self.reporting = self.jobs.add(self.tr("Comparing the recommenders"))
        self.strip = JobStrip(self.jobs, theme)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self._words.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(GROUP, 0, RELATED, 0)
        row.setSpacing(GROUP)
        row.addWidget(self._selected)
        row.addWidget(self._ask)
        row.addWidget(self._words, 1)
        for widget in (self.strip, self._note):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_selected(0)
        self.show_note("", "")

    def show_selected(self, count: int) -> None:
        """Say how many products are selected, when there are several."""
        self._selected.setText(self.tr("%Ln selected", "", count))
        self._selected.setVisible(count > 1)
        self._ask.setText(self.tr("Recommend for all of them together"))
        self._ask.setVisible(count > 1)

    def say(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self._words.setText(sentence)
        self._words.setToolTip(sentence)
        self._timer.start()

    def show_note(self, short: str, sentence: str) -> None:
        """Keep a short notice in sight; "" takes it away."""
        self._note.setText(short)
        self._note.setToolTip(sentence)
        self._note.setAccessibleDescription(sentence)
        self._note.setVisible(bool(short))
