"""The index finds what exact search finds, gives the same bytes, and refuses odd questions."""

from pathlib import Path

import numpy as np
import pytest

from core.errors import WorkspaceError
from core.search.annoy_index import NeighbourIndex, build_index
from core.search.projection import fit_projection
from core.search.vectors import cosine, exact_neighbours, normalised

ROWS, DIMENSIONS = 3000, 256


@pytest.fixture(scope="module")
def vectors() -> np.ndarray:
    """Clusters, as the articles of a shop are."""
    chance = np.random.default_rng(11)
    centres = chance.normal(size=(60, DIMENSIONS))
    values = centres[chance.integers(60, size=ROWS)]
    return normalised(values + 0.7 * chance.normal(size=values.shape)).astype(np.float16)


@pytest.fixture(scope="module")
def reduced(vectors: np.ndarray):
    projection = fit_projection(vectors, np.arange(ROWS), components=64, seed=1)
    return projection, projection.apply(vectors)


@pytest.fixture(scope="module")
def index(reduced, tmp_path_factory: pytest.TempPathFactory) -> NeighbourIndex:
    path = tmp_path_factory.mktemp("annoy") / "index.ann"
    build_index(path, reduced[1])
    return NeighbourIndex(path, 64, ROWS)


def test_its_candidates_hold_the_exact_neighbours(vectors, reduced, index):
    projection, _ = reduced
    found = 0
    for row in range(0, ROWS, 60):
        query = normalised(vectors[row].astype(np.float32))
        exact, _ = exact_neighbours(vectors, query, 20)
        candidates = index.candidates(projection.apply(query), 200, 20_000)
        ranked = candidates[np.argsort(-cosine(vectors, candidates, query), kind="stable")][:20]
        found += len(np.intersect1d(exact, ranked))

    assert found / (50 * 20) >= 0.98


def test_the_same_vectors_give_the_same_bytes(reduced, tmp_path: Path):
    for name in ("one", "other"):
        build_index(tmp_path / name, reduced[1][:500], trees=10)

    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


@pytest.mark.parametrize("value", [0.0, np.nan, np.inf])
def test_a_query_of_no_direction_finds_nothing(index, value):
    query = np.zeros(64, dtype=np.float32)
    query[3] = value

    assert index.candidates(query, 10, 1000).tolist() == []


def test_an_index_of_another_size_is_refused(reduced, tmp_path):
    build_index(tmp_path / "index.ann", reduced[1][:100], trees=2)

    with pytest.raises(WorkspaceError, match="holds 100 products instead of 99"):
        NeighbourIndex(tmp_path / "index.ann", 64, 99)


def test_an_index_that_is_not_there_is_named(tmp_path):
    with pytest.raises(WorkspaceError, match=r"index\.ann cannot be opened"):
        NeighbourIndex(tmp_path / "index.ann", 64, 10)


def test_a_folder_that_cannot_be_written_raises(reduced, tmp_path):
    with pytest.raises(OSError, match="No such file"):
        build_index(tmp_path / "missing" / "index.ann", reduced[1][:10], trees=1)
