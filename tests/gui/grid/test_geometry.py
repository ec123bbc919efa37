"""Where tiles lie: rows that fill the width, and points that find their tile again."""

import pytest

from fashrec_gui.grid.geometry import MARGIN, TileGrid

GRIDS = [
    TileGrid(width, side, count)
    for width in (300, 640, 1333)
    for side in (64, 160, 400)
    for count in (1, 7, 35_470)
]


@pytest.mark.parametrize("grid", GRIDS)
def test_the_middle_of_every_tile_finds_the_tile(grid: TileGrid) -> None:
    for position in {0, grid.count // 2, grid.count - 1}:
        middle = grid.rect(position).center()
        assert grid.at(middle.x(), middle.y()) == position


@pytest.mark.parametrize("grid", GRIDS)
def test_tiles_stay_within_the_width_and_the_height(grid: TileGrid) -> None:
    last = grid.rect(grid.count - 1)
    assert last.bottom() + MARGIN <= grid.height
    assert grid.rect(min(grid.columns, grid.count) - 1).right() <= max(grid.width - MARGIN, 400 * 2)


@pytest.mark.parametrize("grid", GRIDS)
def test_what_is_between_two_heights_is_all_that_is_seen_there(grid: TileGrid) -> None:
    top = grid.height // 2
    seen = set(grid.between(top, top + 500))
    for position in range(max(0, min(seen) - 40), min(grid.count, max(seen) + 40)):
        rect = grid.rect(position)
        if rect.bottom() >= top and rect.top() <= top + 500:
            assert position in seen


def test_the_gap_between_tiles_belongs_to_none_but_has_a_nearest() -> None:
    grid = TileGrid(800, 160, 50)
    beside = grid.rect(1).left() - 4
    assert grid.at(beside, grid.rect(1).center().y()) is None
    assert grid.nearest(beside, grid.rect(1).center().y()) in (0, 1)


def test_an_empty_grid_has_no_height_and_no_tiles() -> None:
    grid = TileGrid(800, 160, 0)
    assert (grid.height, grid.nearest(10, 10), list(grid.between(0, 900))) == (0, None, [])
