"""The map's page: drawing a map, showing it, and what is said of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from core.jobs import Progress
from core.mapping.catalogue_map import map_file
from fashrec_gui.map.page import MapPage
from fashrec_gui.tasks import Tasks


class ScriptedChild(QObject):
    """A child process that says what the test lets it say."""

    progress = Signal(object)
    succeeded = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, arguments: list[str]) -> None:
        super().__init__()
        self.arguments = arguments

    def cancel(self) -> None:
        self.cancelled.emit()
        self.ended.emit()


@pytest.fixture
def children(tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> list[ScriptedChild]:
    started: list[ScriptedChild] = []

    def start(arguments: list[str]) -> ScriptedChild:
        started.append(ScriptedChild(arguments))
        return started[-1]

    monkeypatch.setattr(tasks, "start_child", start)
    return started


def answer_about(rows: tuple[int, ...], recommended: tuple[int, ...] = ()) -> Any:
    from types import SimpleNamespace

    return SimpleNamespace(
        query=SimpleNamespace(rows=rows, name="supplier photo.png"),
        small_image=None,
        found_by=lambda names: dict.fromkeys(recommended),
    )


def test_without_a_map_it_is_offered_to_draw_one(empty_page: MapPage) -> None:
    assert empty_page.empty.draw_button.isVisible()
    assert not empty_page.view.isVisible()
    assert not empty_page.toolbar.lasso.isEnabled()


def test_a_map_is_drawn_in_a_child_process_and_then_shown(
    qtbot: QtBot,
    tasks: Tasks,
    children: list[ScriptedChild],
    draw: Callable[[str], Any],
    empty_page: MapPage,
    mapped_engine: Any,
) -> None:
    empty_page.empty.draw_button.click()
    [child] = children
    recommender = child.arguments[3]
    assert child.arguments[:3] == ["map", str(mapped_engine.workspace), "--recommender"]
    child.progress.emit(Progress("Drawing the map", 100, 750, 9.0, 70.0))
    assert empty_page.empty.cancel_button.isVisible()
    draw(recommender)
    child.succeeded.emit({})
    child.ended.emit()
    qtbot.waitUntil(lambda: empty_page.view.isVisible() and tasks.is_idle)
    assert empty_page.view.shown is not None
    assert len(empty_page.view.shown.rows) == 59


def test_a_cancelled_drawing_offers_it_again(
    children: list[ScriptedChild], empty_page: MapPage
) -> None:
    empty_page.empty.draw_button.click()
    empty_page.empty.cancel_button.click()
    assert empty_page.empty.draw_button.isVisible()
    assert empty_page.drawer.drawing is None


def test_a_stale_map_is_shown_and_can_be_drawn_again(
    qtbot: QtBot,
    tasks: Tasks,
    children: list[ScriptedChild],
    draw: Callable[[str], Any],
    page: MapPage,
    mapped_engine: Any,
) -> None:
    object.__setattr__(mapped_engine.manifest, "fingerprint", "second")
    mapped_engine.products._products[3].product_id = "new"
    page.set_engine(mapped_engine)
    qtbot.waitUntil(lambda: page.view.shown is not None and tasks.is_idle)
    assert page.line.sentence.startswith("The catalogue, its classifier or FashRec has changed")
    assert page.line.sentence.endswith("1 product not on it yet.")
    page.draw()
    children[0].progress.emit(Progress("Drawing the map", 100, 750, 9.0, 70.0))
    assert page.line.sentence.startswith("Drawing the map · 100 of 750")
    draw("look-alikes")
    children[0].succeeded.emit({})
    children[0].ended.emit()
    qtbot.waitUntil(lambda: not page.line.isVisible() and tasks.is_idle)


def test_while_another_map_is_drawn_none_is_offered_and_that_is_said(
    children: list[ScriptedChild], empty_page: MapPage
) -> None:
    empty_page.toolbar.recommender_chosen.emit("same-type")
    empty_page.draw()
    empty_page.toolbar.recommender_chosen.emit("look-alikes")
    assert "Another map is being drawn" in empty_page.empty.accessibleName()
    assert empty_page.empty.draw_button.isVisible()
    assert not empty_page.empty.draw_button.isEnabled()
    children[0].cancel()
    assert "Another map" not in empty_page.empty.accessibleName()
    assert empty_page.empty.draw_button.isEnabled()


def test_while_another_map_is_drawn_a_stale_one_cannot_be_drawn_again(
    qtbot: QtBot, tasks: Tasks, children: list[ScriptedChild], page: MapPage, mapped_engine: Any
) -> None:
    object.__setattr__(mapped_engine.manifest, "fingerprint", "second")
    page.toolbar.recommender_chosen.emit("same-type")
    page.draw()
    page.toolbar.recommender_chosen.emit("look-alikes")
    qtbot.waitUntil(lambda: page.view.shown is not None and tasks.is_idle)
    assert page.line.sentence.startswith("Another map is being drawn")
    assert not page.line.can_act
    children[0].cancel()
    assert "has changed since this map was drawn" in page.line.sentence
    assert page.line.can_act


def test_while_a_map_is_read_it_is_not_said_to_be_missing(
    qtbot: QtBot, tasks: Tasks, page: MapPage, mapped_engine: Any
) -> None:
    page.set_engine(mapped_engine)
    assert tasks.is_running("load the map")
    assert page.empty.accessibleName().startswith("Reading the map…")
    assert not page.empty.draw_button.isVisible()
    qtbot.waitUntil(lambda: page.view.isVisible() and tasks.is_idle)


def test_a_damaged_map_is_told_and_can_be_drawn_again(
    qtbot: QtBot, tasks: Tasks, page: MapPage, mapped_engine: Any
) -> None:
    path: Path = map_file(mapped_engine.workspace, "look-alikes")
    path.write_bytes(path.read_bytes()[:500])
    page.set_engine(mapped_engine)
    qtbot.waitUntil(lambda: page.empty.isVisible() and tasks.is_idle)
    assert str(path) in page.empty.accessibleName()
    assert page.empty.draw_button.isVisible()
    page.show_found(None)
    assert str(path) in page.empty.accessibleName()


def test_a_line_of_the_legend_lets_its_products_stand_out(page: MapPage) -> None:
    before = page.view.grab().toImage()
    page.legend.lines[0].click()
    assert page.view.grab().toImage() != before
    page.legend.lines[0].click()
    assert page.view.grab().toImage() == before


def test_the_map_is_coloured_by_what_one_chooses_and_that_is_remembered(
    qtbot: QtBot, tasks: Tasks, page: MapPage, settings: Any
) -> None:
    combo = page.toolbar.attribute
    offered = [combo.itemData(place) for place in range(combo.count())]
    assert offered == ["article_type", "colour", "gender"]
    page.toolbar.attribute_chosen.emit("gender")
    qtbot.waitUntil(lambda: len(page.legend.lines) == 3 and tasks.is_idle)
    assert settings.map_attribute.value == "gender"
    assert page.legend.lines[0].accessibleName() in ("Men, 29 products", "Women, 30 products")


def test_a_new_picture_is_pinned_among_the_products_it_looks_like(
    qtbot: QtBot, page: MapPage
) -> None:
    page.show_answer(answer_about(()))
    qtbot.waitUntil(lambda: page.view.marks.pin is not None)
    pin = page.view.marks.pin
    assert pin is not None
    assert pin.name == "supplier photo.png"
    assert -1 <= pin.x <= 1
    page.view.grab()
    page.show_answer(answer_about((5,), (6, 8)))
    assert page.view.marks.pin is None
    assert len(page.view.marks.recommended) == 2


def test_what_a_search_finds_stands_out(page: MapPage) -> None:
    page.show_found([3, 4, 5])
    assert page.line.sentence.startswith("3 of 60 match the search")
    assert np.flatnonzero(page._found).tolist() == [3, 4, 5]  # type: ignore[arg-type]
    page.show_found(None)
    assert page.line.sentence == ""


def test_a_hidden_page_reads_its_map_when_it_is_seen(
    qtbot: QtBot, tasks: Tasks, page: MapPage, mapped_engine: Any
) -> None:
    page.hide()
    page.set_engine(mapped_engine)
    assert not tasks.is_running("load the map")
    page.show()
    qtbot.waitUntil(lambda: page.view.shown is not None and tasks.is_idle)
