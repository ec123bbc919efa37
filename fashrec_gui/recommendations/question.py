"""What is asked and what comes of it, as plain values: questions, answers, refusals.

`answer` is the whole way from a question to what the panel shows. It touches no widget, so it runs
on a thread of its own.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from core.catalogue.product import Product
from core.errors import FashRecError, PictureError
from core.recommend.recommendation import RecommendationList
from fashrec_gui.recommendations.pictures import as_image, product_image, product_picture, smaller

if TYPE_CHECKING:
    from PIL import Image

    from core.engine import Engine
    from core.recommend.query import Query

SAME_TYPE = "same-type"
LOOK_ALIKES = "look-alikes"
TITLES: Mapping[str, str] = {SAME_TYPE: "Same type", LOOK_ALIKES: "Look-alikes"}
"""The recommenders of the panel, in the order they are shown, by what people call them."""

QUERY_SIDE = 512
"""The longest side of a query's picture in the panel, in pixels."""
STEP_SIDE = 64
"""The longest side of a step's picture on the trail, in pixels."""
PICTURES_SHOWN = 4
"""How many pictures stand for a question about several products."""
_NONE_OF_THEM = "These products can't be asked about"
_WHOLE_WITHIN_S = 0.02
"""How long after its question an answer may still wait for the pictures of its tiles."""
_PICTURES_S = 0.01
"""How long it waits for them in any case, so that most answers arrive whole."""


@dataclass(frozen=True, slots=True)
class Question:
    """One or more products of the catalogue by row, or a picture from outside, by file or bytes."""

    rows: tuple[int, ...] = ()
    source: Path | bytes | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Options:
    """How many results each recommender gives, and how `same-type` measures likeness."""

    count: int = 10
    measure: str = "cosine"


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything the panel shows for one question.

    `products` are the products asked about, or empty; `images` the first few pictures asked with,
    and `small_image` the first of them for the trail;
    `lists` has one list for each recommender of `TITLES`; `tiles` the pictures of recommended
    products by row, as many as were there in time.
    """

    question: Question
    query: Query
    options: Options
    products: tuple[Product, ...]
    images: tuple[QImage, ...]
    small_image: QImage | None
    lists: Mapping[str, RecommendationList]
    tiles: Mapping[int, QImage] = field(default_factory=dict)

    @property
    def shared_rows(self) -> frozenset[int]:
        """The rows that every recommender gave."""
        rows = [{each.row for each in given.recommendations} for given in self.lists.values()]
        return frozenset(set.intersection(*rows)) if len(rows) > 1 else frozenset()

    @property
    def name(self) -> str:
        """What the question is called: the product, how many products, or the picture."""
        several = len(self.products) > 1
        return f"{len(self.products)} products" if several else self.query.name

    @property
    def note(self) -> str:
        """A sentence about products that had to be left out; "" when there are none."""
        left_out = sum(1 for product in self.products if product.picture_problem)
        if not left_out:
            return ""
        has, was = ("has", "was") if left_out == 1 else ("have", "were")
        return f"{left_out} of {len(self.products)} {has} no usable picture and {was} left out."


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a question has no answer: a heading and a sentence that says what to do."""

    question: Question
    title: str
    reason: str


def answer(
    engine: Engine, question: Question, options: Options, query: Query | None = None
) -> Answer | Refusal:
    """Answer a question in full; `query` spares the work when it was asked before."""
    whole_until = time.monotonic() + _WHOLE_WITHIN_S
    products = tuple(engine.products.products(question.rows))
    if products and all(product.picture_problem for product in products):
        return _without_picture(question, products)
    try:
        query = query or _make_query(engine, question)
        pictures = _query_pictures(engine, question)
    except FashRecError as error:
        return Refusal(question, _heading(error, products), str(error))
    lists = {
        name: engine.recommend(query, name, options.count, measure=options.measure)
        for name in TITLES
    }
    tiles = _tile_images(engine, lists, max(whole_until, time.monotonic() + _PICTURES_S))
    images = tuple(as_image(picture) for picture in pictures)
    small = as_image(smaller(pictures[0], STEP_SIDE)) if pictures else None
    return Answer(question, query, options, products, images, small, lists, tiles)


def _heading(error: FashRecError, products: tuple[Product, ...]) -> str:
    if isinstance(error, PictureError) and not products:
        return "This picture can't be read"
    if not products:
        return "This picture can't be asked about"
    return "This product can't be asked about" if len(products) == 1 else _NONE_OF_THEM


def _without_picture(question: Question, products: tuple[Product, ...]) -> Refusal:
    if len(products) > 1:
        reason = "None of the products has a picture that can be used: choose others."
        return Refusal(question, _NONE_OF_THEM, reason)
    product = products[0]
    reason = f"“{product.name or product.product_id}”: {product.picture_problem}"
    return Refusal(question, "This product can't be asked about", reason)


def _make_query(engine: Engine, question: Question) -> Query:
    if question.source is not None:
        return engine.query_picture(question.source, question.name)
    return engine.query_products(question.rows)


def _query_pictures(engine: Engine, question: Question) -> list[Image.Image]:
    if question.source is not None:
        from core.vision.decode import decode_picture  # it comes with the engine, after the window

        picture = decode_picture(
            question.source, name=question.name, at_least=(QUERY_SIDE, QUERY_SIDE)
        )
        return [smaller(picture, QUERY_SIDE)]
    found = (product_picture(engine, row, QUERY_SIDE) for row in question.rows)
    return list(islice((picture for picture in found if picture is not None), PICTURES_SHOWN))


def _tile_images(
    engine: Engine, lists: Mapping[str, RecommendationList], deadline: float
) -> dict[int, QImage]:
    """Load the pictures of the tiles, the best first, until it is time to give the answer."""
    ranked = sorted(
        (each.rank, each.row) for given in lists.values() for each in given.recommendations
    )
    images: dict[int, QImage] = {}
    for _, row in ranked:
        if time.monotonic() > deadline:
            break
        if row not in images and (image := product_image(engine, row)) is not None:
            images[row] = image
    return images
