"""What a catalogue is, once it was read."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.catalogue.product import Product
from core.catalogue.report import Problem


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a catalogue holds and how it was read.

    Relative picture paths start from `root`. `source` is the table, or the bare folder. `columns`
    names for each field of `Product` the column it was read from; `encoding`, `delimiter` and
    `columns` are empty for a bare folder. `row_count` counts the data rows (pictures, for a bare
    folder), those that were left out among them. `picture_stats`, PICTURE_STAT (n,), holds size and
    time of each product's picture as they were when the folders were listed; -1 where there is no
    usable file.
    """

    root: Path
    source: Path
    name: str
    products: list[Product]
    problems: list[Problem]
    row_count: int
    encoding: str
    delimiter: str
    columns: dict[str, str]
    extra_columns: tuple[str, ...]
    # Not compared, since arrays do not compare as one truth: equal catalogues may lie twice.
    picture_stats: NDArray[np.void] = field(compare=False, repr=False)
