"""Reading the rows of one table into products, each with its picture."""

from collections.abc import Callable, Sequence
from itertools import islice, repeat
from operator import itemgetter
from typing import Any

from core.catalogue.catalogue import Catalogue
from core.catalogue.columns import recognise
from core.catalogue.picture_finder import PictureFinder
from core.catalogue.pictures import PictureIndex, index_pictures
from core.catalogue.product import LABEL_FIELDS, Product
from core.catalogue.records import Record
from core.catalogue.report import Problem
from core.catalogue.table import Table
from core.errors import CatalogueError
from core.jobs import Report, StageMeter
from core.words import worded

READING = worded("Stages", "Reading the catalogue")
_LISTING = worded("Stages", "Listing the pictures")
_STEP = 1000  # rows that are read together
_MOST_SHARED = 1 << 16  # different texts that are kept for sharing
_MOST_NAMED = 12  # columns in a sentence; a file that is no table may have thousands
_LONGEST_NAMED = 30  # characters of a column's name in a sentence


class _SharedTexts(dict[str, str]):
    """Cells without the spaces around them, by how they stood; equal ones are one object.

    A million products have a few hundred types, colours and seasons between them.
    """

    def __missing__(self, cell: str) -> str:
        text = cell.strip()
        if len(self) < _MOST_SHARED:
            self[cell] = text
        return text


class TableReader:
    """Reads the rows of one table into products."""

    def __init__(self, table: Table, name: str, *, is_alone: bool) -> None:
        """Read `table` as the catalogue `name`; one that `is_alone` has no folder of its own.

        Raises:
            CatalogueError: when the table has no column with ids.
        """
        self._table = table
        self._name = name
        self._is_alone = is_alone
        self._root = table.path.parent
        self._columns = recognise(table.header)
        if "product_id" not in self._columns:
            columns = _named(table.header)
            raise CatalogueError(
                worded(
                    "Catalogue",
                    "{path} has no column with product ids (its columns are "
                    "{columns}): name the column of the ids “id” or “sku” in the first "
                    "line, and save the table as CSV in UTF-8.",
                ).filled(path=table.path, columns=columns)
            )
        used = set(self._columns.values())
        self._extras = [(i, name) for i, name in enumerate(table.header) if i not in used]
        self._pick_own = self._picker("product_id", "name", "picture")
        self._pick_shared = self._picker(*LABEL_FIELDS)
        self._shared = _SharedTexts()
        self._no_attributes: dict[str, str] = {}
        self._products: list[Product] = []
        self._problems: list[Problem] = list(table.problems)
        self._lines_of_ids: dict[str, int] = {}

    def _picker(self, *fields: str) -> Callable[[Sequence[Any]], tuple[Any, ...]]:
        """Give what takes the cells of some fields out of a row with an empty cell at its end.

        It takes the columns of those fields out of columns likewise.
        """
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
        count = self._read_rows(index, finder, StageMeter(report, READING, None))
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
        count = 0
        rows = self._table.rows()
        while records := list(islice(rows, _STEP)):
            if not self._add_plain(records, index, finder):
                for record in records:
                    self._add(record, finder)
            count += len(records)
            meter.advance(len(records))
        return count

    def _add_plain(
        self, records: Sequence[Record], index: PictureIndex, finder: PictureFinder
    ) -> bool:
        """Add rows with which nothing is the matter, a column at a time; False: some are not so.

        Most tables name no picture, and most pictures are named by the id; going through a million
        of such rows one by one takes a fifth longer.
        """
        columns = list(zip(*[record.cells for record in records], strict=True))
        columns.append(("",) * len(records))  # the column that the table has not
        found_ids, names, named = self._pick_own(columns)
        ids = [found.strip() for found in found_ids]
        lines = dict(zip(ids, [record.line for record in records], strict=True))
        places = [index.by_stem.get(product_id.casefold(), -1) for product_id in ids]
        if (
            "" in lines
            or len(lines) < len(ids)
            or -1 in places
            or any(named)
            or any([record.faults for record in records])  # noqa: C419 - a list is quicker
            or not self._lines_of_ids.keys().isdisjoint(lines)
        ):
            return False
        self._lines_of_ids.update(lines)
        finder.places.extend(places)
        shared = (map(self._shared.__getitem__, cells) for cells in self._pick_shared(columns))
        kinds, subs, masters, colours, genders, seasons, years, usages = shared
        pictures = [index.paths[place] for place in places]
        attributes = [self._attributes(record.cells) for record in records]
        self._products.extend(
            map(
                Product,
                ids,
                names,
                kinds,
                subs,
                masters,
                colours,
                genders,
                seasons,
                years,
                usages,
                pictures,
                repeat(""),
                attributes,
            )
        )
        return True

    def _add(self, record: Record, finder: PictureFinder) -> None:
        """Add one row, or report why it is left out."""
        line, cells, faults, _ = record
        cells = [*cells, ""]  # the cell of a column that the table has not
        found_id, name, named = self._pick_own(cells)
        product_id = found_id.strip()
        for fault in faults:
            self._report(line, product_id, "", fault.cause, fault.action)
        if not product_id or self._lines_of_ids.setdefault(product_id, line) != line:
            self._leave_out(line, product_id, cells)
            return
        picture, problem = finder.take(product_id, named.strip())
        texts = (self._shared[cell] for cell in self._pick_shared(cells))
        kind, sub, master, colour, gender, season, year, usage = texts
        attributes = self._attributes(cells)
        self._products.append(
            Product(
                product_id,
                name,
                kind,
                sub,
                master,
                colour,
                gender,
                season,
                year,
                usage,
                picture,
                problem,
                attributes,
            )
        )
        if problem:
            self._report(line, product_id, picture, problem, "kept without a picture")

    def _why_nothing(self, count: int) -> str:
        path = self._table.path
        if count == 0:
            return worded(
                "Catalogue",
                "{path} has a header and no rows: choose a table with a line for each product.",
            ).filled(path=path)
        column = self._table.header[self._columns["product_id"]]
        return worded(
            "Catalogue", "{path} has no row with an id in its column “{column}”: fill in the ids."
        ).filled(path=path, column=column)

    def _leave_out(self, line: int, product_id: str, cells: Sequence[str]) -> None:
        """Tell of a row without an id, or with one that another row has."""
        if product_id:
            cause = f"the id stands in row {self._lines_of_ids[product_id]} already"
            self._report(line, product_id, "", cause, "left out; the first is kept")
            return
        cause = "the row has no id" if any(map(str.strip, cells)) else "the row is empty"
        self._report(line, "", "", cause, "left out")

    def _attributes(self, cells: Sequence[str]) -> dict[str, str]:
        if not self._extras:
            return self._no_attributes
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


def _named(header: Sequence[str]) -> str:
    """Name the columns of a table in a sentence of reasonable length."""
    names = [
        name if len(name) <= _LONGEST_NAMED else f"{name[:_LONGEST_NAMED]}…"
        for name in header[:_MOST_NAMED]
    ]
    more = ", …" if len(header) > _MOST_NAMED else ""
    return ", ".join(f"“{name}”" for name in names) + more
