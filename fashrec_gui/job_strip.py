"""The one place for long work, at the right of the window's foot: a line, and a list of all."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.jobs import Progress
from fashrec_gui import icons
from fashrec_gui.jobs import Job, Jobs
from fashrec_gui.progress_words import counted, stage_words
from fashrec_gui.theme import GROUP, RELATED, Theme

_STEPS = 1000
_BAR = 96
_LIST_WIDTH = 460


class JobLine(QWidget):
    """One job: its name, how far it is and the way to end it; or what was done, and what next."""

    def __init__(self, job: Job, theme: Theme, parent: QWidget | None = None) -> None:
        """Show `job` as it is now; `show_progress` and a new line show what comes."""
        super().__init__(parent)
        self.job = job
        name = QLabel(job.sentence or job.name, textFormat=Qt.TextFormat.PlainText)
        self._words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._words.setProperty("role", "small")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(_BAR)
        self._bar.setAccessibleName(job.name)
        end = QToolButton()
        end.setProperty("role", "icon")
        end.setIcon(icons.icon("close", theme.tokens.muted, theme.tokens.disabled))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(RELATED)
        row.addWidget(name, 1)
        if job.is_running:
            words = self.tr("Cancel: {job}").format(job=job.name)
            tip = self.tr("Cancel; what is finished is kept")
            end.setEnabled(not job.is_ending)
            end.clicked.connect(job.cancel)
            for widget in (self._bar, self._words):
                row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
            self.show_progress()
        else:
            words = tip = self.tr("Dismiss")
            end.clicked.connect(job.dismiss)
            if job.next_words:
                follow = QPushButton(job.next_words)
                follow.setProperty("role", "link")
                follow.clicked.connect(job.follow_up)
                row.addWidget(follow)
        end.setAccessibleName(words)
        end.setToolTip(tip)
        row.addWidget(end)

    def show_progress(self) -> None:
        """Show how far the job is."""
        progress, ending = self.job.progress, self.tr("Ending…")
        self._words.setText(
            ending if self.job.is_ending else counted(progress) or stage_words(progress)
        )
        self.setToolTip(stage_words(progress))
        show_fraction(self._bar, progress)


class JobStrip(QWidget):
    """Shows the job that changed last, and how many there are beside it; hidden without any."""

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        """Show what `jobs` tell."""
        super().__init__(parent)
        self._jobs = jobs
        self._theme = theme
        self._line: JobLine | None = None
        self._list: JobList | None = None
        self._more = QPushButton()
        self._more.setProperty("role", "link")
        self._more.clicked.connect(self.open_list)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(RELATED)
        self._row.addWidget(self._more)
        jobs.changed.connect(self._show)
        jobs.moved.connect(self._show_progress)
        theme.changed.connect(self._show)
        self._show()

    def open_list(self) -> None:
        """Open the list of all jobs above the line."""
        self._list = JobList(self._jobs, self._theme, self)
        self._list.open_above(self)

    def _show(self) -> None:
        shown = self._jobs.shown
        focus = self._line is not None and self._line.isAncestorOf(self.focusWidget() or self)
        if self._line is not None:
            self._row.removeWidget(self._line)
            self._line.hide()
            self._line.deleteLater()
            self._line = None
        if shown:
            self._line = JobLine(shown[0], self._theme)
            self._row.addWidget(self._line)
            self._line.show()
            if focus:
                self._line.findChildren(QToolButton)[0].setFocus()
        self._more.setText(self.tr("%Ln more", "", len(shown) - 1))
        self._more.setToolTip(self.tr("All that goes on, and what was done"))
        self._more.setAccessibleName(self.tr("%Ln more jobs", "", len(shown) - 1))
        self._more.setVisible(len(shown) > 1)
        self.setVisible(bool(shown))

    def _show_progress(self, job: Job) -> None:
        if self._line is not None and self._line.job is job:
            self._line.show_progress()


class JobList(QFrame):
    """All jobs, a line each, in a popover that closes when there is none left."""

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget) -> None:
        """List what `jobs` tell."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("All that goes on, and what was done"))
        self._jobs = jobs
        self._theme = theme
        self._below: QPoint | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GROUP, GROUP, RELATED, GROUP)
        self._column.setSpacing(GROUP)
        self._lines: list[JobLine] = []
        jobs.changed.connect(self._show)
        jobs.moved.connect(self._show_progress)
        self._show()

    def open_above(self, widget: QWidget) -> None:
        """Open with the lower right corner at a widget's upper right one."""
        self._below = widget.mapToGlobal(QPoint(widget.width(), -RELATED))
        self._place()
        self.show()

    def _place(self) -> None:
        if self._below is not None:
            self.adjustSize()
            self.resize(max(self.width(), _LIST_WIDTH), self.height())
            self.move(self._below - QPoint(self.width(), self.height()))

    def _show(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [JobLine(job, self._theme) for job in self._jobs.shown]
        for line in self._lines:
            self._column.addWidget(line)
            line.show()
        if not self._lines:
            self.close()
        self._place()

    def _show_progress(self, job: Job) -> None:
        for line in self._lines:
            if line.job is job:
                line.show_progress()


def show_fraction(bar: QProgressBar, progress: Progress) -> None:
    """Fill a bar by how much is done; it is empty while that is not known."""
    if progress.total:
        bar.setRange(0, _STEPS)
        bar.setValue(progress.done * _STEPS // progress.total)
    else:
        show_unknown(bar)


def show_unknown(bar: QProgressBar) -> None:
    """Show a bar of work of which nobody knows how much it is; the words beside it say what it is.

    It is still: a bar that runs to and fro would do so for minutes, whatever the system asks for.
    """
    bar.setRange(0, 1)
    bar.setValue(0)
