"""The grid that shows a list alone: it follows the list, and lets go of it when left."""

import pytest

from fashrec_gui.grid.panel import CatalogueGrid
from fashrec_gui.lists.in_grid import ListInGrid


@pytest.fixture
def grid(qtbot, tasks, settings, theme, shop):
    made = CatalogueGrid(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(420, 400)  # fewer than twenty tiles are in sight
    made.show()
    made.set_engine(shop)
    qtbot.waitUntil(lambda: made.browsing.facets is not None)
    return made


@pytest.fixture
def settled(qtbot, room, grid):
    """Wait until list and grid show what there is."""

    def rows():
        qtbot.waitUntil(lambda: room.shelf.is_settled)
        qtbot.waitUntil(lambda: not grid.browsing.is_working)
        return list(grid.model.rows)

    return rows


@pytest.fixture
def shown(room, grid, summer, settled):
    """The grid with the first six products alone, which are the list."""
    made = ListInGrid(room.shelf, grid, room)
    made.show()
    assert settled() == [0, 1, 2, 3, 4, 5]
    return made


def test_what_is_collected_and_taken_out_is_seen_at_once(room, desk, grid, shown, settled):
    room.shelf.collect([20])
    assert settled() == [0, 1, 2, 3, 4, 5, 20]
    room.shelf.take_out([0, 4])
    assert settled() == [1, 2, 3, 5, 20]
    desk.undo()
    assert settled() == [0, 1, 2, 3, 4, 5, 20]
    assert grid.count_line.text == "7 products"


def test_a_filter_holds_while_the_list_grows(room, grid, shown, settled):
    grid.search("10020")
    assert settled() == []
    room.shelf.collect([20])
    assert settled() == [20]


def test_it_is_followed_while_another_list_is_made(room, lists, grid, summer, shown, settled):
    room.shelf.create("Autumn")
    settled()
    room.shelf.collect([30])
    assert settled() == [0, 1, 2, 3, 4, 5]
    room.shelf.take_out([3], summer)
    assert settled() == [0, 1, 2, 4, 5]


def test_another_name_of_the_list_is_seen_too(room, grid, summer, shown, settled):
    room.shelf.rename(summer, "Beach")
    settled()
    assert grid.part == "Beach"


def test_a_list_that_is_emptied_says_so_and_one_deleted_is_left(room, grid, summer, shown, settled):
    room.shelf.take_out(range(6))
    assert settled() == []
    assert grid.part == "Summer lookbook"
    assert grid.nothing.isVisible()
    room.shelf.delete(room.shelf.shown.current)
    assert len(settled()) == 60
    assert grid.part == ""


def test_what_is_shown_instead_stays_when_the_list_changes(room, grid, shown, settled):
    grid.show_part("Region of the map", [40, 41])
    room.shelf.collect([20])
    assert settled() == [40, 41]
    grid.leave_part()
    room.shelf.collect([21])
    assert len(settled()) == 60


def test_place_and_selection_stay_when_the_list_changes(room, grid, shown, settled):
    room.shelf.collect(range(6, 50))
    settled()
    grid.views.show_position(30)
    offset = grid.view.verticalScrollBar().value()
    assert offset > 0
    room.shelf.collect([55])
    settled()
    assert grid.views.chosen.rows == [30]
    assert grid.view.verticalScrollBar().value() == offset
    room.shelf.take_out([30])
    settled()
    assert grid.views.chosen.rows == []
    assert grid.views.chosen.current_row == 31  # the keys go on from its neighbour
