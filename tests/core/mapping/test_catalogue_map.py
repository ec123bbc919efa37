"""Keeping a map: it comes back as it was, is known to be stale, and damage is told."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from core.errors import WorkspaceError
from core.mapping.catalogue_map import CatalogueMap, load_map, map_file, save_map
from core.recommend import spaces

MakeEngine = Callable[[int, int], Any]


def some_map(count: int, recommender: str = "look-alikes") -> CatalogueMap:
    positions = np.random.default_rng(0).uniform(-1, 1, (count, 2)).astype(np.float32)
    positions[1] = np.nan
    return CatalogueMap(recommender, positions)


def test_a_map_comes_back_as_it_was(make_engine: MakeEngine) -> None:
    engine, drawn = make_engine(1, 6), some_map(6)
    save_map(engine, drawn)
    found = load_map(engine, "look-alikes")
    assert found is not None
    assert np.array_equal(found.positions, drawn.positions, equal_nan=True)
    assert not found.is_stale


def test_there_is_none_before_it_was_drawn(make_engine: MakeEngine) -> None:
    assert load_map(make_engine(1, 6), "same-type") is None


def test_a_map_of_an_older_state_keeps_the_products_that_are_still_there(
    make_engine: MakeEngine,
) -> None:
    engine, drawn = make_engine(1, 6), some_map(6)
    save_map(engine, drawn)
    engine.manifest.fingerprint = "second"
    engine.products.names, engine.points = ["new", "p0", "p4"], engine.points[:3]
    found = load_map(engine, "look-alikes")
    assert found is not None
    assert found.is_stale
    assert np.isnan(found.positions[0]).all()
    assert np.array_equal(found.positions[1:], drawn.positions[[0, 4]])


def test_a_product_that_has_lost_its_picture_loses_its_place(make_engine: MakeEngine) -> None:
    engine = make_engine(1, 6)
    save_map(engine, some_map(6))
    engine.manifest.fingerprint = "second"
    engine.points[4] = 0
    found = load_map(engine, "look-alikes")
    assert found is not None
    assert found.placed().tolist() == [0, 2, 3, 5]


def test_other_weights_make_a_map_of_the_blend_stale_and_no_other(
    make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, names = make_engine(1, 6), ("blend", "look-alikes", "same-type")
    for name in names:
        save_map(engine, some_map(6, name))
    monkeypatch.setattr(spaces, "WEIGHTS", replace(spaces.WEIGHTS, look=0.5))
    found = [load_map(engine, name) for name in names]
    assert [each is not None and each.is_stale for each in found] == [True, False, False]


def test_a_map_that_does_not_tell_its_space_is_stale(make_engine: MakeEngine) -> None:
    engine = make_engine(1, 6)
    path = save_map(engine, some_map(6))
    with np.load(path) as parts:
        kept = dict(parts)
    about = json.loads(kept["about"].tobytes())
    del about["space"]
    kept["about"] = np.frombuffer(json.dumps(about).encode(), dtype=np.uint8)
    with path.open("wb") as file:
        np.savez(file, **kept)
    found = load_map(engine, "look-alikes")
    assert found is not None
    assert found.is_stale


@pytest.mark.parametrize("damage", ["cut", "changed", "another recommender's"])
def test_a_damaged_map_is_told_with_its_file(make_engine: MakeEngine, damage: str) -> None:
    engine = make_engine(1, 60)
    path = save_map(engine, some_map(60))
    data = bytearray(path.read_bytes())
    name = "look-alikes"
    if damage == "cut":
        path.write_bytes(data[: len(data) // 2])
    elif damage == "changed":
        start = data.index(b"positions.npy") + 200
        data[start : start + 4] = b"\x00\x01\x02\x03"
        path.write_bytes(data)
    else:
        name = "same-type"
        path.rename(map_file(engine.workspace, name))
    with pytest.raises(WorkspaceError, match=r"maps.*npz.*draw the map again"):
        load_map(engine, name)
