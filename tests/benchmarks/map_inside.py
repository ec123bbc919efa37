"""The map's figures, taken inside the process that is the program's own window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fashrec_gui.map.page import MapPage
    from tests.benchmarks.driven_window import Window

_PAN_PIXELS = 14
_STEP = 1.12  # of the scale, in a frame: as quick as a hand turns the wheel
_NEAREST = 24.0  # times the whole map
RECOMMENDER = "look-alikes"
"""Whose map is measured, whichever others the workspace has."""


def frames(window: Window, seconds: float) -> Iterator[float]:
    """Move the whole map, fly down until pictures fill it, move there, and fly up again.

    Gives for each step the milliseconds from the event to the end of its frame; what is loaded
    meanwhile counts.
    """
    page = _open_map(window)
    view = page.view
    frame = window.watch(view)
    whole = view.camera.scale
    end, direction, number = time.perf_counter() + seconds, _STEP, 0
    while time.perf_counter() < end:
        number += 1
        # A circle of moves, then a flight of zooms, and so on.
        if number % 60 < 30:
            x, y = ((1, 0), (0, 1), (-1, 0), (0, -1))[number // 8 % 4]
            step = view.camera.moved(x * _PAN_PIXELS, y * _PAN_PIXELS)
        else:
            step = view.camera.zoomed(direction, view.width() / 2, view.height() / 2)
            if not whole < step.scale < whole * _NEAREST:
                direction = 1 / direction
        began = time.perf_counter()
        view.look(step)
        window.wait_for_frame(frame)
        yield (time.perf_counter() - began) * 1000


def drops(window: Window, pictures: Sequence[Path]) -> Iterator[float]:
    """Drop pictures onto the map, the models warm, each when all has come to rest.

    Gives for each the milliseconds from the drop until its pin is painted.
    """
    page = _open_map(window)
    frame = window.watch(page.view)
    for picture in pictures:
        before = page.view.marks.pin
        began = time.perf_counter()
        window.answered(lambda picture=picture: window.drop(picture))
        window.wait(_another_pin(page, before), "the pin")
        page.view.update()  # it may be painted already
        window.wait_for_frame(frame)
        yield (time.perf_counter() - began) * 1000
        window.rest()


def _another_pin(page: MapPage, before: Any) -> Callable[[], bool]:
    # The same picture dropped again gets an equal pin, but a new one.
    return lambda: page.view.marks.pin is not None and page.view.marks.pin is not before


def _open_map(window: Window) -> MapPage:
    window.wait_for_pictures()
    window.rest()
    window.settings.map_recommender.value = RECOMMENDER
    window.window.keys.show_map.trigger()
    page = window.window.place.map
    assert page is not None
    window.wait(lambda: page.view.shown is not None, "the map")
    window.rest()
    return page
