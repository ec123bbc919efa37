"""Drawing the map: neighbours stay neighbours, and small or odd catalogues have a map too."""

import sys
import tracemalloc
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from core.errors import FashRecError
from core.jobs import Cancelled, Progress, silent
from core.mapping import drawing
from core.mapping.drawing import draw_map

MakeEngine = Callable[[int, int], Any]


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "EARLY", (100, 12.0))
    monkeypatch.setattr(drawing, "LATE", (100, 1.0))


def share_of_own_group(positions: Any, group: Any, k: int = 5) -> float:
    apart = np.linalg.norm(positions[:, None] - positions[None], axis=-1)
    np.fill_diagonal(apart, np.inf)
    return float((group[np.argsort(apart, axis=1)[:, :k]] == group[:, None]).mean())


def test_products_that_are_alike_lie_near_each_other(make_engine: MakeEngine) -> None:
    drawn = draw_map(make_engine(4, 30), "look-alikes", silent)
    assert share_of_own_group(drawn.positions, np.repeat(np.arange(4), 30)) > 0.95
    assert np.abs(drawn.positions).max() == pytest.approx(1.0, abs=0.01)
    assert drawn.positions.dtype == np.float32


def test_the_same_seed_gives_the_same_map(make_engine: MakeEngine) -> None:
    one = draw_map(make_engine(3, 20), "look-alikes", silent, seed=4)
    other = draw_map(make_engine(3, 20), "look-alikes", silent, seed=4)
    assert np.array_equal(one.positions, other.positions)


def test_products_without_a_picture_have_no_place(make_engine: MakeEngine) -> None:
    engine = make_engine(2, 20)
    engine.points[[3, 30]] = 0
    drawn = draw_map(engine, "look-alikes", silent)
    assert np.flatnonzero(np.isnan(drawn.positions).any(axis=1)).tolist() == [3, 30]
    assert len(drawn.placed()) == 38


def test_copies_of_a_product_lie_beside_each_other(make_engine: MakeEngine) -> None:
    engine = make_engine(3, 20)
    engine.points[20:40] = engine.points[20]
    positions = draw_map(engine, "look-alikes", silent).positions
    assert len(np.unique(positions[20:40], axis=0)) == 20
    assert np.ptp(positions[20:40], axis=0).max() < np.ptp(positions, axis=0).max() / 4


def test_copies_are_told_as_comparing_all_numbers_tells_them() -> None:
    chance = np.random.default_rng(3)
    space = chance.integers(0, 2, (400, 8)).astype(np.float32)
    rows = np.flatnonzero(chance.random(400) < 0.9)
    first, kind = drawing._different(space, rows)
    found = space[rows]
    assert len(first) == len(np.unique(found, axis=0))
    assert np.array_equal(found[first][kind], found)
    assert np.array_equal(first, np.sort(first))
    assert all((found[:at] != found[at]).any(axis=1).all() for at in first)


def test_telling_copies_takes_no_copy_of_all_products(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "_STEP_BLOCK", 500)
    space = np.zeros((20_000, 200), dtype=np.float32)
    space[:, 7] = np.arange(len(space)) // 2
    tracemalloc.start()
    try:
        first, _ = drawing._different(space, np.arange(len(space)))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(first) == 10_000
    assert peak < space.nbytes / 2


@pytest.mark.parametrize("count", [1, 2, 5, 10, 11])
def test_a_tiny_catalogue_has_a_map(make_engine: MakeEngine, count: int) -> None:
    drawn = draw_map(make_engine(1, count), "look-alikes", silent)
    assert np.isfinite(drawn.positions).all()
    assert len(np.unique(drawn.positions, axis=0)) == count


def test_a_catalogue_without_pictures_is_told(make_engine: MakeEngine) -> None:
    engine = make_engine(1, 4)
    engine.points[:] = 0
    with pytest.raises(FashRecError, match="nothing to draw"):
        draw_map(engine, "look-alikes", silent)


def test_an_installation_that_cannot_draw_says_so(
    make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openTSNE", None)
    with pytest.raises(FashRecError, match=r"without what draws maps \(openTSNE\)"):
        draw_map(make_engine(1, 20), "look-alikes", silent)


def test_of_very_many_products_some_are_placed_among_the_others(
    make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing, "_MOST", 60)
    drawn = draw_map(make_engine(3, 40), "look-alikes", silent)
    assert share_of_own_group(drawn.positions, np.repeat(np.arange(3), 40)) > 0.95


@pytest.mark.parametrize("stage", ["Comparing the products", "Drawing the map"])
def test_drawing_ends_at_once_when_it_is_cancelled(make_engine: MakeEngine, stage: str) -> None:
    seen: list[Progress] = []

    def cancel_in_the_middle(progress: Progress) -> None:
        seen.append(progress)
        if progress.stage == stage and progress.done:
            raise Cancelled

    with pytest.raises(Cancelled):
        draw_map(make_engine(3, 100), "look-alikes", cancel_in_the_middle)
    assert seen[-1].stage == stage
    assert seen[-1].total is not None
