"""Reading a catalogue: a table with its pictures, or a bare folder of pictures.

Nothing is dropped silently: every row and picture that is not as it should be is a `Problem` that
says why and what was done, and all others come in whole.
"""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from operator import itemgetter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.catalogue.choice import PREFERRED, choose_table, inner_catalogue, text_tables
from core.catalogue.columns import recognise
from core.catalogue.folders import is_picture_name, list_folder
from core.catalogue.picture_finder import PictureFinder
from core.catalogue.picture_folder import read_picture_folder
from core.catalogue.pictures import PictureIndex, index_pictures, stats_array
from core.catalogue.product import Product
from core.catalogue.report import Problem
from core.catalogue.table import Table, open_table
from core.errors import CatalogueError
from core.jobs import Report, StageMeter, silent

_STAGE = "Reading the catalogue"
_LISTING = "Listing the pictures"
_TABLES = (".csv", ".tsv")
_STEP = 1000  # rows between two reports of progress
_SHARED_FIELDS = (
    "article_type",
    "sub_category",
    "master_category",
    "colour",
    "gender",
    "season",
    "year",
    "usage",
)
"""The fields of `Product` between its name and its picture, whose texts most products share."""
_MOST_SHARED = 1 << 16  # different texts that are kept for sharing


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


def read_catalogue(
    source: Path,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    report: Report = silent,
) -> Catalogue:
    """Read a folder with a table and pictures, a table alone, or a bare folder of pictures.

    `encoding` and `delimiter` None are found out.

    Raises:
        CatalogueError: when there is nothing to read, or no column with ids; the text says what
            to do about it.
        Cancelled: when `report` asks for the work to end.
    """
    source = Path(os.path.abspath(source))  # noqa: PTH100 - links stay as the user named them
    if not os.path.lexists(source):
        raise CatalogueError(
            f"{source} is not there: choose a folder with a table and pictures, or a CSV file."
        )
    if not source.is_file() and not source.is_dir():
        raise CatalogueError(
            f"{source} is neither a folder nor a file that can be read: choose another catalogue."
        )
    with _without_collecting():
        if source.is_file():
            return _read_table_file(source, encoding, delimiter, report)
        return _read_folder(source, encoding, delimiter, report)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Let Python look for no cyclic garbage meanwhile, nor among what was read later on.

    Rows make none, and going through all products again and again, as there come to be more of
    them, takes a third of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def picture_path(root: Path, product_picture: str) -> Path:
    """Give the full path of a product's picture: absolute ones stay, others start from `root`."""
    return root / product_picture


def _read_table_file(
    source: Path, encoding: str | None, delimiter: str | None, report: Report
) -> Catalogue:
    if is_picture_name(source.name):
        raise CatalogueError(
            f"{source} is a picture, not a catalogue: choose the folder it lies in, or a CSV file."
        )
    table = open_table(source, encoding=encoding, delimiter=delimiter)
    is_general = source.name.casefold() == PREFERRED
    name = source.parent.name if is_general and source.parent.name else source.stem
    return _TableReader(table, name, is_alone=True).read(report)


def _read_folder(
    folder: Path, encoding: str | None, delimiter: str | None, report: Report
) -> Catalogue:
    listing = list_folder(str(folder))
    if listing.problem:
        raise CatalogueError(
            f"{folder} cannot be read ({listing.problem}): check that you may open the folder."
        )
    if not listing.files and not listing.folders:
        raise CatalogueError(
            f"{folder} is empty: choose a folder with a table and pictures, or with pictures."
        )
    name = folder.name or str(folder)
    tables = [file for file in listing.files if file.lower().endswith(_TABLES)]
    if not tables:
        tables = text_tables(folder, listing.files, encoding, delimiter)
    if tables:
        table, problems = choose_table(folder, tables, encoding, delimiter)
        catalogue = _TableReader(table, name, is_alone=False).read(report)
        return replace(catalogue, problems=problems + catalogue.problems)
    inner = inner_catalogue(folder, listing)
    if inner:
        return _read_folder(inner, encoding, delimiter, report)
    index, products, problems = read_picture_folder(folder, StageMeter(report, _STAGE, None))
    if not products:
        raise CatalogueError(
            f"{folder} holds no table and no pictures that FashRec can read: choose a folder with "
            "a CSV file and pictures, or with pictures."
        )
    return Catalogue(
        root=folder,
        source=folder,
        name=name,
        products=products,
        problems=problems,
        row_count=len(products),
        encoding="",
        delimiter="",
        columns={},
        extra_columns=(),
        picture_stats=stats_array(index.sizes, index.times),
    )


class _SharedTexts(dict[str, str]):
    """Cells without the spaces around them, by how they stood; equal ones are one object.

    A million products have a few hundred types, colours and seasons between them.
    """

    def __missing__(self, cell: str) -> str:
        text = cell.strip()
        if len(self) < _MOST_SHARED:
            self[cell] = text
        return text


