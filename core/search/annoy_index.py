"""The prebuilt Annoy index: a forest of random-projection trees over the reduced vectors.

Annoy (github.com/spotify/annoy) checks next to nothing of a file it loads and crashes on a damaged
one, so an index is opened only after its hash was found right, and with the size that its manifest
states.
"""

import errno
from pathlib import Path
from typing import Final

import numpy as np
from annoy import AnnoyIndex
from numpy.typing import NDArray

from core.errors import WorkspaceError

TREES = 50
SEED = 20121119
_METRIC: Final = "angular"


def build_index(path: Path, reduced: NDArray[np.float32], *, trees: int = TREES) -> None:
    """Build and write an index over reduced vectors, float32 (n, components); item i is row i.

    The same vectors give the same bytes: the seed is fixed and one thread builds.

    Raises:
        OSError: when the file cannot be written.
    """
    index = AnnoyIndex(reduced.shape[1], _METRIC)
    index.set_seed(SEED)
    for row, vector in enumerate(reduced):
        index.add_item(row, vector)
    index.build(trees, n_jobs=1)
    try:
        index.save(str(path))
    except UnicodeEncodeError as error:
        raise OSError(errno.EILSEQ, "the name of its folder is not valid Unicode") from error


class NeighbourIndex:
    """An index ready to be asked; safe to use from several threads."""

    def __init__(self, path: Path, components: int, rows: int) -> None:
        """Map an index whose hash was verified.

        Raises:
            WorkspaceError: when the file does not hold as many rows as it should.
        """
        self._index = AnnoyIndex(components, _METRIC)
        try:
            self._index.load(str(path))
        except (OSError, UnicodeEncodeError) as error:
            raise WorkspaceError(
                f"The index {path} cannot be opened ({error}); index the catalogue again."
            ) from error
        if self._index.get_n_items() != rows:
            raise WorkspaceError(
                f"The index {path} holds {self._index.get_n_items()} products instead of {rows}; "
                "index the catalogue again."
            )

    def candidates(
        self, reduced: NDArray[np.float32], count: int, search_k: int
    ) -> NDArray[np.int64]:
        """Give about `count` rows near a reduced vector, float32 (components,), nearest first.

        `search_k` is how many nodes Annoy inspects: more is slower and finds more.
        """
        if not np.isfinite(reduced).all() or not reduced.any():
            return np.empty(0, dtype=np.int64)  # Annoy would answer with arbitrary rows
        rows = self._index.get_nns_by_vector(reduced, count, search_k)
        return np.asarray(rows, dtype=np.int64)

    def close(self) -> None:
        """Unmap the file."""
        self._index.unload()
