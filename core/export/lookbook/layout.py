"""Where everything stands on the pages of a lookbook."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from core.catalogue.product import Product
from core.export.answered import Answered
from core.export.lookbook.look import Cover, Look
from core.export.lookbook.measure import lines_of
from core.export.lookbook.pages import Page, Photo, Rule, Words
from core.export.lookbook.wording import ENGLISH, Wording

_MARGIN = 15.0
_COVER_TOP = 40.0
_TOP = 24.0
_BOTTOM = 18.0
_GAP = 5.0
_ROW_GAP = 6.0
_MOST_SPARE = 8.0  # added between rows, so that pages end alike
_HERO = (64.0, 85.0)
_HERO_GAP = 9.0
_SHAPE = 4 / 3  # a picture's height to its width
_LINE = 1.22 * 25.4 / 72  # millimetres a point of a line's height
MOST_ON_A_PAGE = 200
"""Products of a grid, whatever their size."""
_SMALL_FROM = 5  # products side by side from which their words are smaller


@dataclass(frozen=True, slots=True)
class Shown:
    """A product and its row in the catalogue, None for one without a usable picture."""

    product: Product
    row: int | None


class Layout:
    """Lays out pages one after the other."""

    def __init__(self, look: Look, cover: Cover, wording: Wording = ENGLISH) -> None:
        """Start before the first page."""
        self._look = look
        self._cover = cover
        self._wording = wording
        self._day = wording.on(cover.day)
        self._width, self._height = look.page_size
        self._number = 0
        self._size = 7.5 if look.across >= _SMALL_FROM else 8.5

    def of_queries(self, answered: Iterable[Answered], k: int) -> Iterator[Page]:
        """Give the pages of queries, each on a page of its own with what is recommended."""
        for each in answered:
            page, top = self._new_page()
            page.begins = 1
            left, wide = _MARGIN, self._width - 2 * _MARGIN
            below = self._query(page, each, top)
            if self._look.landscape:
                left += _HERO[0] + _HERO_GAP
                wide -= _HERO[0] + _HERO_GAP
                below = top
            shown = [Shown(found.product, found.row) for found in each.first(k)]
            if shown:
                words = self._wording.recommended
                page.items.append(Words(left, below + 3.5, words, 9.0, bold=True, colour="ink"))
            rest = self._grid(page, shown, left, below + 8.0, wide)
            while rest:
                yield page
                page, top = self._new_page()
                [line, *_] = lines_of(self._wording.going_on(each.query_name), wide, 9.0)
                page.items.append(Words(_MARGIN, top + 3.5, line, 9.0, colour="muted"))
                rest = self._grid(page, rest, _MARGIN, top + 8.0, self._width - 2 * _MARGIN)
            yield page

    def of_products(self, products: Iterable[Shown]) -> Iterator[Page]:
        """Give the pages of products in a grid."""
        coming = iter(products)
        waiting = list(islice(coming, MOST_ON_A_PAGE))
        while waiting:
            page, top = self._new_page()
            rest = self._grid(page, waiting, _MARGIN, top, self._width - 2 * _MARGIN)
            page.begins = len(waiting) - len(rest)
            waiting = [*rest, *islice(coming, page.begins)]
            yield page

    def _new_page(self) -> tuple[Page, float]:
        """Begin a page; give it and where its room begins."""
        self._number += 1
        page = Page(self._width, self._height)
        right, foot = self._width - _MARGIN, self._height - 9.0
        cover = self._cover
        wide = self._width - 2 * _MARGIN
        if self._number == 1:
            [title, *_] = lines_of(cover.title, wide, 22.0, bold=True) or [""]
            about = " · ".join(filter(None, (cover.catalogue, self._day, cover.count)))
            [line, *_] = lines_of(about, wide, 10.0) or [""]
            page.items += [
                Words(_MARGIN, 22.0, title, 22.0, bold=True),
                Words(_MARGIN, 29.5, line, 10.0, colour="muted"),
                Rule(_MARGIN, 33.5, wide),
            ]
        else:
            [title, *_] = lines_of(cover.title, wide * 0.6, 8.0) or [""]
            [catalogue, *_] = lines_of(cover.catalogue, wide * 0.35, 8.0) or [""]
            page.items += [
                Words(_MARGIN, 14.0, title, 8.0, bold=True),
                Words(right, 14.0, catalogue, 8.0, colour="muted", align="right"),
                Rule(_MARGIN, 17.0, wide),
            ]
        page.items += [
            Words(_MARGIN, foot, self._day, 7.5, colour="muted"),
            Words(right, foot, str(self._number), 7.5, colour="muted", align="right"),
        ]
        return page, _COVER_TOP if self._number == 1 else _TOP

    def _query(self, page: Page, answered: Answered, top: float) -> float:
        """Show what is asked about; give where the room below it begins."""
        look, (hero_width, hero_height) = self._look, _HERO
        x, y = _MARGIN, top
        wide = self._width - 2 * _MARGIN
        if answered.row is not None and answered.answer is not None:
            page.items.append(Photo(_MARGIN, top, hero_width, hero_height, answered.row))
            if look.landscape:
                y, wide = top + hero_height + 4.0, hero_width
            else:
                x, wide = _MARGIN + hero_width + _HERO_GAP, wide - hero_width - _HERO_GAP
                y = top + 6.0
        else:
            hero_height = 24.0
            wide = hero_width if look.landscape else wide
        product = answered.product
        for line in lines_of(answered.query_name, wide, 15.0, bold=True, most=3):
            y += 15.0 * _LINE
            page.items.append(Words(x, y, line, 15.0, bold=True))
        y += 1.5
        facts = _facts(product) if product else ""
        for text in filter(None, (answered.query_id, facts)):
            for line in lines_of(text, wide, 9.0, most=2):
                y += 9.0 * _LINE + 0.6
                page.items.append(Words(x, y, line, 9.0, colour="muted"))
        price = product.attributes.get(look.price, "") if product else ""
        if price:
            y += 2.0 + 12.0 * _LINE
            page.items.append(Words(x, y, lines_of(price, wide, 12.0)[0], 12.0, bold=True))
        return max(top + hero_height, y) + _HERO_GAP

    def _grid(
        self, page: Page, shown: list[Shown], left: float, top: float, wide: float
    ) -> list[Shown]:
        """Put as many products as there is room for on the page; give those that are left."""
        across = self._look.across
        width = (wide - (across - 1) * _GAP) / across
        words = self._words_height
        room = self._height - _BOTTOM - top
        height = min(width * _SHAPE, room - words)
        lines = max(1, int((room + _ROW_GAP) / (height + words + _ROW_GAP)))
        spare = (room + _ROW_GAP) / lines - (height + words + _ROW_GAP)
        step = height + words + _ROW_GAP + min(max(spare, 0.0), _MOST_SPARE)
        here, rest = shown[: lines * across], shown[lines * across :]
        for place, each in enumerate(here):
            down, right = divmod(place, across)
            x = left + right * (width + _GAP)
            y = top + down * step
            if each.row is not None:
                page.items.append(Photo(x, y, width, height, each.row))
            page.items += self._caption(each.product, x, y + height + 1.5, width)
        return rest

    @property
    def _words_height(self) -> float:
        """The room for what stands below a picture: two lines of name, the id, the price."""
        lines = 2 * self._size + (self._size - 0.5) + (self._size if self._look.price else 0)
        return lines * _LINE + 2.5

    def _caption(self, product: Product, x: float, y: float, width: float) -> list[Words]:
        size = self._size
        made = []
        for line in lines_of(product.name or product.product_id, width, size, most=2):
            y += size * _LINE
            made.append(Words(x, y, line, size))
        small = size - 0.5
        if product.name:
            y += small * _LINE
            [line, *_] = lines_of(product.product_id, width, small) or [""]
            made.append(Words(x, y, line, small, colour="muted"))
        price = product.attributes.get(self._look.price, "")
        if price:
            y += size * _LINE
            made.append(Words(x, y, lines_of(price, width, size)[0], size, bold=True))
        return made


def _facts(product: Product) -> str:
    season = f"{product.season} {product.year}".strip()
    facts = (product.article_type, product.colour, product.gender, season)
    return " · ".join(filter(None, facts))
