"""What people search with today, in its plainest form: raw float32 vectors, one query at a time.

Each function makes a searcher ready and gives the function that answers a query by its row: the
rows of the nearest `k`, the query itself left out. Several also say what their index weighs.
"""

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from annoy import AnnoyIndex
from numpy.typing import NDArray

from core.search.recall import NO_ROW
from tests.benchmarks.timing import Ask

Raw = NDArray[np.float32]
ANNOY_TREES = 50
_SEED = 20121119
_HNSW_LINKS = 16
_HNSW_EFFORT = 200


@dataclass(frozen=True, slots=True)
class Searcher:
    """A baseline ready to be asked, what making it took, and its index's size on disk in MB."""

    name: str
    ask: Ask
    seconds: float
    megabytes: float = float("nan")


def scikit_learn(raw: Raw, k: int, *, asked_from: Raw | None = None) -> Searcher:
    """Scikit-learn's NearestNeighbors, cosine, by brute force (it has no tree for the cosine).

    Where `raw` is a part of the vectors only, `asked_from` is all of them: a query is a row of
    those, and nothing is left out of its answer, k + 1 long.
    """
    from sklearn.neighbors import NearestNeighbors

    began = time.perf_counter()
    model = NearestNeighbors(n_neighbors=min(k + 1, len(raw)), metric="cosine").fit(raw)

    def ask(row: int) -> NDArray[np.int64]:
        if asked_from is not None:
            answer = model.kneighbors(asked_from[row : row + 1], return_distance=False)[0]
            return np.asarray(answer, dtype=np.int64)
        found = model.kneighbors(raw[row : row + 1], return_distance=False)[0]
        return without(found, row, k)

    return Searcher("scikit-learn NearestNeighbors", ask, time.perf_counter() - began)


def annoy_alone(raw: Raw, k: int, folder: Path) -> Searcher:
    """Annoy on the raw vectors, saved and loaded."""
    began = time.perf_counter()
    index = AnnoyIndex(raw.shape[1], "angular")
    index.set_seed(_SEED)
    for row, vector in enumerate(raw):
        index.add_item(row, vector)
    index.build(ANNOY_TREES)
    path = folder / "raw.ann"
    index.save(str(path))
    seconds = time.perf_counter() - began

    def ask(row: int) -> NDArray[np.int64]:
        return without(np.array(index.get_nns_by_vector(raw[row], k + 1)), row, k)

    return Searcher(f"Annoy alone, {ANNOY_TREES} trees", ask, seconds, _megabytes(path))


def hnsw(raw: Raw, k: int, folder: Path) -> Searcher:
    """Hnswlib on the raw vectors."""
    import hnswlib

    began = time.perf_counter()
    index = hnswlib.Index(space="cosine", dim=raw.shape[1])
    index.init_index(
        max_elements=len(raw), ef_construction=_HNSW_EFFORT, M=_HNSW_LINKS, random_seed=_SEED
    )
    index.add_items(raw)
    index.set_ef(_HNSW_EFFORT)
    path = folder / "raw.hnsw"
    index.save_index(str(path))
    seconds = time.perf_counter() - began

    def ask(row: int) -> NDArray[np.int64]:
        found, _ = index.knn_query(raw[row], k=min(k + 1, len(raw)))
        return without(found[0].astype(np.int64), row, k)

    return Searcher("hnswlib", ask, seconds, _megabytes(path))


def faiss_flat(raw: Raw, k: int) -> Searcher:
    """Faiss, exact: every inner product of vectors of length one."""
    import faiss

    began = time.perf_counter()
    index = faiss.IndexFlatIP(raw.shape[1])
    index.add(raw)

    def ask(row: int) -> NDArray[np.int64]:
        _, found = index.search(raw[row : row + 1], k + 1)
        return without(found[0], row, k)

    return Searcher("faiss IndexFlatIP (exact)", ask, time.perf_counter() - began)


def faiss_hnsw(raw: Raw, k: int, folder: Path) -> Searcher:
    """Faiss's HNSW on the raw vectors."""
    import faiss

    began = time.perf_counter()
    index = faiss.IndexHNSWFlat(raw.shape[1], _HNSW_LINKS, faiss.METRIC_INNER_PRODUCT)
    index.hnsw.efConstruction = index.hnsw.efSearch = _HNSW_EFFORT
    index.add(raw)
    path = folder / "raw.faiss"
    faiss.write_index(index, str(path))
    seconds = time.perf_counter() - began

    def ask(row: int) -> NDArray[np.int64]:
        _, found = index.search(raw[row : row + 1], k + 1)
        return without(found[0], row, k)

    return Searcher("faiss IndexHNSWFlat", ask, seconds, _megabytes(path))


def without(found: NDArray[np.int64], row: int, k: int) -> NDArray[np.int64]:
    """Leave the query itself out of what was found, and keep the first `k`."""
    return np.asarray(found[found != row][:k], dtype=np.int64)


def padded(rows: list[NDArray[np.int64]], k: int) -> NDArray[np.int64]:
    """Lay lists of rows into one array (len(rows), k), NO_ROW in empty places."""
    table = np.full((len(rows), k), NO_ROW, dtype=np.int64)
    for line, found in zip(table, rows, strict=True):
        line[: len(found[:k])] = found[:k]
    return table


def _megabytes(path: Path) -> float:
    return path.stat().st_size / 1e6
