"""How quick the window is: its start, a click, a new picture, scrolling, memory.

Each function starts a fresh process that builds the program's own window off screen, does to it
what a user does, and measures from the event to the painted frame. From a terminal:

    python tests/benchmarks/window.py startup WORKSPACE
    python tests/benchmarks/window.py click_to_panel WORKSPACE [--clicks 100]
    python tests/benchmarks/window.py new_picture WORKSPACE PICTURE …
    python tests/benchmarks/window.py scroll_frames WORKSPACE [--seconds 10] [--index CATALOGUE]
                                                              [--view table]
    python tests/benchmarks/window.py typing WORKSPACE TEXT …
    python tests/benchmarks/window.py facets WORKSPACE
    python tests/benchmarks/window.py controls WORKSPACE [--products 10]
    python tests/benchmarks/window.py map_frames WORKSPACE [--seconds 10]
    python tests/benchmarks/window.py map_drops WORKSPACE PICTURE …
    python tests/benchmarks/window.py memory WORKSPACE

Each prints one line of JSON.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_INSIDE = Path(__file__).with_name("window_inside.py")
_ROOT = Path(__file__).parents[2]
_LONGEST_S = 900

Figures = dict[str, Any]


def startup(workspace: Path) -> Figures:
    """Start the window on a workspace, until it is usable.

    Returns:
        `usable_ms`: from starting the process until every tile in sight is painted with its
        picture, and a turn of the wheel made right then is painted too; `pictures_ms`: until the
        pictures alone; `shown_ms`: until the window's first frame; `window_ms`: until the window
        was built.
    """
    return _measure("startup", workspace)


def click_to_panel(workspace: Path, clicks: int = 100) -> Figures:
    """Click random products in the grid, each after the answer before it has come to rest.

    Returns:
        `p50_ms`, `p95_ms`, `max_ms`: from the mouse event to the end of the frame in which all
        lists in sight are painted with the answer, which are two side by side; `clicks`.
    """
    return _measure("click_to_panel", workspace, "--clicks", str(clicks))


def new_picture(workspace: Path, pictures: Sequence[Path]) -> Figures:
    """Drop pictures from outside onto the window, models warm, one after the other.

    Returns:
        `p50_ms`, `p95_ms`, `max_ms`: from the drop to the end of the frame in which all lists in
        sight are painted with the answer; `pictures`.
    """
    return _measure("new_picture", workspace, *map(str, pictures))


def scroll_frames(
    workspace: Path,
    seconds: float = 10.0,
    while_indexing: Path | None = None,
    view: str = "grid",
) -> Figures:
    """Turn the wheel over the grid or the table sixty times a second.

    It is done while the window's child process indexes a catalogue, or else a second time, so that
    the thumbnails are on disk.

    Returns:
        `p50_ms`, `p95_ms`, `max_ms`: from when a turn of the wheel is due to the end of its frame,
        so that whatever holds the window up counts; `frames`, `seconds`, and `indexing`: the stages
        that the child reported meanwhile.
    """
    index = ["--index", str(while_indexing)] if while_indexing is not None else []
    timed = ("--seconds", str(seconds), "--view", view)
    return _measure("scroll_frames", workspace, *timed, *index)


def typing(workspace: Path, texts: Sequence[str]) -> Figures:
    """Type texts into the search, each key a moment after the one before.

    Returns:
        `p50_ms`, `p95_ms`, `max_ms`: from the key to the end of the frame in which its results are
        painted; `keys`.
    """
    return _measure("typing", workspace, "--texts", *texts)


def facets(workspace: Path) -> Figures:
    """Tick values of every column of the filter panel, and take them back.

    Returns:
        `p50_ms`, `p95_ms`, `max_ms`: from the click to the end of the frame in which the products
        and the counts of what is left are painted; `clicks`.
    """
    return _measure("facets", workspace)


def controls(workspace: Path, products: int = 10) -> Figures:
    """Move every control of the recommendations there and back, for products all over.

    Returns:
        For each control by its name `p50_ms`, `p95_ms`, `max_ms`: from the key or the click to the
        end of the frame in which all lists in sight are painted anew; `changes`.
    """
    return _measure("controls", workspace, "--products", str(products))


def map_frames(workspace: Path, seconds: float = 10.0) -> Figures:
    """Move the look-alikes' map and zoom in it, until pictures fill the view, and out again.

    Returns:
        `p50_ms`, `p95_ms`, `max_ms`: from the event to the end of its frame; `frames`.
    """
    return _measure("map_frames", workspace, "--seconds", str(seconds))


def map_drops(workspace: Path, pictures: Sequence[Path]) -> Figures:
    """Drop pictures from outside onto the look-alikes' map, models warm, one after the other.

    Returns:
        `p50_ms`, `p95_ms`, `max_ms`: from the drop to the end of the frame in which the picture's
        pin is painted; `pictures`.
    """
    return _measure("map_drops", workspace, *map(str, pictures))


def memory(workspace: Path) -> Figures:
    """Open a workspace, warm the models, scroll, search, select everything, ask.

    Returns:
        `private_mb`: memory of the process that no file backs, at its end; `opened_mb`: the same
        when the first screen was there; `resident_mb`: with what is mapped from files. Linux only.
    """
    return _measure("memory", workspace)


def _measure(name: str, *arguments: str | Path) -> Figures:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "FASHREC_THEME": "light",
        "PYTHONPATH": os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH")))),
    }
    # The clock of the file `time.time` reads is the same in both processes.
    command = [sys.executable, str(_INSIDE), str(time.time()), name, *map(str, arguments)]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=_LONGEST_S
    )
    if done.returncode:
        raise RuntimeError(f"{name} could not be measured:\n{done.stderr.strip()}")
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures


def main() -> None:
    """Measure what the command line names and print it."""
    parser = argparse.ArgumentParser(description="Measure the window.")
    names = parser.add_subparsers(dest="name", required=True)
    plain = ("startup", "click_to_panel", "new_picture", "scroll_frames", "memory", "facets")
    for name in (*plain, "typing", "controls", "map_frames", "map_drops"):
        names.add_parser(name).add_argument("workspace", type=Path)
    names.choices["click_to_panel"].add_argument("--clicks", type=int, default=100)
    names.choices["typing"].add_argument("texts", nargs="+")
    names.choices["controls"].add_argument("--products", type=int, default=10)
    for name in ("new_picture", "map_drops"):
        names.choices[name].add_argument("pictures", type=Path, nargs="+")
    for name in ("scroll_frames", "map_frames"):
        names.choices[name].add_argument("--seconds", type=float, default=10.0)
    names.choices["scroll_frames"].add_argument("--index", type=Path, dest="while_indexing")
    names.choices["scroll_frames"].add_argument("--view", choices=("grid", "table"), default="grid")
    given = vars(parser.parse_args())
    print(json.dumps(globals()[given.pop("name")](**given)))


if __name__ == "__main__":
    main()
