"""What the window shows while its first catalogue is brought in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from core.jobs import Progress
from fashrec_gui.job_strip import show_fraction, show_unknown
from fashrec_gui.placard import Placard, fit_height
from fashrec_gui.progress_words import counted, stage_words
from fashrec_gui.theme import Theme

_BAR_WIDTH = 360


class ProgressPage(Placard):
    """Stage, count, rate, time left, and the way to end it."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing going on."""
        super().__init__(theme, "table", parent)
        self._stage = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("role", "muted")
        self._notes = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._notes.setTextFormat(Qt.TextFormat.PlainText)
        self._notes.setProperty("role", "small")
        self._notes.setFixedWidth(_BAR_WIDTH + 60)
        for widget in (self._stage, self._bar, self._words):
            self.add_widget(widget)
        self.add_space()
        self._cancel = self.add_button(self.tr("Cancel"), self._on_cancel)
        self.add_space()
        self.add_widget(self._notes)

    def begin(self, name: str) -> None:
        """Show an import that has just started."""
        promise = self.tr("You can cancel at any time: what is finished is kept for the next time.")
        self.say(name, promise)
        self._stage.setText(self.tr("Starting…"))
        self._words.setText(" ")
        self._notes.setText("")
        fit_height(self._notes)
        show_unknown(self._bar)
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Cancel"))

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self._stage.setText(stage_words(progress))
        self._words.setText(counted(progress) or " ")
        show_fraction(self._bar, progress)

    def show_note(self, sentence: str) -> None:
        """Show a sentence of the import below its progress."""
        self._notes.setText("\n".join(filter(None, (self._notes.text(), sentence))))
        fit_height(self._notes)

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Ending…"))
        self.cancelled.emit()
