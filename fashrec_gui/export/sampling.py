"""The first lines of an export, computed beside the window by the way the export itself takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from core.errors import PictureError
from core.export.answered import Answered, ask, named
from core.export.first_lines import FirstLines, first_lines
from core.export.handles import Handles
from core.export.lists import make_table
from core.export.lookbook.book import first_page
from core.export.lookbook.layout import MOST_ON_A_PAGE
from core.export.lookbook.look import GRID
from core.export.options import PDF, ExportOptions, check_options
from core.export.room import check_room
from core.export.table import HandleOf
from core.lists.product_lists import ProductLists
from core.userdata.user_data import UserData
from fashrec_gui.export.page_picture import load_fonts, page_picture
from fashrec_gui.export.request import CATALOGUE, CURRENT, LIST, ExportRequest
from fashrec_gui.recommendations.pictures import as_image

if TYPE_CHECKING:
    from core.engine import Engine

LINES = 5
_MOST_TRIED = 60  # products; those before the first that has a picture
_ANSWERS_KEPT = 200
_PICTURE = 40  # pixels

_Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """The first lines, and the pictures in them by line and place; or a lookbook's first page."""

    lines: FirstLines = field(default_factory=FirstLines)
    images: dict[tuple[int, int], QImage] = field(default_factory=dict)
    page: QImage | None = None


class Sampler:
    """Asks for samples; what was asked once is not asked again. Any thread may ask."""

    def __init__(self, engine: Engine) -> None:
        """Ask an engine; to be made on the GUI thread."""
        self._engine = engine
        self._family = load_fonts()
        self._answers: dict[_Key, Answered] = {}
        self._handles: dict[str, HandleOf] = {}

    def sample(self, request: ExportRequest, recommender: str) -> Sample:
        """Give the first lines of a request's file.

        Raises:
            FashRecError: when a choice makes no sense, or an answer cannot be given.
        """
        options = request.options(recommender)
        check_options(options)
        total = 1 if request.scope == CURRENT else self._count(request)
        check_room(options, total)
        # What the file takes of an answer decides nothing about the answer itself.
        asking = replace(ExportOptions(), **{name: getattr(options, name) for name in _ASKING})
        if options.format == PDF:
            return Sample(page=self._page(request, options, asking, total))
        table = make_table(options, self._engine.products, self._handles_of(options))
        lines = first_lines(self._answered(request, asking), options, table, LINES)
        return Sample(lines, self._images(lines))

    def _page(
        self, request: ExportRequest, options: ExportOptions, asking: ExportOptions, total: int
    ) -> QImage:
        is_current = request.scope == CURRENT
        answers = None
        if is_current or options.look.arrangement != GRID:
            answers = self._answered(request, asking)
        rows = [] if is_current else islice(self._rows(request), MOST_ON_A_PAGE)
        page = first_page(self._engine, answers, rows, options, total)
        return page_picture(page, self._engine, self._family)

    def _count(self, request: ExportRequest) -> int:
        if request.scope == CATALOGUE:
            return len(self._engine.products)
        return len(list(self._rows(request))) if request.scope == LIST else len(request.rows)

    def _answered(self, request: ExportRequest, options: ExportOptions) -> Iterator[Answered]:
        if request.scope == CURRENT:
            yield self._of_query(request, options)
            return
        for row in islice(self._rows(request), _MOST_TRIED):
            key = (int(row), options)
            known = self._answers.get(key)
            yield known or self._kept(key, ask(self._engine, int(row), options))

    def _of_query(self, request: ExportRequest, options: ExportOptions) -> Answered:
        query = request.query
        assert query is not None, "the scope is the current query"
        key = (id(query), options)
        known = self._answers.get(key)
        if known is not None:
            return known
        answer = self._engine.recommend(query, options.recommender, options.k, **options.asking)
        [answered] = named([(query, answer)], self._engine.products)
        return self._kept(key, answered)

    def _rows(self, request: ExportRequest) -> Sequence[int] | Iterator[int]:
        products = self._engine.products
        if request.scope == CATALOGUE:
            return range(len(products))
        if request.scope != LIST:
            return request.rows
        ids = ProductLists(UserData(self._engine.workspace)).product_ids(request.list_name)
        return (row for row in map(products.row_of, ids) if row is not None)

    def _kept(self, key: _Key, answered: Answered) -> Answered:
        if len(self._answers) >= _ANSWERS_KEPT:
            self._answers.clear()
        self._answers[key] = answered
        return answered

    def _handles_of(self, options: ExportOptions) -> HandleOf | None:
        if not options.needs_handles:
            return None
        if options.handles not in self._handles:
            self._handles[options.handles] = Handles(self._engine.products, options.handles)
        return self._handles[options.handles]

    def _images(self, lines: FirstLines) -> dict[tuple[int, int], QImage]:
        images = {}
        for place, row in lines.pictures.items():
            path = self._engine.picture_path(row)
            if path is None:
                continue
            try:
                small = self._engine.thumbnails.load(path, _PICTURE)
                small.thumbnail((_PICTURE, _PICTURE))
                images[place] = as_image(small)
            except PictureError:
                continue  # the cell of a broken picture stays empty in the file too
        return images


_ASKING = (
    *("recommender", "k", "measure", "bridge", "rules"),
    *("diversity", "cut_off", "fold", "conditions"),
)
