"""Which products have a picture, and where it lies."""

from collections.abc import Sequence
from pathlib import Path
from typing import overload

import numpy as np
from numpy.typing import NDArray

from core.catalogue.catalogue import Catalogue
from core.catalogue.reader import picture_path


class PictureFiles(Sequence[Path]):
    """The files of some products' pictures; a path is made only when it is asked for."""

    def __init__(self, catalogue: Catalogue, rows: NDArray[np.int64]) -> None:
        """Take the rows, int64, of products that have a picture."""
        self._catalogue = catalogue
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Path: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Path]: ...

    def __getitem__(self, place: int | slice) -> Path | Sequence[Path]:
        if isinstance(place, slice):
            return PictureFiles(self._catalogue, self._rows[place])
        product = self._catalogue.products[self._rows[place]]
        return picture_path(self._catalogue.root, product.picture)


def with_picture(stats: NDArray[np.void]) -> NDArray[np.bool_]:
    """Tell which keys stand for a usable picture, bool (n,)."""
    words = stats.view(np.uint64).reshape(len(stats), -1)
    return np.asarray(words.any(axis=1), dtype=np.bool_)
