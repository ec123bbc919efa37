"""What the window's tests share: no display, a small engine that answers without models, and a
check that no thread and no child process outlives a test.
"""

import colorsys
import io
import json
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["FASHREC_THEME"] = "light"

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from PySide6.QtWidgets import QApplication

# A real engine brings this before anything is asked. Loaded first by an answer, the picture library
# would keep that answer's stack, and with it the pools: it remembers what it could not import.
import core.vision.decode  # noqa: F401
from core.browsing.facets import Facets
from core.browsing.field_places import field_places
from core.browsing.orders import Orders
from core.browsing.reading import read_columns
from core.browsing.text_search import TextSearch
from core.catalogue.product import Product
from core.catalogue.report import Problem
from core.errors import FashRecError, PictureError, WorkspaceError
from core.recommend.accounts import Account, ScorePart
from core.recommend.conditions import NO_CONDITIONS, Conditions
from core.recommend.recommendation import (
    AttributeGuess,
    ClassGuess,
    Classification,
    Recommendation,
    RecommendationList,
    Shortfall,
)
from core.recommend.story import Move, Story
from core.recommend.wish import Wish
from core.vision.region import Region
from fashrec_gui.language import ENGLISH, install
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme

TYPES = ("Shirts", "Tshirts", "Dresses", "Jeans", "Casual Shoes", "Handbags", "Watches", "Caps")


POOLS = ("answers", "thumbnails", "background")
ATTRIBUTES = (
    AttributeGuess("sub_category", "Topwear", 0.973),
    AttributeGuess("gender", "Women", 0.93),
    AttributeGuess("colour", "Navy Blue", 0.71),
    AttributeGuess("season", "Summer", 0.44),
    AttributeGuess("usage", "Casual", 0.998),
)
SHIFTS = {"same-type": 1, "look-alikes": 3, "blend": 6}
COLOURS = ("Navy Blue", "Black", "White", "Red", "Green", "Grey", "Pink")


