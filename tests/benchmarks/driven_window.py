"""The program's own window, driven from within: what is done to it, and what it paints.

Nothing is imported here that the program would not import: its start is among what is measured.
"""

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

_LONGEST_S = 120.0
_SIZE = (1440, 900)


class Window:
    """The program's window on a workspace, and the eye that watches what it paints."""

    def __init__(self, workspace: Path, folder: Path) -> None:
        """Show it as the program does; `folder` holds its settings.

        The look for changes in the catalogue that follows opening is left out: it would write into
        the workspace that is measured. `scroll_frames` has the child process that does it.
        """
        from fashrec_gui.app import make_application, parse, show_window
        from fashrec_gui.settings import Settings
        from fashrec_gui.tasks import Tasks

        self.application = make_application()
        self.tasks = Tasks()
        options = parse(["--workspace", str(workspace)])
        settings = Settings(folder / "window.ini")
        self.window = show_window(self.application, self.tasks, settings, options)
        from fashrec_gui.recommendations.tile_list import TileList  # in the program's own order

        self.settings = settings
        self.index, self.window.opener.index = self.window.opener.index, lambda job: None
        self.window.resize(*_SIZE)
        self.view = self.window.grid.view
        self._frames: Counter[int] = Counter()
        self._eye = _eye(self._frames)
        self.grid_frame = self.watch(self.view.viewport())
        self._lists = self.window.panel.findChildren(TileList)
        for each in self._lists:
            self.watch(each.viewport())

    def wait(self, ready: Callable[[], bool], what: str) -> None:
        """Let the window work until something is so."""
        until = time.monotonic() + _LONGEST_S
        while not ready():
            sentence = self.window.messages.sentence
            if sentence or time.monotonic() > until:
                raise RuntimeError(sentence or f"{what} did not come in time")
            self.application.processEvents()
            time.sleep(0.0002)

    def wait_for_frame(self, *watched: int) -> None:
        """Wait until these watched widgets are painted anew."""
        before = [self._frames[each] for each in watched]
        self.wait(
            lambda: all(
                self._frames[each] > count for each, count in zip(watched, before, strict=True)
            ),
            "a frame",
        )

    def wait_for_pictures(self) -> None:
        """Wait until every tile in sight is painted with its picture."""
        self.wait(lambda: self.window.engine is not None, "the workspace")
        self.wait(self._have_all_pictures, "the pictures")
        self.view.viewport().update()  # they may be painted already
        self.wait_for_frame(self.grid_frame)

    def rest(self) -> None:
        """Wait until all work is done and painted."""
        panel = self.window.panel
        self.wait(lambda: self.tasks.is_idle and panel.is_at_rest, "rest")
        for _ in range(5):
            self.application.processEvents()

    def work_until(self, moment: float) -> None:
        """Let the window work until a moment of `time.perf_counter`, as while its user looks."""
        while time.perf_counter() < moment:
            self.application.processEvents()
            time.sleep(0.0002)

    def seen(self) -> Counter[int]:
        """Give how often each widget that is watched was painted until now."""
        return self._frames.copy()

    def use_table(self) -> None:
        """Show the products as a table from now on, and drive that."""
        self.window.keys.show_table.trigger()
        table = self.window.grid.views.table
        assert table is not None
        self.view, self.grid_frame = table, self.watch(table.viewport())
        self.rest()

    def turn_wheel(self, notches: int = -1) -> None:
        """Turn the wheel over the middle of the grid."""
        from PySide6.QtCore import QPoint, QPointF, Qt
        from PySide6.QtGui import QWheelEvent

        viewport = self.view.viewport()
        middle = QPointF(viewport.rect().center())
        event = QWheelEvent(
            middle,
            viewport.mapToGlobal(middle),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self.application.sendEvent(viewport, event)

    def click(self, position: int) -> None:
        """Click a tile that is in sight."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        place = self.view.visualRect(self.window.grid.model.index(position, 0)).center()
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.view.viewport(), left, plain, place)

    def drop(self, picture: Path) -> None:
        """Drop a picture file onto the window."""
        from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
        from PySide6.QtGui import QDragEnterEvent, QDropEvent
        from PySide6.QtWidgets import QApplication

        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(picture.resolve()))])
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        place, copied = QPoint(200, 200), Qt.DropAction.CopyAction
        for event in (
            QDragEnterEvent(place, copied, mime, left, plain),
            QDropEvent(QPointF(place), copied, mime, left, plain),
        ):
            QApplication.sendEvent(self.window, event)

    def time_answer(self, ask: Callable[[], None]) -> float:
        """Ask, and give the milliseconds until all lists in sight are painted with the answer."""
        started = time.perf_counter()
        before = self.answered(ask)
        self.wait(lambda: self._lists_painted_since(before), "the lists")
        return (time.perf_counter() - started) * 1000

    def answered(self, ask: Callable[[], None]) -> Counter[int]:
        """Ask and wait for the answer; give how often each widget was painted when it came.

        Raises:
            RuntimeError: when the question is refused.
        """
        panel = self.window.panel
        came: list[Counter[int]] = []
        # What is painted within the same turn of the event loop counts already.
        told = panel.query_changed.connect(lambda: came.append(self._frames.copy()))
        ask()
        self.wait(lambda: bool(came), "the answer")
        panel.disconnect(told)
        if panel.query is None:
            raise RuntimeError("a question was refused")
        return came[0]

    def _lists_painted_since(self, before: Counter[int]) -> bool:
        """Tell whether there are lists in sight, and each was painted since.

        A recommender's list may be hidden, or below the edge of what the panel shows.
        """
        in_sight = [
            id(viewport)
            for viewport in (each.viewport() for each in self._lists)
            if not viewport.visibleRegion().isEmpty()
        ]
        return bool(in_sight) and all(self._frames[each] > before[each] for each in in_sight)

    def close(self) -> None:
        """End as the program does."""
        self.window.close()
        self.tasks.shutdown()

    @property
    def thumbnails(self) -> list[Any]:
        """The pictures in memory, of the grid and of the table."""
        made = (self.window.grid.thumbnails, self.window.grid.views.table_thumbnails)
        return [each for each in made if each is not None]

    def can_be_asked(self, position: int) -> bool:
        """Tell whether the product at a position has a picture."""
        model, engine = self.window.grid.model, self.window.engine
        return engine.picture_path(model.rows[position]) is not None

    def in_sight(self) -> range:
        """Give the positions of the tiles in sight."""
        from fashrec_gui.grid.geometry import TileGrid

        viewport, top = self.view.viewport(), self.view.verticalOffset()
        count = self.window.grid.model.rowCount()
        grid = TileGrid(viewport.width(), self.view.thumbnail_side, count)
        return grid.between(top, top + viewport.height())

    def _have_all_pictures(self) -> bool:
        grid, engine = self.window.grid, self.window.engine
        return all(
            grid.thumbnails.pixmap(row) is not None
            or grid.thumbnails.problem(row)
            or engine.picture_path(row) is None
            for row in (grid.model.rows[position] for position in self.in_sight())
        )

    def watch(self, widget: Any) -> int:
        """Count the frames of a widget; give what `wait_for_frame` calls it."""
        widget.installEventFilter(self._eye)
        return id(widget)


def _eye(frames: Counter[int]) -> Any:
    """Make an event filter that counts the frames of the widgets it is installed on."""
    from PySide6.QtCore import QEvent, QObject

    class Eye(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                frames[id(watched)] += 1
            return False

    return Eye()
