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
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from core.browsing.filter import Filter
from tests.benchmarks.driven_window import Window

_TICK_S = 1 / 60
_COMPUTING = "Looking at pictures"  # the stage in which the child uses every core


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
    open_window: Callable[[], Window], seconds: float, catalogue: Path | None, view: str
) -> dict[str, Any]:
    """Turn the wheel at every tick of a sixtieth second, down and up again."""
    from fashrec_gui.catalogue_import.opener import Import

    window = open_window()
    window.wait_for_pictures()
    window.rest()
    if view == "table":
        window.use_table()
    if catalogue is None:
        _make_thumbnails(window, seconds)
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


def _make_thumbnails(window: Window, seconds: float) -> None:
    """Scroll as will be measured, so that the thumbnails met are on disk; then forget them."""
    for _ in _frames(window, seconds):
        pass
    window.view.verticalScrollBar().setValue(0)
    for thumbnails in window.thumbnails:
        thumbnails.set_engine(window.window.engine)
    window.view.viewport().update()
    window.rest()


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


def typing(open_window: Callable[[], Window], texts: Sequence[str]) -> dict[str, Any]:
    """Type into the search."""
    from tests.benchmarks.desk_inside import typing

    window = open_window()
    taken = list(typing(window, texts))
    window.close()
    return {**_summed_up(taken), "keys": len(taken)}


def facets(open_window: Callable[[], Window]) -> dict[str, Any]:
    """Tick values to choose products by."""
    from tests.benchmarks.desk_inside import facets

    window = open_window()
    taken = list(facets(window))
    window.close()
    return {**_summed_up(taken), "clicks": len(taken)}


def controls(open_window: Callable[[], Window], products: int) -> dict[str, Any]:
    """Move the controls of the recommendations."""
    from tests.benchmarks.desk_inside import controls

    window = open_window()
    taken = controls(window, products)
    window.close()
    return {name: {**_summed_up(each), "changes": len(each)} for name, each in taken.items()}


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
        wanted = Filter(text).in_words()
        window.wait(lambda wanted=wanted: searched[-1:] == [wanted], "the search")
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
    parser.add_argument("--texts", nargs="+")
    parser.add_argument("--products", type=int)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--index", type=Path)
    parser.add_argument("--view", choices=("grid", "table"), default="grid")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fashrec-bench-") as folder:

        def open_window() -> Window:
            return Window(given.workspace, Path(folder))

        measures: dict[str, Callable[[], dict[str, Any]]] = {
            "startup": lambda: startup(open_window, given.started),
            "click_to_panel": lambda: click_to_panel(open_window, given.clicks),
            "new_picture": lambda: new_picture(open_window, given.pictures),
            "scroll_frames": lambda: scroll_frames(
                open_window, given.seconds, given.index, given.view
            ),
            "typing": lambda: typing(open_window, given.texts),
            "facets": lambda: facets(open_window),
            "controls": lambda: controls(open_window, given.products),
            "map_frames": lambda: map_frames(open_window, given.seconds),
            "map_drops": lambda: map_drops(open_window, given.pictures),
            "memory": lambda: memory(open_window),
        }
        print(json.dumps(measures[given.name]()))


if __name__ == "__main__":
    main()
