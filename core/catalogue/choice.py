"""Which of a folder's files is the catalogue's table."""

from collections.abc import Sequence
from pathlib import Path

from core.catalogue.columns import fit, recognise
from core.catalogue.folders import Listing, is_picture_name, list_folder
from core.catalogue.report import Problem
from core.catalogue.table import Table, open_table
from core.errors import CatalogueError

PREFERRED = "styles.csv"


def inner_catalogue(folder: Path, listing: Listing) -> Path | None:
    """Give the one sub-folder with a styles.csv, as unpacked archives often have it."""
    if any(map(is_picture_name, listing.files)):
        return None
    inner = [
        folder / name
        for name in listing.folders
        if any(file.casefold() == PREFERRED for file in list_folder(str(folder / name)).files)
    ]
    return inner[0] if len(inner) == 1 else None


def text_tables(
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


def choose_table(
    folder: Path, files: Sequence[str], encoding: str | None, delimiter: str | None
) -> tuple[Table, list[Problem]]:
    """Open a folder's table; of several it is styles.csv, else the one that fits best."""
    preferred = next((file for file in files if file.casefold() == PREFERRED), None)
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
