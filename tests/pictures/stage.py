"""What a scene is set with: a program of its own over a copy of the demo."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from core.engine import Engine
from fashrec_gui.main_window import MainWindow
from tests.pictures.flawed import flawed
from tests.pictures.framing import framed, in_place
from tests.pictures.furnished import furnished
from tests.tasks.demo import Demo
from tests.tasks.merchandiser import Merchandiser
from tests.tasks.program import Program


class Stage:
    """Opens the window for one scene and takes its picture."""

    def __init__(self, program: Program, demo: Demo, folder: Path) -> None:
        """`folder` is the scene's own: what it writes there is gone when it ends."""
        self._program = program
        self.demo = demo
        self.folder = folder
        self.picture: QPixmap | None = None

    def start(self) -> Merchandiser:
        """Start the program without a catalogue."""
        return self._program.start()

    def open(self, engine: Engine | None = None) -> Merchandiser:
        """Start the program with a catalogue open, the demo where none is given."""
        return self._program.open(engine or Engine.open(self.workspace))

    def furnished(self) -> Merchandiser:
        """Start the program with the demo open, which has a map, a report and a training."""
        return self.open(Engine.open(self._own(furnished(self.demo))))

    @property
    def workspace(self) -> Path:
        """The demo's workspace: the scene's own copy, without anything a user made."""
        return self._own(self.demo.workspace)

    @property
    def flawed(self) -> Path:
        """The workspace of a small catalogue with something wrong in many of its lines."""
        return self._own(flawed(self.demo))

    def _own(self, workspace: Path) -> Path:
        own = self.folder / workspace.name
        if not own.is_dir():
            # What a user made is not taken over: written to, a link would change the demo's own.
            made = shutil.ignore_patterns("user.sqlite*")
            shutil.copytree(workspace, own, copy_function=os.link, ignore=made)
        return own

    def take(self, user: Merchandiser, what: QWidget | None = None) -> None:
        """Take the picture, once all is at rest: of the window, or of a part, dialog or menu."""
        user.rest()
        widget = what or user.window
        picture = widget.grab()
        self.picture = picture if isinstance(widget, MainWindow) else framed(picture, widget)

    def take_in_place(self, user: Merchandiser, around: int) -> None:
        """Take the picture of what lies above the window where it lies, with so many pixels of the
        window around it."""
        user.rest()
        self.picture = in_place(user.window, user.others, around)


@contextmanager
def staged(
    application: QApplication, demo: Demo, folder: Path, size: tuple[int, int], theme: str
) -> Iterator[Stage]:
    """Give a stage in a folder of its own, and clear it away."""
    with patch.dict(os.environ, FASHREC_HOME=str(demo.home), FASHREC_THEME=theme):
        # In the corner of the screen: menus near the window's edge stay within it, as on a desk.
        corner = application.primaryScreen().geometry().bottomRight()
        place = (max(0, corner.x() + 1 - size[0]), max(0, corner.y() + 1 - size[1]))
        program = Program(application, folder / "window.ini", size=size, place=place)
        try:
            yield Stage(program, demo, folder)
        finally:
            program.end()
