"""The main job without a display: through the same window, drawn off screen.

The demo is drawn and indexed, products are asked about, a picture is dropped, the lists are
exported; a picture of the window and the lists are left behind.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.engine import Engine
from core.errors import FashRecError
from core.export.options import ExportOptions
from fashrec_gui.export.request import CATALOGUE, ExportRequest
from fashrec_gui.main_window import MainWindow
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

_SIZE = (1440, 900)
_ASKED_ABOUT = 11  # in the middle of what is in sight
_LONG_S = 900.0
_SHORT_S = 60.0


class Unattended:
    """Does the steps one after the other and says what it does."""

    def __init__(self, application: QApplication, tasks: Tasks, theme: Theme, output: Path) -> None:
        """Leave what is made in the folder `output`."""
        self._application = application
        self._tasks = tasks
        self._output = output
        self._failure = ""
        self._folder = tempfile.TemporaryDirectory(prefix="fashrec-")
        # Settings of its own: the user's last catalogue and sizes stay as they are.
        self._settings = Settings(Path(self._folder.name) / "window.ini")
        self._window = MainWindow(tasks, self._settings, theme)

    def run(self) -> int:
        """Do it all; give the exit status."""
        try:
            self._do()
        except FashRecError as error:
            print(error, file=sys.stderr)
            return 1
        finally:
            self._window.close()
            self._tasks.shutdown()
            self._folder.cleanup()
        return 0

    def _do(self) -> None:
        self._prepare()
        engine = self._open_demo()
        row = self._ask_a_product(engine)
        picture = self._save_picture("window.png")
        self._drop_a_picture(engine, row)
        lists = self._export(engine)
        print(f"The window:           {picture}")
        print(f"The recommendations:  {lists}")

    def _prepare(self) -> None:
        try:
            self._output.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            raise FashRecError(
                f"{self._output} cannot be made ({reason}); choose another folder by --out."
            ) from error
        print("There is no display, so the window is drawn off screen.")
        if not QFontDatabase.families():
            print("This system has no fonts: the picture of the window will lack its words.")
        window = self._window
        window.resize(*_SIZE)
        window.move(100, 100)  # away from the pointer: no control looks as if it were pointed at
        window.opener.failed.connect(self._note_failure)
        window.grid.failed.connect(self._note_failure)
        window.show()

    def _open_demo(self) -> Engine:
        print("Drawing and indexing the demo catalogue …", flush=True)
        window = self._window
        ends: list[object] = []
        window.opener.note.connect(print)
        window.opener.imported.connect(ends.append)  # the catalogue is shown and up to date
        window.opener.open_demo()
        self._wait(lambda: bool(ends), "The demo catalogue was not ready in time.", _LONG_S)
        engine = window.engine
        assert engine is not None
        print(f"{len(engine):,} products are in, compared by {engine.manifest.backbone}.")
        thumbnails = window.grid.thumbnails
        self._wait(lambda: thumbnails.is_idle, "The pictures did not appear in time.")
        return engine

    def _ask_a_product(self, engine: Engine) -> int:
        view = self._window.grid.view
        index = view.model().index(min(_ASKED_ABOUT, len(engine) - 1), 0)
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            view.visualRect(index).center(),
        )
        row = view.selected_rows()[0]
        self._wait_for_answer(lambda rows: rows == (row,))
        self._say_answer(engine)
        return row

    def _drop_a_picture(self, engine: Engine, row: int) -> None:
        path = engine.picture_path(row)
        if path is None:
            raise FashRecError(f"The picture of product {row} is not there.")
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        drop = QDropEvent(
            QPointF(200, 200),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self._window.drops.eventFilter(self._window, drop)
        self._wait_for_answer(lambda rows: rows == ())
        self._say_answer(engine)

    def _wait_for_answer(self, fits: Callable[[tuple[int, ...]], bool]) -> None:
        panel = self._window.panel
        self._wait(
            lambda: panel.query is not None and fits(panel.query.rows),
            "The recommendations did not come in time.",
        )
        self._wait(lambda: panel.is_at_rest, "The pictures of the answer did not appear.")

    def _say_answer(self, engine: Engine) -> None:
        query = self._window.panel.query
        assert query is not None
        seen = query.classification
        said = [f"{each.article_type} {each.probability:.0%}" for each in seen.guesses[:1]]
        if not query.rows:  # of a product the catalogue knows the rest
            said += [f"{each.value} {each.probability:.0%}" for each in seen.attributes]
        taken = f", taken for {', '.join(said)}" if said else ""
        print(f"Asked about “{query.name}”{taken}:")
        for recommender in engine.recommenders:
            found = engine.recommend(query, recommender, 3).recommendations
            names = "; ".join(f"{each.product.name} {each.score:.2f}" for each in found)
            print(f"  {recommender}: {names}")

    def _export(self, engine: Engine) -> Path:
        path = (self._output / "recommendations.csv").resolve()
        request = ExportRequest(CATALOGUE, ("look-alikes",), path, ExportOptions(profile="machine"))
        job = self._window.exporter.start(request, engine)
        assert job is not None
        job.failed.connect(self._note_failure)
        print("Exporting the lists of the whole catalogue …", flush=True)
        self._wait(
            lambda: not self._window.exporter.is_running, "The export took too long.", _LONG_S
        )
        if not path.exists():
            raise FashRecError(f"{path} was not written.")
        return path

    def _save_picture(self, name: str) -> Path:
        path = (self._output / name).resolve()
        if not self._window.grab().save(str(path)):
            raise FashRecError(f"{path} cannot be written; choose another folder by --out.")
        return path

    def _note_failure(self, sentence: str, *rest: object) -> None:
        self._failure = sentence

    def _wait(self, ready: Callable[[], bool], otherwise: str, seconds: float = _SHORT_S) -> None:
        """Let the window work until something is so.

        Raises:
            FashRecError: with the sentence of what failed meanwhile, or `otherwise` after a while.
        """
        until = time.monotonic() + seconds
        while not ready():
            if self._failure:
                raise FashRecError(self._failure)
            if time.monotonic() > until:
                raise FashRecError(otherwise)
            QTest.qWait(20)
