"""An engine over a catalogue of shirts and shoes that recommends what it is told to."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from core.catalogue.product import Product
from core.errors import PictureError
from core.recommend.recommendation import Recommendation, RecommendationList


@dataclass
class ScriptedStore:
    all: list[Product]

    def ids(self) -> list[str]:
        return [product.product_id for product in self.all]

    def column(self, name: str) -> list[str]:
        return [getattr(product, name) for product in self.all]

    def product(self, row: int) -> Product:
        return self.all[row]

    def row_of(self, product_id: str) -> int | None:
        return self.ids().index(product_id) if product_id in self.ids() else None


class NoThumbnails:
    def load(self, picture: Path, side: int) -> None:
        raise PictureError(f"{picture} is not here")


@dataclass
class ScriptedEngine:
    """`answers[recommender][row]` are the rows it recommends, `top` the classes it has stored."""

    products: ScriptedStore
    answers: dict[str, dict[int, list[int]]]
    top: list[list[int]]
    sure: list[float]
    attributes: dict[str, tuple[tuple[str, ...], list[int]]] = field(default_factory=dict)
    classes: list[str] = field(default_factory=lambda: ["Shirts", "Shoes", "Hats"])
    workspace: Path = Path("/w")
    manifest: SimpleNamespace = field(
        default_factory=lambda: SimpleNamespace(
            name="small",
            backbone="efficientnet-lite0",
            fingerprint="first",
            classifier={
                "folder": "/nowhere",
                "sha256": "unknown",
                "column": "article_type",
                "attributes": ["gender"],
                "sure_from": 0.8,
            },
        )
    )
    thumbnails: NoThumbnails = field(default_factory=NoThumbnails)
    asked: list[int] = field(default_factory=list)
    compared: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.products.all)

    @property
    def recommenders(self) -> tuple[str, ...]:
        return tuple(self.answers)

    def products_with_picture(self) -> np.ndarray:
        return np.flatnonzero([product.picture != "" for product in self.products.all])

    def picture_path(self, row: int) -> Path | None:
        return Path(self.products.all[row].picture) if self.products.all[row].picture else None

    def query_products(self, rows: Sequence[int]) -> SimpleNamespace:
        self.asked += rows
        return SimpleNamespace(rows=tuple(rows))

    def recommend(
        self, query, recommender: str, k: int = 10, *, rules: bool = True
    ) -> RecommendationList:
        rows = self.answers[recommender].get(query.rows[0], [])[:k]
        return RecommendationList(
            recommender,
            tuple(
                Recommendation(rank, row, self.products.all[row], 0.5, ())
                for rank, row in enumerate(rows, start=1)
            ),
            candidates=len(rows),
            timing_ms={"candidates": 1.0, "scoring": 2.0, "reranking": 0.5, "total": 3.5},
        )

    def looks(self, rows: np.ndarray) -> np.ndarray:
        """Every product looks like nothing else."""
        return np.eye(len(self), dtype=np.float32)[rows]

    def space(self, recommender: str) -> np.ndarray:
        """Every product lies apart from the others."""
        return np.eye(len(self), dtype=np.float32)

    def stored_classes(self):
        indices = np.array(self.top, dtype=np.int32).reshape(-1, 5)
        probabilities = np.zeros(indices.shape, dtype=np.float32)
        probabilities[:, 0] = np.resize(self.sure, len(indices))
        return self.classes, indices, probabilities

    def stored_attributes(self):
        return {
            column: (values, np.resize(numbers, len(self)).astype(np.int32), np.ones(len(self)))
            for column, (values, numbers) in self.attributes.items()
        }

    def index_recall(self, rows: Sequence[int], k: int = 20) -> float:
        self.compared += rows
        return 1.0 if 0 in rows else 0.5


@pytest.fixture
def engine() -> ScriptedEngine:
    """Ids "12" and "17" are of the held-out fifth, the others are not."""
    return ScriptedEngine(
        products=ScriptedStore(
            [
                Product("1", "", "Shirts", colour="Red", gender="Men", picture="1.jpg"),
                Product("4", "", "shirts ", colour="Red", gender="Women", picture="4.jpg"),
                Product("12", "", "Shoes", colour="", gender="Men", picture="12.jpg"),
                Product("17", "", "Gloves", colour="Blue", gender="Men", picture="17.jpg"),
                Product("3", "", "Shirts", colour="Red", gender="Men"),
            ]
        ),
        answers={
            "same-type": {0: [1, 2], 1: [0, 2], 2: [3, 0], 3: [2, 0]},
            "look-alikes": {0: [1], 1: [0], 2: [], 3: [2]},
        },
        top=[
            [0, 1, 2, -1, -1],
            [1, 0, 2, -1, -1],
            [1, 0, 2, -1, -1],
            [2, 1, 0, -1, -1],
            [-1, -1, -1, -1, -1],
        ],
        sure=[0.9, 0.9, 0.9, 0.5, 0.0],
        attributes={"gender": (("Men", "Women"), [0, 0, 0, 1, -1])},
    )
