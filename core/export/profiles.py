"""The two dialects of CSV that FashRec writes, and how a cell looks in each.

*Spreadsheet* is for people: a byte-order mark so that accents survive, the delimiter their
spreadsheet expects, and text guarded so that no product name is run as a formula. *Machine* is for
programs: plain RFC 4180, every text exactly as it stands in the catalogue.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.errors import ExportError
from core.export.cells import SEPARATOR, Cell, Picture
from core.export.encodings import AUTOMATIC, ENCODINGS, Encoding, encoding_named
from core.words import worded

PROFILES = ("spreadsheet", "machine")
DELIMITERS = (",", ";", "\t")
LINE_END = "\r\n"

_FORMULA_STARTS = frozenset("=+-@\t\r\n\0")
_GUARD = "'"


@dataclass(frozen=True, slots=True)
class Profile:
    """One dialect: its encoding, its delimiter, and whether text is kept from being run."""

    encoding: Encoding
    delimiter: str
    guarded: bool

    def row(self, cells: Iterable[Cell]) -> list[str]:
        """Give the cells as the texts to write.

        Text may be guarded; numbers never are. A float (a score) has four decimals and a dot.
        Several values in one cell are joined by "; ", and a picture is told by its path.
        """
        guarded = self.guarded
        return [
            (guard(cell) if guarded else cell) if isinstance(cell, str) else self._other(cell)
            for cell in cells
        ]

    def _other(self, cell: Cell) -> str:
        if isinstance(cell, int | float):
            return number(cell)
        text = cell.path if isinstance(cell, Picture) else joined(cell)
        return guard(text) if self.guarded else text


def guard(text: str) -> str:
    """Put an apostrophe before text that a spreadsheet would run as a formula."""
    return _GUARD + text if is_formula(text) else text


def is_formula(text: str) -> bool:
    """Tell whether a spreadsheet might run a text as a formula."""
    return text[:1] in _FORMULA_STARTS


def number(value: float) -> str:
    """Write a number: four decimals and a dot where it has a fraction."""
    if isinstance(value, float):
        return f"{round(value, 4) + 0.0:.4f}"  # adding 0.0 turns -0.0 into 0.0
    return str(value)


def joined(cell: "Cell") -> str:
    """Write several values, or one, as the text of one cell."""
    if isinstance(cell, tuple):
        return SEPARATOR.join(map(joined, cell))
    if isinstance(cell, Picture):
        return cell.path
    return cell if isinstance(cell, str) else number(cell)


def profile_named(name: str, delimiter: str = ",", encoding: str = AUTOMATIC) -> Profile:
    """Find a profile; `delimiter` matters to the spreadsheet alone.

    Raises:
        ExportError: when there is no such profile or encoding, or the delimiter is none of
            `DELIMITERS`.
    """
    chosen = encoding_named(encoding) if encoding else None
    if name == "machine":
        return Profile(chosen or ENCODINGS["utf-8"], ",", guarded=False)
    if name != "spreadsheet":
        raise ExportError(unknown(worded("Exporting", "profile"), name, PROFILES))
    if delimiter not in DELIMITERS:
        raise ExportError(
            worded(
                "Exporting",
                "“{delimiter}” cannot separate the columns of a spreadsheet file; "
                "use a comma, a semicolon or a tab.",
            ).filled(delimiter=delimiter)
        )
    return Profile(chosen or ENCODINGS["utf-8-mark"], delimiter, guarded=True)


def unknown(what: str, name: str, choices: Sequence[str]) -> str:
    """Say in a sentence that a choice does not exist, and which do."""
    return worded("Exporting", "There is no {what} “{name}”; choose one of: {choices}.").filled(
        what=what, name=name, choices=", ".join(choices)
    )
