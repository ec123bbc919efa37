"""How far the making of a report is, and the way to end it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from core.jobs import Progress
from fashrec_gui.job_strip import show_fraction, show_unknown
from fashrec_gui.progress_words import counted, stage_words
from fashrec_gui.theme import EDGE, GROUP, RELATED

_BAR_WIDTH = 160


class MakingStrip(QFrame):
    """One line: the stage, a bar, count, rate and time left; hidden while nothing is made."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("role", "status")
        self._stage = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("Progress of the report"))
        self._words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._words.setProperty("role", "small")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel the report"))
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, RELATED, EDGE, RELATED)
        row.setSpacing(GROUP)
        row.addWidget(self._stage)
        row.addWidget(self._bar)
        row.addWidget(self._words)
        row.addStretch(1)
        row.addWidget(self._cancel)
        self.hide()

    def begin(self) -> None:
        """Show a report that has just been begun."""
        self._stage.setText(self.tr("Starting…"))
        self._words.setText("")
        show_unknown(self._bar)
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Cancel"))
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self._stage.setText(stage_words(progress))
        self._words.setText(counted(progress))
        show_fraction(self._bar, progress)

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Ending…"))
        self.cancelled.emit()
