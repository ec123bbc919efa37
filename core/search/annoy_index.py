"""The prebuilt Annoy index: a forest of random-projection trees over the reduced vectors.

Annoy (github.com/spotify/annoy) checks next to nothing of a file it loads and crashes on a damaged
one, so an index is opened only after its hash was found right, and with the size that its manifest
states.
"""

import errno
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from annoy import AnnoyIndex
from numpy.typing import NDArray

from core.errors import WorkspaceError, reason_of
from core.search.plan import Split
from core.words import worded

_CANCEL_CHECK = 0.1  # seconds
_BEFORE_THE_VECTOR = {"angular": 12, "euclidean": 16}
"""Bytes at the head of each of Annoy's nodes; the first nodes of a file are its items, in order."""
_COMPARED_AT_ONCE = 2048  # vectors that stay in the cache between two passes


def build_index(
    path: Path,
    blocks: Iterable[NDArray[np.float32]],
    *,
    components: int,
    trees: int,
    split: Split,
    seed: int,
    still_wanted: Callable[[], None] = lambda: None,
) -> None:
    """Build and write an index over reduced vectors, blocks of float32 (any number, components).

    Item i is the i-th of them all. The same vectors give the same bytes: the seed is fixed and one
    thread builds. `still_wanted` is called a few times a second and may raise to end the work.

    Raises:
        OSError: when the file cannot be written.
    """
    index = AnnoyIndex(components, split)
    index.set_seed(seed)
    item = 0
    for block in blocks:
        for vector in block:
            index.add_item(item, vector)
            item += 1
    _build(index, trees, still_wanted)
    try:
        index.save(str(path))
    except UnicodeEncodeError as error:
        raise OSError(errno.EILSEQ, "the name of its folder is not valid Unicode") from error


def _build(index: AnnoyIndex, trees: int, still_wanted: Callable[[], None]) -> None:
    """Grow the trees in a thread of their own: Annoy takes minutes and cannot be interrupted."""
    failures: list[BaseException] = []

    def grow() -> None:
        try:
            index.build(trees, n_jobs=1)
        except Exception as error:  # noqa: BLE001 - raised again by the thread that waits
            failures.append(error)

    growing = threading.Thread(target=grow, name="annoy", daemon=True)
    growing.start()
    while growing.is_alive():
        growing.join(_CANCEL_CHECK)
        still_wanted()
    if failures:
        raise failures[0]


class NeighbourIndex:
    """An index ready to be asked; safe to use from several threads."""

    def __init__(self, path: Path, components: int, items: int, split: Split) -> None:
        """Map an index whose hash was verified, whose trees split as is given.

        Raises:
            WorkspaceError: when the file does not hold as many items as it should.
        """
        self._index = AnnoyIndex(components, split)
        try:
            self._index.load(str(path))
        except (OSError, UnicodeEncodeError) as error:
            raise WorkspaceError(
                worded(
                    "Workspace",
                    "The index {path} cannot be opened ({reason}); index the catalogue again.",
                ).filled(path=path, reason=reason_of(error))
            ) from error
        if self._index.get_n_items() != items:
            raise WorkspaceError(
                worded(
                    "Workspace",
                    "The index {path} holds {found} products instead of {expected}; "
                    "index the catalogue again.",
                ).filled(path=path, found=self._index.get_n_items(), expected=items)
            )
        self._vectors = self._map_vectors(path, components, items, split)

    @property
    def can_compare(self) -> bool:
        """Tell whether `nearest_of` can be asked: whether Annoy lays its file out as is known."""
        return self._vectors is not None

    def nearest(self, reduced: NDArray[np.float32], count: int, search_k: int) -> NDArray[np.int64]:
        """Give about `count` items near a reduced vector, float32 (components,), nearest first.

        `search_k` is how many nodes Annoy inspects: more is slower and finds more.
        """
        if not np.isfinite(reduced).all() or not reduced.any():
            return np.empty(0, dtype=np.int64)  # Annoy would answer with arbitrary items
        items = self._index.get_nns_by_vector(reduced, count, search_k)
        return np.asarray(items, dtype=np.int64)

    def nearest_of(
        self, items: NDArray[np.int64], reduced: NDArray[np.float32], count: int
    ) -> NDArray[np.int64]:
        """Give those of some items that are nearest to a reduced vector, at least `count` of them.

        Every one is compared, in the numbers that the index keeps of it: a sixteenth of what the
        full vectors of a large backbone have.

        Args:
            items: int64, each once.
            reduced: float32 (components,).
            count: how many are wanted; ties may add some.
        """
        assert self._vectors is not None
        if len(items) <= count:
            return items
        squares = np.empty(len(items), dtype=np.float32)
        for start in range(0, len(items), _COMPARED_AT_ONCE):
            block = slice(start, start + _COMPARED_AT_ONCE)
            apart = self._vectors[items[block]]
            apart -= reduced
            np.einsum("ij,ij->i", apart, apart, out=squares[block])
        border = np.partition(squares, count - 1)[count - 1]
        nearest: NDArray[np.int64] = items[squares <= border]
        return nearest

    def _map_vectors(
        self, path: Path, components: int, items: int, split: Split
    ) -> NDArray[np.float32] | None:
        """Map the vectors where Annoy keeps them, float32 (items, components).

        None when they are not where they were in the versions that are known.
        """
        head = _BEFORE_THE_VECTOR[split]
        node = np.dtype(
            {
                "names": ["vector"],
                "formats": [("<f4", (components,))],
                "offsets": [head],
                "itemsize": head + 4 * components,
            }
        )
        if not items or path.stat().st_size < items * node.itemsize:
            return None
        mapped = np.memmap(path, dtype=node, mode="r", shape=(items,))
        vectors: NDArray[np.float32] = np.asarray(mapped["vector"])
        for item in (0, items // 2, items - 1):
            if not np.array_equal(vectors[item], self._index.get_item_vector(item)):
                return None
        return vectors

    def close(self) -> None:
        """Unmap the file."""
        self._vectors = None
        self._index.unload()
