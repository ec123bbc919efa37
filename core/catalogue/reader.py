"""Reading a catalogue: a table with its pictures, or a bare folder of pictures.

Nothing is dropped silently: every row and picture that is not as it should be is a `Problem` that
says why and what was done, and all others come in whole.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.catalogue.columns import fit, recognise
from core.catalogue.picture_folder import read_picture_folder
from core.catalogue.pictures import (
    Listing,
    PictureFinder,
    PictureIndex,
    index_pictures,
    is_picture_name,
    list_folder,
)
from core.catalogue.product import Product
from core.catalogue.records import Record
from core.catalogue.report import Problem
from core.catalogue.table import Table, open_table
from core.errors import CatalogueError
from core.jobs import Report, StageMeter, silent

_STAGE = "Reading the catalogue"
_TABLES = (".csv", ".tsv")
_PREFERRED = "styles.csv"
_STEP = 1000  # rows between two reports of progress


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a catalogue holds and how it was read.

    Relative picture paths start from `root`. `source` is the table, or the bare folder. `columns`
    names for each field of `Product` the column it was read from; `encoding`, `delimiter` and
    `columns` are empty for a bare folder. `row_count` counts the data rows (pictures, for a bare
    folder), those that were left out among them.
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
    if source.is_file():
        return _read_table_file(source, encoding, delimiter, report)
    if not source.is_dir():
        raise CatalogueError(
            f"{source} is neither a folder nor a file that can be read: choose another catalogue."
        )
    return _read_folder(source, encoding, delimiter, report)


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
    is_general = source.name.casefold() == _PREFERRED
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
        tables = _text_tables(folder, listing.files, encoding, delimiter)
    if tables:
        table, problems = _choose_table(folder, tables, encoding, delimiter)
        catalogue = _TableReader(table, name, is_alone=False).read(report)
        return replace(catalogue, problems=problems + catalogue.problems)
    inner = _inner_catalogue(folder, listing)
    if inner:
        return _read_folder(inner, encoding, delimiter, report)
    products, problems, count = read_picture_folder(folder, StageMeter(report, _STAGE, None))
    if not products:
        raise CatalogueError(
            f"{folder} holds no table and no pictures that FashRec can read: choose a folder with "
            "a CSV file and pictures, or with pictures."
        )
    return Catalogue(folder, folder, name, products, problems, count, "", "", {}, ())


def _inner_catalogue(folder: Path, listing: Listing) -> Path | None:
    """Give the one sub-folder with a styles.csv, as unpacked archives often have it."""
    if any(map(is_picture_name, listing.files)):
        return None
    inner = [
        folder / name
        for name in listing.folders
        if any(file.casefold() == _PREFERRED for file in list_folder(str(folder / name)).files)
    ]
    return inner[0] if len(inner) == 1 else None


def _text_tables(
    folder: Path, files: Sequence[str], encoding: str | None, delimiter: str | None
) -> list[str]:
    """Give the .txt files that are tables with an id column; others are notes and the like."""
    tables = []
    for file in files:
        if not file.lower().endswith(".txt"):
            continue
        try:
            table = open_table(folder / file, encoding=encoding, delimiter=delimiter)
        except CatalogueError:
            continue
        if len(table.header) > 1 and "product_id" in recognise(table.header):
            tables.append(file)
    return tables


def _choose_table(
    folder: Path, files: Sequence[str], encoding: str | None, delimiter: str | None
) -> tuple[Table, list[Problem]]:
    """Open a folder's table; of several it is styles.csv, else the one that fits best."""
    preferred = next((file for file in files if file.casefold() == _PREFERRED), None)
    if len(files) == 1 or preferred:
        chosen = open_table(
            folder / (preferred or files[0]), encoding=encoding, delimiter=delimiter
        )
    else:
        chosen = _best_table([folder / file for file in files], encoding, delimiter)
    others = [file for file in files if file != chosen.path.name]
    problems = [
        Problem(
            None,
            "",
            "",
            f"the folder holds another table, {file}",
            f"left out; {chosen.path.name} was read",
        )
        for file in others
    ]
    return chosen, problems


