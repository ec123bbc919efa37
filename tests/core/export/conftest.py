"""A small catalogue and an engine that recommends each product's neighbours in it."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image

from core.catalogue.product import Product
from core.errors import FashRecError, PictureError
from core.recommend.recommendation import Recommendation, RecommendationList


@dataclass(frozen=True)
class SmallQuery:
    name: str
    rows: tuple[int, ...]
    product: Product | None = None


@dataclass
class SmallStore:
    all: list[Product]
    largest_request: int = 0

    def __len__(self) -> int:
        return len(self.all)

    def products(self, rows: Sequence[int]) -> list[Product]:
        self.largest_request = max(self.largest_request, len(rows))
        return [self.all[row] for row in rows]

    def column(self, field: str) -> list[str]:
        return [getattr(product, field) for product in self.all]

    def ids(self) -> list[str]:
        return self.column("product_id")


class SmallThumbnails:
    """Draws a square of a colour; the picture 30.jpg is broken."""

    def __init__(self) -> None:
        self.asked: list[Path] = []

    def load(self, picture: Path, side: int) -> Image.Image:
        self.asked.append(picture)
        if picture.stem == "30":
            raise PictureError(f"{picture} cannot be read.")
        return Image.new("RGB", (side, side // 2), "navy")


@dataclass
class SmallEngine:
    """Recommends the products that follow the query's, in order, round the end.

    It takes `patience` seconds over one of the slow rows, and fails at the failing ones.
    """

    products: SmallStore
    recommenders: tuple[str, ...] = ("same-type", "look-alikes")
    measures: list[str] = field(default_factory=list)
    bridges: list[float] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)
    slow_rows: set[int] = field(default_factory=set)
    failing_rows: set[int] = field(default_factory=set)
    patience: float = 0.01
    asked_meanwhile: int = 0
    thumbnails: SmallThumbnails = field(default_factory=SmallThumbnails)

    def picture_path(self, row: int) -> Path | None:
        product = self.products.all[row]
        return Path(product.picture) if product.picture and not product.picture_problem else None

    def query_products(self, rows: Sequence[int]) -> SmallQuery:
        if self.picture_path(rows[0]) is None:
            raise FashRecError("It has no usable picture.")
        self.asked += rows
        product = self.products.all[rows[0]]
        return SmallQuery(product.name, tuple(rows), product)

    def query_picture(self, name: str) -> SmallQuery:
        return SmallQuery(name, ())

    def recommend(
        self,
        query: SmallQuery,
        recommender: str,
        k: int = 10,
        *,
        measure: str = "cosine",
        bridge: float = 0.5,
        rules: bool = True,
    ) -> RecommendationList:
        self.measures.append(measure)
        self.bridges.append(bridge)
        count = len(self.products.all)
        start = query.rows[0] if query.rows else 0
        if start in self.failing_rows:
            raise FashRecError(f"Row {start} cannot be answered.")
        if start in self.slow_rows:
            before = len(self.asked)
            time.sleep(self.patience)
            self.asked_meanwhile = len(self.asked) - before
        rows = [(start + step) % count for step in range(1, count)]
        usable = [row for row in rows if self.picture_path(row)][:k]
        recommendations = tuple(
            Recommendation(
                rank=rank,
                row=row,
                product=self.products.all[row],
                score=1 - rank / 8,
                reasons=("same colour", "same type"),
            )
            for rank, row in enumerate(usable, start=1)
        )
        return RecommendationList(recommender, recommendations, candidates=count)


@pytest.fixture
def engine() -> SmallEngine:
    return SmallEngine(
        SmallStore(
            [
                Product("0010", "Robe d’été “Zoé”", "Dresses", picture="images/0010.jpg"),
                Product("=1+1", '=HYPERLINK("x")', "Shirts", picture="images/1.jpg"),
                Product("30", "Shirt; blue,\nlong", "Shirts", picture="images/30.jpg"),
                Product("40", "Lost", "Belts", picture="40.jpg", picture_problem="It is cut off."),
                Product("50", "Without", "Caps"),
            ]
        )
    )
