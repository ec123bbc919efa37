"""What `window.py` starts: one measurement inside a process that is the program's own window.

Nothing is imported here that the program would not import: its start is among what is measured.
The arguments are the time at which the process was started, the measurement and its arguments; the
figures are printed as one line of JSON.
"""

import argparse
import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

_LONGEST_S = 120.0
_TICK_S = 1 / 60
_SIZE = (1440, 900)
_COMPUTING = "Looking at pictures"  # the stage in which the child uses every core


class Window:
    """The program's window on a workspace, and the eye that watches what it paints."""

    def __init__(self, workspace: Path, folder: Path) -> None:
        """Show it as the program does; `folder` holds its settings.

        The look for changes in the catalogue that follows opening is left out: it would write into
        the workspace that is measured. `scroll_frames` has the child process that does it.
        """
        from fashrec_gui.app import make_application, parse, show_window
        from fashrec_gui.recommendations.tile_list import TileList
        from fashrec_gui.settings import Settings
        from fashrec_gui.tasks import Tasks

        self.application = make_application()
        self.tasks = Tasks()
        options = parse(["--workspace", str(workspace)])
        settings = Settings(folder / "window.ini")
        self.window = show_window(self.application, self.tasks, settings, options)
        self.index, self.window.opener.index = self.window.opener.index, lambda job: None
        self.window.resize(*_SIZE)
        self.view = self.window.grid.view
        self._frames: Counter[int] = Counter()
        self._eye = _eye(self._frames)
        self.grid_frame = self.watch(self.view.viewport())
        self.list_frames = [
            self.watch(each.viewport()) for each in self.window.panel.findChildren(TileList)
        ]

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
        self.wait(lambda: self.tasks.is_idle, "rest")
        for _ in range(5):
            self.application.processEvents()

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
        from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
        from PySide6.QtGui import QDropEvent

        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(picture.resolve()))])
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self.window.dropEvent(
            QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, mime, left, plain)
        )

    def time_answer(self, ask: Callable[[], None]) -> float:
        """Ask, and give the milliseconds until both lists of the answer are painted."""
        panel, answered = self.window.panel, []
        told = panel.query_changed.connect(lambda: answered.append(panel.query is not None))
        started = time.perf_counter()
        ask()
        self.wait(lambda: bool(answered), "the answer")
        self.wait_for_frame(*self.list_frames)
        taken = time.perf_counter() - started
        panel.disconnect(told)
        if not all(answered):
            raise RuntimeError("a question was refused")
        return taken * 1000

    def close(self) -> None:
        """End as the program does."""
        self.window.close()
        self.tasks.shutdown()

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


def startup(open_window: Callable[[], Window], started: float) -> dict[str, Any]:
    """Until the pictures are painted, and until a turn of the wheel right then is, too."""
    window = open_window()
    built = time.time()
    window.wait_for_frame(window.grid_frame)
    shown = time.time()
    window.wait_for_pictures()
    pictures = time.time()
    window.turn_wheel()
    window.wait_for_frame(window.grid_frame)
    usable = time.time()
    window.wait(lambda: window.view.verticalOffset() > 0, "the wheel")
    moments = {"usable": usable, "pictures": pictures, "first_frame": shown, "window": built}
    window.close()
    return {f"{name}_ms": round((at - started) * 1000, 1) for name, at in moments.items()}


def click_to_panel(open_window: Callable[[], Window], clicks: int) -> dict[str, Any]:
    """Click products all over the catalogue, each when the answer before it has come to rest."""
    window = open_window()
    window.wait_for_pictures()
    window.rest()
    chance, taken = random.Random(20121119), []
    for _ in range(clicks + 1):
        bar = window.view.verticalScrollBar()
        bar.setValue(chance.randrange(bar.maximum() + 1))
        window.wait_for_pictures()
        window.rest()
        with_picture = [each for each in window.in_sight() if window.can_be_asked(each)]
        position = chance.choice(with_picture)
        taken.append(window.time_answer(lambda place=position: window.click(place)))
        window.rest()
    window.close()
    return {**_summed_up(taken[1:]), "clicks": clicks}  # the first also lays out the panel


def new_picture(open_window: Callable[[], Window], pictures: Sequence[Path]) -> dict[str, Any]:
    """Drop pictures, the models warm, each when the answer before it has come to rest."""
    window = open_window()
    window.wait_for_pictures()
    window.rest()
    taken = []
    for picture in (pictures[0], *pictures):
        taken.append(window.time_answer(lambda picture=picture: window.drop(picture)))
        window.rest()
    window.close()
    return {**_summed_up(taken[1:]), "pictures": len(pictures)}


