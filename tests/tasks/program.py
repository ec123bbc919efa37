"""The program's window, opened and closed again as often as is wanted."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.engine import Engine
from fashrec_gui.main_window import MainWindow
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme
from tests.tasks.merchandiser import Merchandiser

SIZE = (1440, 900)
PLACE = (100, 100)
"""Away from the pointer: no control looks as if it were pointed at."""


class Program:
    """Runs one window at a time; what it remembers lies in `settings`, a file."""

    def __init__(
        self,
        application: QApplication,
        settings: Path,
        *,
        pictures: Path | None = None,
        size: tuple[int, int] = SIZE,
        place: tuple[int, int] = PLACE,
    ) -> None:
        """`size` and `place` are in pixels; its user leaves pictures in the folder `pictures`."""
        self._application = application
        self._settings = settings
        self._pictures = pictures
        self._size = size
        self._place = place
        self._running: tuple[MainWindow, Tasks] | None = None

    def start(self) -> Merchandiser:
        """Show a window without a catalogue; the one before is closed."""
        self.end()
        tasks, settings = Tasks(), Settings(self._settings)
        window = MainWindow(tasks, settings, Theme(self._application))
        self._running = window, tasks
        window.resize(*self._size)
        window.move(*self._place)
        window.show()
        QTest.qWaitForWindowExposed(window)
        window.activateWindow()
        return Merchandiser(window, tasks, self._pictures)

    def open(self, engine: Engine) -> Merchandiser:
        """Show a window with a catalogue, and wait for its first pictures."""
        user = self.start()
        user.window.opener.opened.emit(engine)
        QTest.qWait(50)
        user.wait(lambda: user.window.grid.thumbnails.is_idle, "the first screen appeared")
        return user

    def end(self) -> None:
        """Close the window, and wait for its work to end."""
        if self._running is None:
            return
        window, tasks = self._running
        self._running = None
        window.close()
        tasks.shutdown()
        window.deleteLater()