class _TableReader:
    """Reads the rows of one table into products."""

    def __init__(self, table: Table, name: str, *, is_alone: bool) -> None:
        self._table = table
        self._name = name
        self._is_alone = is_alone
        self._root = table.path.parent
        self._columns = recognise(table.header)
        if "product_id" not in self._columns:
            columns = ", ".join(f"“{column}”" for column in table.header[:30])
            raise CatalogueError(
                f"{table.path} has no column with product ids (its columns are {columns}): name "
                "the column of the ids “id” or “sku” in the first line, or tell the right "
                "delimiter and encoding."
            )
        used = set(self._columns.values())
        self._extras = [(i, name) for i, name in enumerate(table.header) if i not in used]
        self._pick_own = self._picker("product_id", "name", "picture")
        self._pick_shared = self._picker(*_SHARED_FIELDS)
        self._shared = _SharedTexts()
        self._no_attributes: dict[str, str] = {}
        self._products: list[Product] = []
        self._problems: list[Problem] = list(table.problems)
        self._lines_of_ids: dict[str, int] = {}

    def _picker(self, *fields: str) -> Callable[[Sequence[str]], tuple[str, ...]]:
        """Give what takes the cells of some fields out of a row with an empty cell at its end."""
        return itemgetter(*(self._columns.get(field, len(self._table.header)) for field in fields))

    def read(self, report: Report) -> Catalogue:
        """Read all rows.

        Raises:
            CatalogueError: when no row is left.
            Cancelled: when `report` asks for the work to end.
        """
        listing = StageMeter(report, _LISTING, None)
        index = index_pictures(self._root, 1 if self._is_alone else None, listing.advance)
        finder = PictureFinder(self._root, index)
        count = self._read_rows(index, finder, StageMeter(report, _STAGE, None))
        self._report_unused(index, finder)
        if not self._products:
            raise CatalogueError(self._why_nothing(count))
        header = self._table.header
        return Catalogue(
            root=self._root,
            source=self._table.path,
            name=self._name,
            products=self._products,
            problems=self._problems,
            row_count=count,
            encoding=self._table.encoding,
            delimiter=self._table.delimiter,
            columns={field: header[position] for field, position in self._columns.items()},
            extra_columns=tuple(name for _, name in self._extras),
            picture_stats=finder.stats(),
        )

    def _read_rows(self, index: PictureIndex, finder: PictureFinder, meter: StageMeter) -> int:
        """Read the rows into products and problems, and count them."""
        # A million times round: what stands outside the loop is worth it.
        take, lines_of_ids, products = finder.take, self._lines_of_ids, self._products
        places, place_of_stem, paths = finder.places, index.by_stem.get, index.paths
        pick_own, pick_shared, shared = self._pick_own, self._pick_shared, self._shared
        has_extras, attributes = bool(self._extras), self._no_attributes
        count = 0
        for line, cells, faults, _ in self._table.rows():
            count += 1
            if count % _STEP == 0:
                meter.advance(_STEP)
            cells.append("")  # the cell of a column that the table has not
            found_id, name, named = pick_own(cells)
            product_id = found_id.strip()
            for fault in faults:
                self._report(line, product_id, "", fault.cause, fault.action)
            if not product_id or lines_of_ids.setdefault(product_id, line) != line:
                self._leave_out(line, product_id, cells)
                continue
            # Most tables name no picture, and most pictures are named by the id.
            place = None if named else place_of_stem(product_id.casefold())
            if place is None:
                picture, problem = take(product_id, named.strip())
            else:
                places.append(place)
                picture, problem = paths[place], ""
            # Getting many items of a dictionary at once takes half as long as one by one.
            kind, sub, master, colour, gender, season, year, usage = itemgetter(
                *pick_shared(cells)
            )(shared)
            if has_extras:
                attributes = self._attributes(cells)
            texts = (kind, sub, master, colour, gender, season, year, usage)
            products.append(Product(product_id, name, *texts, picture, problem, attributes))
            if problem:
                self._report(line, product_id, picture, problem, "kept without a picture")
        meter.advance(count % _STEP)
        return count

    def _why_nothing(self, count: int) -> str:
        path = self._table.path
        if count == 0:
            return f"{path} has a header and no rows: choose a table with a line for each product."
        column = self._table.header[self._columns["product_id"]]
        return f"{path} has no row with an id in its column “{column}”: fill in the ids."

    def _leave_out(self, line: int, product_id: str, cells: Sequence[str]) -> None:
        """Tell of a row without an id, or with one that another row has."""
        if product_id:
            cause = f"the id stands in row {self._lines_of_ids[product_id]} already"
            self._report(line, product_id, "", cause, "left out; the first is kept")
            return
        cause = "the row has no id" if any(map(str.strip, cells)) else "the row is empty"
        self._report(line, "", "", cause, "left out")

    def _attributes(self, cells: Sequence[str]) -> dict[str, str]:
        return {name: cells[i] for i, name in self._extras if cells[i]} or self._no_attributes

    def _report(self, row: int, product_id: str, picture: str, cause: str, action: str) -> None:
        self._problems.append(Problem(row, product_id, picture, cause, action))

    def _report_unused(self, index: PictureIndex, finder: PictureFinder) -> None:
        """Report the files with the table that are no product's picture."""
        if self._is_alone and not index.is_own:
            return
        self._problems.extend(
            Problem(
                None,
                "",
                index.paths[place],
                "no row in the table has this picture's id",
                "left out",
            )
            for place in finder.unused().tolist()
        )
        if index.is_own:
            told = {product.picture for product in self._products if product.picture_problem}
            self._problems.extend(
                Problem(None, "", found.path, found.fault, "left out")
                for found in index.refused
                if found.path not in told
            )