def draw_picture(seed: int, side: int) -> Image.Image:
    """Draw a picture that differs from one seed to the next: a coloured thing on white."""
    red, green, blue = colorsys.hsv_to_rgb((seed * 0.137) % 1, 0.55, 0.8)
    colour = (int(red * 255), int(green * 255), int(blue * 255))
    width, height = ((side * 3) // 4, side) if seed % 3 else (side, (side * 2) // 3)
    picture = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(picture)
    pen.rounded_rectangle(
        (width // 6, height // 8, width * 5 // 6, height * 7 // 8), side // 8, fill=colour
    )
    return picture


@pytest.fixture(scope="session", autouse=True)
def english_plurals(qapp_cls: type[QApplication], qapp_args: list[str]) -> None:
    """Let the window speak English as it does when it is started: with its plurals."""
    install(QApplication.instance() or qapp_cls(qapp_args), ENGLISH)


class FakeProducts:
    """Products in memory, with the methods of the store on disk."""

    def __init__(self, products: Sequence[Product]) -> None:
        self._products = list(products)

    def __len__(self) -> int:
        return len(self._products)

    def product(self, row: int) -> Product:
        if not 0 <= row < len(self._products):
            raise IndexError(row)
        return self._products[row]

    def products(self, rows: Sequence[int]) -> list[Product]:
        return [self.product(row) for row in rows]

    def row_of(self, product_id: str) -> int | None:
        ids = self.ids()
        return ids.index(product_id) if product_id in ids else None

    def search(self, text: str) -> list[int]:
        words = text.casefold().split()
        return [
            row
            for row, each in enumerate(self._products)
            if all(word in f"{each.product_id} {each.name}".casefold() for word in words)
        ]

    def found(self, text: str) -> np.ndarray:
        return np.array(self.search(text), dtype=np.int64)

    def vocabulary(self) -> list[tuple[str, int]]:
        words = Counter(
            word for each in self._products for word in set(each.name.casefold().split())
        )
        return sorted(words.items())

    def joined(self, fields: Sequence[str], first: int, last: int) -> list[str]:
        def text(product: Product, field: str) -> str:
            value = getattr(product, field)
            return value if isinstance(value, str) else json.dumps(value) if value else ""

        return [
            "\x1f".join(text(each, field) for field in fields)
            for each in self._products[first:last]
        ]

    def ids(self) -> list[str]:
        return [each.product_id for each in self._products]

    def column(self, field: str) -> list[str]:
        return [getattr(each, field) for each in self._products]

    def close(self) -> None:
        self._products = []


class FakeThumbnails:
    """Draws instead of reading; counts what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[Path, int]] = []

    def load(self, picture: Path, side: int) -> Image.Image:
        self.asked.append((picture, side))
        if picture.stem.endswith("broken"):
            raise PictureError(f"{picture.name} cannot be read: it is cut off.")
        return draw_picture(int(picture.stem), side)


@dataclass(frozen=True)
class FakeQuery:
    name: str
    rows: tuple[int, ...]
    classification: Classification
    wishes: tuple["FakeMeaning", ...] = ()
    product: Product | None = None

    @property
    def vector(self) -> np.ndarray:
        row = self.rows[0] if self.rows else 0
        return np.array([np.cos(row), np.sin(row)], dtype=np.float32)


@dataclass(frozen=True)
class FakeMeaning:
    wish: Wish
    told: str


@dataclass(frozen=True)
class FakeManifest:
    name: str = "Spring 2012"
    source: str = "/catalogues/spring-2012"
    catalogue_root: str = "/catalogues/spring-2012"
    backbone: str = "resnet50"
    fallback_note: str = ""
    products: int = 0
    created: str = "2026-01-31T10:00:00+00:00"


@dataclass
class FakeEngine:
    """Answers as the real engine does, from arithmetic; `delay` is seconds before each answer."""

    products: FakeProducts
    workspace: Path = Path("/workspaces/spring-2012")
    manifest: FakeManifest = field(default_factory=FakeManifest)
    thumbnails: FakeThumbnails = field(default_factory=FakeThumbnails)
    catalogue_root: Path = Path(__file__).parent  # a folder that is there
    catalogue_source: Path = Path("/catalogues/spring-2012/styles.csv")
    recommenders: tuple[str, ...] = ("same-type", "look-alikes", "blend")
    warning: str = ""
    reported: list[Problem] = field(default_factory=list)
    delay: float = 0.0
    failure: str = ""
    damage: str = ""
    note: str = ""
    abstains: bool = False
    asked: list[str] = field(default_factory=list)
    known_again: list[int] = field(default_factory=list)
    closed: bool = False
    facts: SimpleNamespace = field(
        default_factory=lambda: SimpleNamespace(
            columns=("gender", "season", "brand"), has_prices=True, has_stock=True
        )
    )
    unsure: tuple[int, ...] = ()

    def __len__(self) -> int:
        return len(self.products)

    def unsure_rows(self) -> NDArray[np.int64]:
        return np.array(self.unsure, dtype=np.int64)

    @cached_property
    def text_search(self) -> TextSearch:
        return TextSearch(self.products)

    @cached_property
    def facets(self) -> Facets:
        return Facets(read_columns(self.products), self.text_search)

    @cached_property
    def orders(self) -> Orders:
        return Orders(
            len(self.products),
            lambda: self.facets,
            self.likeness,
            lambda field: field_places(self.products, field),
        )

    def likeness(self, rows: np.ndarray, look: np.ndarray) -> np.ndarray:
        return (np.stack([np.cos(rows), np.sin(rows)], axis=1) @ look).astype(np.float32)

    def problems(self) -> list[Problem]:
        return self.reported

    def picture_path(self, row: int) -> Path | None:
        product = self.products.product(row)
        if product.picture_problem or not product.picture:
            return None
        return self.catalogue_root / product.picture

    def query_products(self, rows: Sequence[int]) -> FakeQuery:
        self._answer_slowly("query_products")
        usable = tuple(row for row in rows if self.picture_path(row) is not None)
        if not usable:
            raise FashRecError("None of these products has a picture that can be used.")
        name = self.products.product(usable[0]).name
        if len(usable) > 1:
            name = f"{len(usable)} products"
        product = self.products.product(usable[0])
        return FakeQuery(name, usable, self._classification(usable[0]), product=product)

    def query_picture(
        self,
        source: Path | bytes,
        name: str = "",
        *,
        region: Region | None = None,
        origin: int | None = None,
    ) -> FakeQuery:
        self._answer_slowly("query_picture")
        self._check_picture(source, name)
        return FakeQuery(name or "New picture", (), self._classification(1))

    def classify(self, source: Path | bytes, name: str = "", top: int = 5) -> Classification:
        self._check_picture(source, name)
        return self._classification(1)

    @property
    def labels(self) -> list[str]:
        return sorted({*TYPES, *COLOURS})

    def steer(self, query: FakeQuery, wishes: Sequence[Wish]) -> FakeQuery:
        self._answer_slowly(f"steer {' '.join(each.in_words() for each in wishes)}")
        for wish in wishes:
            if wish.word and wish.word not in self.labels:
                raise FashRecError(f"No product is found by “{wish.word}”; try another word.")
        return replace(query, wishes=tuple(FakeMeaning(each, each.in_words()) for each in wishes))

    def already_there(self, query: FakeQuery, source: Path | bytes) -> list[int]:
        return self.known_again

    def bridges(self, recommender: str) -> bool:
        return recommender != "same-type"

    def recommend(
        self,
        query: FakeQuery,
        recommender: str,
        k: int = 10,
        *,
        measure: str = "cosine",
        bridge: float = 0.5,
        rules: bool = True,
        diversity: float = 0.0,
        cut_off: bool = False,
        fold: bool = False,
        conditions: Conditions = NO_CONDITIONS,
    ) -> RecommendationList:
        further = [f"diversity {diversity:g}"] if diversity else []
        further += [word for word, on in (("cut-off", cut_off), ("fold", fold)) if on]
        further += conditions.keys
        self._answer_slowly(
            " ".join([f"recommend {recommender} {k} {measure} {bridge:g}", *further])
        )
        short = None
        if conditions:
            short = Shortfall(k, 3, conditions.keys[-1], "that", 3 + len(conditions.keys))
            k = 3
        start = (query.rows[0] if query.rows else 0) + SHIFTS[recommender]
        if self.bridges(recommender):
            start += round(10 * (bridge - 0.5))
        rows = [row % len(self.products) for row in range(start, start + k)]
        rows = [row for row in dict.fromkeys(rows) if row not in query.rows]
        recommendations = tuple(
            Recommendation(
                rank=rank,
                row=row,
                product=self.products.product(row),
                score=0.97 - 0.03 * rank,
                reasons=("same colour", "same article type")[: 1 + rank % 2],
                folded=((row + 30) % len(self.products),) * (fold and rank == 1),
                folded_words="+1 colour" if fold and rank == 1 else "",
            )
            for rank, row in enumerate(rows, 1)
        )
        return RecommendationList(
            recommender, recommendations, 200, {"total": 1.0}, self.note, shortfall=short
        )

    def story(self, answer: RecommendationList, row: int) -> Story:
        self._answer_slowly(f"story {answer.recommender} {row}")
        parts = (ScorePart("Look", 0.8, 1.4, 0.6), ScorePart("Colour", 0.5, 1.5, 0.1))
        place = next(each.rank for each in answer.recommendations if each.row == row)
        moves = (Move("More varied products go first", place - 1, place),) if place > 1 else ()
        found = ("Number 3 by look of the 200 nearest, found by the index.",)
        account = Account("70% of what a product could reach.", parts)
        return Story(row, place, 0.7, max(1, place - 1), 200, found, account, "Closest.", moves)

    def warm(self) -> None:
        self.asked.append("warm")

    def verify(self) -> None:
        self.asked.append("verify")
        if self.damage:
            raise WorkspaceError(self.damage)

    def close(self) -> None:
        self.closed = True

    def _answer_slowly(self, what: str) -> None:
        self.asked.append(what)
        time.sleep(self.delay)
        if self.failure:
            raise FashRecError(self.failure)

    def _check_picture(self, source: Path | bytes, name: str) -> None:
        data = source if isinstance(source, bytes) else source.read_bytes()
        try:
            with Image.open(io.BytesIO(data)) as picture:
                picture.load()
        except OSError as error:
            raise PictureError(f"{name or source} is not a picture that can be read.") from error

    def _classification(self, row: int) -> Classification:
        names = [TYPES[(row + step) % len(TYPES)] for step in range(5)]
        shares = (0.81, 0.12, 0.04, 0.02, 0.01)
        guesses = tuple(ClassGuess(*each) for each in zip(names, shares, strict=True))
        return Classification(guesses, self.abstains, ATTRIBUTES)


def fake_products(count: int) -> list[Product]:
    made = []
    for row in range(count):
        kind, colour = TYPES[row % len(TYPES)], COLOURS[row % len(COLOURS)]
        made.append(
            Product(
                product_id=str(10_000 + row),
                name=f"Puma Women {colour} {kind} {row}",
                article_type=kind,
                colour=colour,
                gender=("Women", "Men")[row % 2],
                picture=f"images/{10_000 + row}.jpg",
            )
        )
    return made


@pytest.fixture
def make_engine() -> Callable[[int], FakeEngine]:
    """Give a function that makes an engine over so many products."""
    return lambda count: FakeEngine(FakeProducts(fake_products(count)))


@pytest.fixture
def engine(make_engine: Callable[[int], FakeEngine]) -> FakeEngine:
    """An engine over 60 products; number 7 has a picture that cannot be used."""
    made = make_engine(60)
    products = made.products.products(range(60))
    products[7] = Product("10007", "Puma Cap without a picture", picture_problem="It is cut off.")
    made.products = FakeProducts(products)
    return made


@pytest.fixture
def picture_file(tmp_path: Path) -> Path:
    """A picture on disk that belongs to no catalogue."""
    path = tmp_path / "supplier photo.png"
    draw_picture(5, 240).save(path)
    return path


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing on the clipboard: offscreen, it outlives Python and then frees Python's data,
    which crashes the process as it exits."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.shutdown()


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


def _pooled_threads() -> set[str]:
    """Give the threads of the window's pools, by number (Linux; elsewhere nothing is to be seen).

    Qt names a thread after its pool; the threads that Qt itself paints with are not ours.
    """
    folder = Path("/proc/self/task")
    if not folder.is_dir():
        return set()
    found = set()
    for each in folder.iterdir():
        try:
            if (each / "comm").read_text().strip() in POOLS:
                found.add(each.name)
        except (FileNotFoundError, ProcessLookupError):  # it ended meanwhile
            continue
    return found


def _children() -> set[str]:
    path = Path(f"/proc/self/task/{os.getpid()}/children")
    return set(path.read_text().split()) if path.exists() else set()


@pytest.fixture(autouse=True)
def nothing_outlives_the_test(qapp: QApplication) -> Iterator[None]:
    threads, pooled, children = set(threading.enumerate()), _pooled_threads(), _children()
    yield
    started = [
        each
        for each in set(threading.enumerate()) - threads
        if not isinstance(each, threading._DummyThread)  # a pool's thread that Python has met
    ]
    assert not started, f"threads that outlive the test: {started}"
    deadline = time.monotonic() + 5  # a thread that Qt has waited for may still be on its way out
    while _pooled_threads() - pooled and time.monotonic() < deadline:
        time.sleep(0.005)
    assert not _pooled_threads() - pooled, "a thread of a pool outlives the test"
    assert not _children() - children, "a child process outlives the test"