def _best_table(paths: Sequence[Path], encoding: str | None, delimiter: str | None) -> Table:
    tables: list[Table] = []
    failures: list[CatalogueError] = []
    for path in paths:
        try:
            tables.append(open_table(path, encoding=encoding, delimiter=delimiter))
        except CatalogueError as error:
            failures.append(error)
    if not tables:
        raise failures[0]
    return max(tables, key=lambda table: fit(table.header))


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
        self._fields = [
            (field, position)
            for field, position in self._columns.items()
            if field not in ("product_id", "name", "picture")
        ]
        self._products: list[Product] = []
        self._problems: list[Problem] = list(table.problems)
        self._lines_of_ids: dict[str, int] = {}

    def read(self, report: Report) -> Catalogue:
        """Read all rows.

        Raises:
            CatalogueError: when no row is left.
            Cancelled: when `report` asks for the work to end.
        """
        index = index_pictures(self._root, deepest=1 if self._is_alone else None)
        finder = PictureFinder(self._root, index)
        meter = StageMeter(report, _STAGE, None)
        count = 0
        for record in self._table.rows():
            count += 1
            if count % _STEP == 0:
                meter.advance(_STEP)
            self._take(record, finder)
        meter.advance(count % _STEP)
        if not self._products:
            raise CatalogueError(self._why_nothing(count))
        self._report_unused(index)
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
        )

    def _why_nothing(self, count: int) -> str:
        path = self._table.path
        if count == 0:
            return f"{path} has a header and no rows: choose a table with a line for each product."
        column = self._table.header[self._columns["product_id"]]
        return f"{path} has no row with an id in its column “{column}”: fill in the ids."

    def _take(self, record: Record, finder: PictureFinder) -> None:
        cells = record.cells
        product_id = cells[self._columns["product_id"]].strip()
        for fault in record.faults:
            self._report(record.line, product_id, "", fault.cause, fault.action)
        if not product_id:
            cause = "the row has no id" if any(map(str.strip, cells)) else "the row is empty"
            self._report(record.line, "", "", cause, "left out")
            return
        first = self._lines_of_ids.setdefault(product_id, record.line)
        if first != record.line:
            cause = f"the id stands in row {first} already"
            self._report(record.line, product_id, "", cause, "left out; the first is kept")
            return
        product = self._product(product_id, cells, finder)
        if product.picture_problem:
            action = "kept without a picture"
            self._report(record.line, product_id, product.picture, product.picture_problem, action)
        self._products.append(product)

    def _product(self, product_id: str, cells: Sequence[str], finder: PictureFinder) -> Product:
        at = self._columns
        named = cells[at["picture"]].strip() if "picture" in at else ""
        found = finder.find(product_id, named)
        return Product(
            product_id=product_id,
            name=cells[at["name"]] if "name" in at else "",
            picture=found.picture,
            picture_problem=found.problem,
            attributes={name: cells[i] for i, name in self._extras if cells[i]},
            **{field: cells[position].strip() for field, position in self._fields},
        )

    def _report(self, row: int, product_id: str, picture: str, cause: str, action: str) -> None:
        self._problems.append(Problem(row, product_id, picture, cause, action))

    def _report_unused(self, index: PictureIndex) -> None:
        """Report the files with the table that are no product's picture."""
        if self._is_alone and not index.is_own:
            return
        used = {product.picture for product in self._products}
        self._problems.extend(
            Problem(None, "", path, "no row in the table has this picture's id", "left out")
            for path in index.paths
            if path not in used
        )
        if index.is_own:
            self._problems.extend(
                Problem(None, "", found.path, found.fault, "left out")
                for found in index.refused
                if found.path not in used
            )
