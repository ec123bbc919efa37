"""Asking the engine, and the truth its answers are held against."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.engine import Engine
from core.recommend.recommenders import LOOK_ALIKES
from core.search.exact import exact_neighbours
from core.search.recall import NO_ROW, recall_at_k
from core.workspace.layout import INDEX_FILES
from core.workspace.opening import open_generation
from tests.benchmarks.baselines import padded
from tests.benchmarks.timing import Ask

K = 20
_SEED = 7


class Asked:
    """A workspace opened for measuring: the engine and its full vectors."""

    def __init__(self, workspace: Path) -> None:
        generation = open_generation(workspace)
        self.engine = Engine(workspace, generation)
        self.folder = generation.folder
        self.vectors = generation.collection.vectors

    def queries(self, count: int) -> list[int]:
        """Choose products to ask about, the same in every run."""
        random = np.random.default_rng(_SEED)
        present = self.vectors.rows()
        chosen = random.choice(present, min(count, len(present)), replace=False)
        return [int(row) for row in chosen]

    def whole_query(self, within: NDArray[np.int64] | None = None) -> Ask:
        """Ask as the window does: a product's look-alikes with scores, reasons and products."""

        def ask(row: int) -> NDArray[np.int64]:
            query = self.engine.query_products([row])
            answer = self.engine.recommend(query, LOOK_ALIKES, K, within=within)
            return np.array([one.row for one in answer.recommendations], dtype=np.int64)

        return ask

    def index_megabytes(self) -> float:
        """What the index needs on disk beside the full vectors: the trees and the projection."""
        files = (self.folder / name for name in INDEX_FILES)
        return sum(file.stat().st_size for file in files if file.is_file()) / 1e6

    def raw(self) -> NDArray[np.float32]:
        """Give all vectors as float32, for the baselines; row i is product i."""
        return self.vectors.wide(np.arange(len(self.vectors)))

    def truth(
        self, queries: Sequence[int], *, as_engine: bool, within: NDArray[np.int64] | None = None
    ) -> NDArray[np.int64]:
        """Give the exact nearest K of each query, shape (queries, K), by the full vectors.

        `as_engine` leaves out what the engine never recommends: other files of the same picture.
        Else only the query itself is left out.
        """
        excluded = [
            self.engine.query_products([row]).excluded if as_engine else np.array([row])
            for row in queries
        ]
        wanted = K + max(len(rows) for rows in excluded)
        asked = self.vectors.wide(np.asarray(queries))
        nearest, _ = exact_neighbours(self.vectors, asked, wanted, within)
        return padded(
            [
                found[(found != NO_ROW) & ~np.isin(found, left_out)]
                for found, left_out in zip(nearest, excluded, strict=True)
            ],
            K,
        )


def recall_of(found: list[NDArray[np.int64]], truth: NDArray[np.int64]) -> float:
    """Give the share of the true neighbours that were found."""
    return recall_at_k(padded(found, K), truth)
