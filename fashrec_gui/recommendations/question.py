"""What is asked and what comes of it, as plain values: questions, answers, refusals.

`answer` is the whole way from a question to what the panel shows. It touches no widget, so it runs
on a thread of its own.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from core.catalogue.product import Product
from core.errors import FashRecError, PictureError
from core.lists.product_list import SEPARATOR
from core.recommend.recommendation import RecommendationList
from core.recommend.sharing import InCommon, in_common
from core.recommend.wish import Wish
from core.vision.region import Region
from fashrec_gui.language import Speaker, number, spoken, spoken_again
from fashrec_gui.recommendations.options import Options as Options
from fashrec_gui.recommendations.pictures import as_image, product_image, product_picture, smaller
from fashrec_gui.recommendations.recommender_names import LOOK_ALIKES, SAME_TYPE

if TYPE_CHECKING:
    from PIL import Image

    from core.engine import Engine
    from core.recommend.query import Query

translate = QCoreApplication.translate
Asked = Speaker("Asked")

QUERY_SIDE = 512
"""The longest side of a query's picture in the panel, in pixels."""
STEP_SIDE = 64
"""The longest side of a step's picture on the trail, in pixels."""
PICTURES_SHOWN = 4
"""How many pictures stand for a question about several products."""
_WHOLE_WITHIN_S = 0.02
"""How long after its question an answer may still wait for the pictures of its tiles."""
_PICTURES_S = 0.01
"""How long it waits for them in any case, so that most answers arrive whole."""


@dataclass(frozen=True, slots=True)
class Question:
    """One or more products of the catalogue by row, or a picture from outside, by file or bytes.

    With a `region`, a part of one product's picture or of the picture from outside. `wishes` say
    what the answer shall be more like, or less.
    """

    rows: tuple[int, ...] = ()
    source: Path | bytes | None = None
    name: str = ""
    region: Region | None = None
    wishes: tuple[Wish, ...] = ()

    @property
    def plain(self) -> Question:
        """The question without any wishes."""
        return replace(self, wishes=())


