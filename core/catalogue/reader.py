"""Reading a catalogue: a table with its pictures, or a bare folder of pictures.

Nothing is dropped silently: every row and picture that is not as it should be is a `Problem` that
says why and what was done, and all others come in whole.
"""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from core.catalogue.catalogue import Catalogue
from core.catalogue.choice import PREFERRED, choose_table, inner_catalogue, text_tables
from core.catalogue.folders import is_picture_name, list_folder
from core.catalogue.picture_folder import read_picture_folder
from core.catalogue.pictures import stats_array
from core.catalogue.table import open_table
from core.catalogue.table_reader import READING, TableReader
from core.errors import CatalogueError
from core.jobs import Report, StageMeter, silent
from core.words import worded

_TABLES = (".csv", ".tsv")


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
            worded(
                "Catalogue",
                "{source} is not there: choose a folder with a table and pictures, or a CSV file.",
            ).filled(source=source)
        )
    if not source.is_file() and not source.is_dir():
        raise CatalogueError(
            worded(
                "Catalogue",
                "{source} is neither a folder nor a file that can be read: choose "
                "another catalogue.",
            ).filled(source=source)
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
            worded(
                "Catalogue",
                "{source} is a picture, not a catalogue: choose the folder it lies "
                "in, or a CSV file.",
            ).filled(source=source)
        )
    table = open_table(source, encoding=encoding, delimiter=delimiter)
    is_general = source.name.casefold() == PREFERRED
    name = source.parent.name if is_general and source.parent.name else source.stem
    return TableReader(table, name, is_alone=True).read(report)


def _read_folder(
    folder: Path, encoding: str | None, delimiter: str | None, report: Report
) -> Catalogue:
    listing = list_folder(str(folder))
    if listing.problem:
        raise CatalogueError(
            worded(
                "Catalogue",
                "{folder} cannot be read ({reason}): check that you may open the folder.",
            ).filled(folder=folder, reason=listing.problem)
        )
    if not listing.files and not listing.folders:
        raise CatalogueError(
            worded(
                "Catalogue",
                "{folder} is empty: choose a folder with a table and pictures, or with pictures.",
            ).filled(folder=folder)
        )
    name = folder.name or str(folder)
    tables = [file for file in listing.files if file.lower().endswith(_TABLES)]
    if not tables:
        tables = text_tables(folder, listing.files, encoding, delimiter)
    if tables:
        table, problems = choose_table(folder, tables, encoding, delimiter)
        catalogue = TableReader(table, name, is_alone=False).read(report)
        return replace(catalogue, problems=problems + catalogue.problems)
    inner = inner_catalogue(folder, listing)
    if inner:
        return _read_folder(inner, encoding, delimiter, report)
    index, products, problems = read_picture_folder(folder, StageMeter(report, READING, None))
    if not products:
        raise CatalogueError(
            worded(
                "Catalogue",
                "{folder} holds no table and no pictures that FashRec can read: "
                "choose a folder with a CSV file and pictures, or with pictures.",
            ).filled(folder=folder)
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
