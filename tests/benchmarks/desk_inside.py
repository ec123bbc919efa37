"""What choosing and asking cost, taken inside the process that is the program's own window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from core.browsing.filter import Filter
    from fashrec_gui.filters.browsing import Shown
    from tests.benchmarks.driven_window import Window

_PACE_S = 0.12  # from key to key of somebody who types a hundred words a minute
_LOOK_S = 0.2  # from tick to tick, from choice to choice: the hand has to move
_VALUES = 3  # of each column


def typing(window: Window, texts: Sequence[str]) -> Iterator[float]:
    """Type texts into the search, a key at a time, and empty it again after each.

    Gives for each key the milliseconds until its results are painted. A space alone finds nothing
    new and is not counted.
    """
    from PySide6.QtTest import QTest

    _look_at_everything(window)
    search = window.window.header.search
    search.setFocus()
    for text in texts:
        for letter in text:
            began = time.perf_counter()
            if letter == " ":
                QTest.keyClicks(search, letter)
            else:
                wanted = window.window.grid.browsing.filter.with_text(search.text() + letter)
                yield _until_painted(
                    window, lambda key=letter: QTest.keyClicks(search, key), wanted
                )
            window.work_until(began + _PACE_S)
        search.clear()
        _rest(window)


def facets(window: Window) -> Iterator[float]:
    """Tick values of every column, beneath each the first of another column, and take them back.

    Gives for each click the milliseconds until the products and the counts are painted.
    """
    _look_at_everything(window)
    lists = _value_lists(window)
    for values, others in zip(lists, [*lists[1:], lists[0]], strict=True):
        for row in range(min(_VALUES, values.model().rowCount())):
            ticked = (_words(values, row), values), (_words(others, 0), others)
            for words, where in (*ticked, *reversed(ticked)):
                began = time.perf_counter()
                yield _tick(window, where, words)
                window.work_until(began + _LOOK_S)
            _rest(window)


def controls(window: Window, products: int) -> dict[str, list[float]]:
    """Move every control of the recommendations there and back, for products all over.

    Gives the milliseconds until the lists in sight are painted, by control.
    """
    from fashrec_gui.recommendations.options_bar import OptionsBar

    window.wait_for_pictures()
    window.rest()
    bar = window.window.panel.findChild(OptionsBar)
    assert bar is not None
    bar.set_refining(True)
    step = max(1, window.window.grid.model.rowCount() // products)
    taken: dict[str, list[float]] = {}
    for number in range(products):
        row = _with_picture(window, number * step)
        window.time_answer(lambda row=row: window.window.panel.ask_products([row]))
        for name, changes in _changes(bar).items():
            for change in changes:
                window.rest()
                began = time.perf_counter()
                taken.setdefault(name, []).append(window.time_answer(change))
                window.work_until(began + _LOOK_S)
    return taken


def _changes(bar: QWidget) -> dict[str, tuple[Callable[[], None], Callable[[], None]]]:
    """Give each control that the catalogue lets one use: to move it, and to move it back."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QComboBox, QSlider, QSpinBox

    from fashrec_gui.recommendations.toggle_chip import ToggleChip

    def keys(control: QWidget, there: Qt.Key, back: Qt.Key) -> Any:
        return tuple(lambda key=key: QTest.keyClick(control, key) for key in (there, back))

    def click(chip: QWidget) -> None:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)

    key = Qt.Key
    found: dict[str, Any] = {}
    for box in bar.findChildren(QSpinBox):
        found[box.accessibleName()] = keys(box, key.Key_Up, key.Key_Down)
    for combo in bar.findChildren(QComboBox):
        found[combo.accessibleName()] = keys(combo, key.Key_Down, key.Key_Up)
    for slider in bar.findChildren(QSlider):
        found[slider.accessibleName()] = keys(slider, key.Key_PageUp, key.Key_PageDown)
    for chip in bar.findChildren(ToggleChip):
        if chip.isVisible():
            found[chip.text()] = (lambda chip=chip: click(chip),) * 2
    return found


def _value_lists(window: Window) -> list[QAbstractItemView]:
    """Give the lists of all columns that have values to tick."""
    from fashrec_gui.filters.value_section import ValueSection

    panel = window.window.filters
    sections = (panel.section(key) for key in panel.keys)
    return [each.list for each in sections if isinstance(each, ValueSection)]


def _words(values: QAbstractItemView, row: int) -> str:
    return str(values.model().index(row, 0).data())


def _tick(window: Window, values: QAbstractItemView, words: str) -> float:
    """Click a value where it stands now, by the counts; give the milliseconds."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    row = [_words(values, each) for each in range(values.model().rowCount())].index(words)
    index = values.model().index(row, 0)
    window.window.filters.ensureWidgetVisible(values)
    values.scrollTo(index)
    window.application.processEvents()
    place = values.visualRect(index).center()
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return _until_painted(window, lambda: QTest.mouseClick(values.viewport(), left, plain, place))


def _until_painted(window: Window, act: Callable[[], None], wanted: Filter | None = None) -> float:
    """Do something that changes the filter; give the milliseconds until the products are painted.

    They are painted in one frame with the counts: the grid, or what is said when nothing fits.
    """
    grid = window.window.grid
    before, came = grid.browsing.filter, {}

    def take(shown: Shown) -> None:
        came[shown.view.filter] = window.seen()

    told = grid.browsing.shown.connect(take)
    painted = (window.grid_frame, window.watch(grid.nothing))
    began = time.perf_counter()
    act()
    if wanted is None:
        wanted = grid.browsing.filter
        if wanted == before:
            raise RuntimeError("a click chose nothing")
    window.wait(lambda: wanted in came, "the products")
    window.wait(lambda: any(window.seen()[it] > came[wanted][it] for it in painted), "their frame")
    taken = (time.perf_counter() - began) * 1000
    grid.browsing.disconnect(told)
    return taken


def _look_at_everything(window: Window) -> None:
    """Wait until the window knows what there is to choose from."""
    window.wait_for_pictures()
    window.wait(lambda: window.window.grid.browsing.facets is not None, "what to choose from")
    window.rest()


def _rest(window: Window) -> None:
    window.rest()
    window.wait_for_pictures()


def _with_picture(window: Window, position: int) -> int:
    """Give the row of the first product from a position on that can be asked about."""
    model = window.window.grid.model
    while not window.can_be_asked(position % model.rowCount()):
        position += 1
    return int(model.rows[position % model.rowCount()])
