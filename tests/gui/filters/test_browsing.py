"""Filter, order and part together: what is shown, and what is offered where nothing is."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core.browsing.filter import Filter
from core.browsing.orders import Orders
from core.errors import WorkspaceError
from fashrec_gui.filters.browsing import Browsing
from fashrec_gui.filters.looking import Shown
from fashrec_gui.grid.panel import CatalogueGrid
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

WOMEN = Filter(values=(("gender", ("Women",)),))


@pytest.fixture
def grid(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any
) -> CatalogueGrid:
    made = CatalogueGrid(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.set_engine(engine)
    made.show()
    qtbot.waitUntil(lambda: made.browsing.facets is not None)
    return made


def settle(qtbot: QtBot, grid: CatalogueGrid) -> list[int]:
    qtbot.waitUntil(lambda: not grid.browsing.is_working)
    return list(grid.model.rows)


def test_a_filter_and_a_text_narrow_each_other(qtbot: QtBot, grid: CatalogueGrid) -> None:
    grid.browsing.set_filter(WOMEN)
    women = settle(qtbot, grid)
    assert women == [row for row in range(60) if row % 2 == 0]
    grid.search("navy")
    both = settle(qtbot, grid)
    assert 0 < len(both) < len(women)
    assert set(both) <= set(women)
    assert grid.count_line.text == f"{len(both)} of 60 products"
    assert grid.count_line.chips.texts == ["“navy”", "Women"]


def test_a_filter_applies_within_a_region_of_the_map(qtbot: QtBot, grid: CatalogueGrid) -> None:
    grid.browsing.set_filter(WOMEN)
    grid.show_part("Region of the map", [9, 4, 3, 2])
    assert settle(qtbot, grid) == [2, 4]
    assert grid.count_line.text == "2 of 4 products"
    grid.leave_part()
    assert len(settle(qtbot, grid)) == 30


def test_each_chip_takes_its_part_back(qtbot: QtBot, grid: CatalogueGrid) -> None:
    grid.browsing.set_filter(WOMEN.with_values("colour", ["Red", "Black"]).with_years(2011, None))
    chips = grid.count_line.chips
    assert chips.texts == ["Women", "Red", "Black", "from 2011"]
    chips._chips[1].click()
    assert chips.texts == ["Women", "Black", "from 2011"]
    assert grid.browsing.filter.chosen("colour") == ("Black",)
    chips._clear.click()
    assert grid.browsing.filter.is_empty
    assert not chips.isVisible()


def test_the_keys_go_to_the_products_when_the_last_chip_is_taken_back(
    qtbot: QtBot, grid: CatalogueGrid
) -> None:
    grid.activateWindow()
    grid.browsing.set_filter(WOMEN.with_values("colour", ["Red"]))
    first, last = grid.count_line.chips._chips
    last.setFocus()
    qtbot.waitUntil(last.hasFocus)
    last.click()
    assert first.hasFocus()
    first.click()
    assert grid.view.hasFocus()


def test_chips_keep_away_from_the_count(grid: CatalogueGrid) -> None:
    grid.show()
    grid.browsing.set_filter(WOMEN)
    line = grid.count_line
    line.layout().activate()
    assert line.chips.y() - line.again.parentWidget().layout().itemAt(0).geometry().bottom() > 8


def test_many_values_of_a_column_share_a_chip(grid: CatalogueGrid) -> None:
    colours = ("Red", "Black", "White", "Green", "Pink")
    grid.browsing.set_filter(WOMEN.with_values("colour", colours))
    chips = grid.count_line.chips
    assert chips.texts == ["Women", "Colour: Red and 4 more"]
    chips._chips[1].click()
    assert grid.browsing.filter == WOMEN


def test_where_nothing_fits_the_widening_that_brings_most_back_is_offered(
    qtbot: QtBot, grid: CatalogueGrid
) -> None:
    nothing = WOMEN.with_values("colour", ["Red"]).with_text("tshirts navy")
    grid.browsing.set_filter(nothing)
    assert settle(qtbot, grid) == []
    assert grid.nothing.isVisible()
    assert "Women · Red" in grid.nothing.accessibleName()
    best = max(
        (nothing.without(column) for column in ("text", "colour", "gender")),
        key=lambda each: grid.browsing.facets.count(each),
    )
    offered = grid.browsing.facets.count(best)
    assert grid.nothing.offer.endswith(f": {offered} products" if offered > 1 else ": 1 product")
    grid.nothing.take_offer()
    assert len(settle(qtbot, grid)) == offered
    assert grid.view.isVisible()


def test_a_slip_of_a_finger_is_forgiven_and_told(qtbot: QtBot, grid: CatalogueGrid) -> None:
    grid.search("jeasn")
    found = settle(qtbot, grid)
    assert grid.count_line.note == "Nothing for “jeasn”; showing “jeans”"
    grid.search("jeans")
    assert settle(qtbot, grid) == found
    assert grid.count_line.note == ""


def test_products_come_in_the_order_chosen(qtbot: QtBot, grid: CatalogueGrid, engine: Any) -> None:
    grid.browsing.set_order("name")
    names = [each.name for each in engine.products.products(settle(qtbot, grid))]
    assert names[0] == "Puma Cap without a picture"
    grid.browsing.set_order("catalogue")
    assert settle(qtbot, grid) == list(range(60))


def test_likeness_follows_what_is_asked_about(
    qtbot: QtBot, grid: CatalogueGrid, engine: Any
) -> None:
    grid.browsing.set_query(engine.query_products([5]))
    grid.browsing.set_order("similar")
    assert settle(qtbot, grid)[0] == 5
    assert grid.count_line.again.isHidden()
    grid.browsing.set_query(engine.query_products([40]))
    assert settle(qtbot, grid)[0] == 5  # what was clicked does not leap away
    assert not grid.count_line.again.isHidden()
    grid.count_line.again.click()
    assert settle(qtbot, grid)[0] == 40
    assert grid.count_line.again.isHidden()
    picture = replace(engine.query_products([9]), rows=())
    grid.browsing.set_query(picture)
    assert settle(qtbot, grid)[0] == 0
    assert grid.count_line.again.isHidden()


def test_the_same_catalogue_brought_up_to_date_keeps_the_filter(
    qtbot: QtBot, grid: CatalogueGrid, make_engine: Callable[[int], Any]
) -> None:
    grid.browsing.set_filter(WOMEN)
    grid.set_engine(make_engine(70))
    assert len(settle(qtbot, grid)) == 35
    other = make_engine(70)
    other.workspace = other.workspace / "other"
    grid.set_engine(other)
    assert grid.browsing.filter.is_empty
    assert len(settle(qtbot, grid)) == 70


def test_what_is_selected_stays_when_there_becomes_something_to_choose_from(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any
) -> None:
    made = CatalogueGrid(tasks, settings, theme)
    qtbot.addWidget(made)
    made.set_engine(engine)
    made.view.show_position(3)
    qtbot.waitUntil(lambda: made.browsing.facets is not None)
    assert made.view.selected_rows() == [3]


def test_a_search_that_fails_is_told_and_says_no_more_that_it_goes_on(
    qtbot: QtBot, grid: CatalogueGrid, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise WorkspaceError("products.sqlite is damaged; index the catalogue again.")

    monkeypatch.setattr(Orders, "arranged", fail)
    with qtbot.waitSignal(grid.failed) as told:
        grid.search("jeans")
    assert "damaged" in told.args[0]
    qtbot.wait(400)
    assert grid.count_line.note == ""


def test_counts_come_with_what_is_shown(
    qtbot: QtBot, tasks: Tasks, make_engine: Callable[[int], Any]
) -> None:
    browsing = Browsing(tasks)
    seen: list[Shown] = []
    browsing.shown.connect(seen.append)
    browsing.set_engine(make_engine(60))
    qtbot.waitUntil(lambda: seen[-1].counts is not None)
    browsing.set_filter(WOMEN)
    qtbot.waitUntil(lambda: seen[-1].view.filter == WOMEN)
    assert seen[-1].counts is not None
    gender = dict(
        zip(
            browsing.facets.columns["gender"].values,
            seen[-1].counts.by_column["gender"].tolist(),
            strict=False,
        )
    )
    assert gender == {"Women": 30, "Men": 30}
