"""Long work as the window knows it: what goes on, how far it is, and what has just been done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from core.jobs import Progress

_TOLD_MS = 20_000


class Job(QObject):
    """One kind of long work, of which at most one goes on at a time."""

    changed = Signal()
    """It began or ended, or what it tells is different."""
    moved = Signal()
    """It has come farther."""
    cancelled = Signal()
    """The user wants it to end."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """`name` is what it is called until it begins under another one."""
        super().__init__(parent)
        self.name = name
        self.progress = Progress("")
        self.is_running = False
        self.is_ending = False
        self.sentence = ""
        """What it tells of its end; "" when it has nothing to tell any more."""
        self.next_words = ""
        self._next: Callable[[], None] | None = None
        self._forget = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._forget.timeout.connect(self.dismiss)

    def begin(self, name: str = "") -> None:
        """Say that it has begun."""
        self._forget.stop()
        self.name = name or self.name
        self.progress = Progress("")
        self.is_running, self.is_ending, self.sentence = True, False, ""
        self.changed.emit()

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is; what has not been said to begin begins by this."""
        if not self.is_running:
            self.begin()
        self.progress = progress
        self.moved.emit()

    def cancel(self) -> None:
        """Ask for its end, once."""
        if self.is_running and not self.is_ending:
            self.is_ending = True
            self.changed.emit()
            self.cancelled.emit()

    def end(self) -> None:
        """Say that it has ended, however it did."""
        self.is_running = self.is_ending = False
        self.changed.emit()

    def done(self, sentence: str, words: str = "", act: Callable[[], None] | None = None) -> None:
        """Tell for a while what was done; `words` name what may be done next, which `act` does."""
        self.sentence, self.next_words, self._next = sentence, words if act else "", act
        self._forget.start()
        self.changed.emit()

    def follow_up(self) -> None:
        """Do what may be done next."""
        act = self._next
        self.dismiss()
        if act is not None:
            act()

    def dismiss(self) -> None:
        """Tell no more of what was done."""
        self.sentence = self.next_words = ""
        self._next = None
        self._forget.stop()
        self.changed.emit()


class Jobs(QObject):
    """All kinds of long work, for the one place in which they are shown."""

    changed = Signal()
    """Another one began, ended, or has something to tell."""
    moved = Signal(object)
    """This Job has come farther."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without any."""
        super().__init__(parent)
        self._jobs: list[Job] = []

    def add(self, name: str) -> Job:
        """Make room for another kind of work."""
        job = Job(name, self)
        job.changed.connect(lambda: self._on_changed(job))
        job.moved.connect(lambda: self.moved.emit(job))
        self._jobs.append(job)
        return job

    @property
    def shown(self) -> list[Job]:
        """What goes on or has something to tell, what changed last first."""
        return [each for each in self._jobs if each.is_running or each.sentence]

    def _on_changed(self, job: Job) -> None:
        self._jobs.remove(job)
        self._jobs.insert(0, job)
        self.changed.emit()
