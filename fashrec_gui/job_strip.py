"""One running job in the status bar: its name, how far it is, and the way to end it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from core.jobs import Progress
from fashrec_gui import icons
from fashrec_gui.progress_words import counted
from fashrec_gui.theme import RELATED, Theme

_STEPS = 1000


class JobStrip(QWidget):
    """Shows a job's progress; hidden while there is none."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._theme = theme
        self._name = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._words.setProperty("role", "small")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(96)
        self._cancel = QToolButton()
        self._cancel.setProperty("role", "icon")
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(RELATED)
        for widget in (self._name, self._bar, self._words, self._cancel):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def begin(self, name: str) -> None:
        """Show a job that has just started."""
        self._name.setText(name)
        self._words.setText("")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self._cancel.setAccessibleName(f"Cancel: {name}")
        self._cancel.setToolTip("Cancel; what is finished is kept")
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the job is."""
        self._words.setText(counted(progress) or progress.stage)
        self.setToolTip(progress.stage)
        show_fraction(self._bar, progress)

    def end(self) -> None:
        """Show that there is no job any more."""
        self.hide()

    def _tint(self) -> None:
        self._cancel.setIcon(icons.icon("close", self._theme.tokens.muted))


def show_fraction(bar: QProgressBar, progress: Progress) -> None:
    """Fill a bar by how much is done; let it run while that is not known."""
    if progress.total:
        bar.setRange(0, _STEPS)
        bar.setValue(progress.done * _STEPS // progress.total)
    else:
        bar.setRange(0, 0)
