"""The index finds what exact search finds, gives the same bytes, and refuses odd questions."""

from pathlib import Path

import numpy as np
import pytest

import core.search.annoy_index as annoy_index
from core.errors import WorkspaceError
from core.jobs import Cancelled
from core.search.annoy_index import NeighbourIndex, build_index
from core.search.vectors import normalised

ROWS, COMPONENTS = 2000, 32


@pytest.fixture(scope="module")
def reduced() -> np.ndarray:
    """Clusters, as the articles of a shop are."""
    chance = np.random.default_rng(11)
    centres = chance.normal(size=(60, COMPONENTS))
    values = centres[chance.integers(60, size=ROWS)]
    return normalised(values + 0.7 * chance.normal(size=values.shape))


def build(path: Path, reduced: np.ndarray, trees: int = 5, **options) -> None:
    build_index(
        path, [reduced], components=COMPONENTS, trees=trees, split="euclidean", seed=1, **options
    )


@pytest.fixture(scope="module")
def index(reduced, tmp_path_factory: pytest.TempPathFactory) -> NeighbourIndex:
    path = tmp_path_factory.mktemp("annoy") / "index.ann"
    build(path, reduced, trees=30)
    return NeighbourIndex(path, COMPONENTS, ROWS, "euclidean")


def test_it_finds_the_nearest(reduced, index):
    found = 0
    for row in range(0, ROWS, 40):
        nearest = np.argsort(-(reduced @ reduced[row]), kind="stable")[:10]
        found += len(np.intersect1d(nearest, index.nearest(reduced[row], 10, 10_000)))

    assert found / (50 * 10) >= 0.98


@pytest.mark.parametrize("split", ["euclidean", "angular"])
def test_some_items_are_compared_in_the_numbers_the_index_keeps(reduced, tmp_path, split):
    path = tmp_path / "index.ann"
    build_index(path, [reduced], components=COMPONENTS, trees=2, split=split, seed=1)
    index = NeighbourIndex(path, COMPONENTS, ROWS, split)
    some = np.arange(5, ROWS, 3)

    nearest = some[np.argsort(np.linalg.norm(reduced[some] - reduced[7], axis=1))[:10]]
    assert index.can_compare
    assert sorted(index.nearest_of(some, reduced[7], 10)) == sorted(nearest)
    assert index.nearest_of(some[:10], reduced[7], 10).tolist() == some[:10].tolist()
    index.close()


def test_an_index_laid_out_in_another_way_is_not_compared_by(reduced, tmp_path, monkeypatch):
    build(tmp_path / "index.ann", reduced)
    monkeypatch.setitem(annoy_index._BEFORE_THE_VECTOR, "euclidean", 20)

    index = NeighbourIndex(tmp_path / "index.ann", COMPONENTS, ROWS, "euclidean")

    assert not index.can_compare
    assert len(index.nearest(reduced[0], 10, 1000)) == 10


def test_blocks_are_numbered_through(reduced, tmp_path):
    build_index(
        tmp_path / "one", [reduced], components=COMPONENTS, trees=3, split="euclidean", seed=1
    )
    parts = [reduced[:700], reduced[700:]]
    build_index(
        tmp_path / "other", parts, components=COMPONENTS, trees=3, split="euclidean", seed=1
    )

    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


@pytest.mark.parametrize("value", [0.0, np.nan, np.inf])
def test_a_query_of_no_direction_finds_nothing(index, value):
    query = np.zeros(COMPONENTS, dtype=np.float32)
    query[3] = value

    assert index.nearest(query, 10, 1000).tolist() == []


def test_building_can_be_cancelled_while_the_trees_grow(reduced, tmp_path):
    def no_longer() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        build(tmp_path / "index.ann", reduced, still_wanted=no_longer)

    assert not (tmp_path / "index.ann").exists()


def test_an_index_of_another_size_is_refused(reduced, tmp_path):
    build(tmp_path / "index.ann", reduced[:100])

    with pytest.raises(WorkspaceError, match="holds 100 products instead of 99"):
        NeighbourIndex(tmp_path / "index.ann", COMPONENTS, 99, "euclidean")


def test_an_index_that_is_not_there_is_named(tmp_path):
    with pytest.raises(WorkspaceError, match=r"index\.ann cannot be opened"):
        NeighbourIndex(tmp_path / "index.ann", COMPONENTS, 10, "euclidean")


def test_a_folder_that_cannot_be_written_raises(reduced, tmp_path):
    with pytest.raises(OSError, match="No such file"):
        build(tmp_path / "missing" / "index.ann", reduced[:10])