@dataclass(frozen=True, slots=True)
class Sight:
    """Whose lists are wanted: `first` those in sight, `later` those a click away."""

    first: tuple[str, ...] = (SAME_TYPE, LOOK_ALIKES)
    later: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything the panel shows for one question.

    `products` are the products asked about, or empty; `origin` is the one that a part of a picture
    comes from; `shared` says what several products have in common; `images` are the first few
    pictures asked with, and `small_image` the first of them for the trail;
    `lists` has the lists that are there so far, by recommender; `tiles` the pictures of
    recommended products by row, as many as were there in time.
    """

    question: Question
    query: Query
    options: Options
    products: tuple[Product, ...]
    images: tuple[QImage, ...]
    small_image: QImage | None
    lists: Mapping[str, RecommendationList]
    tiles: Mapping[int, QImage] = field(default_factory=dict)
    origin: Product | None = None
    shared: InCommon | None = None

    def found_by(self, recommenders: Iterable[str]) -> dict[int, tuple[str, ...]]:
        """Give every recommended row, and which of these recommenders gave it."""
        found: dict[int, tuple[str, ...]] = {}
        for name in recommenders:
            given = self.lists.get(name)
            for each in given.recommendations if given is not None else ():
                found[each.row] = (*found.get(each.row, ()), name)
        return found

    @property
    def name(self) -> str:
        """What the question is called: the product, how many products, or the picture."""
        if self.origin is not None:
            whole = self.origin.name or self.origin.product_id
            return translate("Question", "Part of {picture}").format(picture=whole)
        if self.question.region is not None:
            return translate("Question", "Part of {picture}").format(picture=self.query.name)
        if len(self.products) > 1:
            return Asked.tr("%Ln products", "", len(self.products))
        return self.query.name

    @property
    def asked_about(self) -> str:
        """The ids of the products asked about, as lists keep them, or the picture's name."""
        ids = SEPARATOR.join(product.product_id for product in self.products)
        return ids or self.question.name or self.name

    @property
    def title(self) -> str:
        """The name with what is wished for: what the question is called on the trail."""
        return ", ".join((self.name, *(each.in_words() for each in self.question.wishes)))

    @property
    def product_ids(self) -> tuple[str, ...]:
        """The ids of the products that the question names by row, in its order."""
        named = self.products or ((self.origin,) if self.origin is not None else ())
        return tuple(product.product_id for product in named)

    @property
    def note(self) -> str:
        """A sentence about products that had to be left out; "" when there are none."""
        left_out = sum(1 for product in self.products if product.picture_problem)
        if not left_out:
            return ""
        words = Asked.tr("%Ln of {all} have no usable picture and were left out.", "", left_out)
        return words.format(all=number(len(self.products)))


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a question has no answer: a heading and a sentence that says what to do."""

    question: Question
    title: str
    reason: str


def answer(
    engine: Engine,
    question: Question,
    options: Options,
    recommenders: Sequence[str] = Sight().first,
    query: Query | None = None,
    known: Mapping[str, RecommendationList] | None = None,
) -> Answer | Refusal:
    """Answer a question by some recommenders.

    `query` spares the work when it was asked before, be it with other wishes, `known` the lists
    that are still true.
    """
    whole_until = time.monotonic() + _WHOLE_WITHIN_S
    products = tuple(engine.products.products(question.rows))
    if products and all(product.picture_problem for product in products):
        return _without_picture(question, products)
    try:
        query = query or _make_query(engine, question)
        if tuple(each.wish for each in query.wishes) != question.wishes:
            query = engine.steer(query, question.wishes)
        pictures = _query_pictures(engine, question)
    except FashRecError as error:
        return Refusal(question, _heading(error, products), spoken(error))
    lists = dict(known or {})
    missing = [name for name in recommenders if name not in lists]
    lists.update(lists_of(engine, query, options, missing))
    in_sight = [lists[name] for name in recommenders]
    tiles = _tile_images(engine, in_sight, max(whole_until, time.monotonic() + _PICTURES_S))
    images = tuple(as_image(picture) for picture in pictures)
    small = as_image(smaller(pictures[0], STEP_SIDE)) if pictures else None
    origin = products[0] if question.region is not None and products else None
    named = products if origin is None else ()
    shared = in_common(named) if len(named) > 1 else None
    return Answer(question, query, options, named, images, small, lists, tiles, origin, shared)


def lists_of(
    engine: Engine, query: Query, options: Options, recommenders: Iterable[str]
) -> dict[str, RecommendationList]:
    """Ask some recommenders about a query."""
    return {name: options.ask(engine, query, name) for name in recommenders}


def still_true(engine: Engine, given: Answer, options: Options) -> dict[str, RecommendationList]:
    """Give the lists of an answer that other options do not change."""
    return {
        name: each
        for name, each in given.lists.items()
        if not options.changes(name, given.options, bridges=engine.bridges(name))
    }


def _heading(error: FashRecError, products: tuple[Product, ...]) -> str:
    if isinstance(error, PictureError):
        if products:
            return translate("Question", "This part can't be asked about")
        return translate("Question", "This picture can't be read")
    if not products:
        return translate("Question", "This picture can't be asked about")
    return _unanswerable(len(products))


def _unanswerable(products: int) -> str:
    if products == 1:
        return translate("Question", "This product can't be asked about")
    return translate("Question", "These products can't be asked about")


def _without_picture(question: Question, products: tuple[Product, ...]) -> Refusal:
    if len(products) > 1:
        reason = translate(
            "Question", "None of the products has a picture that can be used: choose others."
        )
        return Refusal(question, _unanswerable(len(products)), reason)
    product = products[0]
    reason = f"“{product.name or product.product_id}”: {spoken_again(product.picture_problem)}"
    return Refusal(question, _unanswerable(1), reason)


def _make_query(engine: Engine, question: Question) -> Query:
    if question.source is not None:
        return engine.query_picture(question.source, question.name, region=question.region)
    if question.region is not None:
        [row] = question.rows
        path = engine.picture_path(row)
        assert path is not None, "a product without a picture has no part of one"
        return engine.query_picture(path, path.name, region=question.region, origin=row)
    return engine.query_products(question.rows)


def _query_pictures(engine: Engine, question: Question) -> list[Image.Image]:
    if question.source is not None:
        return [_decoded(question.source, question.name, question.region)]
    if question.region is not None:
        path = engine.picture_path(question.rows[0])
        assert path is not None, "a product without a picture has no part of one"
        return [_decoded(path, path.name, question.region)]
    found = (product_picture(engine, row, QUERY_SIDE) for row in question.rows)
    return list(islice((picture for picture in found if picture is not None), PICTURES_SHOWN))


def _decoded(source: Path | bytes, name: str, region: Region | None) -> Image.Image:
    """Decode a picture, or a part of it, as large as the panel shows it."""
    from core.vision.decode import decode_picture  # it comes with the engine, after the window

    enough = (QUERY_SIDE, QUERY_SIDE)
    at_least = enough if region is None else region.decode_at_least(enough)
    picture = decode_picture(source, name=name, at_least=at_least)
    return smaller(picture if region is None else region.cut_from(picture, name), QUERY_SIDE)


def _tile_images(
    engine: Engine, lists: Iterable[RecommendationList], deadline: float
) -> dict[int, QImage]:
    """Load the pictures of the tiles, the best first, until it is time to give the answer."""
    ranked = sorted((each.rank, each.row) for given in lists for each in given.recommendations)
    images: dict[int, QImage] = {}
    for _, row in ranked:
        if time.monotonic() > deadline:
            break
        if row not in images and (image := product_image(engine, row)) is not None:
            images[row] = image
    return images