def scroll_frames(
    open_window: Callable[[], Window], seconds: float, catalogue: Path | None
) -> dict[str, Any]:
    """Turn the wheel at every tick of a sixtieth second, down and up again."""
    from fashrec_gui.catalogue_import.opener import Import

    window = open_window()
    window.wait_for_pictures()
    window.rest()
    stages: list[str] = []
    with tempfile.TemporaryDirectory(prefix="fashrec-bench-") as workspace:
        if catalogue is not None:
            window.window.opener.progress.connect(lambda each: stages.append(each.stage))
            window.index(Import(catalogue, Path(workspace), update=True))
            window.wait(lambda: _COMPUTING in stages, "the computing of vectors")
            stages.clear()
        taken = list(_frames(window, seconds))
        ended = window.window.opener.running is None
        window.close()
    if catalogue is not None and ended:
        raise RuntimeError("the indexing ended before the time: name a larger catalogue")
    return {
        **_summed_up(taken),
        "frames": len(taken),
        "seconds": seconds,
        "indexing": sorted(set(stages)),
    }


def _frames(window: Window, seconds: float) -> Iterator[float]:
    bar = window.view.verticalScrollBar()
    end = time.perf_counter() + seconds
    due, notches = time.perf_counter(), -1
    while due < end:
        while time.perf_counter() < due:
            window.application.processEvents()
            time.sleep(0.0002)
        if bar.value() == bar.maximum() or bar.value() == 0:
            notches = -1 if bar.value() == 0 else 1
        window.turn_wheel(notches)
        window.wait_for_frame(window.grid_frame)
        done = time.perf_counter()
        yield (done - due) * 1000
        due = max(due + _TICK_S, done)


def map_frames(open_window: Callable[[], Window], seconds: float) -> dict[str, Any]:
    """Move the map and zoom in it."""
    from tests.benchmarks.map_inside import frames

    window = open_window()
    taken = list(frames(window, seconds))
    window.close()
    return {**_summed_up(taken), "frames": len(taken)}


def map_drops(open_window: Callable[[], Window], pictures: Sequence[Path]) -> dict[str, Any]:
    """Drop pictures onto the map."""
    from tests.benchmarks.map_inside import drops

    window = open_window()
    taken = list(drops(window, (pictures[0], *pictures)))
    window.close()
    return {**_summed_up(taken[1:]), "pictures": len(pictures)}


def memory(open_window: Callable[[], Window]) -> dict[str, Any]:
    """Use the window in all the ways that cost memory."""
    window = open_window()
    window.wait_for_pictures()
    opened = _memory()
    window.rest()  # the models are warm then
    for _ in _frames(window, 3.0):
        pass
    search, searched = window.window.header.search, []
    window.window.grid.searched.connect(searched.append)
    for text in ("shirt", ""):
        search.setText(text)
        window.wait(lambda text=text: searched[-1:] == [text], "the search")
    window.view.selectAll()
    window.view.clearSelection()
    window.rest()
    position = next(each for each in window.in_sight() if window.can_be_asked(each))
    window.time_answer(lambda: window.click(position))
    window.rest()
    now = _memory()
    window.close()
    return {
        "private_mb": now["Anonymous"],
        "opened_mb": opened["Anonymous"],
        "resident_mb": now["Rss"],
    }


def _memory() -> dict[str, float]:
    """Give the process's memory in MB, as Linux tells it."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    parts = (line.split() for line in lines)
    return {name.rstrip(":"): round(int(kib) / 1024, 1) for name, kib, *_ in parts}


def _summed_up(taken: Sequence[float]) -> dict[str, float]:
    ordered = sorted(taken)
    return {
        "p50_ms": round(ordered[len(ordered) // 2], 2),
        "p95_ms": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], 2),
        "max_ms": round(ordered[-1], 2),
    }


def main() -> None:
    """Measure one thing."""
    parser = argparse.ArgumentParser()
    parser.add_argument("started", type=float)
    parser.add_argument("name")
    parser.add_argument("workspace", type=Path)
    parser.add_argument("pictures", type=Path, nargs="*")
    parser.add_argument("--clicks", type=int)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--index", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fashrec-bench-") as folder:

        def open_window() -> Window:
            return Window(given.workspace, Path(folder))

        measures: dict[str, Callable[[], dict[str, Any]]] = {
            "startup": lambda: startup(open_window, given.started),
            "click_to_panel": lambda: click_to_panel(open_window, given.clicks),
            "new_picture": lambda: new_picture(open_window, given.pictures),
            "scroll_frames": lambda: scroll_frames(open_window, given.seconds, given.index),
            "map_frames": lambda: map_frames(open_window, given.seconds),
            "map_drops": lambda: map_drops(open_window, given.pictures),
            "memory": lambda: memory(open_window),
        }
        print(json.dumps(measures[given.name]()))


if __name__ == "__main__":
    main()
