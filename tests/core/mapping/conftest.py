"""A catalogue in memory whose space is known: groups of products far from each other."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray


@dataclass
class Manifest:
    fingerprint: str = "first"


@dataclass
class Products:
    names: list[str]

    def ids(self) -> list[str]:
        return self.names


@dataclass
class SmallEngine:
    """What maps need of an engine; rows of zeros have no picture."""

    workspace: Path
    points: NDArray[np.float32]
    products: Products = field(init=False)
    manifest: Manifest = field(default_factory=Manifest)

    def __post_init__(self) -> None:
        self.products = Products([f"p{row}" for row in range(len(self.points))])

    def products_with_picture(self) -> NDArray[np.int64]:
        return np.flatnonzero(self.points.any(axis=1)).astype(np.int64)

    def space(self, recommender: str) -> NDArray[np.float32]:
        return self.points


MakeEngine = Callable[[int, int], SmallEngine]


@pytest.fixture
def make_engine(tmp_path: Path) -> MakeEngine:
    """Make an engine of `groups` groups of `each` products: row r belongs to group r // each."""

    def make(groups: int, each: int) -> SmallEngine:
        chance = np.random.default_rng(1)
        middles = np.repeat(np.eye(groups, 60) * 10, each, axis=0)
        points = middles + chance.normal(scale=0.5, size=middles.shape)
        return SmallEngine(tmp_path, points.astype(np.float32))

    return make
