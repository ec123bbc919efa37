"""A training that goes on: its curves as they grow, how far it is, and the way to stop it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.jobs import Progress
from core.progress_lines import EpochDone
from fashrec_gui.job_strip import show_fraction, show_unknown
from fashrec_gui.progress_words import counted, stage_words
from fashrec_gui.theme import EDGE, GROUP, RELATED
from fashrec_gui.training.curves import CurvesView
from fashrec_gui.training.plan import Plan
from fashrec_gui.training.run import epoch_words

translate = QCoreApplication.translate


class RunningPage(QWidget):
    """Epoch, rate, time left, live curves, and Cancel."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with no training."""
        super().__init__(parent)
        self._title = _words("title")
        self._epoch = _words("heading")
        self._stage = _words("muted")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("How far the training is"))
        self._counts = _words("muted")
        self._counts.setWordWrap(False)
        self._notes = _words("small")
        self.curves = CurvesView()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel)
        self.setFocusProxy(self._cancel)
        promise = _words("muted")
        promise.setText(
            self.tr("You can close this window: the training goes on. Finished epochs are kept.")
        )
        bottom = QHBoxLayout()
        bottom.addWidget(promise, 1)
        bottom.addWidget(self._cancel)
        line = QHBoxLayout()
        line.addWidget(self._epoch)
        line.addStretch()
        line.addWidget(self._counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(RELATED)
        for widget in (self._title, self._stage):
            column.addWidget(widget)
        column.addLayout(line)
        column.addWidget(self._bar)
        column.addSpacing(RELATED)
        column.addWidget(self.curves, 1)
        column.addWidget(self._notes)
        column.addLayout(bottom)

    def begin(self, plan: Plan, epochs: Sequence[EpochDone]) -> None:
        """Show a training that has just started, with the epochs it goes on from."""
        self._title.setText(
            self.tr("“{catalogue}”: {training}").format(
                catalogue=plan.catalogue_name, training=plan.title
            )
        )
        self._stage.setText(self.tr("Starting…"))
        self._counts.setText("")
        self._notes.setText("")
        self._notes.hide()
        show_unknown(self._bar)
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Cancel"))
        self.show_epochs(epochs)

    def show_epochs(self, epochs: Sequence[EpochDone]) -> None:
        """Show the epochs that are finished."""
        words = epoch_words(tuple(epochs)) or self.tr("First epoch")
        self._epoch.setText(f"{words[0].upper()}{words[1:]}")
        self.curves.show_epochs(epochs)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self._stage.setText(stage_words(progress))
        self._counts.setText(_counted(progress))
        show_fraction(self._bar, progress)

    def show_note(self, sentence: str) -> None:
        """Show a sentence that the training has to say."""
        self._notes.setText("\n".join(filter(None, (self._notes.text(), sentence))))
        self._notes.show()

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Ending…"))
        self.cancelled.emit()


def _counted(progress: Progress) -> str:
    """Say the pictures a second and the time left."""
    words = counted(progress)
    per_second = translate("RunningPage", "pictures/s")
    return words.replace("/s", f" {per_second}", 1)


def _words(role: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=role != "heading")
    label.setProperty("role", role)
    return label
